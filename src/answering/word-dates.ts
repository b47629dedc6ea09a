import type { PartialDate } from '../briefing/model.ts';
import type { Decision } from '../deciding/decision.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  type FullDate,
  formatDate,
  isFullDate,
  minutesBetween,
  weekdayOf,
} from '../language/dates.ts';
import type { Unit } from '../language/en/time-words.ts';
import type { DateIntent } from './date-intent.ts';
import type { DatedEvent } from './find-dated-events.ts';
import { compareDates, spanBetween } from './span-between.ts';

type PairIntent = Extract<
  DateIntent,
  { kind: 'span' | 'before' | 'after' | 'distance' | 'same' | 'common' | 'between' | 'lack' }
>;

/** What follows from two dates, in a sentence that names both. */
export function wordPair(intent: PairIntent, a: DatedEvent, b: DatedEvent): Decision | undefined {
  const facts = [...a.facts, ...b.facts];
  const [from, to] = compareDates(a.date, b.date) <= 0 ? [a, b] : [b, a];
  const both = `${formatDate(a.date)} and ${formatDate(b.date)}`;
  const say = (text: string): Decision => ({ kind: 'computed', text, facts });
  const settle = (holds: boolean | undefined): Decision | undefined =>
    holds === undefined ? undefined : say(`${holds ? 'Yes' : 'No'}: the dates are ${both}.`);
  switch (intent.kind) {
    case 'span': {
      const span = spanBetween(from.date, to.date, intent.unit);
      if (span === undefined) return undefined;
      const end = to.now === true ? `${formatDate(to.date)}, the date of the briefing` : formatDate(to.date);
      return say(`${span}: from ${formatDate(from.date)} to ${end}.`);
    }
    case 'before':
    case 'after': {
      const order = compareDates(a.date, b.date);
      if (order === 0 || !areOrdered(a.date, b.date))
        return isFullDate(a.date) && isFullDate(b.date) && !isClockOpen(a.date, b.date)
          ? say(`No: both are dated ${formatDate(a.date)}.`)
          : undefined;
      const before = order < 0;
      if (intent.either) return say(`${before ? 'Before' : 'After'}: the dates are ${both}.`);
      return settle(before === (intent.kind === 'before'));
    }
    case 'distance':
      return settle(isDistance(from.date, to.date, intent));
    case 'common': {
      const common = commonOf(a.date, b.date);
      return common === undefined ? undefined : say(`Both are dated ${common}: ${both}.`);
    }
    case 'between': {
      if (!isFullDate(from.date) || daysBetween(from.date, to.date) !== 2) return undefined;
      const day = formatDate(addDays(from.date, 1), { weekday: true });
      return say(`${day}: it lies between ${formatDate(from.date)} and ${formatDate(to.date)}.`);
    }
    case 'lack': {
      if (MINUTES[intent.unit] !== undefined || !isFullDate(from.date) || !isFullDate(to.date))
        return undefined;
      const end = advance(from.date, intent.number, intent.unit);
      const rest = daysBetween(to.date, end) ?? -1;
      return rest < 0
        ? undefined
        : say(`${spanBetween(to.date, end, 'day')}: from ${formatDate(to.date)} to ${formatDate(end)}.`);
    }
    case 'same': {
      const same = isSame(a.date, b.date, intent.unit, intent.anniversary);
      // "The same month" of another year is and is not the same.
      if (same === false && intent.unit !== 'weekday' && recursIn(a.date, b.date, intent.unit))
        return say(`The same ${intent.unit}, but of different years: the dates are ${both}.`);
      return settle(same);
    }
  }
}

/** Of one day, but one of them without its time: which came first is not known. */
function isClockOpen(a: PartialDate, b: PartialDate): boolean {
  return a.time !== b.time && minutesBetween(a, b) === undefined;
}

/** Undefined where one date contains the other. */
function areOrdered(a: PartialDate, b: PartialDate): boolean {
  return (
    (minutesBetween(a, b) ?? 0) !== 0 ||
    a.year !== b.year ||
    (a.month !== undefined &&
      b.month !== undefined &&
      (a.month !== b.month || (isFullDate(a) && isFullDate(b))))
  );
}

function isDistance(
  from: PartialDate,
  to: PartialDate,
  { number, unit, than }: Extract<DateIntent, { kind: 'distance' }>,
): boolean | undefined {
  const minutes = MINUTES[unit];
  if (minutes !== undefined) {
    const apart = minutesBetween(from, to);
    const rest = apart === undefined ? undefined : number * minutes - apart;
    return rest === undefined
      ? undefined
      : than === 'equal'
        ? rest === 0
        : than === 'less'
          ? rest >= 0
          : rest < 0;
  }
  if (isFullDate(from) && isFullDate(to)) {
    const rest = daysBetween(to, advance(from, number, unit)) ?? 0;
    return than === 'equal' ? rest === 0 : than === 'less' ? rest >= 0 : rest < 0;
  }
  const years = to.year - from.year;
  const asked = unit === 'decade' ? number * 10 : unit === 'year' ? number : undefined;
  if (asked === undefined) return undefined;
  // Two years may lie up to a year closer or further apart than their numbers.
  if (Math.abs(years - asked) <= 1) return undefined;
  return than === 'equal' ? false : than === 'less' ? years < asked : years > asked;
}

