import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpeller } from '../../src/language/correct-spelling.ts';
import { findDates } from '../../src/language/find-dates.ts';
import { findNumbers } from '../../src/language/find-numbers.ts';
import { foldSpelling } from '../../src/language/fold-spelling.ts';
import { flagToCountry } from '../../src/language/gazetteer.ts';
import { isKnownWord } from '../../src/language/known-words.ts';
import { lemmasOf } from '../../src/language/lemmatise.ts';
import { tokenise } from '../../src/language/tokenise.ts';

const REFERENCE = { year: 2011, month: 9, day: 5 };
const TIME_WORDS =
  'the of in last next this september may wednesday sept . , 7 7th 2010 07/09 31 hundred million and a week year ago now noon am 5-7';

const anything = fc.string({ unit: 'binary', maxLength: 60 });
const timeTalk = fc
  .array(fc.constantFrom(...TIME_WORDS.split(' ')), { maxLength: 12 })
  .map((words) => words.join(' '));
const speller = createSpeller([{ form: 'meeting', name: false }], isKnownWord);

test('whatever a word is, it has itself as its first lemma and nothing fails over it', () => {
  fc.assert(
    fc.property(anything, (word) => {
      expect(lemmasOf(word)[0]).toBe(word);
      expect(typeof isKnownWord(word)).toBe('boolean');
      expect(typeof foldSpelling(word)).toBe('string');
      expect(speller.suggest(word).length).toBeLessThanOrEqual(1);
      expect(flagToCountry(word) ?? 'FR').toMatch(/^[A-Z]{2}$/);
    }),
    { numRuns: 500 },
  );
});

test('whatever a question is, its dates and numbers lie within it and apart from one another', () => {
  fc.assert(
    fc.property(fc.oneof(anything, timeTalk), (question) => {
      const tokens = tokenise(question);
      for (const mentions of [findDates(tokens, REFERENCE), findNumbers(tokens)]) {
        let end = 0;
        for (const { from, to } of mentions) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(tokens.length);
      }
      for (const { value } of findNumbers(tokens)) expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a very long word is left alone', () => {
  const word = 'meeting'.repeat(20_000);
  expect(lemmasOf(word)).toEqual([word]);
  expect(speller.suggest(word)).toEqual([]);
  expect(isKnownWord(word)).toBe(false);
});
