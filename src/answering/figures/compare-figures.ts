import type { Decision } from '../../deciding/decision.ts';
import { compareDates } from '../../language/dates.ts';
import { betweenFigures, differenceWords, sumWords, trends } from '../../language/en/figure-words.ts';
import { units } from '../../language/en/units.ts';
import {
  areComparable,
  compareQuantities,
  formatQuantity,
  type Quantity,
  toBase,
} from '../../language/quantity.ts';
import { parseWordList } from '../../language/word-phrases.ts';
import { type Figure, figuresOf } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { hasKind } from '../../understanding/chunk.ts';
import type { Clause } from '../../understanding/clause.ts';
import { endOf, sameSeries } from './choose-figures.ts';
import { type DegreeWord, type Direction, findDegrees } from './degree-words.ts';
import { type Explained, explainWords } from './explain-words.ts';
import { matchOf } from './figure-match.ts';
import { findFigures } from './find-figures.ts';
import { type FigureWord, findQuantities, readWords } from './read-words.ts';

type Pair = readonly [Figure, Figure];

/** "Were there more X than Y?", "How much higher is X than Y?", "Did it rise?": figures beside each other. */
export function compareFigures(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  return addUp(clause, words, index) ?? compareTwo(clause, words, index) ?? followTrend(clause, words, index);
}

/** "By how many grams is that more?", "the difference?": the last two figures that were told. */
export function compareTold(
  clause: Clause,
  told: readonly string[],
  index: KnowledgeIndex,
): Decision | undefined {
  if (!index.mechanisms.figures) return undefined;
  if (clause.kind === 'check') return undefined;
  const [last, before] = told
    .slice(0, 2)
    .map((id) => figuresOf(index).find(({ fact }) => fact.fact.id === id));
  if (last === undefined || before === undefined || !areComparable(last.quantity, before.quantity))
    return undefined;
  const words = readWords(clause);
  const degree = findDegrees(words).find(({ form }) => form === 'comparative');
  const difference = findPhrase(words, DIFFERENCES);
  if (degree === undefined && difference === undefined) return undefined;
  const skip = new Set<number>();
  for (const span of [degree, difference]) if (span !== undefined) cover(skip, span.from, span.to);
  const { left, named } = explainWords(words, last, index, { skip, degrees: 'any' });
  const points = left.every((at) => hasKind((words[at] as FigureWord).chunk, 'pronoun'));
  return points && named.size === 0
    ? wordPair({ ...clause, kind: 'ask' }, [last, before], degree?.direction)
    : undefined;
}

const BETWEEN = parseWordList(betweenFigures);
const THAN = parseWordList('than, compared to, compared with, versus, vs, against, relative to, as against');
const DIFFERENCES = parseWordList(differenceWords);
const SUMS = parseWordList(sumWords);

/** "More X in A than in B", "the difference between A and B". */
function compareTwo(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  const degrees = findDegrees(words).filter(({ form }) => form === 'comparative');
  const difference = findPhrase(words, DIFFERENCES);
  const degree = degrees[0];
  if (degree === undefined && difference === undefined) return undefined;
  const splits = difference !== undefined && degree === undefined ? BETWEEN : THAN;
  const skip = new Set<number>();
  if (difference !== undefined) cover(skip, difference.from, difference.to);
  if (degree !== undefined) cover(skip, degree.from, isAdjective(degree, words) ? degree.from : degree.to);
  for (const phrase of splits)
    for (let at = 1; at < words.length - 1; at++) {
      if (!isAt(words, at, phrase)) continue;
      if (findQuantities(words).some(({ from, to }) => from <= at && at < to)) continue;
      const pair = pairOf(words, at, at + phrase.length, skip, index);
      if (pair !== undefined) return wordPair(clause, pair, degree?.direction);
    }
  return chooseOne(clause, words, degree, skip, index);
}

/** "Stronger" names what is compared, "more" does not. */
function isAdjective({ from, to }: DegreeWord, words: readonly FigureWord[]): boolean {
  return (
    to - from === 1 &&
    !/^(?:more|less|fewer|worse|better|higher|lower|larger|smaller|greater|bigger)$/.test(
      words[from]?.word ?? '',
    )
  );
}

/** The two figures that the words before and behind a place name; the second takes over what it leaves out. */
function pairOf(
  words: readonly FigureWord[],
  end: number,
  start: number,
  skip: ReadonlySet<number>,
  index: KnowledgeIndex,
): Pair | undefined {
  const before = words.slice(0, end);
  const behind = words.slice(start);
  const skipBehind = new Set([...skip].map((at) => at - start));
  const options = { skip, degrees: 'any' as const };
  const first = findFigures(before, index, options);
  const seconds = figuresOf(index)
    .map((figure) => explainWords(behind, figure, index, { skip: skipBehind, degrees: 'any' }))
    .filter(({ left }) => left.length === 0);
  const pairs: Pair[] = [];
  // "Between A and B": the measure stands before both, or behind the first.
  const firsts = first.length > 0 ? first : [];
  for (const one of firsts)
    for (const other of seconds)
      if (one.figure !== other.figure && isCounterpart(one, other)) pairs.push([one.figure, other.figure]);
  return pairs.length === 1 ? pairs[0] : undefined;
}

