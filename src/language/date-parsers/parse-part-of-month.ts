import type { DateParser } from '../date-mention.ts';
import { daysInMonth } from '../dates.ts';
import { ARTICLE, MONTH_PARTS, OF } from '../en/date-words.ts';
import { readMonth, readYear, skip } from '../read-date-parts.ts';

/** "The end of August", "late August", "mid-August 2025": the first, middle or last ten days or so. */
export const parsePartOfMonth: DateParser = (tokens, from, reference) => {
  const start = skip(tokens, from, ARTICLE);
  const part = MONTH_PARTS.get(tokens[start]?.norm ?? '');
  if (part === undefined) return undefined;
  const month = readMonth(tokens, skip(tokens, start + 1, OF, '-'));
  if (month === undefined) return undefined;
  const said = readYear(tokens, skip(tokens, month.to, ',', OF));
  const year = said?.value ?? reference.year;
  const [first, last] = part;
  const end = daysInMonth(year, month.value);
  const day = (of: number): { year: number; month: number; day: number } => ({
    year,
    month: month.value,
    day: Math.min(of, end),
  });
  return { from, to: said?.to ?? month.to, range: { first: day(first), last: day(last) } };
};
