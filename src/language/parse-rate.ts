import { perWords, TIMES, timesWords } from './en/rate-words.ts';
import { type Unit, units } from './en/time-words.ts';
import { parseNumber } from './find-numbers.ts';
import { joinWordList, parseWordList } from './word-phrases.ts';

/** How often something happens in a unit of time, at least and at most. */
export interface Rate {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

const PER = new Set(joinWordList(perWords));
const TIMES_WORDS = new Set(joinWordList(timesWords));
const UNITS = new Map(
  (Object.keys(units) as Unit[]).flatMap((unit) =>
    parseWordList(units[unit]).map((words) => [words.join(' '), unit] as const),
  ),
);

/** "Once or twice a year"; undefined where a text says no more than that something recurs. */
export function parseRate(text: string): Rate | undefined {
  const words = text.toLowerCase().split(/[\s-]+/);
  const unit = UNITS.get(words.at(-1) ?? '');
  if (unit === undefined || !PER.has(words.at(-2) ?? '')) return undefined;
  const counted = words.some((word) => TIMES_WORDS.has(word));
  const numbers = words
    .slice(0, -2)
    .flatMap((word) => TIMES[word] ?? (counted ? (parseNumber(word) ?? []) : []));
  return numbers.length === 0 ? undefined : { low: Math.min(...numbers), high: Math.max(...numbers), unit };
}
