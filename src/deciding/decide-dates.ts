import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/** Questions that are answered by reckoning with the dates of facts; undefined for all others. */
export function decideDates(_clause: Clause, _index: KnowledgeIndex): Decision | undefined {
  return undefined;
}
