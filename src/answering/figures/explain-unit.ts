import { units } from '../../language/en/units.ts';
import { dimensionOf, unitNamed } from '../../language/quantity.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { Piece } from './figure-piece.ts';
import type { FigureWord } from './read-words.ts';

/** "How many kilometres": the unit of the figure, or one that it can be told in. */
export function explainUnit(
  words: readonly FigureWord[],
  at: number,
  { quantity }: Figure,
): Piece | undefined {
  for (const length of [3, 2, 1]) {
    const run = words.slice(at, at + length).map(({ word }) => word);
    const unit = run.length === length ? unitNamed(run) : undefined;
    if (unit === undefined) continue;
    // "Kroner" of one kind or another.
    if (units[unit]?.dimension === dimensionOf(quantity)) return { length, unit };
    const own = units[quantity.unit]?.words.split(',').map((word) => word.trim()) ?? [];
    if (own.some((name) => name.split(' ').at(-1) === run.at(-1))) return { length };
  }
  return undefined;
}
