import type { PartialDate } from '../../briefing/model.ts';
import type { DateParser, DateParts } from '../date-mention.ts';
import { addDays, addMonths, isFullDate } from '../dates.ts';
import { AGO, ARTICLE, FROM_NOW, IN, PERIODS, type Period, RELATIVE_DAYS } from '../en/date-words.ts';
import { findNumbers } from '../find-numbers.ts';
import { skip } from '../read-date-parts.ts';
import type { Token } from '../token.ts';

const MAX_PHRASE_WORDS = 3;
const WEEK_DAYS = 7;
const MAX_COUNT_WORDS = 3;
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...RELATIVE_DAYS.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
);

/** "Today", "the day after tomorrow", "three days ago", "in two weeks", "a year from now". */
export const parseRelativeDay: DateParser = (tokens, from, reference) => {
  const start = skip(tokens, from, ARTICLE);
  for (let length = FIRST_WORDS.has(tokens[start]?.norm ?? '') ? MAX_PHRASE_WORDS : 0; length > 0; length--) {
    const phrase = tokens.slice(start, start + length).map(({ norm }) => norm);
    const days = RELATIVE_DAYS.get(phrase.join(' '));
    if (days === undefined || phrase.length < length) continue;
    return isFullDate(reference)
      ? { from, to: start + length, date: addDays(reference, days), relative: true }
      : undefined;
  }
  return parseCount(tokens, from, reference);
};

const parseCount: DateParser = (tokens, from, reference) => {
  const isAhead = tokens[from]?.norm === IN;
  const start = isAhead ? from + 1 : from;
  if (!isPeriodNear(tokens, start)) return undefined;
  const count = readCount(tokens, start);
  const period = count === undefined ? undefined : PERIODS.get(tokens[count.to]?.norm ?? '');
  if (count === undefined || period === undefined) return undefined;
  const after = count.to + 1;
  const isAgo = !isAhead && tokens[after]?.norm === AGO;
  const isFromNow = !isAhead && FROM_NOW.every((word, i) => tokens[after + i]?.norm === word);
  if (!isAhead && !isAgo && !isFromNow) return undefined;
  const date = move(reference, period, isAgo ? -count.value : count.value);
  const to = isAgo ? after + 1 : isFromNow ? after + FROM_NOW.length : after;
  return date === undefined ? undefined : { from, to, date, relative: true };
};

/** Spares most tokens the search for a number. */
function isPeriodNear(tokens: readonly Token[], start: number): boolean {
  for (let at = start + 1; at <= start + MAX_COUNT_WORDS; at++)
    if (PERIODS.has(tokens[at]?.norm ?? '')) return true;
  return false;
}

/** "A week" counts one. */
function readCount(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  if (/^an?$/.test(tokens[at]?.norm ?? '')) return { value: 1, to: at + 1 };
  const [number] = findNumbers(tokens.slice(at, at + MAX_COUNT_WORDS));
  return number === undefined || number.from > 0 || number.ordinal
    ? undefined
    : { value: number.value, to: at + number.to };
}

/** As exact as the period: three years ago is a year, three days ago a day. */
function move(reference: PartialDate, period: Period, count: number): DateParts | undefined {
  if (!Number.isInteger(count) || Math.abs(count) > 10_000) return undefined;
  if (period === 'year') return { year: reference.year + count };
  if (reference.month === undefined) return undefined;
  if (period === 'month') return addMonths({ year: reference.year, month: reference.month }, count);
  return isFullDate(reference)
    ? addDays(reference, period === 'week' ? count * WEEK_DAYS : count)
    : undefined;
}
