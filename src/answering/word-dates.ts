import type { PartialDate } from '../briefing/model.ts';
import type { Decision } from '../deciding/decision.ts';
import { daysBetween, formatDate } from '../language/dates.ts';
import { spellNumber } from '../language/spell-number.ts';
import type { DateIntent, Unit } from './date-intent.ts';
import type { DatedEvent } from './find-dated-events.ts';

/** What follows from two dates, in a sentence that names both. */
export function wordDates(intent: DateIntent, a: DatedEvent, b: DatedEvent): Decision | undefined {
  const facts = [...a.facts, ...b.facts];
  const order = compare(a.date, b.date);
  const both = `${formatDate(a.date)} and ${formatDate(b.date)}`;
  switch (intent.kind) {
    case 'span': {
      const span = spanBetween(a.date, b.date, intent.unit);
      return span === undefined
        ? undefined
        : {
            kind: 'computed',
            text: `${span}: the dates are ${order <= 0 ? both : `${formatDate(b.date)} and ${formatDate(a.date)}`}.`,
            facts,
          };
    }
    case 'first':
    case 'last': {
      const chosen = order <= 0 === (intent.kind === 'first') ? a : b;
      return {
        kind: 'ordered',
        facts: chosen.facts,
        text: intent.kind === 'first' ? 'came first' : 'came last',
        all: facts,
      };
    }
    case 'before':
    case 'after': {
      if (order === 0) return { kind: 'computed', text: `No: both were on ${formatDate(a.date)}.`, facts };
      const holds = order < 0 === (intent.kind === 'before');
      return {
        kind: 'computed',
        text: `${holds ? 'Yes' : 'No'}: the first is dated ${formatDate(a.date)}, the second ${formatDate(b.date)}.`,
        facts,
      };
    }
    case 'exactly': {
      const holds = isExactly(a.date, b.date, intent.number, intent.unit);
      return holds === undefined
        ? undefined
        : { kind: 'computed', text: `${holds ? 'Yes' : 'No'}: the dates are ${both}.`, facts };
    }
  }
}

function compare(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

/** "Two days", "One year", as precisely as both dates are known. */
function spanBetween(a: PartialDate, b: PartialDate, unit: Unit | undefined): string | undefined {
  const [from, to] = compare(a, b) <= 0 ? [a, b] : [b, a];
  const years = to.year - from.year;
  const days = from.day === undefined || to.day === undefined ? undefined : daysBetween(from, to);
  const whole = from.month === to.month && from.day === to.day && years > 0;
  if (days === undefined)
    return unit === 'day' || unit === 'week' || unit === 'month'
      ? undefined
      : `About ${count(years, 'year')}`;
  if (unit === 'year' || (unit === undefined && whole))
    return whole ? `Exactly ${count(years, 'year')}` : `About ${count(Math.round(days / 365.25), 'year')}`;
  if (unit === 'month' && whole) return count(years * 12, 'month');
  if (unit === 'week' && days % 7 === 0) return count(days / 7, 'week');
  return capital(count(days, 'day'));
}

function isExactly(a: PartialDate, b: PartialDate, number: number, unit: Unit): boolean | undefined {
  const [from, to] = compare(a, b) <= 0 ? [a, b] : [b, a];
  if (from.day === undefined || to.day === undefined) return undefined;
  const days = daysBetween(from, to);
  if (unit === 'day') return days === number;
  if (unit === 'week') return days === number * 7;
  const months = (to.year - from.year) * 12 + ((to.month ?? 1) - (from.month ?? 1));
  return from.day === to.day && months === (unit === 'year' ? number * 12 : number);
}

function count(number: number, unit: string): string {
  return `${spellNumber(number, 'no')} ${unit}${number === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
