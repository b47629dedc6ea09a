import type { PartialDate } from '../../src/index.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** An ISO 8601 date, as far as it is known, in words: "5 September 2011", "September 2011", "2011". */
export function formatDate(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** A date as far as it is known, in words. */
export function formatPartialDate(date: PartialDate): string {
  return formatDate(isoDate(date));
}

/** A date as far as it is known, as ISO 8601. */
export function isoDate({ year, month, day }: PartialDate): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