const MINUTES: Partial<Record<Unit, number>> = { minute: 1, hour: 60 };

function advance(date: FullDate, number: number, unit: Unit): FullDate {
  if (unit === 'day') return addDays(date, number);
  if (unit === 'week') return addDays(date, number * 7);
  return addMonths(date, number * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120));
}

/** Whether two dates lie in the same day, week, month or year; undefined where they are not known closely enough. */
function isSame(
  a: PartialDate,
  b: PartialDate,
  unit: Unit | 'weekday',
  anniversary: boolean,
): boolean | undefined {
  if (unit === 'weekday') {
    const days = [weekdayOf(a), weekdayOf(b)];
    return days.includes(undefined) ? undefined : days[0] === days[1];
  }
  if (anniversary)
    return isFullDate(a) && isFullDate(b)
      ? a.month === b.month && a.day === b.day && a.year !== b.year
      : undefined;
  if (unit === 'decade') return Math.floor(a.year / 10) === Math.floor(b.year / 10);
  if (a.year !== b.year && unit !== 'week') return false;
  if (unit === 'year') return true;
  if (unit === 'month')
    return a.month === undefined || b.month === undefined ? undefined : a.month === b.month;
  if (!isFullDate(a) || !isFullDate(b)) return undefined;
  if (unit === 'day') return daysBetween(a, b) === 0;
  if (MINUTES[unit] !== undefined) {
    const apart = minutesBetween(a, b);
    return apart === undefined
      ? undefined
      : unit === 'minute'
        ? apart === 0
        : a.time?.slice(0, 2) === b.time?.slice(0, 2) && daysBetween(a, b) === 0;
  }
  return daysBetween(monday(a), monday(b)) === 0;
}

function recursIn(a: PartialDate, b: PartialDate, unit: Unit): boolean {
  if (a.year === b.year || a.month === undefined || a.month !== b.month) return false;
  return unit === 'month' || (unit === 'day' && a.day !== undefined && a.day === b.day);
}

/** "7 September", "in September", "in 2011": what two dates have in common. */
function commonOf(a: PartialDate, b: PartialDate): string | undefined {
  const year = a.year === b.year;
  if (a.month === undefined || a.month !== b.month) return year ? `${a.year}` : undefined;
  const name = formatDate({ year: a.year, month: a.month }).replace(` ${a.year}`, '');
  const day = a.day !== undefined && a.day === b.day ? `${a.day} ` : '';
  return `${day}${name}${year ? ` ${a.year}` : ''}`;
}

function monday(date: FullDate): PartialDate {
  return addDays(date, 1 - (weekdayOf(date) ?? 1));
}

/** Several events in the order of time, or the one that is first, last or closest to the first named. */
export function wordOrder(
  kind: 'first' | 'last' | 'order' | 'closer',
  events: readonly DatedEvent[],
): Decision | undefined {
  if (kind === 'closer') return wordCloser(events);
  const sorted = [...events].sort((a, b) => compareDates(a.date, b.date));
  if (sorted.some((event, i) => i > 0 && !areOrdered((sorted[i - 1] as DatedEvent).date, event.date)))
    return undefined;
  if (events.some((event) => event.facts.length === 0)) return undefined;
  const told = kind === 'last' ? [...sorted].reverse() : sorted;
  return { kind: 'ordered', facts: told[0]?.facts ?? [], all: told.flatMap((event) => event.facts) };
}

/** "Closer to 2000 or to 2010?" */
function wordCloser(events: readonly DatedEvent[]): Decision | undefined {
  const at = events.findIndex((event) => event.facts.length > 0);
  const subject = events[at];
  const [a, b] = events.filter((_, i) => i !== at);
  if (subject === undefined || a === undefined || b === undefined || events.length !== 3) return undefined;
  const far = (event: DatedEvent): number => Math.abs(daysBetween(fill(subject.date), fill(event.date)) ?? 0);
  if (Math.abs(far(a) - far(b)) < 366) return undefined;
  const closest = far(a) < far(b) ? a : b;
  return {
    kind: 'computed',
    text: `It is closer to ${formatDate(closest.date)}: it is dated ${formatDate(subject.date)}.`,
    facts: events.flatMap((event) => event.facts),
  };
}

function fill({ year, month = 1, day = 1 }: PartialDate): PartialDate {
  return { year, month, day };
}

/** "What date is a week after the talks?" */
export function wordShift(
  { number, unit, back }: Extract<DateIntent, { kind: 'shift' }>,
  event: DatedEvent,
): Decision | undefined {
  if (MINUTES[unit] !== undefined) return undefined;
  const steps = back ? -number : number;
  const shifted = isFullDate(event.date)
    ? advance(event.date, steps, unit)
    : unit === 'year' || unit === 'decade'
      ? addMonths(event.date, steps * (unit === 'year' ? 12 : 120))
      : undefined;
  if (shifted === undefined) return undefined;
  return {
    kind: 'computed',
    text: `${formatDate(shifted, { weekday: true })}, reckoned from ${formatDate(event.date)}.`,
    facts: event.facts,
  };
}
