import { englishWords } from './english-words.ts';
import { WORD_FLAGS } from './word-list.ts';

/**
 * Whether this is a correctly spelled everyday English word or an inflection of one, no name.
 *
 * The word is expected in lower case without diacritics; American and British spellings are both known.
 */
export function isKnownWord(word: string): boolean {
  return ((englishWords()(word) ?? 0) & WORD_FLAGS.common) !== 0;
}
