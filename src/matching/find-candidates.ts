import { type Chunk, isOptional } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { IndexedFact, KnowledgeIndex } from './knowledge-index.ts';
import { nameWordKey } from './label-entities.ts';
import { datesMatch, isDateSense } from './match-dates.ts';

/** How many content chunks a fact may leave unexplained to be looked at all. */
const MAX_LEFT_OVER = 1;

/** How many chunks a fact may leave unexplained and still be looked at. */
export function maxLeftOver({ mechanisms }: KnowledgeIndex): number {
  return mechanisms.coverage ? MAX_LEFT_OVER : Number.POSITIVE_INFINITY;
}

/** The chunks that must be explained. */
export function contentChunks(clause: Clause): readonly Chunk[] {
  const phrases = [
    ...clause.phrases,
    ...clause.asks.flatMap((ask) => (ask.phrase === undefined ? [] : [ask.phrase])),
  ];
  return phrases.flatMap((phrase) => phrase.chunks);
}

/** Facts in which all required chunks but at most one have a place: found by counting, never by scanning. */
export function candidateFacts(chunks: readonly Chunk[], index: KnowledgeIndex): readonly IndexedFact[] {
  const required = chunks.filter((chunk) => !isOptional(chunk));
  const counted = required.length > 0 ? required : chunks;
  const counts = new Map<number, number>();
  for (const chunk of counted)
    for (const fact of factsOf(chunk, index)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const least = Math.max(1, required.length > 0 ? required.length - maxLeftOver(index) : 1);
  return (
    [...counts]
      .filter(([, count]) => count >= least)
      .map(([fact]) => index.facts[fact] as IndexedFact)
      // Figures are told apart by more than their words: they have a mechanism of their own.
      .filter((fact) => fact.roles.every(({ definition }) => definition.figure === undefined))
      .sort((a, b) => a.index - b.index)
  );
}

function factsOf(chunk: Chunk, index: KnowledgeIndex): ReadonlySet<number> {
  const facts = new Set<number>();
  for (const word of chunk.nameWord ?? [])
    for (const fact of index.factsByKey.get(nameWordKey(word)) ?? []) facts.add(fact);
  for (const sense of chunk.senses) {
    if (isDateSense(sense)) {
      for (const [date, fact] of index.datedFacts) if (datesMatch(sense, date)) facts.add(fact);
    } else if (sense.kind === 'number') {
      for (const fact of index.facts) facts.add(fact.index);
    } else {
      for (const fact of index.factsByKey.get(sense.key) ?? []) facts.add(fact);
      const contradicted =
        sense.kind === 'relation' ? index.definitions.get(sense.relation)?.contradicts : undefined;
      for (const relation of contradicted ?? [])
        for (const fact of index.factsByKey.get(`r:${relation}`) ?? []) facts.add(fact);
    }
  }
  return facts;
}
