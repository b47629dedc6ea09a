import type { IndexedFact, KnowledgeIndex } from './knowledge-index.ts';

/** The fact that is told in one breath with another, since it completes the picture: what differs beside what agrees. */
export function statedWith(fact: IndexedFact, index: KnowledgeIndex): IndexedFact | undefined {
  const relation = fact.definition.statedWith;
  if (relation === undefined) return undefined;
  return index.facts.find(
    (other) =>
      other.definition.id === relation &&
      other.briefing === fact.briefing &&
      other.fact.roles.on?.join() === fact.fact.roles.on?.join(),
  );
}
