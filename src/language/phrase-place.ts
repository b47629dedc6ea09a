import type { PhraseState } from './phrase-graph.ts';

/** A place in fixed phrases, while they are read word by word. */
export interface PhrasePlace {
  /** The last list with a phrase that ends here; -1 where none does. */
  readonly list: number;
  /** The place behind a word; undefined where no phrase goes on with it. */
  after(word: string): PhrasePlace | undefined;
}

/** The beginning of the phrases of a graph; places that are reached are put together, and kept. */
export function openGraph(root: PhraseState): GraphPlace {
  return new GraphPlace(reach([root]), new Map());
}

/** The states of a graph in which the same words lead, taken as one. */
export class GraphPlace implements PhrasePlace {
  readonly list: number;
  readonly #states: readonly PhraseState[];
  readonly #known: Map<string, GraphPlace>;
  #edges: ReadonlyMap<string, readonly PhraseState[]> | undefined;
  readonly #next = new Map<string, GraphPlace>();

  constructor(states: readonly PhraseState[], known: Map<string, GraphPlace>) {
    this.#states = states;
    this.#known = known;
    this.list = states.reduce((last, state) => Math.max(last, state.list), -1);
  }

  /** The words with which some phrase goes on. */
  listWords(): readonly string[] {
    this.#edges ??= joinEdges(this.#states);
    return [...this.#edges.keys()];
  }

  after(word: string): GraphPlace | undefined {
    const next = this.#next.get(word);
    if (next !== undefined) return next;
    this.#edges ??= joinEdges(this.#states);
    const states = this.#edges.get(word);
    if (states === undefined) return undefined;
    const reached = reach(states);
    const key = reached.map(({ id }) => id).join();
    const place = this.#known.get(key) ?? new GraphPlace(reached, this.#known);
    this.#known.set(key, place);
    this.#next.set(word, place);
    return place;
  }
}

/** Where each word leads from some state. */
function joinEdges(states: readonly PhraseState[]): ReadonlyMap<string, readonly PhraseState[]> {
  const edges = new Map<string, PhraseState[]>();
  for (const state of states)
    for (const [word, next] of state.edges ?? []) {
      const known = edges.get(word);
      if (known === undefined) edges.set(word, [next]);
      else known.push(next);
    }
  return edges;
}

/** The states and all that are reached from them without a word, in their order in the graph. */
function reach(states: readonly PhraseState[]): readonly PhraseState[] {
  const reached = new Set(states);
  for (const state of reached) for (const next of state.skips ?? []) reached.add(next);
  return [...reached].sort((a, b) => a.id - b.id);
}
