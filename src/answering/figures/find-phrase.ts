import type { FigureWord } from './read-words.ts';

/** Places of words that stand side by side. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the longest of some phrases stands. */
export function findPhrase(
  words: readonly FigureWord[],
  phrases: readonly (readonly string[])[],
): Span | undefined {
  let best: Span | undefined;
  for (const phrase of phrases)
    for (let from = 0; from < words.length; from++)
      if (isAt(words, from, phrase) && phrase.length > (best === undefined ? 0 : best.to - best.from))
        best = { from, to: from + phrase.length };
  return best;
}

/** Whether a phrase stands at a place, in any of the forms of its words. */
export function isAt(words: readonly FigureWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every(
    (word, i) => words[at + i]?.word === word || words[at + i]?.forms.includes(word) === true,
  );
}

/** How many words the longest of some phrases has that stand at a place; 0 without one. */
export function longestAt(
  words: readonly FigureWord[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  let longest = 0;
  for (const phrase of phrases)
    if (phrase.length > longest && isAt(words, at, phrase)) longest = phrase.length;
  return longest;
}

/** Adds the places of a span. */
export function cover(places: Set<number>, from: number, to: number): void {
  for (let at = from; at < to; at++) places.add(at);
}
