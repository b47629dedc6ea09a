import { shorthand, shorthandBefore } from './en/shorthand.ts';
import type { WordList } from './language-data.ts';
import { spellOut } from './read-groups.ts';
import { tokenise } from './tokenise.ts';

/** The phrases of a word list, each as its folded words; "be" in front is left out, since it is free. */
export function parseWordList(list: WordList): readonly (readonly string[])[] {
  return spellOut(list)
    .map((phrase) => splitPhrase(phrase))
    .filter((words) => words.length > 0);
}

/** The phrases of a word list, each as its folded words with a space between them. */
export function joinWordList(list: WordList): readonly string[] {
  return parseWordList(list).map((words) => words.join(' '));
}

/** The folded words of a word list, whatever phrases they stand in. */
export function wordSetOf(list: WordList): ReadonlySet<string> {
  return new Set(parseWordList(list).flat());
}

/** A phrase as its folded words: "Itar-Tass" → itar, tass. */
export function splitPhrase(phrase: string): readonly string[] {
  const text = phrase.trim();
  if (text === '') return [];
  const words = PLAIN.test(text) ? expandWords(text) : (splitName(text) ?? tokenisePhrase(text));
  return words[0] === 'be' && words.length > 1 ? words.slice(1) : words;
}

/** Almost all phrases are plain words, which need no tokeniser but the shorthand and the contractions that it knows. */
const PLAIN = /^[a-z]+(?:'[a-z]+)*(?:\s+[a-z]+(?:'[a-z]+)*)*$/;
const WORD = /^[a-z]+$/;
const SHORTHAND = new Set(Object.keys(shorthand));
/** The phrases that need the tokeniser are few, and many of them are names, which are asked for again and again. */
const MAX_TOKENISED = 1000;
let tokenised = new Map<string, readonly string[]>();

function expandWords(text: string): readonly string[] {
  const words = text.split(SPACES);
  if (!words.some((word) => SHORTHAND.has(word) || word.includes("'"))) return words;
  // What "'s" stands for depends on the word before.
  return words.includes('of') ? tokenisePhrase(text) : words.flatMap(expandWord);
}
const SPACES = /\s+/;

/** Most others are names, with capitals and hyphens that make no difference; undefined where they may make one. */
function splitName(text: string): readonly string[] | undefined {
  if (!NAME.test(text)) return undefined;
  const words = text.toLowerCase().split(GAPS);
  return words.some((word) => SHORTHAND.has(word) || CHANGING.has(word) || STRETCHED.test(word))
    ? undefined
    : words;
}
const NAME = /^[A-Za-z]+(?:(?:\s+|-)[A-Za-z]+)*$/;
const GAPS = /\s+|-/;
const STRETCHED = /([a-z])\1\1/;
/** Words that mean something else before certain others, or that a hyphen behind them does not end. */
const CHANGING = new Set([...shorthandBefore.map(({ short }) => short), 'co']);

/** One word of a phrase as its folded words: "what's" → what, is. */
export function expandWord(word: string): readonly string[] {
  return WORD.test(word) && !SHORTHAND.has(word) ? [word] : tokenisePhrase(word);
}

/** The one sign that is read as a word: "Harbour & Pike" is "Harbour and Pike". */
const AMPERSAND = '&';

function tokenisePhrase(phrase: string): readonly string[] {
  let words = tokenised.get(phrase);
  if (words === undefined) {
    words = tokenise(phrase.replace(/[’]/g, "'"))
      .filter(({ kind, text }) => kind !== 'punctuation' || text === AMPERSAND)
      .map((token) => token.norm);
    if (tokenised.size >= MAX_TOKENISED) tokenised = new Map();
    tokenised.set(phrase, words);
  }
  return words;
}
