import { parseNumber } from './find-numbers.ts';
import { readDateWord } from './read-date-word.ts';
import type { Token } from './token.ts';

/** Something read from tokens: what it is, and the token after it. */
export interface ReadPart {
  readonly value: number;
  readonly to: number;
}

const MAX_DAY = 31;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** A day of the month in figures or as an ordinal: "7", "7th", "seventh", "twenty-first". */
export function readDay(tokens: readonly Token[], at: number): ReadPart | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    return /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.norm)
      ? toDay(Number.parseInt(token.norm, 10), at + 1)
      : undefined;
  }
  return readOrdinalDay(tokens, at);
}

/** A day of the month as an ordinal only: "7th", "seventh". */
export function readOrdinalDay(tokens: readonly Token[], at: number): ReadPart | undefined {
  const [first = '', second = ''] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  if (isOrdinal(second) && !isOrdinal(first)) {
    const value = parseNumber(first, second);
    if (value !== undefined) return toDay(value, at + 2);
  }
  return isOrdinal(first) ? toDay(parseNumber(first), at + 1) : undefined;
}

/** A month by its name or abbreviation, with the dot after it. */
export function readMonth(tokens: readonly Token[], at: number): ReadPart | undefined {
  const value = readDateWord(tokens[at]?.norm ?? '').month;
  if (value === undefined) return undefined;
  const hasDot =
    tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === tokens[at]?.end && tokens[at + 2] !== undefined;
  return { value, to: hasDot ? at + 2 : at + 1 };
}

/** A weekday by its name or abbreviation, 1 for Monday. */
export function readWeekday(tokens: readonly Token[], at: number): ReadPart | undefined {
  const value = readDateWord(tokens[at]?.norm ?? '').weekday;
  return value === undefined ? undefined : { value, to: at + 1 };
}

/** A year in four figures, of the twentieth or the twenty-first century. */
export function readYear(tokens: readonly Token[], at: number): ReadPart | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.norm)) return undefined;
  const value = Number(token.norm);
  return value >= FIRST_YEAR && value <= LAST_YEAR ? { value, to: at + 1 } : undefined;
}

/** The place after a token of this text if it stands here, otherwise the same place. */
export function skip(tokens: readonly Token[], at: number, ...norms: readonly string[]): number {
  return norms.includes(tokens[at]?.norm ?? '') ? at + 1 : at;
}

function isOrdinal(word: string): boolean {
  return (
    /^(?:\d{1,2}(?:st|nd|rd|th)|[a-z-]*(?:first|second|third|th))$/.test(word) &&
    parseNumber(word) !== undefined
  );
}

function toDay(value: number | undefined, to: number): ReadPart | undefined {
  return value !== undefined && value >= 1 && value <= MAX_DAY ? { value, to } : undefined;
}
