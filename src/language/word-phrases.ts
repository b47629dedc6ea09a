import { shorthand } from './en/shorthand.ts';
import type { WordList } from './language-data.ts';
import { tokenise } from './tokenise.ts';

/** The phrases of a word list, each as its folded words; "be" in front is left out, since it is free. */
export function parseWordList(list: WordList): readonly (readonly string[])[] {
  return list
    .split(',')
    .map((phrase) => splitPhrase(phrase))
    .filter((words) => words.length > 0);
}

/** A phrase as its folded words: "Itar-Tass" → itar, tass. */
export function splitPhrase(phrase: string): readonly string[] {
  const text = phrase.trim();
  // Almost all phrases are plain words, which need no tokeniser but the shorthand that it knows.
  const plain = PLAIN.test(text) ? text.split(' ') : undefined;
  const words =
    plain?.every((word) => !Object.hasOwn(shorthand, word)) === true ? plain : tokenisePhrase(text);
  return words[0] === 'be' && words.length > 1 ? words.slice(1) : words;
}

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

function tokenisePhrase(phrase: string): readonly string[] {
  return tokenise(phrase.replace(/[’]/g, "'"))
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.norm);
}
