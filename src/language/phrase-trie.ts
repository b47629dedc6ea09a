import type { Sense } from './sense.ts';

/** Most nodes end a phrase and lead nowhere: they do without a map, and the others without a list. */
interface Node {
  children: Map<string, Node> | undefined;
  senses: Sense[] | undefined;
}

function createNode(): Node {
  return { children: undefined, senses: undefined };
}

/** A match of `length` tokens with its senses. */
export interface PhraseMatch {
  readonly length: number;
  readonly senses: readonly Sense[];
}

/** Phrases by their words; a token is looked up under each of its forms. */
export class PhraseTrie {
  readonly #root: Node = createNode();
  readonly #words = new Set<string>();

  /** Every word that stands in some phrase. */
  get words(): ReadonlySet<string> {
    return this.#words;
  }

  add(words: readonly string[], sense: Sense): void {
    let node = this.#root;
    for (const word of words) {
      this.#words.add(word);
      node.children ??= new Map();
      let next = node.children.get(word);
      if (next === undefined) {
        next = createNode();
        node.children.set(word, next);
      }
      node = next;
    }
    if (node.senses === undefined) node.senses = [sense];
    else if (!node.senses.some((known) => identity(known) === identity(sense))) node.senses.push(sense);
  }

  /** All phrases that begin at a token, shortest first; `forms[i]` are the forms of token i. */
  matchesAt(forms: readonly (readonly string[])[], start: number): readonly PhraseMatch[] {
    const matches: PhraseMatch[] = [];
    let nodes: readonly Node[] = [this.#root];
    for (let i = start; i < forms.length && nodes.length > 0; i++) {
      nodes = step(nodes, forms[i] ?? []);
      const senses = nodes.flatMap((node) => node.senses ?? []);
      if (senses.length > 0) matches.push({ length: i - start + 1, senses: distinct(senses) });
    }
    return matches;
  }
}

/** What tells two senses apart: a noun and a verb of one relation are two. */
function identity(sense: Sense): string {
  return `${sense.kind} ${sense.key} ${sense.kind === 'relation' && sense.verb}`;
}

function step(nodes: readonly Node[], forms: readonly string[]): readonly Node[] {
  const next = new Set<Node>();
  for (const node of nodes) {
    for (const form of forms) {
      const child = node.children?.get(form);
      if (child !== undefined) next.add(child);
    }
  }
  return [...next];
}

function distinct(senses: readonly Sense[]): readonly Sense[] {
  if (senses.length < 2) return senses;
  const seen = new Set<string>();
  return senses.filter((sense) => {
    const key = identity(sense);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
