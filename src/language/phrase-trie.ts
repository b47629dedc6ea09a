import type { Sense } from './sense.ts';

/** Most nodes end a phrase and lead nowhere, and most others lead to one: only those that lead to several have a map. */
interface Node {
  /** The word that leads on, where there is one. */
  word: string | undefined;
  /** The one node that this leads to, or the nodes by their words. */
  children: Node | Map<string, Node> | undefined;
  /** One by itself, or the list of several. */
  senses: Sense | readonly Sense[] | undefined;
}

function sensesAt({ senses }: Node): readonly Sense[] {
  if (senses === undefined) return NONE;
  return isSeveral(senses) ? senses : [senses];
}

function isSeveral(senses: Sense | readonly Sense[]): senses is readonly Sense[] {
  return Array.isArray(senses);
}

function createNode(): Node {
  return { word: undefined, children: undefined, senses: undefined };
}

function childOf({ word, children }: Node, next: string): Node | undefined {
  if (children instanceof Map) return children.get(next);
  return word === next ? children : undefined;
}

function addChild(node: Node, word: string, child: Node): void {
  const { word: other, children } = node;
  if (children instanceof Map) children.set(word, child);
  else if (children === undefined || other === undefined) {
    node.word = word;
    node.children = child;
  } else {
    node.word = undefined;
    node.children = new Map([
      [other, children],
      [word, child],
    ]);
  }
}

/** A match of `length` tokens with its senses. */
export interface PhraseMatch {
  readonly length: number;
  readonly senses: readonly Sense[];
}

export interface Phrase {
  readonly words: readonly string[];
  readonly sense: Sense;
}

/** Phrases that are read when a word is looked up with which they begin. */
export interface PhraseSource {
  /** The words that stand in some phrase. */
  readonly words: Pick<ReadonlySet<string>, 'has'>;
  /** Those of the language are the same list each time, so that briefings share what is made of it. */
  startingWith(first: string): readonly Phrase[];
}

/** Words that can be listed, each once. */
export type ListedWords = Pick<ReadonlySet<string>, 'has'> & Iterable<string>;

/** Phrases of which all words can be listed. */
export interface ListedPhrases extends PhraseSource {
  readonly words: ListedWords;
}

/** Phrases by their words, those of earlier sources first; a token is looked up under each of its forms. */
export class PhraseTrie {
  readonly #sources: readonly PhraseSource[];
  /** First word → the place after it. */
  readonly #read = new Map<string, Place>();

  constructor(sources: readonly PhraseSource[]) {
    this.#sources = sources;
  }

  /** Whether a word stands in some phrase. */
  hasWord(word: string): boolean {
    return this.#sources.some(({ words }) => words.has(word));
  }

  /** All phrases that begin at a token, shortest first; `forms[i]` are the forms of token i. */
  matchesAt(forms: readonly (readonly string[])[], start: number): readonly PhraseMatch[] {
    let matches: PhraseMatch[] | undefined;
    let places: readonly Place[] = NO_PLACES;
    for (let i = start; i < forms.length; i++) {
      const next = forms[i] ?? [];
      places = i === start ? this.#begin(next) : step(places, next);
      if (places.length === 0) break;
      const senses = sensesOf(places);
      if (senses.length === 0) continue;
      matches ??= [];
      matches.push({ length: i - start + 1, senses });
    }
    return matches ?? NO_MATCHES;
  }

  #begin(forms: readonly string[]): readonly Place[] {
    let places: Place[] | undefined;
    for (const form of forms) {
      const place = this.#placeAfter(form);
      if (place.length === 0) continue;
      if (places === undefined) places = [place];
      else if (!places.includes(place)) places.push(place);
    }
    return places ?? NO_PLACES;
  }

  #placeAfter(first: string): Place {
    let place = this.#read.get(first);
    if (place !== undefined) return place;
    if (!this.hasWord(first)) return NOWHERE;
    place = this.#sources.flatMap((source) => treeOf(source.startingWith(first)) ?? []);
    this.#read.set(first, place);
    return place;
  }
}

/** Where the same words lead to in the trees of several sources. */
type Place = readonly Node[];

const trees = new WeakMap<readonly Phrase[], Node>();

/** The tree of phrases that begin with the same word, from that on; one for all that read the same list. */
function treeOf(phrases: readonly Phrase[]): Node | undefined {
  if (phrases.length === 0) return undefined;
  let tree = trees.get(phrases);
  if (tree === undefined) {
    tree = createNode();
    for (const { words, sense } of phrases) insert(tree, words, sense);
    trees.set(phrases, tree);
  }
  return tree;
}

function insert(tree: Node, words: readonly string[], sense: Sense): void {
  let node = tree;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as string;
    let next = childOf(node, word);
    if (next === undefined) {
      next = createNode();
      addChild(node, word, next);
    }
    node = next;
  }
  const known = sensesAt(node);
  // A list that is pushed to keeps room for many more, and most stay short.
  if (known.length === 0) node.senses = sense;
  else if (!known.some((other) => isSame(other, sense))) node.senses = [...known, sense];
}

/** A noun and a verb of one relation are two senses. */
function isSame(a: Sense, b: Sense): boolean {
  return (
    a.key === b.key &&
    a.kind === b.kind &&
    (a.kind !== 'relation' || b.kind !== 'relation' || a.verb === b.verb)
  );
}

function step(places: readonly Place[], forms: readonly string[]): readonly Place[] {
  let next: Place[] | undefined;
  for (const place of places)
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] as string;
      const after = follow(place, form);
      if (after.length === 0 || forms.indexOf(form) < i) continue;
      if (next === undefined) next = [after];
      else next.push(after);
    }
  return next ?? NO_PLACES;
}

function follow(place: Place, word: string): Place {
  let after: Node[] | undefined;
  for (const node of place) {
    const child = childOf(node, word);
    if (child === undefined) continue;
    if (after === undefined) after = [child];
    else after.push(child);
  }
  return after ?? NOWHERE;
}

const NOWHERE: Place = [];
const NO_PLACES: readonly Place[] = [];
const NO_MATCHES: readonly PhraseMatch[] = [];

/** The senses of all the places, each once. */
function sensesOf(places: readonly Place[]): readonly Sense[] {
  let senses: readonly Sense[] = NONE;
  for (const place of places)
    for (const node of place) {
      if (node.senses === undefined) continue;
      const before = senses;
      const own = sensesAt(node);
      senses =
        before.length === 0
          ? own
          : [...before, ...own.filter((sense) => !before.some((known) => isSame(known, sense)))];
    }
  return senses;
}

const NONE: readonly Sense[] = [];
