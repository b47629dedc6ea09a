import type { ListedPhrases, Phrase } from './phrase-trie.ts';
import type { Sense } from './sense.ts';

/** Phrases in the order in which they are added, to be read by their first words. */
export class PhraseList implements ListedPhrases {
  readonly #words = new Set<string>();
  readonly #byFirst = new Map<string, Phrase[]>();

  get words(): ReadonlySet<string> {
    return this.#words;
  }

  /** The words with which some phrase begins. */
  listFirstWords(): readonly string[] {
    return [...this.#byFirst.keys()];
  }

  startingWith(first: string): readonly Phrase[] {
    return this.#byFirst.get(first) ?? NONE;
  }

  add(words: readonly string[], sense: Sense): void {
    const first = words[0];
    if (first === undefined) return;
    for (const word of words) this.#words.add(word);
    const phrases = this.#byFirst.get(first);
    if (phrases === undefined) this.#byFirst.set(first, [{ words, sense }]);
    else phrases.push({ words, sense });
  }
}

const NONE: readonly Phrase[] = [];
