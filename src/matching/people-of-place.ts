import { gettingPrepositions } from '../language/en/exchanges.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { BindingContext } from './bind-phrase.ts';
import type { IndexedRole, KnowledgeIndex } from './knowledge-index.ts';
import type { Binding } from './match.ts';

/**
 * "How many scholarships for Mozambique?": what students from a country get goes to that country, where they are nothing but
 * people of it.
 */
export function bindPeopleOf(
  chunk: Chunk,
  preposition: string,
  { clause, fact, index }: BindingContext,
): Binding | undefined {
  const bare = preposition === '' && clause.kind === 'fragment';
  if (!bare && !gettingPrepositions.includes(preposition)) return undefined;
  const role = fact.roles.find(
    ({ lentBy, prepositions, own }) =>
      lentBy === undefined &&
      (bare || prepositions.has(preposition)) &&
      gettingPrepositions.some((getting) => prepositions.has(getting)) &&
      own.length > 0 &&
      own.every((id) => isPeopleOf(id, chunk, index)),
  );
  return role === undefined ? undefined : fillerOf(role, chunk);
}

function isPeopleOf(id: string, { senses }: Chunk, { entities }: KnowledgeIndex): boolean {
  const people = entities.get(id);
  const [place, ...others] = people?.involves ?? [];
  return (
    people?.kind === 'person' &&
    people.plural &&
    people.unnamed === true &&
    place !== undefined &&
    others.length === 0 &&
    entities.get(place)?.kind === 'place' &&
    senses.some((sense) => sense.kind === 'entity' && sense.entity === place)
  );
}

function fillerOf(role: IndexedRole, chunk: Chunk): Binding {
  return { as: 'filler', chunks: [chunk], role, entities: role.own, proofs: [], introduced: true };
}
