import type { KnowledgeIndex } from './knowledge-index.ts';

/** Longer chains of parts are cycles. */
const MAX_DEPTH = 8;

/** True where one thing is a part of one of some wholes, or of a part of it. */
export function isPartOf(
  id: string,
  wholes: readonly string[],
  entities: KnowledgeIndex['entities'],
  depth = 0,
): boolean {
  const around = depth < MAX_DEPTH ? (entities.get(id)?.partOf ?? []) : [];
  return around.some((whole) => wholes.includes(whole) || isPartOf(whole, wholes, entities, depth + 1));
}
