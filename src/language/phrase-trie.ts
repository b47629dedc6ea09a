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
  readonly #root: Node = createNode();
  readonly #sources: readonly PhraseSource[];
  readonly #read = new Set<string>();

  constructor(sources: readonly PhraseSource[]) {
    this.#sources = sources;
  }

  /** Whether a word stands in some phrase. */
  hasWord(word: string): boolean {
    return this.#sources.some(({ words }) => words.has(word));
  }

  /** All phrases that begin at a token, shortest first; `forms[i]` are the forms of token i. */
  matchesAt(forms: readonly (readonly string[])[], start: number): readonly PhraseMatch[] {
    for (const form of forms[start] ?? []) this.#readFrom(form);
    let matches: PhraseMatch[] | undefined;
    let nodes: readonly Node[] = [this.#root];
    for (let i = start; i < forms.length && nodes.length > 0; i++) {
      nodes = step(nodes, forms[i] ?? []);
      const senses = sensesOf(nodes);
      if (senses.length === 0) continue;
      matches ??= [];
      matches.push({ length: i - start + 1, senses });
    }
    return matches ?? NO_MATCHES;
  }

  #readFrom(first: string): void {
    if (this.#read.has(first) || !this.hasWord(first)) return;
    this.#read.add(first);
    for (const source of this.#sources)
      for (const { words, sense } of source.startingWith(first)) this.#insert(words, sense);
  }

  #insert(words: readonly string[], sense: Sense): void {
    let node = this.#root;
    for (const word of words) {
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
}

/** A noun and a verb of one relation are two senses. */
function isSame(a: Sense, b: Sense): boolean {
  return (
    a.key === b.key &&
    a.kind === b.kind &&
    (a.kind !== 'relation' || b.kind !== 'relation' || a.verb === b.verb)
  );
}

function step(nodes: readonly Node[], forms: readonly string[]): readonly Node[] {
  let next: Node[] | undefined;
  for (const node of nodes) {
    if (node.children === undefined) continue;
    for (const form of forms) {
      const child = childOf(node, form);
      if (child === undefined) continue;
      if (next === undefined) next = [child];
      else if (!next.includes(child)) next.push(child);
    }
  }
  return next ?? NO_NODES;
}

const NO_NODES: readonly Node[] = [];
const NO_MATCHES: readonly PhraseMatch[] = [];

/** The senses of all the nodes, each once. */
function sensesOf(nodes: readonly Node[]): readonly Sense[] {
  let senses: readonly Sense[] = NONE;
  for (const node of nodes) {
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
