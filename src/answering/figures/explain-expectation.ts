import { expectedWords } from '../../language/en/figure-words.ts';
import { parseWordList } from '../../language/word-phrases.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { Piece } from './figure-piece.ts';
import { longestAt } from './find-phrase.ts';
import type { FigureWord } from './read-words.ts';

const EXPECTED = parseWordList(expectedWords);

/** "Expected": of what is planned, and of estimates. */
export function explainExpectation(
  words: readonly FigureWord[],
  at: number,
  { fact, quantity }: Figure,
): Piece | undefined {
  const { modality } = fact.fact;
  const open = modality === 'planned' || modality === 'proposed' || modality === 'said';
  if (!open && quantity.bound !== 'about') return undefined;
  const length = longestAt(words, at, EXPECTED);
  return length === 0 ? undefined : { length, expected: true };
}
