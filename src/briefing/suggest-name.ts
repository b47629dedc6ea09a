import { distance } from 'fastest-levenshtein';
import { quoteValue } from './quote-value.ts';

const LONGEST_NAME_CHARS = 80;
const LONGEST_LIST = 12;

/** The known name that a misspelt one was most likely meant to be, or undefined where none is near. */
export function findNearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME_CHARS) return undefined;
  const wanted = fold(name);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(wanted, fold(candidate));
    if (edits < least) {
      least = edits;
      nearest = candidate;
    }
  }
  return nearest;
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
