import type { KnowledgeIndex } from './knowledge-index.ts';

/** True for a relation that a briefing defines itself, and that some fact of it states. */
export function isAuthored(relation: string, index: KnowledgeIndex): boolean {
  const [first] = index.factsByKey.get(`r:${relation}`) ?? [];
  return first !== undefined && index.facts[first]?.authored === true;
}
