import type { Decision } from '../../deciding/decision.ts';
import { auxiliaries } from '../../language/en/auxiliaries.ts';
import {
  addingUpWords,
  besideWords,
  betweenFigures,
  compareWords,
  differenceWords,
  numberNouns,
  sumWords,
  thanWords,
} from '../../language/en/figure-words.ts';
import { areComparable, compareQuantities } from '../../language/quantity.ts';
import { parseWordList, wordSetOf } from '../../language/word-phrases.ts';
import { amountFiguresOf, type Figure, figuresOf } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { hasKind } from '../../understanding/chunk.ts';
import { firstWord } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { type DegreeWord, findDegrees } from './degree-words.ts';
import { type Explained, explainWords } from './explain-words.ts';
import { matchOf } from './figure-match.ts';
import { areAlike, isTotal, sameSeries } from './figure-period.ts';
import { figuresBeside } from './figures-beside.ts';
import { findFigures } from './find-figures.ts';
import { cover, findPhrase, isAt } from './find-phrase.ts';
import { followTrend } from './follow-trend.ts';
import { type FigureWord, findQuantities, readWords } from './read-words.ts';
import { sumTold, wordSum } from './sum-figures.ts';
import { type Pair, wordPair } from './word-pair.ts';

/** "Were there more X than Y?", "How much higher is X than Y?", "Did it rise?": figures beside each other. */
export function compareFigures(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  return (
    tellBeside(clause, words, index) ?? compareTwo(clause, words, index) ?? followTrend(clause, words, index)
  );
}

/** "By how many grams is that more?", "the difference?", "and together?": the last figures that were told. */
export function compareTold(
  clause: Clause,
  told: readonly string[],
  index: KnowledgeIndex,
): Decision | undefined {
  if (!index.mechanisms.figures) return undefined;
  if (clause.kind === 'check') return undefined;
  if (told.length === 0) return undefined;
  const words = readWords(clause);
  const sum = sumTold(clause, words, () => told.flatMap((id) => figureOf(id, index) ?? []), index);
  if (sum !== undefined) return sum;
  const [last, before] = told.slice(0, 2).map((id) => figureOf(id, index));
  if (last === undefined || before === undefined || !areComparable(last.quantity, before.quantity))
    return undefined;
  const degree = findDegrees(words).find(({ form }) => form === 'comparative');
  const difference = findPhrase(words, DIFFERENCES);
  if (degree === undefined && difference === undefined && !asksByHowMuch(clause, last, before))
    return undefined;
  const skip = new Set<number>();
  for (const span of [degree, difference]) if (span !== undefined) cover(skip, span.from, span.to);
  const { left, named } = explainWords(words, last, index, { skip, degrees: 'any' });
  const points = left.every((at) => hasKind((words[at] as FigureWord).chunk, 'pronoun'));
  return points && named.size === 0
    ? wordPair({ ...clause, kind: 'ask' }, [last, before], degree?.direction)
    : undefined;
}

function figureOf(id: string, index: KnowledgeIndex): Figure | undefined {
  const isOfFact = ({ fact }: Figure): boolean => fact.fact.id === id;
  return figuresOf(index).find(isOfFact) ?? amountFiguresOf(index).find(isOfFact);
}

/** "Which of the two pays more?", "By how much?": of amounts that are told beside each other. */
function asksByHowMuch({ asks }: Clause, last: Figure, before: Figure): boolean {
  const [ask, ...others] = asks;
  return (
    ask?.preposition === BY &&
    others.length === 0 &&
    ask.phrase === undefined &&
    ask.amount === true &&
    last.fact.definition === before.fact.definition
  );
}
const BY = 'by';

const BETWEEN = parseWordList(betweenFigures);
const THAN = parseWordList(thanWords);
const DIFFERENCES = parseWordList(differenceWords);
const BESIDE = parseWordList(besideWords);
const SUMS = parseWordList(sumWords);
const TOTALS = parseWordList(addingUpWords);

