/** Words for the time that a figure is for: the whole of it, a new part of it, a part of some length, the part before. */
import type { QuestionWord, WordList } from '../language-data.ts';

/** Up to now, all together. */
export const totalWords: WordList =
  'cumulative, cumulatively, total, in total, totals, grand total, overall, altogether, all together, in all, so far, thus far, to date, until now, up to now, up until now, all told, accumulated, since the beginning, since the start, since the outset, since it began, since it started, since it broke out, from the beginning, from the start, from the outset, from the begin, since the begin';

/** Only what came last. */
export const freshWords: WordList = 'new, newly';

/** Before the last day of the time that is meant. */
export const untilWords: WordList = 'until, till, up to, up until, as of, as at, as on, by, through, to';

/** "Since the outbreak began", "from the start of the outbreak": what opens it, and the nouns and verbs for a beginning. */
export const sinceWords: WordList = 'since, from';
export const beginningNouns: WordList = 'beginning, start, begin, outset, onset';
export const beginningVerbs: WordList = 'begin, start, break out, erupt, set in, be declared';

export interface SpanDefinition {
  /** The fewest and the most days of it. */
  readonly days: readonly [least: number, most: number];
  readonly noun: string;
  readonly adjectives: WordList;
}

export const spans: readonly SpanDefinition[] = [
  { days: [1, 1], noun: 'day', adjectives: 'daily' },
  { days: [6, 8], noun: 'week', adjectives: 'weekly' },
  { days: [28, 31], noun: 'month', adjectives: 'monthly' },
  { days: [89, 92], noun: 'quarter', adjectives: 'quarterly' },
  { days: [364, 366], noun: 'year', adjectives: 'yearly, annual' },
];

/** "A week earlier", "the previous week", "this week". */
export const behindEarlier: WordList = 'before, earlier, prior, previously, ago';
export const beforeEarlier: WordList = 'previous, preceding, prior';

/** Alone: the time right before. */
export const bareBefore: WordList = 'before, earlier, previously, beforehand';

/** "The same week of last year", "by this point a year ago": what says that the time is alike, and the year that it lies in. */
export const alikeWords: WordList = 'same, corresponding, equivalent, comparable, matching, this, that';
export const pointNouns: WordList = 'time, point, stage, moment';
export const alikeNouns: WordList = 'period, span, stretch';
export const yearLinks: WordList = 'of, in, from, a';
export const lastYearWords: WordList =
  'last year, year ago, year earlier, year before, year previously, previous year, preceding year, prior year, last yr, last year’s';
/** How many days may lie between a time and the one that is like it a year before: weeks do not end on the same date. */
export const yearApart: readonly [least: number, most: number] = [358, 373];

/** "This year": from its first day on. */
export const thisYearWords: WordList =
  'this year, this year so far, so far this year, year to date, ytd, in the year to date, the year so far';
export const beforeLatest: WordList = 'this, latest, current, reporting, most recent';

/** What is said of the time of an event rather than of the event. */
export const duringWords: WordList = 'in, during, throughout, since, over';

/** What sets something inside a time, rather than beside it. */
export const insideWords: WordList = 'in, during, for, throughout, within';

/** What a sentence has before the date up to which something holds, or by which it is to be done, and what asks for that date. */
export const endings: readonly {
  readonly before: WordList;
  readonly names: WordList;
  readonly asks: readonly QuestionWord[];
}[] = [
  {
    before: 'until, till, up to, up until',
    names:
      'until when, till when, til when, up to when, up until when, until what date, until which date, until what day',
    asks: ['how long'],
  },
  {
    before: 'by, no later than, not later than, before',
    names: 'by when, by what date, by which date, by what day, until when, till when, deadline, due date',
    asks: [],
  },
];
