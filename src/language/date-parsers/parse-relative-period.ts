import type { PartialDate } from '../../briefing/model.ts';
import type { DateMention, DateParser } from '../date-mention.ts';
import { addDays, addMonths, isFullDate, weekdayOf } from '../dates.ts';
import { ARTICLE, PERIOD_STEPS, PERIODS, type Period } from '../en/date-words.ts';
import { readMonth, skip } from '../read-date-parts.ts';

const WEEK_DAYS = 7;

/** "Last year", "this week" (a range, Monday to Sunday), "next month", "last September". */
export const parseRelativePeriod: DateParser = (tokens, from, reference) => {
  const start = skip(tokens, from, ARTICLE);
  const step = PERIOD_STEPS.get(tokens[start]?.norm ?? '');
  if (step === undefined) return undefined;
  const word = tokens[start + 1]?.norm ?? '';
  const month = readMonth(tokens, start + 1)?.value;
  const found =
    month === undefined ? reckon(reference, PERIODS.get(word), step) : reckonMonth(reference, month, step);
  return found === undefined ? undefined : { from, to: start + 2, ...found, relative: true };
};

type Reckoned = Pick<DateMention, 'date' | 'range'>;

function reckon(reference: PartialDate, period: Period | undefined, step: number): Reckoned | undefined {
  if (period === 'year') return { date: { year: reference.year + step } };
  if (period === undefined || reference.month === undefined) return undefined;
  if (period === 'month') return { date: addMonths({ year: reference.year, month: reference.month }, step) };
  if (!isFullDate(reference)) return undefined;
  if (period === 'day') return { date: addDays(reference, step) };
  const first = addDays(reference, 1 - (weekdayOf(reference) ?? 1) + step * WEEK_DAYS);
  return { range: { first, last: addDays(first, WEEK_DAYS - 1) } };
}

/** The nearest such month before or after the one of the reference; "this September" is of the same year. */
function reckonMonth(reference: PartialDate, month: number, step: number): Reckoned | undefined {
  if (reference.month === undefined) return undefined;
  const crossesYear = step < 0 ? month >= reference.month : step > 0 && month <= reference.month;
  return { date: { year: reference.year + (crossesYear ? step : 0), month } };
}