/** "More X in A than in B", "the difference between A and B". */
function compareTwo(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  const degrees = findDegrees(words).filter(({ form }) => form === 'comparative');
  const difference = findPhrase(words, DIFFERENCES);
  const degree = degrees[0];
  const side = askedBeside(clause, words, index);
  if (side !== undefined) return wordPair(clause, side, 'more');
  if (degree === undefined && difference === undefined) return undefined;
  const splits = difference !== undefined && degree === undefined ? BETWEEN : THAN;
  const skip = new Set<number>();
  if (difference !== undefined) cover(skip, difference.from, difference.to);
  if (degree !== undefined) cover(skip, degree.from, isAdjective(degree, words) ? degree.from : degree.to);
  // "Which place has fewer than before?" asks for one of several.
  const picks = clause.kind === 'ask' && clause.asks.some(({ word }) => PICKING.has(word));
  for (const phrase of picks ? [] : splits)
    for (let at = 1; at < words.length - 1; at++) {
      if (!isAt(words, at, phrase)) continue;
      if (findQuantities(words).some(({ from, to }) => from <= at && at < to)) continue;
      const pair = pairOf(words, at, at + phrase.length, skip, index);
      if (pair !== undefined) return wordPair(clause, pair, degree?.direction);
    }
  return chooseOne(clause, words, degree, skip, index);
}

const PICKING: ReadonlySet<string> = new Set(['which', 'who', 'where']);

/** "How does A compare with B?" */
function askedBeside(clause: Clause, words: readonly FigureWord[], index: KnowledgeIndex): Pair | undefined {
  const split = clause.kind === 'ask' ? findPhrase(words, COMPARE) : undefined;
  return split === undefined ? undefined : pairOf(words, split.from, split.to, new Set(), index);
}
const COMPARE = parseWordList(compareWords);

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
  const pairs: Pair[] = [];
  // "Between A and B": the measure stands before both, or behind the first.
  for (const one of first)
    for (const figure of figuresOf(index)) {
      if (one.figure === figure) continue;
      const other = explainWords(behind, figure, index, {
        skip: skipBehind,
        degrees: 'any',
        whole: true,
        from: one.figure,
      });
      if (other.left.length === 0 && isCounterpart(one, other, index)) pairs.push([one.figure, figure]);
    }
  // "More cases than B" is meant of all of them, not of those of the newest week.
  const sums =
    pairs.length > 1 ? pairs.filter((pair) => pair.every((figure) => isTotal(figure, index))) : pairs;
  return sums.length === 1 ? sums[0] : undefined;
}

/** The second figure differs from the first in what the question says of it, and in nothing else: the sum is compared with no part. */
function isCounterpart(one: Explained, other: Explained, index: KnowledgeIndex): boolean {
  const { figure } = other;
  if (!areComparable(one.figure.quantity, figure.quantity)) return false;
  if (sameSeries(one.figure, figure) && !areAlike(one.figure, figure, index)) return false;
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
  // "…, and by how much?" is a question of its own.
  if (clause.asks.some((ask) => ask.preposition === BY && ask.amount === true)) return undefined;
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

/** "A and B", "A versus B", "A and B together": what the question names side by side, or the sum of it. */
function tellBeside(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  if (clause.negated || asksOtherwise(clause)) return undefined;
  const plain = findPhrase(words, SUMS);
  const sum = plain ?? findPhrase(words, TOTALS);
  const skip = new Set<number>();
  for (const span of [sum, findPhrase(words, BESIDE)])
    if (span !== undefined) cover(skip, span.from, span.to);
  const found = figuresBeside(words, skip, index);
  if (found === undefined) return undefined;
  const matches = found.map(({ figure }) => matchOf(figure, clause.asks[0]));
  // "Cases and deaths in total" are two totals.
  const isSame = found.every(({ figure }) => figure.what.id === found[0]?.figure.what.id);
  if (sum === undefined || (plain === undefined && !isSame)) return { kind: 'answered', matches };
  const lead = wordSum(found.map(({ figure }) => figure));
  return lead === undefined ? undefined : { kind: 'answered', matches, lead, entities: [] };
}

/** What asks for no value, or claims something. */
function asksOtherwise({ kind, asks, chunks }: Clause): boolean {
  if (kind === 'check') return auxiliaries.has(firstWord(chunks));
  return !asks.every(
    (ask) =>
      VALUE_ASKS.has(ask.word) ||
      (ask.word === 'which' && NUMBERS.has(ask.phrase?.chunks.at(-1)?.words.at(-1) ?? '')),
  );
}
const VALUE_ASKS: ReadonlySet<string> = new Set(['what', 'how', 'how many']);
const NUMBERS = wordSetOf(numberNouns);

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
    const figures = findFigures(words, index, { skip: hidden, degrees: 'any' });
    return figures.length > 1 ? figures.filter(({ figure }) => isTotal(figure, index)) : figures;
  });
  const single = found.flatMap((figures) => (figures.length === 1 ? figures : []));
  const distinct = new Set(single.map(({ figure }) => figure)).size;
  const all = single.length === places.length && distinct === places.length;
  return all && single.every(({ named }) => named.size > 0) ? single : undefined;
}
