import { daysBetween } from '../../language/dates.ts';
import {
  beforeEarlier,
  beforeLatest,
  beginningNouns,
  beginningVerbs,
  behindEarlier,
  freshWords,
  sinceWords,
  spans,
  totalWords,
  untilWords,
} from '../../language/en/period-words.ts';
import { joinWordList, parseWordList } from '../../language/word-phrases.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { datesMatch, isDateSense } from '../../matching/match-dates.ts';
import { areAlike, daysOf, endOf, isLatest, isTotal, lastDayOf, seriesOf } from './figure-period.ts';
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
): PeriodPiece | undefined {
  const found = [
    byTotal(words, at),
    byBeginning(words, at, figure),
    byLastDay(words, at, figure, index),
    byFresh(words, at, figure, index),
    bySpan(words, at, figure, index),
  ];
  let best: PeriodPiece | undefined;
  for (const piece of found) if (piece !== undefined && piece.length > (best?.length ?? 0)) best = piece;
  return best;
}

const TOTALS = parseWordList(totalWords);
const UNTIL = parseWordList(untilWords);
const FRESH: ReadonlySet<string> = new Set(joinWordList(freshWords));
const SINCE: ReadonlySet<string> = new Set(joinWordList(sinceWords));
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

/** A number of things, not an amount. */
export function isCount({ what, quantity }: Figure): boolean {
  return what.plural && quantity.unit === '';
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

/** "Weekly", "this week", "a week earlier", "the previous week". */
function bySpan(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
): PeriodPiece | undefined {
  const days = daysOf(figure, index);
  const role = figure.period;
  const [word, next] = [words[at], words[at + 1]];
  for (const { days: range, noun, adjectives } of spans) {
    const isLong = range[0] <= days && days <= range[1];
    // Monthly inflation is not the inflation of a month.
    if (joinWordList(adjectives).includes(word?.word ?? ''))
      return isLong && (isCount(figure) || hasLastDay(figure, index)) ? { length: 1 } : undefined;
    const isUnit = (one: FigureWord | undefined): boolean => one?.forms.includes(noun) === true;
    const earlier =
      (isUnit(word) && BEHIND_EARLIER.has(next?.word ?? '')) ||
      (isUnit(next) && BEFORE_EARLIER.has(word?.word ?? ''));
    if (earlier)
      return role !== undefined && isBehindLatest(figure, range, index) ? { length: 2, role } : undefined;
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

const BEHIND_EARLIER: ReadonlySet<string> = new Set(joinWordList(behindEarlier));
const BEFORE_EARLIER: ReadonlySet<string> = new Set(joinWordList(beforeEarlier));
const BEFORE_LATEST = parseWordList(beforeLatest);

/** Whether a figure is for the time that ends so many days before the newest of its kind. */
function isBehindLatest(
  figure: Figure,
  [least, most]: readonly [number, number],
  index: KnowledgeIndex,
): boolean {
  return seriesOf(figure, index).some((other) => {
    const days = daysBetween(lastDayOf(figure, index), lastDayOf(other, index)) ?? 0;
    return least <= days && days <= most && areAlike(other, figure, index) && isLatest(other, index);
  });
}

function longestAt(
  words: readonly FigureWord[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  let longest = 0;
  for (const phrase of phrases)
    if (
      phrase.length > longest &&
      phrase.every((word, i) => words[at + i]?.word === word || words[at + i]?.forms.includes(word) === true)
    )
      longest = phrase.length;
  return longest;
}
