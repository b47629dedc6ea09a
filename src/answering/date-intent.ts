import type { Operator } from '../language/language-data.ts';
import { type Chunk, hasContent, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';

/** What a question wants of two dates. */
export type DateIntent =
  | { readonly kind: 'span'; readonly unit: Unit | undefined }
  | { readonly kind: 'first' | 'last' }
  | { readonly kind: 'before' | 'after' }
  | { readonly kind: 'exactly'; readonly number: number; readonly unit: Unit };

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);

export function intentOf(clause: Clause): DateIntent | undefined {
  const words = clause.chunks.flatMap((chunk) => chunk.words);
  const operators = operatorsOf(clause);
  const has = (operator: Operator): boolean => operators.has(operator);
  const unit = unitIn(words);
  const ask = clause.asks[0];
  const asksSpan = ask?.word === 'how long' || (ask?.word === 'how many' && unit !== undefined);
  if (asksSpan || words.some((word) => SPAN_NOUNS.has(word))) return { kind: 'span', unit };
  const isEarlier = words.includes('earlier');
  const isLater = words.includes('later');
  const number = clause.chunks.flatMap((chunk) => chunk.senses).find((sense) => sense.kind === 'number');
  const ordered = has('before') || has('after') || isEarlier || isLater;
  if (clause.kind === 'check' && unit !== undefined && ordered)
    return { kind: 'exactly', number: number?.kind === 'number' ? number.number : 1, unit };
  if (clause.kind === 'ask' && (ask?.word === 'which' || ask?.word === 'what')) {
    if (has('first') || isEarlier) return { kind: 'first' };
    if (isLater || words.includes('last')) return { kind: 'last' };
  }
  const first = clause.chunks.find((chunk) => !chunk.punctuation);
  if (first?.senses.some((s) => s.kind === 'operator') === true) return undefined;
  if (clause.kind === 'check' && has('before')) return { kind: 'before' };
  if (clause.kind === 'check' && has('after')) return { kind: 'after' };
  return undefined;
}

function operatorsOf(clause: Clause): ReadonlySet<Operator> {
  const operators = new Set(clause.operators);
  for (const chunk of clause.chunks)
    for (const sense of chunk.senses) if (sense.kind === 'operator') operators.add(sense.operator);
  return operators;
}

function unitIn(words: readonly string[]): Unit | undefined {
  const word = words.find((candidate) => UNITS.has(candidate));
  return word === undefined ? undefined : UNITS.get(word);
}

const SPAN_NOUNS = new Set(['interval', 'gap', 'lapse']);

/** The phrases that may name events: without units, counts and words of time. */
export function eventPhrases(clause: Clause): readonly Phrase[] {
  const all = [
    ...clause.asks.flatMap((ask) => (ask.phrase === undefined ? [] : [ask.phrase])),
    ...clause.phrases,
  ];
  return all
    .map((phrase) => ({
      ...phrase,
      position: 'none' as const,
      preposition:
        phrase.preposition === 'between' || phrase.preposition === 'from' || phrase.preposition === 'to'
          ? ''
          : phrase.preposition,
      chunks: phrase.chunks.filter(namesEvent),
    }))
    .filter((phrase) => phrase.chunks.length > 0);
}

function namesEvent(chunk: Chunk): boolean {
  if (chunk.words.some((word) => UNITS.has(word) || SPAN_NOUNS.has(word) || TIME_WORDS.has(word)))
    return false;
  return (
    hasContent(chunk) &&
    !chunk.senses.every(
      (sense) => sense.kind === 'number' || (sense.kind === 'operator' && sense.operator === 'first'),
    )
  );
}

const TIME_WORDS = new Set([
  'come',
  'came',
  'comes',
  'pass',
  'passed',
  'separate',
  'separates',
  'separated',
  'apart',
  'elapsed',
  'earlier',
  'later',
  'time',
  'times',
  'long',
  'lie',
  'lies',
  'lay',
  'happen',
  'happened',
  'went',
]);
