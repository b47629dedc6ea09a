import type { PartialDate } from '../briefing/model.ts';
import type { Decision } from '../deciding/decision.ts';
import { compareDates, type FullDate, formatDate, weekdayOf } from '../language/dates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, isFree } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { answerExistence } from './answer-existence.ts';
import { type DateIntent, intentOf } from './date-intent.ts';
import type { DatedEvent } from './find-dated-events.ts';
import { findEvents } from './find-events.ts';
import { readTimeWords } from './read-time-words.ts';
import { tellsBeginning } from './tells-beginning.ts';
import { wordOrder, wordPair, wordShift } from './word-dates.ts';

/** Questions that are answered by reckoning with the dates of facts; undefined for all others. */
export function answerDates(
  clause: Clause,
  index: KnowledgeIndex,
  today: PartialDate | undefined,
): Decision | undefined {
  if (!index.mechanisms.dates) return undefined;
  const weekday = weekdayOfDate(clause, today, index);
  if (weekday !== undefined) return weekday;
  const existence = answerExistence(clause, index);
  if (existence !== undefined) return existence;
  const time = readTimeWords(clause.chunks);
  const intent = intentOf(clause, time, index);
  if (intent === undefined) return undefined;
  const events = findEvents(clause, time, index, today);
  if (events === undefined || (time.has('age') && !events.some(({ facts }) => tellsBeginning(facts, index))))
    return undefined;
  return reckon(intent, proved(events, index), today);
}

/** Of dates alone the calendar says how far they lie apart; at least one must be a date of the briefing. */
function proved(events: readonly DatedEvent[], index: KnowledgeIndex): readonly DatedEvent[] {
  if (events.some(({ facts }) => facts.length > 0)) return events;
  const holding = events.map(({ date }) =>
    index.datedFacts.find(([other]) => compareDates(other, date) === 0 && other.day === date.day),
  );
  const place = holding.findIndex((dated) => dated !== undefined);
  const fact = index.facts[holding[place]?.[1] ?? -1];
  return fact === undefined
    ? events
    : events.map((event, i) => (i === place ? { ...event, facts: [fact.fact.id] } : event));
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
  const sinceThen = intent.kind === 'span' && (intent.ofAge || intent.ago);
  return sinceThen && today !== undefined
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

/** "What weekday is 6 September?", "Is the 7th a Monday or a Wednesday?": the calendar says, in the briefing's year and month where none is named. */
function weekdayOfDate(
  clause: Clause,
  today: PartialDate | undefined,
  index: KnowledgeIndex,
): Decision | undefined {
  const chunks = [
    ...clause.asks.flatMap((ask) => ask.phrase?.chunks ?? []),
    ...clause.phrases.flatMap((phrase) => phrase.chunks),
  ].filter((chunk) => !isFree(chunk));
  if (chunks.length === 0 || !chunks.every(isOfDate)) return undefined;
  const senses = chunks.flatMap((chunk) => chunk.senses);
  const dates = senses.flatMap((s) => (s.kind === 'date' ? fullDates(s.date, today) : []));
  const asks = senses.some((s) => s.kind === 'sort' && s.sort === 'weekday');
  if (clause.asks.length > 0)
    return asks && dates[0] !== undefined ? sayWeekday(dates[0], '', index) : undefined;
  if (clause.kind !== 'check' || clause.negated) return undefined;
  const weekdays = senses.flatMap((s) =>
    s.kind === 'weekday' || (s.kind === 'date' && s.weekday !== undefined) ? [s.weekday] : [],
  );
  const fitting = dates.filter((date) => weekdays.includes(weekdayOf(date)));
  if (dates.length === 0 || weekdays.length === 0 || (dates.length > 1 && fitting.length !== 1))
    return undefined;
  const date = fitting[0] ?? (dates[0] as FullDate);
  const offers = dates.length > 1 || weekdays.length > 1;
  return sayWeekday(date, offers ? '' : fitting.length > 0 ? 'Yes: ' : 'No: ', index);
}

function fullDates(date: Partial<PartialDate>, today: PartialDate | undefined): readonly FullDate[] {
  const full = { ...today, ...date };
  return date.day === undefined || full.year === undefined || full.month === undefined
    ? []
    : [{ year: full.year, month: full.month, day: date.day }];
}

/** Of a date that the briefing has, or one of its month, counted from that; of others it says nothing. */
function sayWeekday(date: FullDate, lead: string, index: KnowledgeIndex): Decision | undefined {
  const inMonth = index.datedFacts.filter(
    ([other]) => other.year === date.year && other.month === date.month && other.day !== undefined,
  );
  const dated = inMonth.find(([other]) => other.day === date.day) ?? inMonth[0];
  const fact = dated === undefined ? undefined : index.facts[dated[1]];
  if (fact === undefined) return undefined;
  const weekday = formatDate(date, { weekday: true }).split(' ')[0];
  const text = `by the calendar, ${formatDate(date)} is a ${weekday}.`;
  return {
    kind: 'computed',
    text: lead === '' ? `B${text.slice(1)}` : `${lead}${text}`,
    facts: [fact.fact.id],
  };
}

function isOfDate(chunk: Chunk): boolean {
  return chunk.senses.some(
    (s) =>
      s.kind === 'date' ||
      s.kind === 'range' ||
      s.kind === 'weekday' ||
      (s.kind === 'sort' && (s.sort === 'weekday' || s.sort === 'date')),
  );
}
