import { editDistance } from './edit-distance.ts';
import { MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS } from './en/date-words.ts';
import { isKnownWord } from './known-words.ts';

/** "Friday" and "August" are the shortest names that are told from others through a typing error. */
const MIN_MISTYPED = 6;
const MAX_MISTYPED = 12;
const MAX_CACHED_WORDS = 2000;

interface DateWord {
  /** 1 to 12. */
  readonly month?: number;
  /** 1 for Monday. */
  readonly weekday?: number;
}

const NEITHER: DateWord = {};
let cache = new Map<string, DateWord>();

/**
 * The month or the weekday that a folded word names or abbreviates; a long name is recognised through one or two
 * typing errors, unless the word is correctly spelled.
 */
export function readDateWord(word: string): DateWord {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const found = findDateWord(word);
  if (cache.size >= MAX_CACHED_WORDS) cache = new Map();
  cache.set(word, found);
  return found;
}

function findDateWord(word: string): DateWord {
  const month = MONTHS.get(word);
  if (month !== undefined) return { month };
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return { weekday };
  if (word.length < MIN_MISTYPED || word.length > MAX_MISTYPED || isKnownWord(word)) return NEITHER;
  const mistypedMonth = findMistyped(MONTH_NAMES, word);
  if (mistypedMonth !== undefined) return { month: mistypedMonth };
  const mistypedWeekday = findMistyped(WEEKDAY_NAMES, word);
  return mistypedWeekday === undefined ? NEITHER : { weekday: mistypedWeekday };
}

/** The place of the name that was meant, from 1. */
function findMistyped(names: readonly string[], word: string): number | undefined {
  const limit = word.length > MIN_MISTYPED ? 2 : 1;
  const index = names.findIndex(
    (name) => name.length >= MIN_MISTYPED && editDistance(word, name.toLowerCase(), limit) <= limit,
  );
  return index < 0 ? undefined : index + 1;
}
