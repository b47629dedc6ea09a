import { holdsVersions } from '../language/version-range.ts';
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
export function contentChunks({ phrases, asks }: Clause): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (const phrase of phrases) chunks.push(...phrase.chunks);
  for (const { phrase } of asks) if (phrase !== undefined) chunks.push(...phrase.chunks);
  return chunks;
}

/** Facts in which all required chunks but at most one have a place: found by counting, never by scanning. */
export function candidateFacts(chunks: readonly Chunk[], index: KnowledgeIndex): readonly IndexedFact[] {
  const required = chunks.filter((chunk) => !isOptional(chunk));
  const counted = required.length > 0 ? required : chunks;
  const tally: Tally = {
    counts: new Uint16Array(index.facts.length),
    countedFor: new Uint16Array(index.facts.length),
  };
  for (const [i, chunk] of counted.entries()) countFacts(chunk, i + 1, tally, index);
  const least = Math.max(1, required.length > 0 ? required.length - maxLeftOver(index) : 1);
  // Figures are told apart by more than their words: they have a mechanism of their own.
  const found: IndexedFact[] = [];
  for (let i = 0; i < index.facts.length; i++) {
    const fact = index.facts[i] as IndexedFact;
    if ((tally.counts[i] as number) >= least && (!fact.holdsFigure || fact.authored)) found.push(fact);
  }
  return found;
}

/** In how many chunks each fact was found, and the last of them, counted from one. */
interface Tally {
  readonly counts: Uint16Array;
  readonly countedFor: Uint16Array;
}

/** Counts each fact that some meaning of a chunk has a place in, once. */
function countFacts(chunk: Chunk, place: number, tally: Tally, index: KnowledgeIndex): void {
  const { factsByKey } = index;
  for (const word of chunk.nameWord ?? []) countAll(factsByKey.get(nameWordKey(word)), place, tally);
  for (const sense of chunk.senses) {
    if (isDateSense(sense)) {
      for (const [date, fact] of index.datedFacts) if (datesMatch(sense, date)) count(fact, place, tally);
    } else if (sense.kind === 'version') {
      for (const [versions, fact] of index.versionedFacts)
        if (holdsVersions(versions, sense.version)) count(fact, place, tally);
    } else if (sense.kind === 'number') {
      for (const fact of index.facts) count(fact.index, place, tally);
    } else {
      countAll(factsByKey.get(sense.key), place, tally);
      if (sense.kind !== 'relation') continue;
      for (const relation of index.definitions.get(sense.relation)?.contradicts ?? [])
        countAll(factsByKey.get(`r:${relation}`), place, tally);
    }
  }
}

function countAll(facts: readonly number[] | undefined, place: number, tally: Tally): void {
  if (facts !== undefined) for (const fact of facts) count(fact, place, tally);
}

function count(fact: number, place: number, { counts, countedFor }: Tally): void {
  if (countedFor[fact] === place) return;
  countedFor[fact] = place;
  counts[fact] = (counts[fact] as number) + 1;
}
