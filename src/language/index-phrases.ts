import type { WordList } from './language-data.ts';
import { buildPhraseGraph, type PhraseState } from './phrase-graph.ts';
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
  let forwards: Reader | undefined;
  let backwards: Reader | undefined;
  const findStart: PhraseSet['findStart'] = (tokens, most = tokens.length) => {
    forwards ??= createReader(buildPhraseGraph(lists, false));
    return forwards(Math.min(most, tokens.length), (i) => tokens[i]?.norm ?? '');
  };
  return {
    findStart,
    startOf: (tokens) => findStart(tokens)?.length ?? 0,
    endOf: (tokens, most) => {
      backwards ??= createReader(buildPhraseGraph(lists, true));
      const last = tokens.length - 1;
      return backwards(Math.min(most, tokens.length), (i) => tokens[last - i]?.norm ?? '')?.length ?? 0;
    },
  };
}

type Reader = (most: number, wordAt: (place: number) => string) => FoundPhrase | undefined;

/** Reads the longest phrase of a graph; the many places that a phrase can begin at are put together by first words. */
function createReader(root: PhraseState): Reader {
  const beginnings = new Map<string, PhraseState[]>();
  for (const { edges } of reach([root]))
    for (const [word, state] of edges ?? []) beginnings.set(word, [...(beginnings.get(word) ?? []), state]);
  return (most, wordAt) => {
    let found: FoundPhrase | undefined;
    let states = most > 0 ? reach(beginnings.get(wordAt(0)) ?? []) : [];
    for (let length = 1; states.length > 0; length++) {
      const list = states.reduce((last, state) => Math.max(last, state.list), -1);
      if (list >= 0) found = { length, list };
      if (length === most) break;
      const word = wordAt(length);
      states = reach(states.flatMap(({ edges }) => edges?.get(word) ?? []));
    }
    return found;
  };
}

/** The places and all that are reached from them without a word. */
function reach(states: readonly PhraseState[]): readonly PhraseState[] {
  if (states.every(({ skips }) => skips === undefined)) return states;
  const reached = new Set(states);
  for (const state of reached) for (const next of state.skips ?? []) reached.add(next);
  return [...reached];
}
