import type { Decision } from '../deciding/decision.ts';
import {
  caseNouns,
  casePrepositions,
  eachTails,
  eachWords,
  mutualWords,
  opposingWords,
  orderedWords,
} from '../language/en/each-words.ts';
import { joinWordList, wordSetOf } from '../language/word-phrases.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasKind, isFree } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { prepositionChunk } from '../understanding/word-chunk.ts';
import { type Conjuncts, findConjuncts, keepConjunct } from './find-conjuncts.ts';
import { rereadAs } from './rewrite-chunks.ts';

const EACH = wordSetOf(eachWords);
const TAILS: ReadonlySet<string> = new Set(joinWordList(eachTails));
const CASES = wordSetOf(caseNouns);
const MUTUAL = wordSetOf(mutualWords);
const ORDERED = wordSetOf(orderedWords);
const OPPOSING = wordSetOf(opposingWords);
/** What may stand before a thing in whose case something is asked; nothing, too. */
const CASE_PREPOSITIONS: readonly string[] = [...joinWordList(casePrepositions), ''];
const JOINER = 'and';
const MAX_TAIL = 3;

/** Where a question says "each". */
interface Place {
  readonly from: number;
  readonly to: number;
  /** Chunks that say of what sort each is. */
  readonly noun: readonly Chunk[];
  /** True of "in each case". */
  readonly inCase: boolean;
}

/**
 * "A versus B: who reported each?", "how much do A and B each pay?", "in each case": the question put for each of the things
 * that it lists. Undefined where it lists none, or where one of them is not answered for; with `partly`, where none is.
 */
export function answerEach(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
  { partly = false } = {},
): Decision | undefined {
  const colon = clause.chunks.findIndex(({ text }) => STARTS_QUESTION.has(text));
  const chunks = clause.chunks.map((chunk, i) =>
    joins(chunk, i < colon) ? { ...chunk, words: [JOINER], punctuation: false } : chunk,
  );
  const place = findPlace(chunks);
  const things = place === undefined ? undefined : findConjuncts(chunks, index);
  if (place === undefined || things === undefined) return undefined;
  if (!saysOnlyWhatTheyAre(place.noun, chunks, things, index)) return undefined;
  const parts = things.at.map((at) => {
    const readings = readingsFor(chunks, things, at, place).map((one) => {
      const part = rereadAs(clause, one);
      return { clause: part, decision: decide(part) };
    });
    return readings.find(isTold) ?? readings[0];
  });
  const found = parts.flatMap((part) => (part === undefined ? [] : [part]));
  if (partly ? !found.some(isTold) : !found.every(isTold)) return undefined;
  return { kind: 'several', parts: found, either: false, check: clause.kind === 'check' };
}

function isTold({ decision: { kind } }: { readonly decision: Decision }): boolean {
  return kind !== 'unknown' && kind !== 'notStated' && kind !== 'clarify';
}

/** The question for one of the things: in the place of "each", else where the list stands, else before all else. */
function readingsFor(
  chunks: readonly Chunk[],
  things: Conjuncts,
  at: number,
  place: Place,
): readonly (readonly Chunk[])[] {
  const thing = chunks[at] as Chunk;
  const outside = (from: number, to: number): readonly Chunk[] =>
    chunks.slice(from, to).filter((_, i) => i + from < things.from || i + from >= things.to);
  if (!isSetApart(chunks, things)) {
    const listed = chunks.map((chunk, i) => (i >= place.from && i < place.to ? undefined : chunk));
    const kept = new Set(keepConjunct(chunks, things, at));
    return [listed.flatMap((chunk) => (chunk !== undefined && kept.has(chunk) ? [chunk] : []))];
  }
  const before = trim(outside(0, place.from));
  const after = trim(outside(place.to, chunks.length));
  if (!place.inCase)
    return [
      [...before, thing, ...after],
      [thing, ...before, ...after],
    ];
  const opening = before.at(-1);
  const rest = opening !== undefined && hasKind(opening, 'preposition') ? before.slice(0, -1) : before;
  return CASE_PREPOSITIONS.map((word) => [
    ...rest,
    ...(word === '' ? [] : [prepositionChunk(word)]),
    thing,
    ...after,
  ]);
}

/** "A and B: …", "…: A and B". */
function isSetApart(chunks: readonly Chunk[], { from, to }: Conjuncts): boolean {
  const leads = chunks.slice(0, from).every((chunk) => isFree(chunk) || hasKind(chunk, 'preposition'));
  return (
    (leads && chunks[to]?.punctuation === true) ||
    (chunks[from - 1]?.punctuation === true && chunks.slice(to).every(({ punctuation }) => punctuation))
  );
}

function findPlace(chunks: readonly Chunk[]): Place | undefined {
  const at = chunks.findIndex(({ words }) => EACH.has(words[0] ?? ''));
  if (at < 0) {
    const last = chunks.findIndex(({ words }) => words.length === 1 && ORDERED.has(words[0] ?? ''));
    return last < 0 ? undefined : { from: last, to: last + 1, noun: [], inCase: false };
  }
  const behind = chunks.slice(at + 1);
  if (MUTUAL.has(behind[0]?.words[0] ?? '')) return undefined;
  for (let length = Math.min(MAX_TAIL, behind.length); length > 0; length--) {
    const tail = behind.slice(0, length).flatMap(({ words }) => words);
    if (!TAILS.has(tail.join(' '))) continue;
    return { from: at, to: at + 1 + length, noun: [], inCase: CASES.has(tail.at(-1) ?? '') };
  }
  const noun = behind.slice(0, 1).filter((chunk) => hasKind(chunk, 'sort'));
  return { from: at, to: at + 1 + noun.length, noun, inCase: false };
}

/** "A and B: how much does each country pay?" */
function saysOnlyWhatTheyAre(
  noun: readonly Chunk[],
  chunks: readonly Chunk[],
  { at }: Conjuncts,
  index: KnowledgeIndex,
): boolean {
  const things = at.flatMap((one) =>
    (chunks[one]?.senses ?? []).flatMap((s) => (s.kind === 'entity' ? [s.entity] : [])),
  );
  return noun.length === 0 || things.every((id) => describeEntity(noun, id, index, undefined) !== undefined);
}

function trim(chunks: readonly Chunk[]): readonly Chunk[] {
  const from = chunks.findIndex(({ punctuation }) => !punctuation);
  const to = chunks.findLastIndex(({ punctuation }) => !punctuation);
  return from < 0 ? [] : chunks.slice(from, to + 1);
}

/** "A versus B", "A, B: …": it lists them as "and" does. */
function joins({ words, text }: Chunk, beforeQuestion: boolean): boolean {
  return (words.length === 1 && OPPOSING.has(words[0] ?? '')) || (text === ',' && beforeQuestion);
}
const STARTS_QUESTION: ReadonlySet<string> = new Set([':', '-', '–', '—']);
