import type { PartialDate } from '../briefing/model.ts';
import type { DateMention, DateParser } from './date-mention.ts';
import { parseDayMonth } from './date-parsers/parse-day-month.ts';
import { parseDayOfMonth } from './date-parsers/parse-day-of-month.ts';
import { parseMonth } from './date-parsers/parse-month.ts';
import { parseMonthDay } from './date-parsers/parse-month-day.ts';
import { parseNumericDate } from './date-parsers/parse-numeric-date.ts';
import { parsePartOfMonth } from './date-parsers/parse-part-of-month.ts';
import { parseRelativeDay } from './date-parsers/parse-relative-day.ts';
import { parseRelativePeriod } from './date-parsers/parse-relative-period.ts';
import { parseTime } from './date-parsers/parse-time.ts';
import { parseWeekday } from './date-parsers/parse-weekday.ts';
import { parseYear } from './date-parsers/parse-year.ts';
import {
  HALF_DAYS,
  HOUR_FRACTIONS,
  HOUR_PAST,
  HOUR_WORDS,
  NAMED_TIMES,
  PERIODS,
  RELATIVE_DAYS,
} from './en/date-words.ts';
import { mergeDates } from './merge-dates.ts';
import { readDateWord } from './read-date-word.ts';
import type { Token } from './token.ts';

export type { DateMention } from './date-mention.ts';

/** At each token the longest mention counts; of equally long ones, the earlier parser's. */
const PARSERS: readonly DateParser[] = [
  parseNumericDate,
  parseDayMonth,
  parseMonthDay,
  parseRelativeDay,
  parseRelativePeriod,
  parseWeekday,
  parsePartOfMonth,
  parseMonth,
  parseDayOfMonth,
  parseTime,
  parseYear,
];

/**
 * Every date, weekday and time of day in a question, from left to right, none overlapping another.
 *
 * What is relative ("yesterday", "last year") is reckoned from the reference date, and left out where that is
 * not known exactly enough. The approach is chrono's: an ordered list of small parsers, then a refiner.
 */
export function findDates(tokens: readonly Token[], reference: PartialDate): readonly DateMention[] {
  const mentions: DateMention[] = [];
  if (!tokens.some(isOfDate)) return mentions;
  for (let from = 0; from < tokens.length; ) {
    const mention = findAt(tokens, from, reference);
    if (mention !== undefined) mentions.push(mention);
    from = mention?.to ?? from + 1;
  }
  return mergeDates(tokens, mentions);
}

/** Every mention holds a number, or one of the words for days, months, weekdays, periods and times. */
function isOfDate({ kind, norm }: Token): boolean {
  if (kind === 'number' || DATE_WORDS.has(norm)) return true;
  const { month, weekday } = readDateWord(norm);
  return month !== undefined || weekday !== undefined;
}

const DATE_WORDS: ReadonlySet<string> = new Set([
  ...[...RELATIVE_DAYS.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''),
  ...PERIODS.keys(),
  ...NAMED_TIMES.keys(),
  ...HOUR_FRACTIONS.keys(),
  ...HALF_DAYS.keys(),
  ...HOUR_WORDS,
  HOUR_PAST,
]);

function findAt(tokens: readonly Token[], from: number, reference: PartialDate): DateMention | undefined {
  let longest: DateMention | undefined;
  for (const parse of PARSERS) {
    const mention = parse(tokens, from, reference);
    if (mention !== undefined && (longest === undefined || mention.to > longest.to)) longest = mention;
  }
  return longest;
}
