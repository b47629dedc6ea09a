import type { Decision } from '../deciding/decision.ts';
import type { NamePart } from '../language/language-data.ts';
import { withoutHonorifics } from '../language/names-of-person.ts';
import { factsDescribing, factsNaming } from '../matching/facts-of-entity.ts';
import { joinList } from './render-fact.ts';
import { nameOf } from './word-fact.ts';
import type { Wording, WordingContext } from './wording.ts';

type Named = Extract<Decision, { kind: 'named' }>;

/** "The first name is Gerard."; "It is the Security Cooperation Council."; of a whole name, who has it. */
export function wordNames(
  { part, entities, facts }: Named,
  context: WordingContext,
  profile: (facts: readonly string[], entities: readonly string[]) => Wording,
): Wording {
  const describing = entities.flatMap((id) => factsDescribing(id, context.index)[0]?.fact.id ?? []);
  if (part === 'full' && describing.length === entities.length) return profile(describing, entities);
  const names =
    part === 'full' ? entities.map((id) => nameOf(id, context)) : wordParts(namesOf(entities, context), part);
  const lead = names.length === 1 ? ONE[part] : SEVERAL[part];
  return {
    status: 'answered',
    text: `${lead} ${joinList(names)}.`,
    items: names.length > 1 ? names : [],
    facts: facts.length > 0 ? facts : factsNaming(entities, context.index),
    answer: entities,
    missing: [],
  };
}

const ONE: Readonly<Record<NamePart, string>> = {
  full: 'It is',
  first: 'The first name is',
  last: 'The surname is',
};
const SEVERAL: Readonly<Record<NamePart, string>> = {
  full: 'They are',
  first: 'The first names are',
  last: 'The surnames are',
};

/** "Gerard"; of several people each with the other part: "Alain (Juppe)", "Gerard (Longuet)". */
function wordParts(
  names: readonly (readonly string[])[],
  part: Exclude<NamePart, 'full'>,
): readonly string[] {
  return names.map((words) => {
    const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
    const [own, other] = part === 'first' ? [first, last] : [last, first];
    return names.length === 1 ? own : `${own} (${other})`;
  });
}

function namesOf(entities: readonly string[], { index }: WordingContext): readonly (readonly string[])[] {
  return entities.map((id) => withoutHonorifics((index.entities.get(id)?.name ?? '').split(' ')));
}
