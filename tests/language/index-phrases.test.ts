import { describe, expect, test } from 'vitest';
import { indexPhrases } from '../../src/language/index-phrases.ts';
import { tokenise } from '../../src/language/tokenise.ts';

const polite = indexPhrases("(can, could) (you, _) (please, kindly), tell me, what's on");
const startOf = (text: string): number => polite.startOf(tokenise(text));
const endOf = (text: string, most = 9): number => polite.endOf(tokenise(text), most);

describe('indexPhrases', () => {
  test.each([
    ['can you please go', 3],
    ['could kindly', 2],
    ['tell me', 2],
    ['tell me tell me', 2],
    ['what is on', 3],
    ['can you go', 0],
    ['you please', 0],
    ['tell', 0],
    ['', 0],
  ])('“%s” begins with a phrase of %i words', (text, length) => {
    expect(startOf(text)).toBe(length);
  });

  test.each([
    ['so can you please', 3],
    ['so could kindly', 2],
    ["and what's on", 3],
    ['you kindly', 0],
    ['tell me so', 0],
  ])('“%s” ends with a phrase of %i words', (text, length) => {
    expect(endOf(text)).toBe(length);
  });

  test('a phrase of more words than are allowed is not found', () => {
    expect(endOf('can you please', 2)).toBe(0);
    expect(polite.findStart(tokenise('can you please'), 2)).toBeUndefined();
  });

  test('of several lists the last that holds the longest phrase is named', () => {
    const lists = indexPhrases('thanks, thanks (a lot, _)', 'thanks, bye', 'thanks a lot for all');
    expect(lists.findStart(tokenise('thanks a lot for'))).toEqual({ length: 3, list: 0 });
    expect(lists.findStart(tokenise('thanks'))).toEqual({ length: 1, list: 1 });
    expect(lists.findStart(tokenise('hello'))).toBeUndefined();
  });
});
