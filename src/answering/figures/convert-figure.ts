import { units } from '../../language/en/units.ts';
import { formatQuantity, toBase } from '../../language/quantity.ts';
import type { Explained } from './explain-words.ts';

/** Digits that a conversion keeps. */
const PRECISION = 3;

/** "How many miles?": the value in the unit that the question asks in, where it is another than the figure's. */
export function convertFigure({ figure, unit }: Explained): string | undefined {
  const { quantity } = figure;
  if (unit === undefined || unit === quantity.unit) return undefined;
  const { factor, offset = 0 } = units[unit] ?? { factor: 1 };
  const { low, high } = toBase(quantity);
  const [from, to] = [low, high].map((value) => Number(((value - offset) / factor).toPrecision(PRECISION)));
  if (from === undefined || to === undefined) return undefined;
  return from === to
    ? `About ${formatQuantity(from, unit)}`
    : `About ${formatQuantity(from, '')} to ${formatQuantity(to, unit)}`;
}
