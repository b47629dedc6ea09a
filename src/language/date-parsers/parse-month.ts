import type { DateParser } from '../date-mention.ts';
import { AMBIGUOUS_MONTHS, OF, TIME_PREPOSITIONS } from '../en/date-words.ts';
import { readMonth, readYear, skip } from '../read-date-parts.ts';

/** "September 2010", "September of 2010", "September"; "may" and "march" alone only after "in", "since" and the like. */
export const parseMonth: DateParser = (tokens, from) => {
  const month = readMonth(tokens, from);
  if (month === undefined) return undefined;
  const year = readYear(tokens, skip(tokens, month.to, ',', OF));
  if (year !== undefined) return { from, to: year.to, date: { year: year.value, month: month.value } };
  const before = tokens[from - 1]?.norm ?? '';
  if (AMBIGUOUS_MONTHS.has(tokens[from]?.norm ?? '') && !TIME_PREPOSITIONS.has(before)) return undefined;
  return { from, to: month.to, date: { month: month.value } };
};
