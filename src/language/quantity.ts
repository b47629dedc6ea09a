import { NUMBER_JOINER } from './en/number-words.ts';
import {
  boundWords,
  figureSuffixes,
  halves,
  negativeWords,
  plusHalf,
  rangeJoiners,
  rangeOpeners,
  units,
} from './en/units.ts';
import { parseNumber } from './find-numbers.ts';

/** How a number is meant: exactly, roughly, or as a bound. */
export type Bound = 'exact' | 'about' | 'least' | 'most' | 'above' | 'below';

/** A number with its unit; a range has two ends. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** A key of the units of the language; empty for a bare number. */
  readonly unit: string;
}

interface ReadQuantity {
  /** The place behind its last word. */
  readonly to: number;
  readonly quantity: Quantity;
}

/** Reads a text that is a quantity or begins with one: "about 1.2 million euros", "25 basis points"; undefined for others. */
export function parseQuantity(text: string): Quantity | undefined {
  return readQuantity(wordsOf(text), 0)?.quantity;
}

/** The words and signs of a text, a number apart from what is written close to it. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1')
    .replace(/([$€£¥%~])/g, ' $1 ')
    .replace(/(?<=\d)(?=\p{L})(?!(?:st|nd|rd|th)(?!\p{L}))/gu, ' ')
    .replace(/(?<=\d)\s*[-–]\s*(?=\d)/g, ' – ')
    .replace(/(?<![^\s(])[-−](?=\d)/g, `${NEGATIVES[0]?.join(' ')} `)
    .split(/[\s();]+|,(?!\d{3})|\.(?=\s|$)/u)
    .filter((word) => word !== '');
}

/** The quantity that begins at a place of some words: bound, currency, number, unit. */
export function readQuantity(words: readonly string[], from: number): ReadQuantity | undefined {
  let at = from;
  let bound: Bound = 'exact';
  let opens = false;
  for (;;) {
    const opener = longestAt(words, at, OPENERS);
    const found = BOUNDS.map(([name, phrases]) => ({ name, length: longestAt(words, at, phrases) })).sort(
      (a, b) => b.length - a.length,
    )[0];
    if (found !== undefined && found.length > 0 && found.length >= opener) {
      if (bound === 'exact') bound = found.name;
      opens ||= opener > 0;
      at += found.length;
    } else if (opener > 0) {
      opens = true;
      at += opener;
    } else break;
  }
  const first = readCompound(words, at);
  if (first === undefined) return undefined;
  const joiner = longestAt(words, first.to, JOINERS);
  const second =
    joiner > 0 && (opens || words[first.to] !== 'and') ? readOne(words, first.to + joiner) : undefined;
  if (second === undefined || (opens && bound === 'least' && words[from] !== 'from'))
    return done(first.to, first.number, first.number, bound, first.unit);
  const unit = second.unit === '' ? first.unit : second.unit;
  if (first.unit !== '' && second.unit !== '' && first.unit !== second.unit)
    return done(first.to, first.number, first.number, bound, first.unit);
  // "5 to 6 million" shares its multiplier.
  const factor = first.number < 1000 && second.scale > 1 && first.scale === 1 ? second.scale : 1;
  const low = first.number * factor;
  return low > second.number
    ? done(first.to, first.number, first.number, bound, first.unit)
    : done(second.to, low, second.number, bound === 'least' ? 'exact' : bound, unit);
}

function done(to: number, low: number, high: number, bound: Bound, unit: string): ReadQuantity {
  return { to, quantity: { low, high, bound, unit } };
}

interface ReadNumber {
  readonly to: number;
  readonly number: number;
  /** What a word for thousands or millions multiplied it by. */
  readonly scale: number;
  readonly unit: string;
}

/** "Three hours and ten minutes" is one quantity, in the unit of its first part. */
function readCompound(words: readonly string[], from: number): ReadNumber | undefined {
  let whole = readOne(words, from);
  while (whole !== undefined && units[whole.unit] !== undefined) {
    const next = readOne(words, words[whole.to] === NUMBER_JOINER ? whole.to + 1 : whole.to);
    const [unit, part] = [units[whole.unit], units[next?.unit ?? '']];
    if (next === undefined || unit === undefined || part === undefined) break;
    if (part.dimension !== unit.dimension || part.factor >= unit.factor || unit.dimension.startsWith('money'))
      break;
    whole = { ...whole, to: next.to, number: whole.number + (next.number * part.factor) / unit.factor };
  }
  return whole;
}

