import { membersOf } from '../matching/asked-fillers.ts';
import { factsDescribing } from '../matching/facts-of-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';

/** The countries of which people hold their offices; empty where some of them hold none. */
export function actedFor(people: readonly string[], index: KnowledgeIndex): readonly string[] {
  const members = people.flatMap((id) => membersOf(id, index));
  const places = members.map((id) => placesOf(id, index));
  return places.every((ids) => ids.length > 0) ? [...new Set(places.flat())] : [];
}

function placesOf(id: string, index: KnowledgeIndex): readonly string[] {
  if (index.entities.get(id)?.kind !== 'person') return [];
  return factsDescribing(id, index).flatMap(({ roles }) =>
    roles.flatMap(({ own }) => own.filter((one) => index.entities.get(one)?.kind === 'place')),
  );
}
