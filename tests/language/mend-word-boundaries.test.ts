import { describe, expect, test } from 'vitest';
import { mendWordBoundaries } from '../../src/language/mend-word-boundaries.ts';
import { tokenise } from '../../src/language/tokenise.ts';

const LEXICON = new Set(
  'in the of moscow paris foreign defence minister security council meeting agenda putin mini'.split(' '),
);

function mend(question: string): string {
  return mendWordBoundaries(tokenise(question), (word) => LEXICON.has(word))
    .map(({ text }) => text)
    .join(' ');
}

describe('words run together or fallen apart', () => {
  test.each([
    ['is it inMoscow', 'is it in Moscow'],
    ['is it inmoscow', 'is it in moscow'],
    ['the foreignminister', 'the foreign minister'],
    ['foreignministers', 'foreign ministers'],
    ['the secur ity council', 'the security council'],
    ['the mee ting', 'the meeting'],
  ])('%s becomes %s', (typed, expected) => {
    expect(mend(typed)).toBe(expected);
  });

  test.each([
    'in Moscow',
    'the foreign minister',
    'is Inparis here',
    'ofthe',
    'mini meeting',
    'xmoscow',
    'Putinparis',
    'international',
  ])('%s stays as it is', (typed) => {
    expect(mend(typed)).toBe(typed);
  });
});

test('the parts keep their places in the question', () => {
  const tokens = mendWordBoundaries(tokenise('is it inMoscow'), (word) => LEXICON.has(word));
  expect(tokens.slice(2).map(({ norm, start, end }) => [norm, start, end])).toEqual([
    ['in', 6, 8],
    ['moscow', 8, 14],
  ]);
});
