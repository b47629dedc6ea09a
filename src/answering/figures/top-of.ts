import { compareQuantities, type Quantity } from '../../language/quantity.ts';
import type { Direction } from './degree-words.ts';
import type { Ranked } from './find-rivals.ts';

/** Those that no other is ahead of, towards an end of the scale. */
export function topOf(ranked: readonly Ranked[], direction: Direction): readonly Ranked[] {
  // Like figures are ahead of the same ones: one of each is enough to be compared.
  const like = new Map<string, Ranked[]>();
  for (const one of ranked) {
    const key = quantityKey(one.figure.quantity);
    const others = like.get(key);
    if (others === undefined) like.set(key, [one]);
    else others.push(one);
  }
  const sets = [...like.values()];
  const isAheadOf = (set: readonly Ranked[], other: readonly Ranked[]): boolean => {
    const [one, two] = [set[0], other[0]];
    if (one === undefined || two === undefined || (set === other && set.length === 1)) return true;
    return isAhead(one.figure.quantity, two.figure.quantity, direction);
  };
  // Whatever is ahead of all is ahead of this one.
  const leader = sets.reduce((ahead, set) => (isAheadOf(ahead, set) ? ahead : set), sets[0] ?? []);
  const top = new Set(
    sets.filter((set) => isAheadOf(set, leader) && sets.every((other) => isAheadOf(set, other))).flat(),
  );
  return ranked.filter((one) => top.has(one));
}

function quantityKey({ low, high, bound, unit }: Quantity): string {
  return `${low} ${high} ${bound} ${unit}`;
}

/** At least as far towards the end of the scale. */
function isAhead(one: Quantity, other: Quantity, direction: Direction): boolean {
  const order = compareQuantities(one, other);
  return order !== undefined && (direction === 'more' ? order >= 0 : order <= 0);
}

/** So many of the first of them; undefined where the last of these is on a level with another, or there are no others. */
export function firstOf(
  ranked: readonly Ranked[],
  direction: Direction,
  number: number,
): readonly Ranked[] | undefined {
  const chosen: Ranked[] = [];
  while (chosen.length < number) {
    const top = topOf(
      ranked.filter((one) => !chosen.includes(one)),
      direction,
    );
    if (top.length === 0) return undefined;
    chosen.push(...top);
  }
  return chosen.length === number && number < ranked.length ? chosen : undefined;
}
