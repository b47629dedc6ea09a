import { daysBetween } from '../../language/dates.ts';
import {
  alikeNouns,
  alikeWords,
  bareBefore,
  beforeEarlier,
  beforeLatest,
  beginningNouns,
  beginningVerbs,
  behindEarlier,
  freshWords,
  lastYearWords,
  pointNouns,
  sinceWords,
  spans,
  thisYearWords,
  totalWords,
  untilWords,
  yearApart,
  yearLinks,
} from '../../language/en/period-words.ts';
import { joinWordList, parseWordList } from '../../language/word-phrases.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { datesMatch, isDateSense } from '../../matching/match-dates.ts';
import {
  areAlike,
  daysOf,
  endOf,
  figureBefore,
  isCount,
  isLatest,
  isTotal,
  lastDayOf,
  seriesOf,
} from './figure-period.ts';
import { longestAt } from './find-phrase.ts';
import type { FigureWord } from './read-words.ts';

/** Words that say for which time a figure is, without naming it. */
export interface PeriodPiece {
  readonly length: number;
  readonly role?: IndexedRole;
  /** True where the sum up to now is meant. */
  readonly total?: true;
  /** True where only the newest part is. */
  readonly fresh?: true;
}

/** "In total", "until 7 September", "since it began", "new", "weekly", "a week earlier": the words at a place, where they fit. */
export function explainPeriod(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
  from?: Figure,
): PeriodPiece | undefined {
  const found = [
    byTotal(words, at),
    byBeginning(words, at, figure),
    byFirstDay(words, at, figure, index),
    byLastDay(words, at, figure, index),
    byFresh(words, at, figure, index),
    bySpan(words, at, figure, index, from),
    byBefore(words, at, figure, index, from),
    byYearBefore(words, at, figure, index, from),
  ];
  let best: PeriodPiece | undefined;
  for (const piece of found) if (piece !== undefined && piece.length > (best?.length ?? 0)) best = piece;
  return best;
}

const TOTALS = parseWordList(totalWords);
const UNTIL = parseWordList(untilWords);
const FRESH: ReadonlySet<string> = new Set(joinWordList(freshWords));
const SINCE: ReadonlySet<string> = new Set(joinWordList(sinceWords));
const THIS_YEAR = parseWordList(thisYearWords);
const ALIKE: ReadonlySet<string> = new Set(joinWordList(alikeWords));
const POINTS: ReadonlySet<string> = new Set(joinWordList(pointNouns));
const ALIKE_NOUNS: ReadonlySet<string> = new Set(joinWordList(alikeNouns));
const YEAR_LINKS: ReadonlySet<string> = new Set(joinWordList(yearLinks));
const LAST_YEAR = parseWordList(lastYearWords);
const BEGINNING_NOUNS: ReadonlySet<string> = new Set(joinWordList(beginningNouns));
const BEGINNING_VERBS = parseWordList(beginningVerbs);

function byTotal(words: readonly FigureWord[], at: number): PeriodPiece | undefined {
  const length = longestAt(words, at, TOTALS);
  return length === 0 ? undefined : { length, total: true };
}

/** "Since the outbreak began", "from the start of the outbreak": with nothing but the event between. */
function byBeginning(words: readonly FigureWord[], at: number, figure: Figure): PeriodPiece | undefined {
  if (!SINCE.has(words[at]?.word ?? '')) return undefined;
  let noun = false;
  for (let to = at + 1; to < words.length && to - at <= MOST_BEGINNING_WORDS; to++) {
    const word = words[to] as FigureWord;
    if (word.forms.some((form) => BEGINNING_NOUNS.has(form)) && !noun) {
      noun = true;
      if (!LINKS.has(words[to + 1]?.word ?? '')) return { length: to + 1 - at, total: true };
      continue;
    }
    const isEvent = isMainEvent(word, figure);
    if (noun && isEvent) return { length: to + word.length - at, total: true };
    const verb = longestAt(words, to, BEGINNING_VERBS);
    if (!noun && verb > 0) return { length: to + verb - at, total: true };
    if (!isEvent && !LINKS.has(word.word)) return undefined;
  }
  return undefined;
}
const MOST_BEGINNING_WORDS = 8;
const LINKS = new Set(['the', 'of', 'it', 'was', 'has', 'first', 'this']);

