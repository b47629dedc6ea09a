/** Words of how often something happens, and of the most and the least that it makes. */
import type { WordList } from '../language-data.ts';

/** Adverbs that count. */
export const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** Behind a number: "three times a year". */
export const timesWords: WordList = 'times, time';

/** Before the unit: "a year", "per month". */
export const perWords: WordList = 'a, an, per, every, each, one';

export const mostWords: WordList =
  'maximum, max, most, the most, at most, at the most, highest, largest, greatest, upper limit, upper bound, upper bound on, upper bound for, upper bound of, ceiling, maximal, as many as';
export const leastWords: WordList =
  'minimum, min, least, the least, at least, at the least, lowest, smallest, fewest, the fewest, lower limit, lower bound, lower bound on, lower bound for, lower bound of, floor, minimal';
/** What may stand beside them. */
export const supposingWords: WordList =
  'assume, assuming, suppose, supposing, provided, given, if, possible, theoretical, theoretically, in theory, could, would, make, makes, have, get, give, arithmetically, in principle, calendar, only, together, over, in, during, within, across, for, stated, usual, usually';

/** What says that an amount is for each of several times. */
export const ratePhrases: WordList =
  'a year, per year, each year, every year, yearly, annually, a month, per month, each month, every month, monthly, a week, per week, each week, every week, weekly, a day, per day, each day, every day, daily, an hour, per hour, each hour, every hour, hourly, a time, each time';
/** What stands before the time in which all of it is. */
export const spanningPrepositions: WordList =
  'over, in, within, during, across, throughout, over the, within the';
