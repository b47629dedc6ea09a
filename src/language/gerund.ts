import { doublingVerbs, oddGerunds } from './en/gerunds.ts';

/** The "-ing" form of a verb in its base form: "resign" → "resigning", "make" → "making", "sit" → "sitting". */
export function gerundOf(verb: string): string {
  const odd = oddGerunds[verb];
  if (odd !== undefined) return odd;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return doublesLast(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** A short syllable that bears the stress doubles its last consonant. */
export function doublesLast(verb: string): boolean {
  const ending = /[^aeiou]([aeiou])[bdgklmnprtvz]$/.test(verb) || /^[aeiou][bdgmnprt]$/.test(verb);
  const syllables = verb.match(/[aeiouy]+/g)?.length ?? 0;
  return ending && (syllables === 1 || doublingVerbs.has(verb));
}
