import type { WordList } from '../language-data.ts';

/** All base forms of words that the rules or WordNet's irregular forms would lead astray, most likely first. */
export const GIVEN_LEMMAS: Readonly<Record<string, string>> = {
  am: 'be',
  are: 'be',
  is: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  going: 'go',
  went: 'go',
  gone: 'go',
  might: 'may',
  should: 'shall',
  better: 'good well',
  best: 'good',
  further: 'far',
  farther: 'far',
  elder: 'old',
  eldest: 'old',
  closer: 'close',
  cleaner: 'clean',
  cooler: 'cool',
  fuller: 'full',
  latest: 'late',
  lighter: 'light',
  longer: 'long',
  lower: 'low',
  warmer: 'warm',
  axes: 'axe axis',
  bases: 'base basis',
  ellipses: 'ellipse ellipsis',
  others: 'other',
  people: 'person',
};

/** Words that look like an inflection of another word and are none. */
export const OWN_LEMMAS: readonly string[] = [
  'ares',
  'cobblers',
  'evening',
  'ethics',
  'headquarters',
  'innings',
  'jeans',
  'mars',
  'mews',
  'news',
  'physics',
  'series',
  'shambles',
  'species',
  'willing',
];

/** Forms of verbs of going that are those of "lead" as well. */
export const headingWords: WordList = 'heading, headed';
