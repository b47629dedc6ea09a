import type { PartialDate } from '../briefing/model.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './en/date-words.ts';

/** A date as far as it was said: "7 September" has no year. */
export type DateParts = Partial<PartialDate>;

/** A date known to the day. */
export type FullDate = PartialDate & Required<Pick<PartialDate, 'year' | 'month' | 'day'>>;

const DAY_MS = 86_400_000;
const DAY_MINUTES = 1_440;

/** Whether the day is known, and with it month and year. */
export function isFullDate(date: DateParts): date is FullDate {
  return date.year !== undefined && date.month !== undefined && date.day !== undefined;
}

/** The first day that a date can be, as YYYYMMDD. */
export function firstDayOf({ year, month = 1, day = 1 }: PartialDate): number {
  return year * 10_000 + month * 100 + day;
}

/** Whether the calendar has this date; "29 February" without a year is one. */
export function isCalendarDate({ year, month, day }: DateParts): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return (
    day === undefined || (day >= 1 && day <= (month === undefined ? 31 : daysInMonth(year ?? 2000, month)))
  );
}

/** How many days a month has; months beyond the year count on. */
export function daysInMonth(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

/** The ISO weekday, 1 for Monday; undefined where the day is not known. */
export function weekdayOf(date: DateParts): number | undefined {
  if (!isFullDate(date)) return undefined;
  return ((new Date(utc(date.year, date.month, date.day)).getUTCDay() + 6) % 7) + 1;
}

/** The date so many days later, earlier where negative. */
export function addDays(date: FullDate, days: number): FullDate {
  return toFullDate(utc(date.year, date.month, date.day) + days * DAY_MS);
}

/** The date so many months later, of the same granularity; a day that the month lacks becomes its last one. */
export function addMonths<T extends PartialDate>(date: T, months: number): T {
  const index = date.year * 12 + (date.month ?? 1) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return {
    ...date,
    year,
    ...(date.month === undefined ? {} : { month }),
    ...(date.day === undefined ? {} : { day: Math.min(date.day, daysInMonth(year, month)) }),
  };
}

/** Days from the first date to the second, negative where the second is earlier; undefined unless both are days. */
export function daysBetween(from: DateParts, to: DateParts): number | undefined {
  if (!isFullDate(from) || !isFullDate(to)) return undefined;
  return Math.round((utc(to.year, to.month, to.day) - utc(from.year, from.month, from.day)) / DAY_MS);
}

/** Minutes from the first time of day to the second, negative where the second is earlier; undefined unless both have one in the same zone. */
export function minutesBetween(from: DateParts, to: DateParts): number | undefined {
  const days = daysBetween(from, to);
  if (days === undefined || from.time === undefined || to.time === undefined || from.zone !== to.zone)
    return undefined;
  return days * DAY_MINUTES + minuteOfDay(to.time) - minuteOfDay(from.time);
}

/** "14:32:07" is in the minute 14:32. */
function minuteOfDay(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** Whether both are the same date with the same granularity. */
export function equalDates(a: DateParts, b: DateParts): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Whether the second date lies within the first as far as the first is known: 2011 contains 7 September 2011. */
export function containsDate(outer: DateParts, inner: DateParts): boolean {
  return (['year', 'month', 'day'] as const).every(
    (part) => outer[part] === undefined || outer[part] === inner[part],
  );
}

/**
 * Which date comes first: negative, zero or positive as a sort wants it; undefined where one contains the other,
 * so that the order is not known.
 */
export function compareDates(a: PartialDate, b: PartialDate): number | undefined {
  for (const part of ['year', 'month', 'day'] as const) {
    const [first, second] = [a[part], b[part]];
    if (first === undefined && second === undefined) return 0;
    if (first === undefined || second === undefined) return undefined;
    if (first !== second) return first - second;
  }
  if (a.time === undefined || b.time === undefined || a.zone !== b.zone)
    return a.time === b.time ? 0 : undefined;
  return a.time.localeCompare(b.time);
}

/** "7 September 2011", "September 2011", "2011", "7 September"; with the weekday where asked for and known. */
export function formatDate(date: DateParts, options: { readonly weekday?: boolean } = {}): string {
  const weekday = options.weekday === true ? weekdayOf(date) : undefined;
  const time =
    date.time === undefined ? undefined : `at ${date.time}${date.zone === undefined ? '' : ` ${date.zone}`}`;
  const parts = [
    weekday === undefined ? undefined : WEEKDAY_NAMES[weekday - 1],
    date.day,
    date.month === undefined ? undefined : MONTH_NAMES[date.month - 1],
    date.year,
    time,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Unlike `Date.UTC`, years below 100 are what they say. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function toFullDate(ms: number): FullDate {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
