import type { DateParser } from '../date-mention.ts';
import { isCalendarDate } from '../dates.ts';
import { ARTICLE, OF } from '../en/date-words.ts';
import { readDay, readMonth, readYear, skip } from '../read-date-parts.ts';

const DAYS = /^(\d{1,2})-(\d{1,2})$/;

/** "7 Sept 2010", "the 7th of September", "seventh of September, 2010"; "5-7 September" is a range. */
export const parseDayMonth: DateParser = (tokens, from) => {
  const start = skip(tokens, from, ARTICLE);
  const days = DAYS.exec(tokens[start]?.norm ?? '');
  const day = days === null ? readDay(tokens, start) : { value: Number(days[1]), to: start + 1 };
  if (day === undefined) return undefined;
  const month = readMonth(tokens, skip(tokens, day.to, OF));
  if (month === undefined) return undefined;
  const year = readYear(tokens, skip(tokens, month.to, ',', OF));
  const date = { ...(year === undefined ? {} : { year: year.value }), month: month.value, day: day.value };
  const last = { ...date, day: Number(days?.[2] ?? day.value) };
  if (!isCalendarDate(date) || !isCalendarDate(last)) return undefined;
  const span = { from, to: year?.to ?? month.to };
  return days === null ? { ...span, date } : { ...span, range: { first: date, last } };
};
