import type { GraphPlace, PhrasePlace } from './phrase-place.ts';

/**
 * Packs the phrases of a graph, places from which the same phrases lead only once: a line for each place, the beginning
 * on the last one, `list word:line word:line…`, lines by their numbers.
 */
export function packGraph(beginning: GraphPlace): string {
  const numbers = new Map<string, number>();
  const packed = new Map<GraphPlace, number>();
  const pack = (place: GraphPlace): number => {
    const known = packed.get(place);
    if (known !== undefined) return known;
    const edges = place.listWords().map((word) => `${word}:${pack(place.after(word) as GraphPlace)}`);
    const line = [place.list, ...edges.sort()].join(' ');
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    packed.set(place, number);
    return number;
  };
  pack(beginning);
  return [...numbers.keys()].join('\n');
}

/** Opens the phrases of a packed graph; a line is looked into when its place is reached. */
export function openPackedGraph(packed: string): PhrasePlace {
  const lines = packed.split('\n');
  return new PackedPlace(lines.length - 1, lines);
}

class PackedPlace implements PhrasePlace {
  readonly #line: string;
  readonly #lines: readonly string[];

  constructor(number: number, lines: readonly string[]) {
    this.#line = lines[number] ?? '';
    this.#lines = lines;
  }

  get list(): number {
    return Number.parseInt(this.#line, 10);
  }

  after(word: string): PhrasePlace | undefined {
    const edge = ` ${word}:`;
    const at = this.#line.indexOf(edge);
    if (at < 0) return undefined;
    return new PackedPlace(Number.parseInt(this.#line.slice(at + edge.length), 10), this.#lines);
  }
}
