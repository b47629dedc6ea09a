import type { PartialDate } from '../briefing/model.ts';
import { daysBetween, minutesBetween } from '../language/dates.ts';
import type { Unit } from '../language/en/time-words.ts';
import { upperFirst } from '../language/letter-case.ts';
import { spellNumber } from '../language/spell-number.ts';

/** Which date comes first, as far as both are known. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return (
    a.year - b.year ||
    (a.month ?? 0) - (b.month ?? 0) ||
    (a.day ?? 0) - (b.day ?? 0) ||
    (minutesBetween(b, a) ?? 0)
  );
}

/** Where no unit is asked for, what is longer is told in years. */
const LONG_DAYS = 730;
/** Where no unit is asked for, what is no longer is told in hours and minutes. */
const SHORT_MINUTES = 48 * 60;

/** "Two days", "One year", as precisely as both dates are known; undefined where the unit asks for more. */
export function spanBetween(from: PartialDate, to: PartialDate, unit: Unit | undefined): string | undefined {
  const minutes = minutesBetween(from, to);
  const isFine = unit === 'minute' || unit === 'hour';
  if (minutes !== undefined && (isFine || (unit === undefined && minutes <= SHORT_MINUTES)))
    return upperFirst(clockSpan(minutes, unit));
  if (isFine) return undefined;
  const years = to.year - from.year;
  const days = daysBetween(from, to);
  const whole = from.month === to.month && from.day === to.day && years > 0;
  if (days === undefined)
    return unit === 'day' || unit === 'week' || unit === 'month' || years === 0
      ? undefined
      : `About ${count(years, 'year')}`;
  if (unit === 'year' || unit === 'decade' || (unit === undefined && (whole || days > LONG_DAYS)))
    return whole ? `Exactly ${count(years, 'year')}` : `About ${count(Math.round(days / 365.25), 'year')}`;
  if (unit === 'month') {
    const months = years * 12 + (to.month ?? 1) - (from.month ?? 1);
    return from.day === to.day
      ? `Exactly ${count(months, 'month')}`
      : `About ${count(Math.round(days / 30.44), 'month')}`;
  }
  if (unit === 'week')
    return days % 7 === 0
      ? `Exactly ${count(days / 7, 'week')}`
      : `${upperFirst(count(Math.floor(days / 7), 'week'))} and ${count(days % 7, 'day')}`;
  return upperFirst(count(days, 'day'));
}

/** "two hours", "95 minutes", "one hour and 35 minutes (95 minutes)". */
function clockSpan(minutes: number, unit: Unit | undefined): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return count(minutes, 'minute');
  if (rest === 0 && unit !== 'minute') return count(hours, 'hour');
  const mixed = [count(hours, 'hour'), ...(rest === 0 ? [] : [count(rest, 'minute')])].join(' and ');
  return unit === 'minute'
    ? `${count(minutes, 'minute')} (${mixed})`
    : `${mixed} (${count(minutes, 'minute')})`;
}

function count(number: number, unit: string): string {
  return `${spellNumber(number, 'no')} ${unit}${number === 1 ? '' : 's'}`;
}
