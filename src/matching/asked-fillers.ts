import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Match } from './match.ts';

/**
 * Ids of the entities that answer: the asked roles' own fillers, a group by its members where "who" asks, within what
 * "which …" restricts to.
 */
export function answersOf(match: Match, index: KnowledgeIndex): readonly string[] {
  return match.asked.flatMap(({ ask, role, among }) => {
    if (among === undefined) return ask?.word === 'who' || ask?.word === 'how many' ? role.own.flatMap((id) => membersOf(id, index)) : role.own;
    const own = role.own.filter((id) => among.has(id));
    return own.length > 0 ? own : [...role.fillers].filter((id) => among.has(id));
  });
}

function membersOf(id: string, index: KnowledgeIndex): readonly string[] {
  const members = index.entities.get(id)?.members ?? [];
  return members.length > 0 ? members : [id];
}
