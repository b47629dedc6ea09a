import type { EntityKind } from '../briefing/model.ts';
import {
  bodyHeads,
  heavenlyBodies,
  mostlyPlacing,
  placeHeads,
  placeSorts,
  placing,
} from './en/name-kinds.ts';
import { isKnownWord } from './known-words.ts';

/** A capitalised word that is in no dictionary. */
export function isStrange(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && !isKnownWord(word.toLowerCase());
}

/**
 * A guess of what a name that the gazetteer lacks is of, by its words and by what stands before it in the text: two or
 * three words of which no dictionary holds the last are a person; what nothing tells is a body, or a thing with a number.
 */
export function guessKind(name: string, text: string): EntityKind {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word = '') => word.toLowerCase());
  if (words.length === 1 && heavenlyBodies.includes(first)) return 'place';
  if (bodyHeads.includes(first) || bodyHeads.includes(last)) return 'organisation';
  if (words.length > 1 && (placeHeads.includes(last) || placeSorts.includes(first))) return 'place';
  const running = text.replace(/\s+/gu, ' ');
  const follows = (before: string): boolean => running.includes(` ${before} ${name}`);
  if (placing.some(follows)) return 'place';
  if (placeSorts.some((sort) => follows(sort) || follows(`${sort} of`))) return 'place';
  if (words.length === 1 && (opensDateline(name, text) || (isStrange(name) && mostlyPlacing.some(follows))))
    return 'place';
  if (words.length > 1 && words.length < 4 && !/^\p{Lu}{2}/u.test(name) && isStrange(words.at(-1) ?? ''))
    return 'person';
  return /\d/u.test(name) ? 'topic' : 'organisation';
}

/** "TARTU, 14 June 2026 (…) —", "TARTU —": the place where a report was written stands in capitals before it. */
function opensDateline(name: string, text: string): boolean {
  if (name !== name.toUpperCase()) return false;
  const line = text.split('\n').find((each) => each.startsWith(name)) ?? '';
  return /^(?:,[^\n]{0,60})?\s*(?:\([^()]{2,60}\)\s*)?[-–—]/u.test(line.slice(name.length));
}
