const LETTERS = 32;
const FIRST_LETTER = 'a'.charCodeAt(0) - 1;

/** Proposes the indexed words that share most pairs of letters with a word, as their places, best first. */
export type BigramIndex = (word: string, limit: number) => readonly number[];

/** Indexes words in lower case by their pairs of neighbouring letters, both ends counting as letters. */
export function indexBigrams(words: readonly string[]): BigramIndex {
  const postings: number[][] = Array.from({ length: LETTERS * LETTERS }, () => []);
  for (const [place, word] of words.entries()) for (const pair of pairsOf(word)) postings[pair]?.push(place);
  const shared = new Uint8Array(words.length);

  return (word, limit) => {
    shared.fill(0);
    const pairs = pairsOf(word);
    const touched: number[] = [];
    for (const pair of pairs)
      for (const place of postings[pair] ?? []) {
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

/** A swap in a word of four letters leaves two of its five pairs. */
const MIN_LIKENESS = 0.3;

function pairsOf(word: string): number[] {
  const pairs: number[] = [];
  let before = 0;
  for (let i = 0; i <= word.length; i++) {
    const letter = i === word.length ? 0 : letterOf(word.charCodeAt(i));
    const pair = before * LETTERS + letter;
    if (!pairs.includes(pair)) pairs.push(pair);
    before = letter;
  }
  return pairs;
}

/** 1 to 26 for a to z, one number for everything else. */
function letterOf(code: number): number {
  const letter = code - FIRST_LETTER;
  return letter >= 1 && letter <= 26 ? letter : 27;
}
