import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  containsDate,
  type DateParts,
  daysBetween,
  daysInMonth,
  equalDates,
  formatDate,
  isCalendarDate,
  weekdayOf,
} from '../../src/language/dates.ts';

const SEVENTH = { year: 2011, month: 9, day: 7 };

const fullDate = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));

describe('calendar arithmetic', () => {
  test('days added are the days between', () => {
    fc.assert(
      fc.property(fullDate, fc.integer({ min: -300, max: 300 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(isCalendarDate(addDays(date, days))).toBe(true);
      }),
    );
  });

  test('weekdays follow one another', () => {
    fc.assert(
      fc.property(fullDate, (date) => {
        expect(weekdayOf(addDays(date, 1))).toBe(((weekdayOf(date) ?? 0) % 7) + 1);
      }),
    );
  });

  test('the order agrees with the days between', () => {
    fc.assert(
      fc.property(fullDate, fullDate, (a, b) => {
        expect(Math.sign(compareDates(a, b) ?? Number.NaN)).toBe(Math.sign(daysBetween(b, a) ?? Number.NaN));
        expect(equalDates(a, b)).toBe(daysBetween(a, b) === 0);
      }),
    );
  });

  test('twelve months make a year', () => {
    fc.assert(
      fc.property(fullDate, ({ year, month }) => {
        expect(addMonths({ year, month }, 12)).toEqual({ year: year + 1, month });
        expect(addMonths(addMonths({ year, month }, -5), 5)).toEqual({ year, month });
      }),
    );
  });

  test('a day that the month lacks becomes its last', () => {
    expect(addMonths({ year: 2012, month: 1, day: 31 }, 1)).toEqual({ year: 2012, month: 2, day: 29 });
    expect(addMonths({ year: 2012, month: 2, day: 29 }, -12)).toEqual({ year: 2011, month: 2, day: 28 });
  });

  test('7 September 2011 was a Wednesday, a year and 365 days after the round in Paris', () => {
    expect(weekdayOf(SEVENTH)).toBe(3);
    expect(daysBetween({ year: 2010, month: 9, day: 7 }, SEVENTH)).toBe(365);
    expect(addMonths(SEVENTH, -12)).toEqual({ year: 2010, month: 9, day: 7 });
  });
});

test.each<[DateParts, DateParts, boolean]>([
  [{ year: 2011 }, SEVENTH, true],
  [{ year: 2011, month: 9 }, SEVENTH, true],
  [{ month: 9, day: 7 }, SEVENTH, true],
  [SEVENTH, SEVENTH, true],
  [{ day: 7 }, SEVENTH, true],
  [SEVENTH, { year: 2011 }, false],
  [{ year: 2010 }, SEVENTH, false],
  [{ month: 9, day: 5 }, SEVENTH, false],
])('%j contains %j: %s', (outer, inner, expected) => {
  expect(containsDate(outer, inner)).toBe(expected);
});

test.each([
  [{ year: 2010 }, SEVENTH, -1],
  [SEVENTH, { year: 2011, month: 8 }, 1],
  [{ year: 2011 }, { year: 2011 }, 0],
  [{ year: 2011 }, SEVENTH, undefined],
  [SEVENTH, { year: 2011, month: 9 }, undefined],
])('%j against %j: %s', (a, b, expected) => {
  const order = compareDates(a, b);
  expect(order === undefined ? undefined : Math.sign(order)).toBe(expected);
});

test.each<[DateParts, boolean]>([
  [{ year: 2011, month: 2, day: 29 }, false],
  [{ year: 2012, month: 2, day: 29 }, true],
  [{ month: 2, day: 29 }, true],
  [{ month: 2, day: 30 }, false],
  [{ month: 13 }, false],
  [{ day: 32 }, false],
  [{ year: 2011, month: 9, day: 31 }, false],
  [{ day: 31 }, true],
])('%j is in the calendar: %s', (date, expected) => {
  expect(isCalendarDate(date)).toBe(expected);
});

test('what is not known to the day has no weekday and no distance in days', () => {
  expect(weekdayOf({ year: 2011, month: 9 })).toBeUndefined();
  expect(daysBetween({ year: 2011 }, SEVENTH)).toBeUndefined();
});

test('a date is printed as exactly as it is known', () => {
  expect(formatDate(SEVENTH)).toBe('7 September 2011');
  expect(formatDate(SEVENTH, { weekday: true })).toBe('Wednesday 7 September 2011');
  expect(formatDate({ year: 2011, month: 9 }, { weekday: true })).toBe('September 2011');
  expect(formatDate({ year: 2002 })).toBe('2002');
  expect(formatDate({ month: 9, day: 7 })).toBe('7 September');
});