/** A number with its currency or unit, below zero or above. */
function readOne(words: readonly string[], from: number): ReadNumber | undefined {
  const negative = longestAt(words, from, NEGATIVES);
  const read = readPositive(words, from + negative);
  return negative === 0 || read === undefined ? read : { ...read, number: -read.number };
}

function readPositive(words: readonly string[], from: number): ReadNumber | undefined {
  let at = from;
  const before = longestUnit(words, at, true);
  if (before !== undefined) at += before.length;
  let number: number | undefined;
  let end = at;
  const half = longestAt(words, at, HALVES);
  if (half > 0 && longestUnit(words, at + half, false) !== undefined) {
    number = 0.5;
    end = at + half;
  }
  for (let to = Math.min(words.length, at + MAX_NUMBER_WORDS); number === undefined && to > at; to--) {
    number = parseNumber(...words.slice(at, to));
    if (number !== undefined) end = to;
  }
  if (number === undefined || ORDINAL.test(words[end - 1] ?? '')) return undefined;
  const more = longestAt(words, end, PLUS_HALF);
  if (more > 0) {
    number += 0.5;
    end += more;
  }
  let scale = end - at > 1 ? (parseNumber('one', words[end - 1] ?? '') ?? 1) : 1;
  const suffix = /\d/.test(words[end - 1] ?? '') ? figureSuffixes[words[end] ?? ''] : undefined;
  const unitHere = longestUnit(words, end, false);
  // "5 m" is metres, "€5 m" and "5 m euros" are millions.
  if (
    suffix !== undefined &&
    (unitHere === undefined || before !== undefined || longestUnit(words, end + 1, false) !== undefined)
  ) {
    number *= suffix;
    scale = suffix;
    end++;
  }
  const unit = before ?? longestUnit(words, end, false);
  if (before === undefined && unit !== undefined) end += unit.length;
  return { to: end, number, scale, unit: unit?.id ?? '' };
}

const MAX_NUMBER_WORDS = 6;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

function longestUnit(
  words: readonly string[],
  at: number,
  prefix: boolean,
): { id: string; length: number } | undefined {
  let best: { id: string; length: number } | undefined;
  for (const { id, phrase } of UNIT_PHRASES.get(words[at] ?? '') ?? []) {
    if (prefix && !/^[$€£¥]|^[a-z]{3}$/.test(phrase.at(-1) ?? '')) continue;
    if (prefix && units[id]?.dimension.startsWith('money') !== true) continue;
    if (phrase.every((word, i) => words[at + i] === word) && phrase.length > (best?.length ?? 0))
      best = { id, length: phrase.length };
  }
  return best;
}

const UNIT_PHRASES = new Map<string, { id: string; phrase: readonly string[] }[]>();
for (const [id, { words }] of Object.entries(units))
  for (const text of words.split(',')) {
    const phrase = text.trim().split(/\s+/);
    const first = phrase[0] ?? '';
    UNIT_PHRASES.set(first, [...(UNIT_PHRASES.get(first) ?? []), { id, phrase }]);
  }

/** The unit that words name by themselves ("euros", "square kilometres"); undefined where they name none. */
export function unitNamed(words: readonly string[]): string | undefined {
  const found = longestUnit(words, 0, false);
  return found !== undefined && found.length === words.length ? found.id : undefined;
}

const BOUNDS = (Object.entries(boundWords) as [Exclude<Bound, 'exact'>, string][]).map(
  ([name, list]) => [name, splitList(list)] as const,
);
const HALVES = splitList(halves);
const NEGATIVES = splitList(negativeWords);
const PLUS_HALF = splitList(plusHalf);
const OPENERS = splitList(rangeOpeners);
const JOINERS = splitList(rangeJoiners);

function splitList(list: string): readonly (readonly string[])[] {
  return list.split(',').map((text) => text.trim().split(/\s+/));
}

function longestAt(words: readonly string[], at: number, phrases: readonly (readonly string[])[]): number {
  let longest = 0;
  for (const phrase of phrases)
    if (
      phrase.length > longest &&
      phrase[0] === words[at] &&
      phrase.every((word, i) => words[at + i] === word)
    )
      longest = phrase.length;
  return longest;
}

/** What a quantity measures: "length", "money EUR", "share"; empty for a bare number. */
export function dimensionOf({ unit }: Quantity): string {
  return units[unit]?.dimension ?? '';
}

/** A quantity in the base unit of its dimension. */
export function toBase({ low, high, unit }: Quantity): { readonly low: number; readonly high: number } {
  const { factor = 1, offset = 0 } = units[unit] ?? {};
  return { low: low * factor + offset, high: high * factor + offset };
}

