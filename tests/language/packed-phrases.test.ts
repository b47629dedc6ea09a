import { expect, test } from 'vitest';
import { buildLexicon } from '../../src/language/build-lexicon.ts';
import { relations } from '../../src/language/en/relations.ts';
import { openPhrases, packPhrases } from '../../src/language/packed-phrases.ts';

const lexicon = buildLexicon(relations);
const firstWords = lexicon.listFirstWords();
const opened = openPhrases(packPhrases(lexicon, firstWords));

test('packed and opened, a lexicon has the same words in the same order', () => {
  expect([...opened.words]).toEqual([...lexicon.words]);
});

test('packed and opened, a lexicon has the same phrases with the same senses behind every word', () => {
  expect(firstWords.length).toBeGreaterThan(500);
  expect(firstWords.map((first) => opened.startingWith(first))).toEqual(
    firstWords.map((first) => lexicon.startingWith(first)),
  );
});

test('no phrase begins with a word that is not in it', () => {
  expect(opened.startingWith('zebra')).toEqual([]);
});
