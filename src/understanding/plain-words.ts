import { pronouns } from '../language/en/pronouns.ts';
import type { Token } from '../language/token.ts';
import { joinWordList } from '../language/word-phrases.ts';

/** More than a word that points back: "the reason for that one" is asked of what was spoken of last. */
export function saysWhat(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && !POINTING.has(tokens.map(({ norm }) => norm).join(' '));
}
const POINTING: ReadonlySet<string> = new Set(pronouns.flatMap(({ words }) => joinWordList(words)));

/** Words of the plainer question. */
export function inPlain(words: string, tokens: readonly Token[]): readonly Token[] {
  return words.split(' ').map((word) => plain(word, tokens));
}

/** A word of the plainer question, in the place of the first that was typed. */
export function plain(word: string, [first]: readonly Token[]): Token {
  const { start = 0, end = 0 } = first ?? {};
  return { text: word, norm: word, kind: 'word', start, end };
}
