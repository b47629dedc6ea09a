import type { DateMention, DateParser, DateParts } from '../date-mention.ts';
import { isCalendarDate } from '../dates.ts';
import { TIME_PREPOSITIONS } from '../en/date-words.ts';
import { prepositions } from '../prepositions.ts';
import type { Token } from '../token.ts';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_MONTH = /^(\d{4})[-/](0[1-9]|1[0-2])$/;
const NO_YEAR = /^(\d{1,2})([/.])(\d{1,2})$/;
/** "07/09/11": the century of wires. */
const CENTURY = 2000;
const ROUND_THE_CLOCK = '24/7';

/**
 * A date in figures: "2011-09-07", "7.09.2011", "07/09/2011", "07/09", the day first as in Britain; where the
 * month may stand first as well, that is the alternative (with dots it never does).
 */
export const parseNumericDate: DateParser = (tokens, from) => {
  const text = tokens[from]?.norm ?? '';
  const mention = (date: DateParts, other?: DateParts): DateMention | undefined =>
    toMention(
      from,
      [date, other].filter((reading) => reading !== undefined && isCalendarDate(reading)),
    );
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    return mention({ year: Number(yearFirst[1]), month: Number(yearFirst[3]), day: Number(yearFirst[4]) });
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast !== null) {
    const [, a, separator, b, y = ''] = yearLast;
    const year = y.length === 2 ? CENTURY + Number(y) : Number(y);
    const other = separator === '.' ? undefined : { year, month: Number(a), day: Number(b) };
    return mention({ year, month: Number(b), day: Number(a) }, other);
  }
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth !== null) return mention({ year: Number(yearMonth[1]), month: Number(yearMonth[2]) });
  const noYear = NO_YEAR.exec(text);
  if (noYear === null || text === ROUND_THE_CLOCK) return undefined;
  const [, a, separator, b] = noYear;
  // "7.09" is a decimal fraction more often than not.
  const isDated = TIME_PREPOSITIONS.has(tokens[from - 1]?.norm ?? '') && !isMeasured(tokens[from + 1]);
  if (separator === '.' && !isDated) return undefined;
  const other = separator === '.' ? undefined : { month: Number(a), day: Number(b) };
  return mention({ month: Number(b), day: Number(a) }, other);
};

/** "of 4.6%", "of 1.2 metres": what follows says what the number is of. */
function isMeasured(next: Token | undefined): boolean {
  return next?.text === PERCENT || (next?.kind === 'word' && !prepositions.has(next.norm));
}
const PERCENT = '%';

function toMention(from: number, readings: readonly (DateParts | undefined)[]): DateMention | undefined {
  const [date, ...alternatives] = readings.filter((reading) => reading !== undefined);
  if (date === undefined) return undefined;
  const others = alternatives.filter(({ month, day }) => month !== date.month || day !== date.day);
  return { from, to: from + 1, date, ...(others.length === 0 ? {} : { alternatives: others }) };
}
