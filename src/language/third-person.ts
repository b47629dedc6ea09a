import { irregularThirdPersons } from './en/third-person.ts';

/** The form of a verb behind "he", its particle kept: "assesses", "carries out", "takes place". */
export function thirdPerson(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  return [inflect(head), ...rest].join(' ');
}

function inflect(verb: string): string {
  const irregular = irregularThirdPersons[verb];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
