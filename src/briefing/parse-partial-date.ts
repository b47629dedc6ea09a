import type { PartialDate } from './model.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const TIME = /^(.{10})[T ](([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)\s?(Z|[A-Z]{2,5}|[+-]\d{2}:\d{2})?$/;

/** True for what can only be meant as a date: it begins with four digits and goes on like one. */
export function looksLikeDate(text: string): boolean {
  return /^\d{4}(?:[-/.]\d{0,4}){0,2}(?:[T ]\d{1,2}:.*)?$/.test(text);
}

/** Reads YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm with a zone (Z, CET, +01:00), or says what is wrong and how to mend it. */
export function parsePartialDate(
  text: string,
): PartialDate | { readonly problem: string; readonly remedy: string } {
  const timed = TIME.exec(text);
  if (timed !== null) {
    const day = parsePartialDate(timed[1] ?? '');
    if ('problem' in day) return day;
    const zone = timed[4] === 'Z' ? 'UTC' : timed[4];
    return { ...day, time: timed[2] ?? '', ...(zone === undefined ? {} : { zone }) };
  }
  const match = DATE.exec(text);
  if (match === null) {
    return { problem: `"${text}" is not a date`, remedy: 'write YYYY, YYYY-MM or YYYY-MM-DD' };
  }
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) {
    return { problem: `there is no month ${match[2]} in "${text}"`, remedy: 'write a month from 01 to 12' };
  }
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  const last = countDays(year, month);
  if (day < 1 || day > last) {
    return { problem: `there is no date ${text}`, remedy: `write a day from 01 to ${last}` };
  }
  return { year, month, day };
}

function countDays(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
