import { englishWords } from './english-words.ts';
import { PARTS_OF_SPEECH, regularLemma } from './regular-lemma.ts';
import { COMMON } from './word-list.ts';

/**
 * Whether this is a correctly spelled English word or a regular inflection of one, no name.
 *
 * The word is expected in lower case without diacritics; American and British spellings are both known.
 */
export function isKnownWord(word: string): boolean {
  let known = cache.get(word);
  if (known === undefined) {
    known = findWord(word);
    if (cache.size >= MAX_CACHED_WORDS) cache = new Map();
    cache.set(word, known);
  }
  return known;
}

const MAX_CACHED_WORDS = 5000;
let cache = new Map<string, boolean>();

function findWord(word: string): boolean {
  const words = englishWords();
  return (
    words(word) !== undefined || PARTS_OF_SPEECH.some((part) => regularLemma(word, part, words) !== undefined)
  );
}

/** Whether this is a word that everybody uses, or a regular inflection of one. */
export function isCommonWord(word: string): boolean {
  const words = englishWords();
  const isCommon = (form: string): boolean => ((words(form) ?? 0) & COMMON) !== 0;
  return (
    isCommon(word) ||
    PARTS_OF_SPEECH.some((part) => {
      const base = regularLemma(word, part, words);
      return base !== undefined && isCommon(base);
    })
  );
}
