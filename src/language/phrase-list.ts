import type { ListedPhrases, ListedWords, Phrase } from './phrase-trie.ts';
import type { Sense } from './sense.ts';

/** Phrases in the order in which they are added, to be read by their first words. Kept as numbers: there may be very many. */
export class PhraseList implements ListedPhrases {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #senses: Sense[] = [];
  /** Of each phrase its first word, its sense, how many words follow, and these. */
  #entries: Uint16Array | Uint32Array = new Uint16Array(LEAST_LENGTH);
  #end = 0;
  /** First word → where its phrases begin among the entries, while these are in the order of first words. */
  #starts: Uint32Array | undefined;

  get words(): ListedWords {
    return { has: (word) => this.#numbers.has(word), [Symbol.iterator]: () => this.#words.values() };
  }

  /** The words with which some phrase begins. */
  listFirstWords(): readonly string[] {
    const first = new Set<string>();
    for (let at = 0; at < this.#end; at += this.#lengthAt(at)) first.add(this.#wordAt(at));
    return [...first];
  }

  startingWith(first: string): readonly Phrase[] {
    const number = this.#numbers.get(first);
    if (number === undefined) return NONE;
    this.#starts ??= this.#sort();
    const phrases: Phrase[] = [];
    for (
      let at = this.#starts[number] as number;
      at < this.#end && this.#entries[at] === number;
      at += this.#lengthAt(at)
    )
      phrases.push(this.#phraseAt(at));
    return phrases;
  }

  add(words: readonly string[], sense: Sense): void {
    const [first, ...rest] = words;
    if (first === undefined) return;
    this.#starts = undefined;
    if (this.#senses.at(-1) !== sense) this.#senses.push(sense);
    this.#push(this.#numberOf(first));
    this.#push(this.#senses.length - 1);
    this.#push(rest.length);
    for (const word of rest) this.#push(this.#numberOf(word));
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  #push(value: number): void {
    const entries = this.#entries;
    const isFull = this.#end === entries.length;
    const isWide = value > MOST_NARROW && entries instanceof Uint16Array;
    if (isFull || isWide) {
      const length = isFull ? Math.max(LEAST_LENGTH, 2 * entries.length) : entries.length;
      this.#entries =
        isWide || entries instanceof Uint32Array ? new Uint32Array(length) : new Uint16Array(length);
      this.#entries.set(entries);
    }
    this.#entries[this.#end++] = value;
  }

  /** Puts the entries in the order of their first words, those of one word as they were added. */
  #sort(): Uint32Array {
    const starts = new Uint32Array(this.#words.length + 1);
    for (let at = 0; at < this.#end; at += this.#lengthAt(at)) {
      const next = (this.#entries[at] as number) + 1;
      starts[next] = (starts[next] as number) + this.#lengthAt(at);
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    const ends = starts.slice();
    const sorted = this.#entries.slice(0, this.#end);
    for (let at = 0; at < this.#end; ) {
      const number = this.#entries[at] as number;
      const length = this.#lengthAt(at);
      sorted.set(this.#entries.subarray(at, at + length), ends[number]);
      ends[number] = (ends[number] as number) + length;
      at += length;
    }
    this.#entries = sorted;
    return starts;
  }

  #lengthAt(at: number): number {
    return HEAD + (this.#entries[at + 2] as number);
  }

  #wordAt(at: number): string {
    return this.#words[this.#entries[at] as number] as string;
  }

  #phraseAt(at: number): Phrase {
    const words = [this.#wordAt(at)];
    for (let word = at + HEAD; word < at + this.#lengthAt(at); word++) words.push(this.#wordAt(word));
    return { words, sense: this.#senses[this.#entries[at + 1] as number] as Sense };
  }
}

const NONE: readonly Phrase[] = [];
const HEAD = 3;
const LEAST_LENGTH = 64;
const MOST_NARROW = 0xffff;
