import type { Decision } from '../deciding/decision.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasContent, hasKind, isFree } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { asksSpanOf } from './date-intent.ts';
import { type DatedEvent, datesOf } from './find-dated-events.ts';
import { findEvents } from './find-events.ts';
import { readTimeWords, type TimeReading } from './read-time-words.ts';
import { compareDates } from './span-between.ts';
import { wordPair } from './word-dates.ts';

/**
 * The time between two dates of which the question leaves out those that were told: "Difference?", "How far apart?" and
 * "How many minutes did that take?" after two, "How many days later was the vote?" after one.
 */
export function answerDifference(
  clause: Clause,
  told: readonly string[],
  index: KnowledgeIndex,
): Decision | undefined {
  if (!index.mechanisms.dates) return undefined;
  if (clause.kind === 'check' || asksCircumstance(clause)) return undefined;
  const time = readTimeWords(clause.chunks);
  // "How many minutes is that?" counts what was told; "how long does it last?" does not.
  const says = clause.chunks.some((chunk, i) =>
    hasKind(chunk, 'pronoun')
      ? time.unit === undefined
      : hasContent(chunk) && !hasKind(chunk, 'ask') && !time.isTime(i) && !isFree(chunk),
  );
  const pair = says ? withTold(clause, time, told, index) : bothTold(clause, time, told, index);
  if (pair === undefined || compareDates(pair[0].date, pair[1].date) === 0) return undefined;
  return wordPair({ kind: 'span', unit: time.unit, ofAge: false, ago: false }, ...pair);
}

/** "At what distance?" asks of what was told last where it was, or how. */
function asksCircumstance({ asks }: Clause): boolean {
  return asks.some(
    ({ word, preposition, phrase }) => word === 'what' && preposition !== '' && phrase !== undefined,
  );
}

type Pair = readonly [DatedEvent, DatedEvent];

function bothTold(
  clause: Clause,
  time: TimeReading,
  told: readonly string[],
  index: KnowledgeIndex,
): Pair | undefined {
  const counts = time.unit !== undefined && asksSpanOf(clause, time.unit);
  const [last, before] = told.slice(0, 2).map((id) => eventOf(id, index));
  return (time.has('span') || counts) && last !== undefined && before !== undefined
    ? [before, last]
    : undefined;
}

/** "How many days later was the vote?": from the date that was told last. */
function withTold(
  clause: Clause,
  time: TimeReading,
  told: readonly string[],
  index: KnowledgeIndex,
): Pair | undefined {
  if (!asksSpanOf(clause, time.unit) || !time.has('apart')) return undefined;
  const last = eventOf(told[0] ?? '', index);
  const events = last === undefined ? [] : (findEvents(clause, time, index, undefined) ?? []);
  const [event, ...others] = events;
  return last === undefined || event === undefined || others.length > 0 ? undefined : [last, event];
}

function eventOf(id: string, index: KnowledgeIndex): DatedEvent | undefined {
  const fact = index.factById.get(id);
  const [date, ...others] = fact === undefined ? [] : datesOf(fact, index);
  return date === undefined || others.length > 0 ? undefined : { date, facts: [id] };
}
