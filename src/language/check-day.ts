import { type DateMention, findMentions, readCalendar } from '../briefing/find-mentions.ts';
import { type Finding, warning } from '../briefing/finding.ts';
import type { PartialDate } from '../briefing/model.ts';
import { quoteValue } from '../briefing/quote-value.ts';
import { segmentSentences } from '../briefing/segment-sentences.ts';
import { formatDate, weekdayOf } from './dates.ts';

/** A day that a text gives without its year, and the weekday that it says it was. */
export interface NamedDay {
  readonly month: number;
  readonly day: number;
  readonly weekday?: { readonly word: string; readonly number: number; readonly start: number };
}

/**
 * The days of a text that have no year: that of the dateline, with the weekday of its first sentence ("Sept. 18 (Desk) — … on
 * Thursday"), then each that stands behind its weekday ("Tuesday 14 October").
 */
export function findNamedDays(text: string, language: string): readonly NamedDay[] {
  const dates = findMentions(text, language).filter((mention) => mention.kind === 'date');
  const weekdays = listWeekdays(text, language);
  const lead = findLead(text, dates, weekdays);
  const named = weekdays.flatMap((weekday) => {
    const found = dates.find(({ span }) => isBehind(text, weekday, span.start));
    const { month, day, year } = found?.date ?? {};
    return month === undefined || day === undefined || year !== undefined ? [] : [{ month, day, weekday }];
  });
  return [...(lead === undefined ? [] : [lead]), ...named];
}

type Weekday = NonNullable<NamedDay['weekday']>;

function listWeekdays(text: string, language: string): readonly Weekday[] {
  const { weekdays } = readCalendar(language);
  return [...text.matchAll(/\p{Lu}\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const number = weekdays.get(word.toLowerCase());
    return number === undefined ? [] : [{ word, number, start: index }];
  });
}

function isBehind(text: string, { word, start }: Weekday, at: number): boolean {
  return /^[.,]?\s(?:the\s)?$/u.test(text.slice(start + word.length, at));
}

/** What stands in brackets in a dateline, behind the day: "BERGEN, March 2 (Sample News) —". */
export const DATELINE = /\(([^()\n]{2,60})\)\s*[-–—]/u;

/** The day of the dateline, with the weekday that the sentence behind it names alone and beside no date. */
function findLead(
  text: string,
  dates: readonly DateMention[],
  weekdays: readonly Weekday[],
): NamedDay | undefined {
  const dateline = DATELINE.exec(text);
  if (dateline === null) return undefined;
  const from = text.lastIndexOf('\n', dateline.index) + 1;
  const { month, day, year } =
    dates.find(({ span }) => span.start >= from && span.start < dateline.index)?.date ?? {};
  if (month === undefined || day === undefined || year !== undefined) return undefined;
  const end = segmentSentences(text).find((span) => span.end > dateline.index)?.end ?? text.length;
  const inside = weekdays.filter(({ start }) => start > dateline.index && start < end);
  const [weekday] = inside;
  const isDated = weekday !== undefined && dates.some(({ span }) => isBehind(text, weekday, span.start));
  return weekday === undefined || inside.length > 1 || isDated ? { month, day } : { month, day, weekday };
}

/** A weekday that a day of the text does not have in the year in which the briefing's date puts it. */
export function checkDays(
  text: string,
  language: string,
  date: PartialDate,
): readonly (readonly [offset: number, finding: Finding])[] {
  if (date.day === undefined) return [];
  return findNamedDays(text, language).flatMap(({ month, day, weekday }) => {
    const full = { year: nearestYear({ month, day }, date), month, day };
    if (weekday === undefined || weekdayOf(full) === weekday.number) return [];
    const problem = `the text says ${quoteValue(weekday.word)}, but ${formatDate(full)} is a ${formatDate(full, { weekday: true }).split(' ')[0]}`;
    return [[weekday.start, warning(problem, 'see whether the year of the date is right')] as const];
  });
}

/** The year in which a day lies nearest to a date. */
export function nearestYear(
  { month, day }: Pick<NamedDay, 'month' | 'day'>,
  date: Pick<PartialDate, 'year' | 'month' | 'day'>,
): number {
  const at = Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1);
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - at);
  const years = [date.year, date.year - 1, date.year + 1];
  return years.sort((a, b) => distance(a) - distance(b))[0] ?? date.year;
}
