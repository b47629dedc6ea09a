import type { PartialDate } from '../briefing/model.ts';
import type { Decision } from '../deciding/decision.ts';
import { formatDate } from '../language/dates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, isFree } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { answerExistence } from './answer-existence.ts';
import { type DateIntent, intentOf } from './date-intent.ts';
import type { DatedEvent } from './find-dated-events.ts';
import { findEvents } from './find-events.ts';
import { readTimeWords } from './read-time-words.ts';
import { wordOrder, wordPair, wordShift } from './word-dates.ts';

/** Questions that are answered by reckoning with the dates of facts; undefined for all others. */
export function answerDates(
  clause: Clause,
  index: KnowledgeIndex,
  today: PartialDate | undefined,
): Decision | undefined {
  const weekday = weekdayOfDate(clause, today);
  if (weekday !== undefined) return weekday;
  const existence = answerExistence(clause, index);
  if (existence !== undefined) return existence;
  const time = readTimeWords(clause.chunks);
  const intent = intentOf(clause, time);
  if (intent === undefined) return undefined;
  const events = findEvents(clause, time, index, today);
  return events === undefined ? undefined : reckon(intent, events, today);
}

function reckon(
  intent: DateIntent,
  events: readonly DatedEvent[],
  today: PartialDate | undefined,
): Decision | undefined {
  const [first, second] = events;
  if (first === undefined || !events.some((event) => event.facts.length > 0)) return undefined;
  if (intent.kind === 'shift') return second === undefined ? wordShift(intent, first) : undefined;
  if (!isOfPair(intent)) return second === undefined ? undefined : wordOrder(intent.kind, events);
  if (events.length > 2) return undefined;
  if (second !== undefined) return sameFact(first, second) ? undefined : wordPair(intent, first, second);
  const counts = intent.kind === 'span' && (intent.ofAge || intent.ago);
  return counts && today !== undefined
    ? wordPair(intent, first, { date: today, facts: [], now: true })
    : undefined;
}

type OfPair = Exclude<DateIntent, { kind: 'shift' | 'order' | 'first' | 'last' | 'closer' }>;

function isOfPair(intent: Exclude<DateIntent, { kind: 'shift' }>): intent is OfPair {
  return !('order first last closer'.split(' ') as readonly string[]).includes(intent.kind);
}

function sameFact(a: DatedEvent, b: DatedEvent): boolean {
  return a.facts[0] !== undefined && a.facts[0] === b.facts[0];
}

/** "What weekday is 6 September?": the calendar says, in the briefing's year where none is named. */
function weekdayOfDate(clause: Clause, today: PartialDate | undefined): Decision | undefined {
  const chunks = [
    ...clause.asks.flatMap((ask) => ask.phrase?.chunks ?? []),
    ...clause.phrases.flatMap((phrase) => phrase.chunks),
  ].filter((chunk) => !isFree(chunk));
  const asks = chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'sort' && s.sort === 'weekday'));
  const dates = chunks
    .flatMap((chunk) => chunk.senses)
    .flatMap((s) =>
      s.kind === 'date' && s.date.day !== undefined && s.date.month !== undefined
        ? [{ year: today?.year ?? 0, ...s.date }]
        : [],
    );
  const date = dates[0];
  if (clause.asks.length === 0 || !asks || !chunks.every(isOfDate) || date === undefined) return undefined;
  return {
    kind: 'computed',
    text: `By the calendar, ${formatDate(date)} is a ${formatDate(date, { weekday: true }).split(' ')[0]}.`,
    facts: [],
  };
}

function isOfDate(chunk: Chunk): boolean {
  return chunk.senses.some(
    (s) =>
      s.kind === 'date' ||
      s.kind === 'range' ||
      (s.kind === 'sort' && (s.sort === 'weekday' || s.sort === 'date')),
  );
}
