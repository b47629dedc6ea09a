/** Words with which a question reckons with dates. */
import type { WordList } from '../language-data.ts';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';

export const units: Readonly<Record<Unit, WordList>> = {
  minute: 'minute, minutes, min, mins',
  hour: 'hour, hours, hr, hrs',
  day: 'day, days',
  week: 'week, weeks',
  month: 'month, months',
  year: 'year, years',
  decade: 'decade, decades',
};

export type TimeWord =
  | 'span'
  | 'earlier'
  | 'later'
  | 'apart'
  | 'ago'
  | 'age'
  | 'anniversary'
  | 'same'
  | 'common'
  | 'present'
  | 'within'
  | 'closer'
  | 'sequence'
  | 'short'
  | 'joint'
  | 'idle';

/** Words for the time that is left, which end what they say. */
export const endingWords: WordList = 'to go';

export const timeWords: Readonly<Record<TimeWord, WordList>> = {
  /** The time between two dates. */
  span: 'interval, gap, lapse, span, time span, distance, time difference, difference, apart, separate, separates, separated, separating, elapse, elapses, elapsed, pass, passes, passed, between, in between, lie between, lies between, lay between, distance in time, time between, how far apart, long',
  /** Of two, the one of the lower date. */
  earlier:
    'less recently, least recently, longer ago, further back, happens sooner, happens earlier, happens first, takes place sooner, takes place earlier, takes place first, occurs first, occurs sooner, is first, is sooner, is earlier, came earlier, came sooner, comes sooner, is up first, precedes the other, first, earlier, earliest, sooner, soonest, older, oldest, before, came first, come first, comes first, comes earlier, precede, preceded, precedes, predate, predates, less recent, previously, prior, ahead, least recent',
  later:
    'recently, more recently, most recently, happens later, happens last, takes place later, takes place last, occurs later, is later, came later, comes later, comes last, last, later, latest, recent, most recent, more recent, newer, newest, younger, after, came last, come last, come later, follow, followed, follows, postdate, postdates, subsequent, subsequently, afterwards',
  /** Counted from the date that was told last. */
  apart: 'later, earlier, sooner, after, before, afterwards',
  /** The other date is the present. */
  ago: 'ago, left, to go, til, till, until, away, since then, so far, by now, from now, remain, remaining, to date',
  /** How long something has been there. */
  age: 'how old, age, old, exist, existed, been in existence, in existence, been around, been there, been going, existence, lifetime, lifespan',
  anniversary:
    'same day and month, same day and the same month, same date and month, same month and day, day and month, month and day, day and the month, date and month, day as well as month, calendar day and month, anniversary, same calendar day, same calendar date, to the day, birthday',
  same: 'same, the same, coincide, coincides, coincided, identical',
  /** What two dates have in common is asked for. */
  common: 'share, shares, shared, in common, have in common, has in common, common',
  /** Of an event that is named by "one" alone: the one that the briefing is about. */
  present: 'new, this, present, current, upcoming, forthcoming, coming, next, planned',
  within: 'within, in less than, less than, no more than, not more than, at most, inside, under, fewer than',
  closer: 'closer, nearer, closer in time, nearer in time',
  sequence:
    'chronological order, time order, order of time, chronologically, in order, by date, sequence, chronological, order, in what order, in which order, temporal order, rank by date, sort by date',
  short: 'short, short of, shy of',
  /** What may stand between two events and belongs to neither. */
  joint:
    'and, or, than, as, when, to, from, with, versus, vs, while, compared to, compared with, against, on the other, one hand',
  /** What events do anyhow. */
  idle: 'come, came, comes, happen, happened, happens, occur, occurred, fall, falls, fell, lie, lies, lay, go, went, take, be, put, with dates, dates, date, these, of these, these three, these two, of these three, of the three, much, more, most, which, calendar, calendar dates, calendar date, time, relative, events, event, following, exactly, full, whole, it, true, roughly, about, precisely, strictly, recorded, records, record, on record, the text records, known, stated, as stated, dated, as dated, mentioned, listed, counting, counting forward, counting back, counting from, forward, count, number of, the number of, reported, as reported, given, in the text, weekday, weekdays, day of the week, judging, judging by',
};

/** "one week": words for a single unit. */
export const single: WordList = 'one, a, an, single';

/** Before a unit: the one that was spoken of ("that year"). */
export const pointing: WordList = 'that';

/** Before what a date is called, which of several is asked for: "the earlier deadline". */
export const datedEarlier: WordList = 'earlier, earliest, sooner, soonest, nearer, tighter, first';
export const datedLater: WordList = 'later, latest, last';

/** What brings a thing to be, from which its age is reckoned: verbs and nouns of which a relation must have one. */
export const ageVerbs: WordList =
  'create, creation, found, foundation, founding, establish, establishment, set up, be born, birth, bear, build, construct, construction, make, manufacture, inaugurate, inauguration, publish, publication, launch, come into being, begin, start, open';
