import { SMALL_NUMBERS } from './en/number-words.ts';

/** Higher numbers read better in figures. */
const MAX_SPELT = 12;

const WORDS: ReadonlyMap<number, string> = new Map(
  Object.entries(SMALL_NUMBERS).map(([word, number]) => [number, word]),
);

/** A whole number as prose has it: in words up to twelve, in figures above; `zero` is the word for none. */
export function spellNumber(number: number, zero: string): string {
  if (number === 0) return zero;
  return (number <= MAX_SPELT ? WORDS.get(number) : undefined) ?? String(number);
}
