import {
  COLLECTIVE_NUMBERS,
  INDEFINITE_ARTICLES,
  IRREGULAR_ORDINALS,
  MULTIPLIERS,
  NUMBER_JOINER,
  SMALL_NUMBERS,
} from './en/number-words.ts';
import type { Token } from './token.ts';

export interface NumberMention {
  /** Token range, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** "66th", "second". */
  readonly ordinal: boolean;
}

interface NumberPart {
  readonly value: number;
  readonly kind: 'figure' | 'small' | 'multiplier';
  readonly ordinal: boolean;
}

const FIGURE = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(\.\d{1,15})?$/;
const FIGURE_ORDINAL = /^(\d{1,6})(?:st|nd|rd|th)$/;

/** The number that words and figures stand for together, cardinal or ordinal; undefined where they stand for none. */
export function parseNumber(...words: readonly string[]): number | undefined {
  const parts = words.flatMap((word) => word.split('-'));
  const read = readNumber(parts, 0);
  return read !== undefined && read.to === parts.length ? read.value : undefined;
}

/** How many a noun for a group stands for: "quartet". */
export function collectiveNumber(word: string): number | undefined {
  return Object.hasOwn(COLLECTIVE_NUMBERS, word) ? COLLECTIVE_NUMBERS[word] : undefined;
}

/** Every number in a question, the longest from each place: "5 million", "the sixty-sixth". */
export function findNumbers(tokens: readonly Token[]): readonly NumberMention[] {
  const mentions: NumberMention[] = [];
  const words = tokens.map(({ norm }) => norm);
  for (let from = 0; from < words.length; ) {
    const read = readNumber(words, from);
    if (read !== undefined) mentions.push({ from, ...read });
    from = read?.to ?? from + 1;
  }
  return mentions;
}

/** Reads from one place on as far as the words make one number. */
function readNumber(words: readonly string[], from: number): Omit<NumberMention, 'from'> | undefined {
  let at = from;
  if (INDEFINITE_ARTICLES.includes(words[at] ?? '') && readPart(words[at + 1])?.kind === 'multiplier') at++;
  let total = 0;
  let group: number | undefined = at > from ? 1 : undefined;
  let previous: NumberPart | undefined;
  let end = from;
  while (at < words.length) {
    const joins = words[at] === NUMBER_JOINER && previous?.kind === 'multiplier';
    const part = readPart(words[joins ? at + 1 : at]);
    if (part === undefined || !follows(previous, part, group)) break;
    if (part.kind === 'multiplier') {
      const isThousands = part.value >= 1000;
      group = (group ?? 1) * part.value;
      if (isThousands) {
        total += group;
        group = 0;
      }
    } else group = (group ?? 0) + part.value;
    previous = part;
    at += joins ? 2 : 1;
    end = at;
    if (part.ordinal) break;
  }
  return previous === undefined
    ? undefined
    : { to: end, value: total + (group ?? 0), ordinal: previous.ordinal };
}

/** Whether a part goes on with the number read so far: "twenty" "one", "five" "million", not "two" "three". */
function follows(previous: NumberPart | undefined, part: NumberPart, group: number | undefined): boolean {
  if (previous === undefined) return part.kind !== 'multiplier' || group !== undefined || part.ordinal;
  if (part.kind === 'multiplier') return previous.kind !== 'multiplier' || part.value > previous.value;
  if (part.kind === 'figure') return false;
  if (previous.kind === 'multiplier') return true;
  return previous.kind === 'small' && previous.value >= 20 && part.value > 0 && part.value < 10;
}

function readPart(word: string | undefined): NumberPart | undefined {
  if (word === undefined) return undefined;
  if (FIGURE.test(word)) return { value: Number(word.replaceAll(',', '')), kind: 'figure', ordinal: false };
  const figure = FIGURE_ORDINAL.exec(word)?.[1];
  if (figure !== undefined) return { value: Number(figure), kind: 'figure', ordinal: true };
  if (word.includes('-')) {
    const value = parseNumber(...word.split('-'));
    return value === undefined ? undefined : { value, kind: 'small', ordinal: isOrdinalWord(word) };
  }
  return (
    readWord(word, SMALL_NUMBERS, 'small', false) ??
    readWord(word, MULTIPLIERS, 'multiplier', false) ??
    readWord(word, IRREGULAR_ORDINALS, 'small', true) ??
    (word.endsWith('th')
      ? (readWord(word.slice(0, -2), SMALL_NUMBERS, 'small', true) ??
        readWord(word.slice(0, -2), MULTIPLIERS, 'multiplier', true))
      : undefined)
  );
}

function isOrdinalWord(word: string): boolean {
  return Object.keys(IRREGULAR_ORDINALS).some((ordinal) => word.endsWith(ordinal)) || word.endsWith('th');
}

function readWord(
  word: string,
  table: Readonly<Record<string, number>>,
  kind: NumberPart['kind'],
  ordinal: boolean,
): NumberPart | undefined {
  const value = Object.hasOwn(table, word) ? table[word] : undefined;
  return value === undefined ? undefined : { value, kind, ordinal };
}
