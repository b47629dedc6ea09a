import { ENGLISH_WORDS } from './en/generated/english-words.ts';
import { openWordList, type WordList } from './word-list.ts';

let words: WordList | undefined;

/** The dictionary of English, opened at the first call (about a millisecond). */
export function englishWords(): WordList {
  words ??= openWordList(ENGLISH_WORDS);
  return words;
}
