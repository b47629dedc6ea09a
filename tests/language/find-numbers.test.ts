import { describe, expect, test } from 'vitest';
import { findNumbers, parseNumber } from '../../src/language/find-numbers.ts';
import { tokenise } from '../../src/language/tokenise.ts';

describe('words that make a number', () => {
  test.each<[string, number]>([
    ['two', 2],
    ['zero', 0],
    ['twenty-one', 21],
    ['twenty one', 21],
    ['2nd', 2],
    ['second', 2],
    ['66th', 66],
    ['sixty-sixth', 66],
    ['sixty sixth', 66],
    ['twelfth', 12],
    ['1,200', 1200],
    ['1.5', 1.5],
    ['5 million', 5_000_000],
    ['1.5 billion', 1_500_000_000],
    ['two thousand and eleven', 2011],
    ['three hundred and five', 305],
    ['two hundred thousand', 200_000],
    ['one million two hundred thousand', 1_200_000],
    ['a hundred', 100],
    ['a dozen', 12],
    ['hundredth', 100],
    ['2011', 2011],
  ])('%s is %d', (words, expected) => {
    expect(parseNumber(...words.split(' '))).toBe(expected);
  });

  test.each([
    '',
    'a',
    'and',
    'two three',
    'twenty twenty',
    'twenty eleven',
    'ministers',
    'million',
    '1,20',
    'north',
    'one of',
    'constructor',
  ])('%s is none', (words) => {
    expect(parseNumber(...words.split(' '))).toBeUndefined();
  });
});

test('numbers are found wherever they stand, with what they count left out', () => {
  const tokens = tokenise(
    'Are the two ministers at the sixty-sixth session of 193 members, or a hundred and one?',
  );
  expect(findNumbers(tokens).map(({ from, to, value, ordinal }) => [value, ordinal, to - from])).toEqual([
    [2, false, 1],
    [66, true, 2],
    [193, false, 1],
    [101, false, 4],
  ]);
});