/** Whether two quantities can be compared: of one dimension, or a bare number beside a unit that the question left out. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  return dimensionOf(a) === dimensionOf(b);
}

/**
 * How the first compares with the second: negative, zero or positive; undefined where ranges overlap or a bound leaves
 * it open.
 */
export function compareQuantities(a: Quantity, b: Quantity): number | undefined {
  if (!areComparable(a, b)) return undefined;
  const first = endsOf(a);
  const second = endsOf(b);
  if (first.low === first.high && second.low === second.high) {
    const difference = first.low - second.low;
    const slack = 1e-9 * Math.max(1, Math.abs(first.low), Math.abs(second.low));
    return Math.abs(difference) <= slack ? 0 : difference;
  }
  if (first.low >= second.high) return 1;
  if (first.high <= second.low) return -1;
  return undefined;
}

function endsOf(quantity: Quantity): { readonly low: number; readonly high: number } {
  const { low, high } = toBase(quantity);
  if (quantity.bound === 'least' || quantity.bound === 'above')
    return { low, high: Number.POSITIVE_INFINITY };
  if (quantity.bound === 'most' || quantity.bound === 'below') return { low: Number.NEGATIVE_INFINITY, high };
  return { low, high };
}

/** Whether a quantity that a question names holds of the one of a fact: "more than 5 million" of "6.2 million". */
export function holdsOf(asked: Quantity, stated: Quantity): boolean | undefined {
  const number: Quantity = { ...asked, bound: 'exact' };
  const unitless = asked.unit === '' ? { ...number, unit: stated.unit } : number;
  const order = compareQuantities(stated, unitless);
  switch (asked.bound) {
    case 'above':
      // "At least 100" is not known to be more than 100.
      return order === undefined
        ? undefined
        : stated.bound === 'least' && order > 0 && isEqualEnd(stated, unitless)
          ? undefined
          : order > 0;
    case 'below':
      return order === undefined ? undefined : order < 0;
    case 'least':
      return order === undefined ? undefined : order >= 0;
    case 'most':
      return order === undefined ? undefined : order <= 0;
    case 'about':
      return order === undefined ? undefined : isClose(stated, unitless);
    case 'exact':
      if (sameQuantity(stated, unitless)) return true;
      return order === undefined && !areComparable(stated, unitless) ? undefined : false;
  }
}

function isEqualEnd(a: Quantity, b: Quantity): boolean {
  return toBase(a).low === toBase(b).low;
}

function sameQuantity(a: Quantity, b: Quantity): boolean {
  const first = toBase(a);
  const second = toBase(b);
  const same = (x: number, y: number): boolean =>
    Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x), Math.abs(y));
  return areComparable(a, b) && same(first.low, second.low) && same(first.high, second.high);
}

const CLOSE = 0.05;

function isClose(a: Quantity, b: Quantity): boolean {
  const x = (toBase(a).low + toBase(a).high) / 2;
  const y = (toBase(b).low + toBase(b).high) / 2;
  return Math.abs(x - y) <= CLOSE * Math.max(Math.abs(x), Math.abs(y));
}

/** A number as an answer prints it: "1,234,567", "2.4 million", "0.25". */
export function formatNumber(number: number): string {
  const size = Math.abs(number);
  for (const [name, factor] of SCALES)
    if (size >= factor && Number.isInteger(round((number / factor) * 1000)))
      return `${round(number / factor).toLocaleString('en-GB', { maximumFractionDigits: 3 })} ${name}`;
  return round(number).toLocaleString('en-GB', { maximumFractionDigits: 4 });
}

const SCALES: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];

/** Without what arithmetic adds behind the digits. */
function round(number: number): number {
  return Number(number.toPrecision(12));
}

/** A number of a unit: "2.4 million euros", "25 basis points". */
export function formatQuantity(number: number, unit: string): string {
  const smaller = units[unit]?.parts;
  const whole = Math.trunc(number);
  if (smaller !== undefined && units[smaller] !== undefined && whole !== number) {
    const rest = Math.round(((number - whole) * (units[unit]?.factor ?? 1)) / (units[smaller]?.factor ?? 1));
    const part = formatQuantity(rest, smaller);
    return whole === 0 ? part : `${formatQuantity(whole, unit)} and ${part}`;
  }
  const name = units[unit]?.name ?? '';
  const one = Math.abs(number) === 1 && name.endsWith('s') && name !== 'celsius' ? name.slice(0, -1) : name;
  return name === '' ? formatNumber(number) : `${formatNumber(number)} ${one}`;
}
