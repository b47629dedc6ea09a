/** As a date is printed. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** As a date is printed, Monday first. */
export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Folded names and abbreviations of the months, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb febuary',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept septembre',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Months that are everyday words: they count beside a number or after a preposition of time only. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'dec', 'jan']);

/** Folded names and abbreviations of the weekdays, 1 for Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'monday mon mondays',
    'tuesday tue tues tuesdays',
    'wednesday wed weds wednesdays',
    'thursday thu thur thurs thursdays',
    'friday fri fridays',
    'saturday sat saturdays',
    'sunday sun sundays',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Weekdays that are everyday words: they count after a preposition of time or before a date only. */
export const AMBIGUOUS_WEEKDAYS: ReadonlySet<string> = new Set(['sat', 'sun', 'wed', 'mon']);

export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on of by since until till from before after during between through throughout early late mid last next this every'.split(
    ' ',
  ),
);

/** Zones that a time of day can be of; "local" is of none that is known. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  'utc gmt cet cest eet eest msk bst est edt cst cdt mst mdt pst pdt ist jst kst hkt sgt aest aedt nzst nzdt'.split(
    ' ',
  ),
);

/** Days reckoned from the reference date. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['day after tomorrow', 2],
  ['day before yesterday', -2],
  ['last night', -1],
]);

/** The word for the present day, and words beside it that only say that a date is that day's. */
export const PRESENT_DAY = 'today';
export const DAY_SUBJECTS: ReadonlySet<string> = new Set(['it', 'its', 'date', 'day', 'already', 'now']);
/** What joins the statement of a day to what is asked. */
export const DAY_JOINERS: ReadonlySet<string> = new Set(['so', 'and', 'then']);

/** Which period before or after the one of the reference date; "previous" and "following" reckon from another. */
export const PERIOD_STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

export type Period = 'day' | 'week' | 'month' | 'year';

export const PERIODS: ReadonlyMap<string, Period> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);

/** "Three days ago" and "three days from now". */
export const AGO = 'ago';
export const FROM_NOW = ['from', 'now'] as const;
export const IN = 'in';
export const ARTICLE = 'the';
export const OF = 'of';

/** The first and the last day of a part of a month; a month that is shorter ends earlier. */
export const MONTH_PARTS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['beginning', [1, 10]],
  ['start', [1, 10]],
  ['early', [1, 10]],
  ['middle', [11, 20]],
  ['mid', [11, 20]],
  ['end', [21, 31]],
  ['late', [21, 31]],
]);

/** Words that may follow "the 5th" where it is a day rather than the fifth of something. */
export const AFTER_DAY: ReadonlySet<string> = new Set(
  'of is was are were be will do did does in at or and then not but to they he she it we i you who what when where why how until by for with'.split(
    ' ',
  ),
);

/** What may stand between two parts of one date: "Wednesday, the 7th", "September of last year". */
export const DATE_JOINERS: ReadonlySet<string> = new Set([',', '(', 'the', 'of', 'in', 'on']);

/** Times of day with a name. */
export const NAMED_TIMES: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);

/** What follows an hour: hours to add to it, where it is not that already. */
export const HALF_DAYS: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['pm', 12],
]);
/** The same in words; an hour of the night is late or early. */
export const DAY_PARTS: readonly (readonly [words: readonly string[], part: number | 'night'])[] = [
  [['in', 'the', 'morning'], 0],
  [['in', 'the', 'afternoon'], 12],
  [['in', 'the', 'evening'], 12],
  [['at', 'night'], 'night'],
];
/** Parts of an hour that are said before "past" and "to", in minutes. */
export const HOUR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
]);
/** What stands between minutes and the hour that they follow, or are short of. */
export const HOUR_PAST = 'past';
export const HOUR_TO = 'to';
/** Before these a number with two decimals is a time of day. */
export const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'by', 'until', 'till', 'around']);
export const HOUR_WORDS: ReadonlySet<string> = new Set(['oclock', 'hrs', 'hours', 'h']);
/** Those of them that also say how long something takes. */
export const LASTING_HOUR_WORDS: ReadonlySet<string> = new Set(['hrs', 'hours', 'h']);
