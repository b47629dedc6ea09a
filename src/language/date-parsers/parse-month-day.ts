import type { DateParser } from '../date-mention.ts';
import { isCalendarDate } from '../dates.ts';
import { ARTICLE } from '../en/date-words.ts';
import { readDay, readMonth, readYear, skip } from '../read-date-parts.ts';

/** "September 7", "Sept. 7, 2010", "September the 7th". */
export const parseMonthDay: DateParser = (tokens, from) => {
  const month = readMonth(tokens, from);
  if (month === undefined) return undefined;
  const day = readDay(tokens, skip(tokens, month.to, ARTICLE));
  if (day === undefined) return undefined;
  const year = readYear(tokens, skip(tokens, day.to, ','));
  const date = { ...(year === undefined ? {} : { year: year.value }), month: month.value, day: day.value };
  return isCalendarDate(date) ? { from, to: year?.to ?? day.to, date } : undefined;
};
