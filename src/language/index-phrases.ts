import type { WordList } from './language-data.ts';
import { buildPhraseGraph } from './phrase-graph.ts';
import { openGraph, type PhrasePlace } from './phrase-place.ts';
import type { Token } from './token.ts';

/** A phrase that was found: how many tokens it has, and the place of the last list that holds it. */
export interface FoundPhrase {
  readonly length: number;
  readonly list: number;
}

/** Fixed phrases that are looked for at the beginning or the end of a run of tokens. */
export interface PhraseSet {
  /** The longest phrase, of at most `most` tokens, that the tokens begin with. */
  findStart(tokens: readonly Token[], most?: number): FoundPhrase | undefined;
  /** The number of tokens in the longest phrase that the tokens begin with; 0 where there is none. */
  startOf(tokens: readonly Token[]): number;
  /** The number of tokens in the longest phrase, of at most `most` tokens, that the tokens end with. */
  endOf(tokens: readonly Token[], most: number): number;
}

/** Indexes the phrases of word lists; they are read when the first is looked for. */
export function indexPhrases(...lists: readonly WordList[]): PhraseSet {
  return createPhraseSet((backwards) => openGraph(buildPhraseGraph(lists, backwards)));
}

/** The set of the phrases that `open` gives the beginning of, or of their ends where they are read backwards. */
export function createPhraseSet(open: (backwards: boolean) => PhrasePlace): PhraseSet {
  let first: PhrasePlace | undefined;
  let last: PhrasePlace | undefined;
  const findStart: PhraseSet['findStart'] = (tokens, most = tokens.length) => {
    first ??= open(false);
    return read(first, tokens, Math.min(most, tokens.length), 0, 1);
  };
  return {
    findStart,
    startOf: (tokens) => findStart(tokens)?.length ?? 0,
    endOf: (tokens, most) => {
      last ??= open(true);
      return read(last, tokens, Math.min(most, tokens.length), tokens.length - 1, -1)?.length ?? 0;
    },
  };
}

/** Reads the longest phrase of at most `most` words, from one token on and by steps of one. */
function read(
  beginning: PhrasePlace,
  tokens: readonly Token[],
  most: number,
  from: number,
  step: 1 | -1,
): FoundPhrase | undefined {
  let found: FoundPhrase | undefined;
  let place: PhrasePlace | undefined = beginning;
  for (let length = 1; length <= most; length++) {
    place = place.after(tokens[from + step * (length - 1)]?.norm ?? '');
    if (place === undefined) break;
    if (place.list >= 0) found = { length, list: place.list };
  }
  return found;
}