/** The second figure differs from the first in what the question says of it, and in nothing else. */
function isCounterpart(one: Explained, other: Explained): boolean {
  const { figure } = other;
  if (!areComparable(one.figure.quantity, figure.quantity)) return false;
  if (!other.headed && figure.what.id !== one.figure.what.id) return false;
  if (!other.headed && other.named.size === 0) return false;
  const roles = [...figure.groups, ...(figure.period === undefined ? [] : [figure.period])];
  const own = [...one.figure.groups, ...(one.figure.period === undefined ? [] : [one.figure.period])];
  const kept = own.filter(({ name }) => !roles.some((role) => role.name === name));
  return (
    kept.every((role) => one.named.has(role) === false || other.named.size > 0) &&
    roles.every(
      (role) =>
        other.named.has(role) ||
        own.some(({ name, own: fillers }) => name === role.name && fillers.join() === role.own.join()),
    )
  );
}

/** "Which is higher, A or B?", "Who has more X, A or B?" */
function chooseOne(
  clause: Clause,
  words: readonly FigureWord[],
  degree: DegreeWord | undefined,
  skip: ReadonlySet<number>,
  index: KnowledgeIndex,
): Decision | undefined {
  const run = joinedRun(words, 'or');
  if (run === undefined || degree === undefined || clause.kind !== 'ask') return undefined;
  const figures = eachOf(words, run, new Set([...skip, ...askPlaces(words)]), index);
  if (figures === undefined || figures.length !== 2) return undefined;
  const [a, b] = figures as readonly [Explained, Explained];
  const order = compareQuantities(a.figure.quantity, b.figure.quantity);
  if (order === undefined || order === 0) return undefined;
  const first = order > 0 === (degree.direction === 'more') ? a : b;
  const told = first === a ? [a, b] : [b, a];
  const role = first.figure.groups.find((group) => first.named.has(group));
  return {
    kind: 'answered',
    matches: told.map(({ figure }) => matchOf(figure, undefined)),
    ...(role === undefined ? {} : { entities: role.own }),
    lead: words[run.places[first === a ? 0 : 1] ?? 0]?.chunk.text ?? '',
  };
}

function askPlaces(words: readonly FigureWord[]): readonly number[] {
  return words.flatMap(({ asks }, at) => (asks ? [at] : []));
}

/** "A and B together": the sum of what the question names side by side. */
function addUp(clause: Clause, words: readonly FigureWord[], index: KnowledgeIndex): Decision | undefined {
  const run = joinedRun(words, 'and');
  if (run === undefined || clause.kind !== 'ask') return undefined;
  const sum = findPhrase(words, SUMS);
  const skip = new Set<number>();
  if (sum !== undefined) cover(skip, sum.from, sum.to);
  const found = eachOf(words, run, skip, index);
  if (found === undefined) return undefined;
  const matches = found.map(({ figure }) => matchOf(figure, clause.asks[0]));
  if (sum === undefined) return { kind: 'answered', matches };
  const quantities = found.map(({ figure }) => figure.quantity);
  const unit = quantities[0]?.unit ?? '';
  const exact = quantities.every((one) => one.unit === unit && one.low === one.high && one.bound === 'exact');
  if (!exact || !isAddable(unit)) return undefined;
  const total = quantities.reduce((so, { low }) => so + low, 0);
  return { kind: 'answered', matches, lead: `${formatQuantity(total, unit)} together`, entities: [] };
}

/** Rates and temperatures do not add up. */
function isAddable(unit: string): boolean {
  const dimension = units[unit]?.dimension ?? '';
  return dimension !== 'share' && dimension !== 'temperature' && dimension !== 'speed';
}

