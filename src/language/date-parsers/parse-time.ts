import type { DateMention, DateParser } from '../date-mention.ts';
import {
  CLOCK_PREPOSITIONS,
  DAY_PARTS,
  HALF_DAYS,
  HOUR_FRACTIONS,
  HOUR_PAST,
  HOUR_TO,
  HOUR_WORDS,
  LASTING_HOUR_WORDS,
  NAMED_TIMES,
  TIME_ZONES,
} from '../en/date-words.ts';
import { INDEFINITE_ARTICLES } from '../en/number-words.ts';
import { parseNumber } from '../find-numbers.ts';
import type { Token } from '../token.ts';

const CLOCK = /^(\d{1,2})([:.])(\d{2})(?::(\d{2}))?$/;
const HALF_DAY_HOURS = 12;
const HOUR_MINUTES = 60;

/** "10:30", "5 pm", "10 o'clock", "half past three", "15.30", "noon", "14:32:07 UTC". */
export const parseTime: DateParser = (tokens, from) => {
  const named = NAMED_TIMES.get(tokens[from]?.norm ?? '');
  if (named !== undefined) return { from, to: from + 1, time: named };
  const clock = readSpoken(tokens, from) ?? readClock(tokens, from);
  if (clock === undefined) return undefined;
  const { half, to } = readHalf(tokens, clock.to, clock.hour);
  if (clock.isHour && half === undefined && (to === clock.to || isSpan(tokens, from, clock.to)))
    return undefined;
  const hour = toHour(clock.hour, half);
  if (hour === undefined || clock.minute >= HOUR_MINUTES) return undefined;
  const timeAt = (at: number): string => `${pad(at)}:${pad(clock.minute)}${clock.seconds}`;
  const zone = tokens[to]?.norm ?? '';
  const mention: DateMention = TIME_ZONES.has(zone)
    ? { from, to: to + 1, time: timeAt(hour), zone: zone.toUpperCase() }
    : { from, to, time: timeAt(hour) };
  return clock.isOfHalfDay && half === undefined && hour > 0 && hour <= HALF_DAY_HOURS
    ? { ...mention, laterTime: timeAt((hour + HALF_DAY_HOURS) % (2 * HALF_DAY_HOURS)) }
    : mention;
};

/** "Five hours" are a time of day behind "at", and else a length of time. */
function isSpan(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    LASTING_HOUR_WORDS.has(tokens[to]?.norm ?? '') && !CLOCK_PREPOSITIONS.has(tokens[from - 1]?.norm ?? '')
  );
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly seconds: string;
  /** Behind its last token. */
  readonly to: number;
  /** True of an hour alone, which is a number unless something says otherwise. */
  readonly isHour?: true;
  /** True where it may be in either half of the day: "3:30". */
  readonly isOfHalfDay: boolean;
}

function readClock(tokens: readonly Token[], from: number): Clock | undefined {
  const word = tokens[from]?.norm ?? '';
  const clock = CLOCK.exec(word);
  if (clock !== null) {
    const [, hour = '', sign, minute, seconds] = clock;
    if (sign === '.' && !isClock(tokens, from, hour)) return undefined;
    return {
      hour: Number(hour),
      minute: Number(minute),
      seconds: seconds === undefined ? '' : `:${seconds}`,
      to: from + 1,
      isOfHalfDay: hour.length === 1,
    };
  }
  const hour = hourOf(tokens[from]);
  return hour === undefined
    ? undefined
    : { hour, minute: 0, seconds: '', to: from + 1, isHour: true, isOfHalfDay: hour <= HALF_DAY_HOURS };
}

/** "15.30" is a time behind "at" and before nothing that could be measured in it, "3.30 pm" in any place. */
function isClock(tokens: readonly Token[], from: number, hour: string): boolean {
  const next = tokens[from + 1];
  if (HALF_DAYS.has(next?.norm ?? '') || HOUR_WORDS.has(next?.norm ?? '')) return true;
  return (
    hour.length === 2 &&
    CLOCK_PREPOSITIONS.has(tokens[from - 1]?.norm ?? '') &&
    (next === undefined || next.kind === 'punctuation' || next.norm === 'on')
  );
}

/** "half past three", "a quarter to five", "twenty past two". */
function readSpoken(tokens: readonly Token[], from: number): Clock | undefined {
  const first = tokens[from]?.norm ?? '';
  const start = INDEFINITE_ARTICLES.includes(first) ? from + 1 : from;
  const minutes = HOUR_FRACTIONS.get(tokens[start]?.norm ?? '') ?? parseNumber(tokens[start]?.norm ?? '');
  const direction = tokens[start + 1]?.norm ?? '';
  const hour = hourOf(tokens[start + 2]);
  if (minutes === undefined || minutes <= 0 || minutes >= HOUR_MINUTES) return undefined;
  if (hour === undefined || hour === 0 || hour > HALF_DAY_HOURS) return undefined;
  const base = { seconds: '', to: start + 3, isOfHalfDay: true };
  if (direction === HOUR_PAST) return { ...base, hour, minute: minutes };
  if (direction !== HOUR_TO) return undefined;
  return { ...base, hour: hour === 1 ? HALF_DAY_HOURS : hour - 1, minute: HOUR_MINUTES - minutes };
}

function hourOf(token: Token | undefined): number | undefined {
  const word = token?.norm ?? '';
  const hour = /^\d{1,2}$/.test(word) ? Number(word) : parseNumber(word);
  return hour !== undefined && Number.isInteger(hour) && hour >= 0 && hour <= 24 ? hour : undefined;
}

/** What says in which half of the day an hour is, or only that it is one ("o'clock"). */
function readHalf(
  tokens: readonly Token[],
  from: number,
  hour: number,
): { readonly half: number | undefined; readonly to: number } {
  const first = tokens[from]?.norm ?? '';
  const to = HOUR_WORDS.has(first) ? from + 1 : from;
  const half = HALF_DAYS.get(tokens[to]?.norm ?? '');
  if (half !== undefined) return { half, to: to + 1 };
  for (const [words, part] of DAY_PARTS) {
    if (!words.every((word, i) => tokens[to + i]?.norm === word)) continue;
    return { half: part === 'night' ? (hour >= 6 && hour < 12 ? 12 : 0) : part, to: to + words.length };
  }
  return { half: undefined, to };
}

function toHour(hour: number, halfDay: number | undefined): number | undefined {
  if (halfDay === undefined) return hour <= 24 ? hour % 24 : undefined;
  return hour >= 1 && hour <= HALF_DAY_HOURS ? (hour % HALF_DAY_HOURS) + halfDay : undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
