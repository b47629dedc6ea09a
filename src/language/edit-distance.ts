import { distance } from 'fastest-levenshtein';

/**
 * How many letters were added, left out, mistaken or swapped with their neighbour between two words, counted up
 * to a limit: more than the limit is given as the limit plus one.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (limit <= 0 || Math.abs(a.length - b.length) > limit) return limit + 1;
  const plain = distance(a, b);
  // A swap costs two plain edits, so nothing beyond twice the limit can come within it.
  if (plain <= 1 || plain > 2 * limit) return Math.min(plain, limit + 1);
  let best = Math.min(plain, limit + 1);
  for (let i = 0; i + 1 < a.length; i++) {
    if (a[i] === a[i + 1]) continue;
    const swapped = `${a.slice(0, i)}${a[i + 1]}${a[i]}${a.slice(i + 2)}`;
    if (distance(swapped, b) < plain) best = Math.min(best, 1 + editDistance(swapped, b, best - 2));
  }
  return best;
}
