import {
  endingWords,
  pointing,
  single,
  type TimeWord,
  timeWords,
  type Unit,
  units,
} from '../language/en/time-words.ts';
import { parseNumber } from '../language/find-numbers.ts';
import { parseWordList } from '../language/word-phrases.ts';
import type { Chunk } from '../understanding/chunk.ts';

/** The words of time in a question by what they do; several may stand in one chunk. */
export interface TimeReading {
  readonly unit?: Unit;
  /** How many units are named: "two weeks". */
  readonly number?: number;
  /** The span that something falls short of: "two days short of a year". */
  readonly whole?: { readonly number: number; readonly unit: Unit };
  has(word: TimeWord): boolean;
  /** Whether the chunk at a place is such a word. */
  is(at: number, word: TimeWord): boolean;
  /** Whether a chunk is a word of time and names no part of an event. */
  isTime(at: number): boolean;
  /** Whether a chunk names a unit: "years". */
  isUnit(at: number): boolean;
  /** Whether a chunk is a word that says nothing beside words of time. */
  isIdle(at: number): boolean;
}

/** Whether a chunk is a word for what is at hand: "the new one". */
export function isPresent(chunk: Chunk): boolean {
  return WORDS.get(chunk.words.join(' '))?.includes('present') === true;
}

function index<K extends string>(lists: Readonly<Record<K, string>>): ReadonlyMap<string, readonly K[]> {
  const map = new Map<string, K[]>();
  for (const [key, list] of Object.entries(lists) as [K, string][])
    for (const words of parseWordList(list)) {
      const phrase = words.join(' ');
      map.set(phrase, [...(map.get(phrase) ?? []), key]);
    }
  return map;
}

const UNITS = index(units);
const WORDS = index(timeWords);
const SINGLE = new Set(parseWordList(single).map((words) => words.join(' ')));

const POINTING = new Set(parseWordList(pointing).map((words) => words.join(' ')));

/** Where a phrase means the date that was spoken of: "that year". */
export function findPointedUnit(
  chunks: readonly Chunk[],
): { readonly unit: Unit; readonly from: number; readonly to: number } | undefined {
  const at = chunks.findIndex(
    (chunk, i) => unitOf(chunk) !== undefined && POINTING.has(chunks[i - 1]?.words.join(' ') ?? ''),
  );
  const unit = at < 0 ? undefined : unitOf(chunks[at] as Chunk);
  return unit === undefined ? undefined : { unit, from: at - 1, to: at + 1 };
}

export function readTimeWords(chunks: readonly Chunk[]): TimeReading {
  const counted = chunks.findIndex(
    (chunk, i) => unitOf(chunk) !== undefined && i > 0 && numberOf(chunks[i - 1] as Chunk) !== undefined,
  );
  const unitAt = counted >= 0 ? counted : chunks.findIndex((chunk) => unitOf(chunk) !== undefined);
  const unit = unitAt < 0 ? undefined : unitOf(chunks[unitAt] as Chunk);
  const numberAt = unitAt < 1 ? -1 : unitAt - 1;
  const number = numberAt < 0 ? undefined : numberOf(chunks[numberAt] as Chunk);
  const tags = chunks.map((chunk, i) => (goesOn(chunk, chunks[i + 1]) ? [] : tagsOf(chunk)));
  const shortAt = tags.findIndex((tag) => tag.includes('short'));
  const wholeAt =
    shortAt < 0 ? -1 : chunks.findIndex((chunk, i) => i > shortAt && unitOf(chunk) !== undefined);
  const whole = wholeAt < 0 ? undefined : unitOf(chunks[wholeAt] as Chunk);
  const isTime = (at: number): boolean => {
    const chunk = chunks[at] as Chunk;
    if (unitOf(chunk) !== undefined || (number !== undefined && at === numberAt)) return true;
    const tag = tags[at] ?? [];
    if (tag.length === 0 || tag.every((t) => t === 'present')) return false;
    // "the latest round", "the latest recorded round": before a noun such a word says which one.
    const next = chunks.slice(at + 1).find((_, i) => !isIdle(tags[at + 1 + i] ?? []));
    const modifies = isOrder(chunk) && next !== undefined && isNoun(next);
    return !(modifies && tag.every((t) => t === 'earlier' || t === 'later' || t === 'apart'));
  };
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(number === undefined ? {} : { number }),
    ...(whole === undefined
      ? {}
      : { whole: { number: numberOf(chunks[wholeAt - 1] as Chunk) ?? 1, unit: whole } }),
    has: (word) => tags.some((tag, at) => tag.includes(word) && isTime(at)),
    is: (at, word) => tags[at]?.includes(word) === true,
    isTime,
    isUnit: (at) => unitOf(chunks[at] as Chunk) !== undefined,
    isIdle: (at) => isIdle(tags[at] ?? []),
  };
}

function isIdle(tags: readonly TimeWord[]): boolean {
  return tags.length > 0 && tags.every((tag) => tag === 'idle');
}

/** "When did it start to go wrong?": a time that is to go is so at the end. */
function goesOn(chunk: Chunk, next: Chunk | undefined): boolean {
  return (
    ENDING.has(chunk.words.join(' ')) && next !== undefined && !next.punctuation && next.senses.length === 0
  );
}
const ENDING: ReadonlySet<string> = new Set(parseWordList(endingWords).map((words) => words.join(' ')));

function tagsOf(chunk: Chunk): readonly TimeWord[] {
  const whole = WORDS.get(chunk.words.join(' '));
  if (whole !== undefined) return whole;
  return chunk.words.length > 1 &&
    chunk.senses.some((s) => s.kind === 'ask' || s.kind === 'operator' || s.kind === 'role')
    ? chunk.words
        .flatMap((word) => WORDS.get(word) ?? [])
        .filter((tag) => tag !== 'idle' && tag !== 'present')
    : [];
}

/** The unit that a chunk counts or names: "days". */
export function unitOf(chunk: Chunk): Unit | undefined {
  return UNITS.get(chunk.words.at(-1) ?? '')?.[0];
}

function numberOf(chunk: Chunk): number | undefined {
  const sense = chunk.senses.find((s) => s.kind === 'number');
  if (sense?.kind === 'number') return sense.number;
  return SINGLE.has(chunk.words.join(' ')) ? 1 : undefined;
}

/** "in three years": a span within one chunk. */
export function readSpan(
  words: readonly string[],
): { readonly number: number; readonly unit: Unit } | undefined {
  const unit = UNITS.get(words.at(-1) ?? '')?.[0];
  const word = words.at(-2) ?? '';
  const number = SINGLE.has(word) ? 1 : parseNumber(word);
  return unit === undefined || number === undefined ? undefined : { number, unit };
}

function isOrder(chunk: Chunk): boolean {
  return chunk.senses.some((s) => s.kind === 'operator' && (s.operator === 'first' || s.operator === 'last'));
}

function isNoun(chunk: Chunk): boolean {
  return (
    !chunk.punctuation &&
    chunk.senses.some((s) => s.kind === 'sort' || s.kind === 'entity' || (s.kind === 'relation' && !s.verb))
  );
}
