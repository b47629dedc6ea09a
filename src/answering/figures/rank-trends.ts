import type { Decision } from '../../deciding/decision.ts';
import { thanWords, trends } from '../../language/en/figure-words.ts';
import { compareQuantities, toBase } from '../../language/quantity.ts';
import { spellNumber } from '../../language/spell-number.ts';
import { parseWordList } from '../../language/word-phrases.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Clause } from '../../understanding/clause.ts';
import { type DegreeWord, findDegrees } from './degree-words.ts';
import { explainWords } from './explain-words.ts';
import { figureBefore } from './figure-period.ts';
import { cover, findPhrase } from './find-phrase.ts';
import { type Asked, type Ranked, rivals } from './find-rivals.ts';
import type { FigureWord } from './read-words.ts';
import { NO_MEMBERS, nameAll, type Told, tellRanked } from './tell-ranked.ts';

type Way = keyof typeof trends;

const TRENDS = Object.entries(trends).map(([way, list]) => [way as Way, parseWordList(list)] as const);
const THAN = parseWordList(thanWords);

/** What the figure of a group went, and from which one. */
type Moved = Told & { readonly before: Figure };

/** "Where did cases fall?", "which district had fewer than the week before?", "which saw the biggest rise?": groups by how their figures went. */
export function rankTrends(
  clause: Clause,
  words: readonly FigureWord[],
  asked: Asked,
  index: KnowledgeIndex,
): Decision | undefined {
  const degrees = findDegrees(words);
  const superlative = degrees.find(({ form }) => form === 'superlative');
  const than = findPhrase(words, THAN);
  const trend = findTrend(words, than === undefined ? undefined : degrees[0]);
  if (trend === undefined || clause.negated || (superlative !== undefined && trend.way === 'level'))
    return undefined;
  const skip = new Set(asked.places);
  cover(skip, trend.from, trend.to);
  if (superlative !== undefined) cover(skip, superlative.from, superlative.to);
  const end = than?.from ?? words.length;
  const before = words.slice(end + (than === undefined ? 0 : than.to - than.from));
  const all = superlative !== undefined || asked.count;
  const moved = findMoved(words.slice(0, end), before, asked, skip, index, all);
  if (moved.length === 0) return undefined;
  const holding = moved.filter((one) => holds(one, trend.way));
  if (holding.length === 0) return tellRanked(moved, index, NO_MEMBERS);
  const chosen = superlative === undefined ? holding : furthest(holding, superlative.direction === 'more');
  const names = nameAll(chosen, index);
  return tellRanked(chosen, index, asked.count ? `${spellNumber(chosen.length, 'none')}, ${names}` : names);
}

/** The word that says which way, or "fewer" before "than". */
function findTrend(
  words: readonly FigureWord[],
  degree: DegreeWord | undefined,
): { readonly way: Way; readonly from: number; readonly to: number } | undefined {
  if (degree?.form === 'comparative')
    return { way: degree.direction === 'more' ? 'up' : 'down', from: degree.from, to: degree.to };
  const found = TRENDS.flatMap(([way, phrases]) => {
    const span = findPhrase(words, phrases);
    return span === undefined ? [] : [{ way, ...span }];
  });
  return found.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
}

/** Each group's newest figure with the one before it, which the words behind "than" name; of all that have one, unless `all` must. */
function findMoved(
  words: readonly FigureWord[],
  behind: readonly FigureWord[],
  asked: Asked,
  skip: ReadonlySet<number>,
  index: KnowledgeIndex,
  all: boolean,
): readonly Moved[] {
  const hasBefore = ({ figure }: Ranked): boolean => figureBefore(figure, index) !== undefined;
  const ranked = rivals(words, asked, skip, index, (set) =>
    all ? set.every(hasBefore) : set.filter(hasBefore).length > 1,
  ).filter(hasBefore);
  const moved = ranked.flatMap((one) => {
    const before = figureBefore(one.figure, index);
    if (before === undefined) return [];
    const { left, named } = explainWords(behind, before, index, { skip: new Set(), degrees: 'none' });
    const isMeant =
      behind.length === 0 || (left.length === 0 && before.period !== undefined && named.has(before.period));
    return isMeant ? [{ ...one, before }] : [];
  });
  return moved.length === ranked.length ? moved : [];
}

function holds({ figure, before }: Moved, way: Way): boolean {
  const order = compareQuantities(figure.quantity, before.quantity) ?? 0;
  return way === 'up' ? order > 0 : way === 'down' ? order < 0 : way === 'level' ? order === 0 : order !== 0;
}

/** Those whose figures lie furthest, or least far, from the ones before. */
function furthest(moved: readonly Moved[], most: boolean): readonly Moved[] {
  const gaps = moved.map(({ figure, before }) =>
    Math.abs(toBase(figure.quantity).low - toBase(before.quantity).low),
  );
  const end = most ? Math.max(...gaps) : Math.min(...gaps);
  return moved.filter((_, i) => gaps[i] === end);
}
