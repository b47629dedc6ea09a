import type { DateParser, DateParts } from '../date-mention.ts';
import { addDays, type FullDate, isFullDate, weekdayOf } from '../dates.ts';
import { AMBIGUOUS_WEEKDAYS, ARTICLE, PERIOD_STEPS, TIME_PREPOSITIONS } from '../en/date-words.ts';
import { readMonth, readOrdinalDay, readWeekday, skip } from '../read-date-parts.ts';

const WEEK_DAYS = 7;

/** "Wednesday", "weds", "Monday the 5th"; "next Wednesday" is reckoned from the reference date. */
export const parseWeekday: DateParser = (tokens, from, reference) => {
  const step = PERIOD_STEPS.get(tokens[from]?.norm ?? '');
  const at = step === undefined ? from : from + 1;
  const word = tokens[at]?.norm ?? '';
  const weekday = readWeekday(tokens, at)?.value;
  if (weekday === undefined) return undefined;
  if (step !== undefined) {
    const readings = isFullDate(reference) ? reckon(reference, weekday, step) : [];
    const [date, ...alternatives] = readings;
    const others = alternatives.length === 0 ? {} : { alternatives };
    return { from, to: at + 1, weekday, relative: true, ...(date === undefined ? {} : { date }), ...others };
  }
  const dot = skip(tokens, at + 1, '.', ',');
  const day = readOrdinalDay(tokens, skip(tokens, dot, ARTICLE));
  const isDayAlone = day !== undefined && readMonth(tokens, day.to) === undefined;
  if (isDayAlone) return { from, to: day.to, weekday, date: { day: day.value } };
  const isWord = AMBIGUOUS_WEEKDAYS.has(word) && tokens[at]?.text === word;
  if (isWord && !TIME_PREPOSITIONS.has(tokens[from - 1]?.norm ?? '') && !isDateNext(tokens[at + 1]?.norm))
    return undefined;
  return { from, to: at + 1, weekday };
};

/** People disagree whether "next Wednesday" said on a Monday is in two days or in nine. */
function reckon(reference: FullDate, weekday: number, step: number): DateParts[] {
  const ahead = (weekday - (weekdayOf(reference) ?? weekday) + WEEK_DAYS) % WEEK_DAYS;
  if (step < 0) return [addDays(reference, ahead - WEEK_DAYS)];
  if (step === 0) return [addDays(reference, ahead)];
  const next = ahead === 0 ? WEEK_DAYS : ahead;
  return [addDays(reference, next), addDays(reference, next + WEEK_DAYS)];
}

function isDateNext(norm = ''): boolean {
  return norm === ',' || /^\d/.test(norm);
}