/** What the briefing is about narrows no figure that is of no other event. */
export function isMainEvent({ chunk }: FigureWord, { fact }: Figure): boolean {
  const { mainEvent } = fact.briefing;
  return chunk.senses.some((sense) => sense.kind === 'entity' && sense.entity === mainEvent);
}

/** "Until 7 September": the date behind it is the figure's last day. */
function byLastDay(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
): PeriodPiece | undefined {
  const length = longestAt(words, at, UNTIL);
  if (length === 0) return undefined;
  const next = words[at + length];
  const dates = next?.chunk.senses.filter(isDateSense) ?? [];
  const isLast = dates.some((date) => date.kind === 'date' && datesMatch(date, endOf(figure, index)));
  return isLast ? { length, total: true } : undefined;
}

/** "Since January", "this year": the figure's time begins then, and is the whole of what there is since. */
function byFirstDay(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
): PeriodPiece | undefined {
  const role = figure.period;
  const first = index.entities.get(role?.own[0] ?? '')?.date;
  if (role === undefined || first === undefined || first.day !== 1 || !isTotal(figure, index))
    return undefined;
  if (!isLatest(figure, index)) return undefined;
  const thisYear = longestAt(words, at, THIS_YEAR);
  if (thisYear > 0)
    return first.month === 1 && first.year === figure.fact.briefing.date.year
      ? { length: thisYear, role, total: true }
      : undefined;
  const next = SINCE.has(words[at]?.word ?? '') ? words[at + 1] : undefined;
  const isFirst = next?.chunk.senses.some(
    (sense) => sense.kind === 'date' && sense.date.month !== undefined && datesMatch(sense, first),
  );
  return next?.first === true && isFirst === true
    ? { length: 1 + next.length, role, total: true }
    : undefined;
}

/** "The same week of last year", "by this point a year ago": as long a time, a year before. */
function byYearBefore(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
  from: Figure | undefined,
): PeriodPiece | undefined {
  if (figure.period === undefined || !ALIKE.has(words[at]?.word ?? '')) return undefined;
  const noun = words[at + 1];
  const isCalled = (nouns: ReadonlySet<string>): boolean =>
    noun?.forms.some((form) => nouns.has(form)) === true;
  const isPoint = isCalled(POINTS);
  const span = spans.find((one) => noun?.forms.includes(one.noun) === true);
  if (span === undefined && !isPoint && !isCalled(ALIKE_NOUNS)) return undefined;
  let to = at + 2;
  while (YEAR_LINKS.has(words[to]?.word ?? '')) to++;
  const length = longestAt(words, to, LAST_YEAR) || namedYear(words[to], figure, index);
  if (length === 0) return undefined;
  const days = daysOf(figure, index);
  if (span !== undefined && (days < span.days[0] || days > span.days[1])) return undefined;
  if (!liesBehind(figure, yearApart, index, isPoint ? undefined : from)) return undefined;
  return { length: to + length - at, role: figure.period, ...(isPoint ? { total: true as const } : {}) };
}

/** How many words name the year that a figure's time ends in. */
function namedYear(word: FigureWord | undefined, figure: Figure, index: KnowledgeIndex): number {
  const isYear = word?.chunk.senses.some(
    (sense) =>
      sense.kind === 'date' &&
      sense.date.month === undefined &&
      sense.date.year === lastDayOf(figure, index).year,
  );
  return isYear === true ? (word?.length ?? 0) : 0;
}

/** "New": of what is counted over a time, not of the sum. */
function byFresh(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
): PeriodPiece | undefined {
  if (!FRESH.has(words[at]?.word ?? '')) return undefined;
  // The new rate is the one that holds now.
  if (!isCount(figure)) return isLatest(figure, index) ? { length: 1 } : undefined;
  return isTotal(figure, index) ? undefined : { length: 1, fresh: true };
}

