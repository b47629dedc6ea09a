import { speakers } from '../language/en/speakers.ts';
import { wordSetOf } from '../language/word-phrases.ts';

const SPEAKERS: ReadonlySet<string> = wordSetOf(speakers);

/** "I", "you", "our": a word for those who talk. */
export function isOfSpeakers(chunk: { readonly words: readonly string[] }): boolean {
  return chunk.words.some((word) => SPEAKERS.has(word));
}

/** True where some word stands for those who talk. */
export function speaksOfSpeakers(tokens: readonly { readonly norm: string }[]): boolean {
  return tokens.some((token) => SPEAKERS.has(token.norm));
}
