import type { DateParser } from '../date-mention.ts';
import { AFTER_DAY, ARTICLE } from '../en/date-words.ts';
import { readOrdinalDay } from '../read-date-parts.ts';

/** "The 5th", where no noun follows that it could count. */
export const parseDayOfMonth: DateParser = (tokens, from) => {
  if (tokens[from]?.norm !== ARTICLE || tokens[from + 1]?.kind !== 'number') return undefined;
  const day = readOrdinalDay(tokens, from + 1);
  if (day === undefined) return undefined;
  const after = tokens[day.to];
  const isNounNext = after !== undefined && after.kind !== 'punctuation' && !AFTER_DAY.has(after.norm);
  return isNounNext ? undefined : { from, to: day.to, date: { day: day.value } };
};
