const LETTERS = 32;
const FIRST_LETTER = 'a'.charCodeAt(0) - 1;

/** Proposes the indexed words that share most pairs of letters with a word, as their places, best first. */
export type BigramIndex = (word: string, limit: number) => readonly number[];

/** Indexes words in lower case by their pairs of neighbouring letters, both ends counting as letters. */
export function indexBigrams(words: readonly string[]): BigramIndex {
  const { starts, places } = postPairs(words);
  const shared = new Uint8Array(words.length);

  return (word, limit) => {
    shared.fill(0);
    const pairs = pairsOf(word);
    const touched: number[] = [];
    for (const pair of pairs)
      for (let at = starts[pair] as number; at < (starts[pair + 1] as number); at++) {
        const place = places[at] as number;
        if (shared[place] === 0) touched.push(place);
        shared[place] = (shared[place] ?? 0) + 1;
      }
    const likeness = (place: number): number =>
      (2 * (shared[place] ?? 0)) / (pairs.length + (words[place]?.length ?? 0) + 1);
    const least = Math.min(2, pairs.length);
    return touched
      .filter((place) => (shared[place] ?? 0) >= least && likeness(place) >= MIN_LIKENESS)
      .sort((a, b) => likeness(b) - likeness(a) || a - b)
      .slice(0, limit);
  };
}

/** The places of the words that hold each pair, those of one pair from where it starts to where the next one does. */
function postPairs(words: readonly string[]): {
  readonly starts: Uint32Array;
  readonly places: Uint16Array | Uint32Array;
} {
  const starts = new Uint32Array(LETTERS * LETTERS + 1);
  forEachPair(words, (pair) => {
    starts[pair + 1] = (starts[pair + 1] as number) + 1;
  });
  for (let pair = 1; pair < starts.length; pair++)
    starts[pair] = (starts[pair] as number) + (starts[pair - 1] as number);
  const ends = starts.slice();
  const total = starts.at(-1) ?? 0;
  const places = words.length > MOST_NARROW ? new Uint32Array(total) : new Uint16Array(total);
  forEachPair(words, (pair, place) => {
    const end = ends[pair] as number;
    places[end] = place;
    ends[pair] = end + 1;
  });
  return { starts, places };
}
const MOST_NARROW = 0xffff;

/** A swap in a word of four letters leaves two of its five pairs. */
const MIN_LIKENESS = 0.3;

function pairsOf(word: string): readonly number[] {
  const pairs: number[] = [];
  forEachPair([word], (pair) => pairs.push(pair));
  return pairs;
}

/** Visits the pairs of each word, each once. */
function forEachPair(words: readonly string[], visit: (pair: number, place: number) => void): void {
  const last = new Int32Array(LETTERS * LETTERS).fill(-1);
  for (let place = 0; place < words.length; place++) {
    const word = words[place] as string;
    let before = 0;
    for (let i = 0; i <= word.length; i++) {
      const letter = i === word.length ? 0 : letterOf(word.charCodeAt(i));
      const pair = before * LETTERS + letter;
      if (last[pair] !== place) visit(pair, place);
      last[pair] = place;
      before = letter;
    }
  }
}

/** 1 to 26 for a to z, one number for everything else. */
function letterOf(code: number): number {
  const letter = code - FIRST_LETTER;
  return letter >= 1 && letter <= 26 ? letter : 27;
}
