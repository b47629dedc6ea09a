import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { renderFact, toSentence } from './render-fact.ts';

/** The whole of a fact as one sentence, as it stood on the briefing's date; empty for an unknown id. */
export function renderStatement(factId: string, index: KnowledgeIndex): string {
  const fact = index.factById.get(factId);
  if (fact === undefined) return '';
  const roles = new Set(fact.roles.map((role) => role.name));
  return toSentence(renderFact(fact, { roles, past: false, dated: false }, index));
}
