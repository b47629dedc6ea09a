import {
  type FigureWord,
  findQuantities,
  type NamedQuantity,
  readWords,
} from '../answering/figures/read-words.ts';
import type { Entity } from '../briefing/model.ts';
import { indefiniteArticles } from '../language/en/auxiliaries.ts';
import { TIMES, timesWords } from '../language/en/rate-words.ts';
import {
  areComparable,
  compareQuantities,
  dimensionOf,
  holdsOf,
  type Quantity,
  readQuantity,
  toBase,
  unitNamed,
  wordsOf,
} from '../language/quantity.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { Clause } from '../understanding/clause.ts';

/** An amount that a claim names, with its words. */
export interface Claimed {
  readonly words: readonly FigureWord[];
  readonly from: number;
  readonly to: number;
  readonly amount: Amount;
}

export interface Amount {
  readonly quantity: Quantity;
  /** True where it counts how often: "three times". */
  readonly often: boolean;
  /** What it counts: "valves of that type". */
  readonly noun: readonly string[];
}

/** The amounts of a claim. */
export function claimedAmounts(clause: Clause): readonly Claimed[] {
  const words = readWords(clause);
  return [...findTimes(words), ...findQuantities(words.map(asNumber))].map(({ from, to, quantity }) => {
    const often = TIMES[words[from]?.word ?? ''] !== undefined;
    const counts = often || TIMES_WORDS.has(words[to]?.word ?? '');
    return {
      words,
      from,
      to: counts && !often ? to + 1 : to,
      amount: { quantity, often: counts, noun: [] },
    };
  });
}

/** "Twice" */
function findTimes(words: readonly FigureWord[]): readonly NamedQuantity[] {
  return words.flatMap(({ word }, from) =>
    TIMES[word] === undefined ? [] : [{ from, to: from + 1, quantity: times(word) }],
  );
}

/** "A year" is one. */
function asNumber(word: FigureWord, i: number, words: readonly FigureWord[]): FigureWord {
  const isOne = indefiniteArticles.has(word.word) && unitNamed([words[i + 1]?.word ?? '']) !== undefined;
  return isOne ? { ...word, word: ONE } : word;
}
const ONE = 'one';
const TIMES_WORDS: ReadonlySet<string> = new Set(joinWordList(timesWords));

function times(word: string): Quantity {
  const number = TIMES[word] ?? 0;
  return { low: number, high: number, bound: 'exact', unit: '' };
}

/** What a quantity of a briefing says: "12 valves of that type", "twice". */
export function amountOf(entity: Entity | undefined): Amount | undefined {
  if (entity?.kind !== 'quantity') return undefined;
  const words = wordsOf(entity.name);
  const [first = ''] = words;
  // "Once or twice" is no one number.
  if (TIMES[first] !== undefined)
    return words.slice(1).some((word) => TIMES[word] !== undefined)
      ? undefined
      : { quantity: times(first), often: true, noun: words.slice(1) };
  const read = readQuantity(words, 0);
  if (read === undefined) return undefined;
  const often = TIMES_WORDS.has(words[read.to] ?? '');
  return { quantity: read.quantity, often, noun: words.slice(read.to + (often ? 1 : 0)) };
}

/** Whether a claimed amount holds of the one that is told; undefined where the two leave that open. */
export function holdsOfTold(claimed: Amount, told: Amount): boolean | undefined {
  if (claimed.often !== told.often) return undefined;
  const asked = inUnitOf(claimed.quantity, told.quantity);
  if (asked === undefined || !areComparable(asked, told.quantity)) return undefined;
  const holds = holdsOf(asked, told.quantity);
  // "Below 6" is not what was said of what is to be below 5.
  if (holds === true && !isSaidAlike(asked, told.quantity)) return undefined;
  if (holds !== false) return holds;
  const isRough =
    asked.bound === 'about' || told.quantity.bound === 'about' || asked.unit !== told.quantity.unit;
  if (isRough && isNear(asked, told.quantity)) return undefined;
  // "At least 10 days" may be 12.
  if (asked.bound === 'exact' && compareQuantities(told.quantity, asked) === undefined) return undefined;
  return false;
}

/** Of two bounds the one says what the other does only where they are the same. */
function isSaidAlike(claimed: Quantity, told: Quantity): boolean {
  const isBound = ({ bound }: Quantity): boolean => bound !== 'exact' && bound !== 'about';
  const isLower = ({ bound }: Quantity): boolean => bound === 'least' || bound === 'above';
  return (
    !isBound(claimed) ||
    !isBound(told) ||
    (isLower(claimed) && isLower(told)) ||
    toBase(claimed).low === toBase(told).low
  );
}

/** "100 million" of what was paid in euros. */
function inUnitOf(claimed: Quantity, told: Quantity): Quantity | undefined {
  if (claimed.unit !== '' || told.unit === '') return claimed;
  const isSum = dimensionOf(told).startsWith(MONEY) && claimed.low >= MILLION;
  return isSum ? { ...claimed, unit: told.unit } : undefined;
}
const MONEY = 'money';
const MILLION = 1e6;

/** As near as somebody who rounds may come. */
function isNear(a: Quantity, b: Quantity): boolean {
  const [first, second] = [toBase(a), toBase(b)];
  const [x, y] = [(first.low + first.high) / 2, (second.low + second.high) / 2];
  return Math.abs(x - y) <= NEAR * Math.max(Math.abs(x), Math.abs(y));
}
const NEAR = 0.15;

/** "By one point" of what went from 7% to 6%. */
export function isApart(
  { quantity }: Amount,
  { quantity: one }: Amount,
  { quantity: other }: Amount,
): boolean {
  if (!areComparable(one, other)) return false;
  if (!areComparable(quantity, one) && !(dimensionOf(one) === SHARE && dimensionOf(quantity) === POINTS))
    return false;
  const difference = Math.abs(toBase(one).low - toBase(other).low);
  return difference > 0 && Math.abs(difference - toBase(quantity).low) <= 1e-9 * difference;
}
const SHARE = 'share';
const POINTS = 'points';
