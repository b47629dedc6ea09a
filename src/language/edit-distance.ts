import { distance } from 'fastest-levenshtein';

/**
 * How many letters were added, left out, mistaken or swapped with their neighbour between two words, no letter twice
 * (the optimal string alignment), counted up to a limit: more than the limit is given as the limit plus one.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (limit <= 0 || Math.abs(a.length - b.length) > limit) return limit + 1;
  const plain = distance(a, b);
  // A swap costs two plain edits, so nothing beyond twice the limit can come within it.
  if (plain <= 1 || plain > 2 * limit) return Math.min(plain, limit + 1);
  return Math.min(align(a, b), limit + 1);
}

/** The alignment, row by row: `row[j]` is the distance of the letters of `a` so far and the first `j` of `b`. */
function align(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const mistaken = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const best = Math.min(mistaken, at(last, j) + 1, at(row, j - 1) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isSwap ? Math.min(best, at(beforeLast, j - 2) + 1) : best);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? 0;
}