/**
 * "New cases" where that is what all of them are called: whether the figure is for the newest of them, or the sum of them beside
 * figures that are; undefined where no word says "new".
 */
export function namesFresh(
  words: readonly string[],
  figure: Figure,
  index: KnowledgeIndex,
): 'own' | 'other' | undefined {
  if (!words.some((word) => FRESH.has(word))) return undefined;
  if (!isTotal(figure, index)) return 'own';
  return seriesOf(figure, index).some((other) => !isTotal(other, index)) ? 'other' : undefined;
}

const SPANS = spans.map((span) => ({ ...span, adjectives: new Set(joinWordList(span.adjectives)) }));

/** "Weekly", "this week", "a week earlier", "the previous week". */
function bySpan(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
  from: Figure | undefined,
): PeriodPiece | undefined {
  const days = daysOf(figure, index);
  const role = figure.period;
  const [word, next] = [words[at], words[at + 1]];
  for (const { days: range, noun, adjectives } of SPANS) {
    const isLong = range[0] <= days && days <= range[1];
    // Monthly inflation is not the inflation of a month.
    if (adjectives.has(word?.word ?? ''))
      return isLong && (isCount(figure) || hasLastDay(figure, index)) ? { length: 1 } : undefined;
    const isUnit = (one: FigureWord | undefined): boolean => one?.forms.includes(noun) === true;
    const earlier =
      (isUnit(word) && BEHIND_EARLIER.has(next?.word ?? '')) ||
      (isUnit(next) && BEFORE_EARLIER.has(word?.word ?? ''));
    if (earlier)
      return role !== undefined && liesBehind(figure, range, index, from) ? { length: 2, role } : undefined;
    const latest = longestAt(words, at, BEFORE_LATEST);
    if (latest > 0 && isUnit(words[at + latest]))
      return role !== undefined && isLong && isLatest(figure, index)
        ? { length: latest + 1, role }
        : undefined;
  }
  return undefined;
}

function hasLastDay({ period }: Figure, { entities }: KnowledgeIndex): boolean {
  return entities.get(period?.own[0] ?? '')?.until !== undefined;
}

/** "Fewer than before": the time right before the one that was told; "this week and last": as long a time. */
function byBefore(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
  from: Figure | undefined,
): PeriodPiece | undefined {
  const word = words[at]?.word ?? '';
  const unit = spans.find(({ noun }) => words[at - 1]?.forms.includes(noun) === true);
  if (figure.period === undefined) return undefined;
  if (unit !== undefined)
    return word === LAST && liesBehind(figure, unit.days, index, from)
      ? { length: 1, role: figure.period }
      : undefined;
  return from !== undefined && BEFORE.has(word) && figureBefore(from, index) === figure
    ? { length: 1, role: figure.period }
    : undefined;
}
const LAST = 'last';
const BEFORE: ReadonlySet<string> = new Set(joinWordList(bareBefore));

const BEHIND_EARLIER: ReadonlySet<string> = new Set(joinWordList(behindEarlier));
const BEFORE_EARLIER: ReadonlySet<string> = new Set(joinWordList(beforeEarlier));
const BEFORE_LATEST = parseWordList(beforeLatest);

/** "The week before", though an author may call some time so: it is reckoned from the one that was told. */
export function isReckoned({ chunk: { words } }: FigureWord): boolean {
  return (
    words.length > 1 &&
    words.some((word) => BEHIND_EARLIER.has(word) || BEFORE_EARLIER.has(word)) &&
    words.some((word) => spans.some(({ noun }) => noun === word))
  );
}

/** Whether a figure is for the time that ends so many days before that of another: of the one that was told, else of the newest of its kind. */
function liesBehind(
  figure: Figure,
  [least, most]: readonly [number, number],
  index: KnowledgeIndex,
  from: Figure | undefined,
): boolean {
  const others =
    from === undefined ? seriesOf(figure, index).filter((other) => isLatest(other, index)) : [from];
  return others.some((other) => {
    const days = daysBetween(lastDayOf(figure, index), lastDayOf(other, index)) ?? 0;
    return least <= days && days <= most && areAlike(other, figure, index);
  });
}
