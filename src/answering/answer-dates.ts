import type { PartialDate } from '../briefing/model.ts';
import type { Decision } from '../deciding/decision.ts';
import { formatDate } from '../language/dates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { isFree } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { eventPhrases, intentOf } from './date-intent.ts';
import { findEvent, findPair } from './find-dated-events.ts';
import { wordDates } from './word-dates.ts';

/** Questions that are answered by reckoning with the dates of two facts; undefined for all others. */
export function decideDates(
  clause: Clause,
  index: KnowledgeIndex,
  today: PartialDate | undefined,
): Decision | undefined {
  const weekday = weekdayOfDate(clause, today);
  if (weekday !== undefined) return weekday;
  const existence = decideExistence(clause, index);
  if (existence !== undefined) return existence;
  const intent = intentOf(clause);
  if (intent === undefined) return undefined;
  const phrases = eventPhrases(clause);
  if (phrases.length === 0) return undefined;
  const pair = findPair(phrases, clause, index, today);
  return pair === undefined ? undefined : wordDates(intent, pair[0], pair[1]);
}

/** "Did it exist in 2005?": what has come into being exists from its date on. */
function decideExistence(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  if (clause.kind !== 'check') return undefined;
  const lasting = clause.phrases.findIndex((phrase) =>
    phrase.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'relation' && s.lasting === true)),
  );
  if (lasting < 0) return undefined;
  const start = findEvent(clause.phrases.slice(0, lasting + 1), clause, index);
  const rest = clause.phrases.slice(lasting + 1);
  const sense = rest
    .flatMap((phrase) => phrase.chunks)
    .flatMap((chunk) => chunk.senses)
    .find((s) => s.kind === 'date');
  const named =
    rest.length === 0
      ? undefined
      : (findEvent(rest, clause, index) ??
        (sense?.kind === 'date' &&
        sense.date.year !== undefined &&
        rest.every((p) => p.chunks.every((c) => c.senses.some((s) => s.kind === 'date')))
          ? { date: { ...sense.date, year: sense.date.year }, facts: [] }
          : undefined));
  if (start === undefined || named === undefined || start.date.year === named.date.year) return undefined;
  const exists = start.date.year < named.date.year !== clause.negated;
  return {
    kind: 'computed',
    text: `${exists ? 'Yes' : 'No'}: it has existed since ${formatDate(start.date)}.`,
    facts: [...start.facts, ...named.facts],
  };
}

/** "What weekday is 6 September?": the calendar says, in the briefing's year where none is named. */
function weekdayOfDate(clause: Clause, today: PartialDate | undefined): Decision | undefined {
  if (clause.asks.length === 0) return undefined;
  const chunks = [
    ...clause.asks.flatMap((ask) => ask.phrase?.chunks ?? []),
    ...clause.phrases.flatMap((phrase) => phrase.chunks),
  ].filter((chunk) => !isFree(chunk));
  const asks = chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'sort' && s.sort === 'weekday'));
  if (!asks) return undefined;
  const dates = chunks
    .flatMap((chunk) => chunk.senses)
    .flatMap((s) =>
      s.kind === 'date' && s.date.day !== undefined && s.date.month !== undefined
        ? [{ year: today?.year ?? 0, ...s.date }]
        : [],
    );
  const rest = chunks.filter(
    (chunk) =>
      !chunk.senses.some(
        (s) =>
          s.kind === 'date' ||
          s.kind === 'range' ||
          (s.kind === 'sort' && (s.sort === 'weekday' || s.sort === 'date')),
      ),
  );
  const date = dates[0];
  if (rest.length > 0 || date === undefined) return undefined;
  return {
    kind: 'computed',
    text: `${formatDate(date)} is a ${formatDate(date, { weekday: true }).split(' ')[0]}.`,
    facts: [],
  };
}