interface Run {
  /** The places of the things that are joined. */
  readonly places: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Names that a word joins: "Banda and Koro". */
function joinedRun(words: readonly FigureWord[], joiner: 'and' | 'or'): Run | undefined {
  const at = words.findIndex(({ word }, i) => word === joiner && i > 0 && i < words.length - 1);
  if (at < 0) return undefined;
  let end = at + 1;
  while (end < words.length - 1 && LINKS.has(words[end]?.word ?? '')) end++;
  const right = words[end];
  const left = words[at - 1];
  if (left === undefined || right === undefined || !isName(left) || !isName(right)) return undefined;
  const first = at - left.chunk.words.length;
  return { places: [Math.max(0, first), end], from: Math.max(0, first), to: end + right.length };
}

const LINKS = new Set(['in', 'the', 'of', 'for', 'at', 'among']);

function isName({ chunk }: FigureWord): boolean {
  return hasKind(chunk, 'entity') || hasKind(chunk, 'date') || hasKind(chunk, 'range');
}

/** The figure for each of the joined things, the rest of the question being the same; undefined unless there is one for each. */
function eachOf(
  words: readonly FigureWord[],
  { places, from, to }: Run,
  skip: ReadonlySet<number>,
  index: KnowledgeIndex,
): readonly Explained[] | undefined {
  const found = places.map((place) => {
    const hidden = new Set(skip);
    const end = place + (words[place]?.length ?? 1);
    for (let at = from; at < to; at++) if (at < place || at >= end) hidden.add(at);
    return findFigures(words, index, { skip: hidden, degrees: 'any' });
  });
  const single = found.flatMap((figures) => (figures.length === 1 ? figures : []));
  const distinct = new Set(single.map(({ figure }) => figure)).size;
  const all = single.length === places.length && distinct === places.length;
  return all && single.every(({ named }) => named.size > 0) ? single : undefined;
}

const TRENDS = Object.entries(trends).map(([way, list]) => [way, parseWordList(list)] as const);

/** "Did the number of cases rise?": the newest figure of a series beside the one before it. */
function followTrend(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  const found = TRENDS.flatMap(([way, phrases]) => {
    const span = findPhrase(words, phrases);
    return span === undefined ? [] : [{ way, ...span }];
  });
  const [trend] = found.sort((a, b) => b.to - b.from - (a.to - a.from));
  if (trend === undefined) return undefined;
  const skip = new Set<number>();
  cover(skip, trend.from, trend.to);
  const difference = findPhrase(words, parseWordList('by how much, how much'));
  if (clause.kind === 'ask' && difference === undefined) return undefined;
  if (difference !== undefined) cover(skip, difference.from, difference.to);
  const chosen = findFigures(words, index, { skip, degrees: 'none' });
  const now = chosen.length === 1 ? chosen[0]?.figure : undefined;
  if (now === undefined) return undefined;
  const earlier = figuresOf(index)
    .filter((figure) => figure !== now && sameSeries(figure, now) && isBefore(figure, now, index))
    .sort((a, b) => compareDates(endOf(b, index), endOf(a, index)) ?? 0)[0];
  if (earlier === undefined) return undefined;
  const order = compareQuantities(now.quantity, earlier.quantity);
  if (order === undefined) return undefined;
  const pair: Pair = [now, earlier];
  if (clause.kind === 'ask') return wordPair(clause, pair, undefined);
  const holds = trend.way === 'up' ? order > 0 : trend.way === 'down' ? order < 0 : order === 0;
  return {
    kind: 'answered',
    matches: pair.map((figure) => matchOf(figure, undefined)),
    polarity: holds ? 'yes' : 'no',
  };
}

function isBefore(a: Figure, b: Figure, index: KnowledgeIndex): boolean {
  return (compareDates(endOf(a, index), endOf(b, index)) ?? 0) < 0;
}

function wordPair(
  clause: Clause,
  [one, other]: Pair,
  direction: Direction | undefined,
): Decision | undefined {
  const matches = [one, other].map((figure) => matchOf(figure, undefined));
  const order = compareQuantities(one.quantity, other.quantity);
  if (clause.kind === 'check') {
    if (order === undefined || direction === undefined) return undefined;
    const holds = direction === 'more' ? order > 0 : order < 0;
    return { kind: 'answered', matches, polarity: holds ? 'yes' : 'no' };
  }
  if (clause.kind !== 'ask' || !isExact(one.quantity) || !isExact(other.quantity)) return undefined;
  const gap = gapBetween(one.quantity, other.quantity);
  const roughly = one.quantity.bound === 'about' || other.quantity.bound === 'about' ? 'about ' : '';
  const amount = formatQuantity(Math.abs(gap.number), gap.unit);
  const way =
    direction === undefined
      ? ''
      : gap.number === 0
        ? ''
        : gap.number > 0
          ? ' more'
          : gap.unit === ''
            ? ' fewer'
            : ' less';
  return {
    kind: 'answered',
    matches,
    lead: gap.number === 0 ? 'None' : `${roughly}${amount}${way}`.replace(/^a/, 'A'),
    entities: [],
  };
}

function isExact({ low, high, bound }: Quantity): boolean {
  return low === high && (bound === 'exact' || bound === 'about');
}

/** Between shares lie percentage points. */
function gapBetween(one: Quantity, other: Quantity): { readonly number: number; readonly unit: string } {
  const difference = toBase(one).low - toBase(other).low;
  const definition = units[one.unit];
  if (definition?.dimension === SHARE) return { number: difference, unit: POINTS };
  return { number: difference / (definition?.factor ?? 1), unit: one.unit };
}
const SHARE = 'share';
const POINTS = 'point';

function findPhrase(
  words: readonly FigureWord[],
  phrases: readonly (readonly string[])[],
): { readonly from: number; readonly to: number } | undefined {
  let best: { from: number; to: number } | undefined;
  for (const phrase of phrases)
    for (let from = 0; from < words.length; from++)
      if (isAt(words, from, phrase) && phrase.length > (best === undefined ? 0 : best.to - best.from))
        best = { from, to: from + phrase.length };
  return best;
}

function isAt(words: readonly FigureWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every(
    (word, i) => words[at + i]?.word === word || words[at + i]?.forms.includes(word) === true,
  );
}

function cover(places: Set<number>, from: number, to: number): void {
  for (let at = from; at < to; at++) places.add(at);
}
