import { type Chunk, hasContent, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';

/** What a question wants of two dates. */
export type DateIntent =
  | { readonly kind: 'span'; readonly unit: Unit | undefined }
  | { readonly kind: 'first' | 'last' }
  | { readonly kind: 'before' | 'after' }
  | { readonly kind: 'exactly'; readonly number: number; readonly unit: Unit };

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
};

export function intentOf(clause: Clause): DateIntent | undefined {
  const has = (operator: string): boolean =>
    clause.operators.includes(operator as never) ||
    clause.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'operator' && s.operator === operator));
  const unit = clause.chunks
    .flatMap((chunk) => chunk.words)
    .map((word) => UNITS[word])
    .find((found) => found !== undefined);
  const ask = clause.asks[0];
  const asksSpan = ask?.word === 'how long' || (ask?.word === 'how many' && unit !== undefined);
  if (asksSpan || clause.chunks.some((chunk) => chunk.words.some((word) => SPAN_NOUNS.has(word))))
    return { kind: 'span', unit };
  const number = clause.chunks.flatMap((chunk) => chunk.senses).find((sense) => sense.kind === 'number');
  const ordered =
    has('before') ||
    has('after') ||
    clause.chunks.some((chunk) => chunk.words.some((word) => word === 'earlier' || word === 'later'));
  if (clause.kind === 'check' && unit !== undefined && ordered)
    return { kind: 'exactly', number: number?.kind === 'number' ? number.number : 1, unit };
  if (clause.kind === 'ask' && (ask?.word === 'which' || ask?.word === 'what')) {
    if (has('first') || clause.chunks.some((chunk) => chunk.words.includes('earlier')))
      return { kind: 'first' };
    if (clause.chunks.some((chunk) => chunk.words.includes('later') || chunk.words.includes('last')))
      return { kind: 'last' };
  }
  const first = clause.chunks.find((chunk) => !chunk.punctuation);
  if (first?.senses.some((s) => s.kind === 'operator') === true) return undefined;
  if (clause.kind === 'check' && has('before')) return { kind: 'before' };
  if (clause.kind === 'check' && has('after')) return { kind: 'after' };
  return undefined;
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
  if (chunk.words.some((word) => UNITS[word] !== undefined || SPAN_NOUNS.has(word) || TIME_WORDS.has(word)))
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
