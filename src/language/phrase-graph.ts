import type { WordList } from './language-data.ts';
import { type Item, readGroups } from './read-groups.ts';
import { expandWord } from './word-phrases.ts';

/** A place in the phrases of word lists: what may follow, and the list of which a phrase ends here. */
export interface PhraseState {
  /** Its number in the order of the graph. */
  readonly id: number;
  /** By the next word. */
  edges: Map<string, PhraseState> | undefined;
  /** Places that are reached without a word. */
  skips: PhraseState[] | undefined;
  /** The last list with a phrase that ends here; -1 where none does. */
  list: number;
}

/**
 * The phrases of word lists as a graph, so that "(can, could) (you)" need not be spelled out; `backwards` for phrases that
 * are read from their ends. Returns the place before the first word.
 */
export function buildPhraseGraph(lists: readonly WordList[], backwards: boolean): PhraseState {
  let count = 0;
  const createState: CreateState = () => ({ id: count++, edges: undefined, skips: undefined, list: -1 });
  const root = createState();
  for (const [place, list] of lists.entries()) {
    const end = createState();
    end.list = place;
    addItems(readGroups(list), root, end, { createState, backwards });
  }
  return root;
}

type CreateState = () => PhraseState;

interface Builder {
  readonly createState: CreateState;
  readonly backwards: boolean;
}

function addItems(items: readonly Item[], from: PhraseState, to: PhraseState, builder: Builder): void {
  const { createState, backwards } = builder;
  for (const item of items) {
    let state = from;
    for (const part of backwards ? item.toReversed() : item) {
      if (typeof part === 'string') {
        const words = expandWord(part);
        for (const word of backwards ? words.toReversed() : words) state = follow(state, word, createState);
      } else {
        const inner = createState();
        const after = createState();
        skip(state, inner);
        addItems(part, inner, after, builder);
        state = after;
      }
    }
    skip(state, to);
  }
}

function follow(state: PhraseState, word: string, createState: CreateState): PhraseState {
  state.edges ??= new Map();
  let next = state.edges.get(word);
  if (next === undefined) {
    next = createState();
    state.edges.set(word, next);
  }
  return next;
}

function skip(from: PhraseState, to: PhraseState): void {
  if (from.skips === undefined) from.skips = [to];
  else from.skips.push(to);
}
