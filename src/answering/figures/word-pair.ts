import type { Decision } from '../../deciding/decision.ts';
import { units } from '../../language/en/units.ts';
import { compareQuantities, formatQuantity, type Quantity, toBase } from '../../language/quantity.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { Clause } from '../../understanding/clause.ts';
import type { Direction } from './degree-words.ts';
import { matchOf } from './figure-match.ts';

export type Pair = readonly [Figure, Figure];

/** How two figures differ: which is more where the question claims it, else by how much. */
export function wordPair(
  clause: Clause,
  [one, other]: Pair,
  direction: Direction | undefined,
  share = '',
): Decision | undefined {
  const matches = [one, other].map((figure) => matchOf(figure, undefined));
  const order = compareQuantities(one.quantity, other.quantity);
  if (clause.kind === 'check') {
    if (order === undefined || direction === undefined) return undefined;
    const holds = direction === 'more' ? order > 0 : order < 0;
    return { kind: 'answered', matches, polarity: holds ? 'yes' : 'no' };
  }
  if (clause.kind !== 'ask' || !isExact(one.quantity) || !isExact(other.quantity)) return undefined;
  const gap = gapBetween(one.quantity, other.quantity);
  const roughly = one.quantity.bound === 'about' || other.quantity.bound === 'about' ? 'about ' : '';
  const amount = formatQuantity(Math.abs(gap.number), gap.unit);
  const way =
    direction === undefined
      ? ''
      : gap.number === 0
        ? ''
        : gap.number > 0
          ? ' more'
          : gap.unit === ''
            ? ' fewer'
            : ' less';
  return {
    kind: 'answered',
    matches,
    lead: gap.number === 0 ? 'None' : `${roughly}${amount}${way}${share}`.replace(/^a/, 'A'),
    entities: [],
  };
}

function isExact({ low, high, bound }: Quantity): boolean {
  return low === high && (bound === 'exact' || bound === 'about');
}

/** Between shares lie percentage points. */
function gapBetween(one: Quantity, other: Quantity): { readonly number: number; readonly unit: string } {
  const difference = toBase(one).low - toBase(other).low;
  const definition = units[one.unit];
  if (definition?.dimension === SHARE) return { number: difference, unit: POINTS };
  return { number: difference / (definition?.factor ?? 1), unit: one.unit };
}
const SHARE = 'share';
const POINTS = 'point';
