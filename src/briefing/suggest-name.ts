import { distance } from 'fastest-levenshtein';
import { quoteValue } from './quote-value.ts';

const LONGEST_NAME_CHARS = 80;
const LONGEST_LIST = 12;

/** The known name that a misspelt one was most likely meant to be, or undefined where none is near. */
export function findNearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME_CHARS) return undefined;
  const wanted = fold(name);
  let nearest: string | undefined;
  let least = countForgivenEdits(name) + 1;
  for (const candidate of known) {
    const other = fold(candidate);
    const edits = countEdits(wanted, other) - countSharedEnds(wanted, other) / (2 * LONGEST_NAME_CHARS);
    if (edits < least) {
      least = edits;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Letters that only change places are one edit. */
function countEdits(a: string, b: string): number {
  return a !== b && sortLetters(a) === sortLetters(b) ? 1 : distance(a, b);
}

function sortLetters(name: string): string {
  return [...name].sort().join('');
}

function countForgivenEdits(name: string): number {
  return name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
}

/** The length of the common beginning and end, which settles between names with equally many edits. */
function countSharedEnds(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let start = 0;
  while (start < longest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < longest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return start + end;
}

/** The remedy for an unknown name: the nearest known one, else the whole list if it is short, else the fallback. */
export function suggestName(name: string, known: Iterable<string>, fallback: string): string {
  const names = [...known];
  const nearest = findNearestName(name, names);
  if (nearest !== undefined) return `did you mean ${quoteValue(nearest)}?`;
  return names.length > 0 && names.length <= LONGEST_LIST ? `write one of ${names.join(', ')}` : fallback;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[_\s-]+/g, '-');
}
