import type { DateParser } from '../date-mention.ts';
import { MULTIPLIERS } from '../en/number-words.ts';
import { readYear } from '../read-date-parts.ts';

/** "2002"; not "2000 %" or "2000 million". */
export const parseYear: DateParser = (tokens, from) => {
  const year = readYear(tokens, from);
  const after = tokens[from + 1]?.norm ?? '';
  if (year === undefined || after === '%' || Object.hasOwn(MULTIPLIERS, after)) return undefined;
  return { from, to: year.to, date: { year: year.value } };
};
