import { isKnownWord } from './known-words.ts';
import { lemmasOf } from './lemmatise.ts';
import type { Token } from './token.ts';

const MIN_WHOLE = 6;
const MIN_FIRST = 2;
const MIN_SECOND = 4;

/**
 * Parts words that were run together ("inMoscow", "foreignminister") and joins one that fell apart
 * ("secur ity"), where that makes words of the lexicon out of what is no word.
 */
export function mendWordBoundaries(
  tokens: readonly Token[],
  isLexiconWord: (word: string) => boolean,
): readonly Token[] {
  const isListed = (word: string): boolean => lemmasOf(word).some(isLexiconWord);
  const mended: Token[] = [];
  for (const token of tokens) {
    const before = mended.at(-1);
    const joined = before === undefined ? undefined : join(before, token, isListed);
    if (joined === undefined) mended.push(...(split(token, isListed) ?? [token]));
    else mended[mended.length - 1] = joined;
  }
  return mended;
}

type IsListed = (word: string) => boolean;

/** A capital inside the word shows the place; a word that only begins with one is a name and stays whole. */
function split(token: Token, isListed: IsListed): readonly [Token, Token] | undefined {
  const { text, norm, start } = token;
  if (
    token.kind !== 'word' ||
    text.length !== norm.length ||
    norm.length < MIN_WHOLE ||
    isWord(norm, isListed)
  ) {
    return undefined;
  }
  const inner = /^\p{Ll}+(?=\p{Lu}\p{Ll}+$)/u.exec(text)?.[0].length;
  if (inner === undefined && text !== norm) return undefined;
  for (let at = inner ?? norm.length - MIN_SECOND; at >= (inner ?? MIN_FIRST); at--) {
    if (!isListed(norm.slice(0, at)) || !isListed(norm.slice(at))) continue;
    return [
      { ...token, text: text.slice(0, at), norm: norm.slice(0, at), end: start + at },
      { ...token, text: text.slice(at), norm: norm.slice(at), start: start + at },
    ];
  }
  return undefined;
}

function join(before: Token, token: Token, isListed: IsListed): Token | undefined {
  if (before.kind !== 'word' || token.kind !== 'word' || token.start !== before.end + 1) return undefined;
  const norm = before.norm + token.norm;
  if (norm.length < MIN_WHOLE || !isListed(norm)) return undefined;
  if (isWord(before.norm, isListed) && isWord(token.norm, isListed)) return undefined;
  return { kind: 'word', text: before.text + token.text, norm, start: before.start, end: token.end };
}

function isWord(word: string, isListed: IsListed): boolean {
  return isKnownWord(word) || isListed(word);
}
