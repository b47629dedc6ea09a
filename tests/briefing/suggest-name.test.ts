import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../src/briefing/parse-partial-date.ts';
import { quoteValue } from '../../src/briefing/quote-value.ts';
import { findNearestName, suggestName } from '../../src/briefing/suggest-name.ts';

describe('findNearestName', () => {
  const known = ['who', 'when', 'where', 'foreign-minister'];
  it.each([
    ['whn', 'when'],
    ['wheer', 'where'],
    ['When', 'when'],
    ['Foreign_Minister', 'foreign-minister'],
    ['forein-ministr', 'foreign-minister'],
    ['about', undefined],
    ['x'.repeat(100), undefined],
  ])('%s → %s', (name, expected) => {
    expect(findNearestName(name, known)).toBe(expected);
  });
});

describe('suggestName', () => {
  it('lists a few names where none is near, and else falls back', () => {
    const many = Array.from({ length: 20 }, (_, index) => `name-number-${index}`);
    expect([
      suggestName('zzz', ['a1', 'b2'], 'add it'),
      suggestName('zzz', many, 'add it'),
      suggestName('zzz', [], 'add it'),
    ]).toEqual(['write one of a1, b2', 'add it', 'add it']);
  });
});

describe('quoteValue', () => {
  it.each([
    ['a', '"a"'],
    ['a\n  b\tc', '"a b c"'],
    ['\u0007\u009b\u200b\ud800', '"\\u{7}\\u{9b}\\u{200b}\\u{d800}"'],
    ['😀'.repeat(200), `"${'😀'.repeat(119)}…"`],
  ])('%j', (value, expected) => {
    expect(quoteValue(value)).toBe(expected);
  });
});

describe('parsePartialDate', () => {
  it.each([
    '2011-02-29',
    '1900-02-29',
    '2011-04-31',
    '2011-00',
    '2011-13',
    '2011-01-00',
    '11-01-01',
    '2011-1-1',
    '2011/01/01',
    '',
    '2011-01-01T24:00',
    '2011-01T00:00',
  ])('has no %j', (text) => {
    expect('problem' in parsePartialDate(text)).toBe(true);
  });
  it.each([
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['0001', { year: 1 }],
    ['2011-12', { year: 2011, month: 12 }],
  ])('%j', (text, date) => {
    expect(parsePartialDate(text)).toEqual(date);
  });
});
