import type { Decision } from '../../deciding/decision.ts';
import { breakdownWords, sortingPrepositions } from '../../language/en/breakdown-words.ts';
import { allWords, eachWords, orders, rankingWords } from '../../language/en/figure-words.ts';
import { isPlural } from '../../language/is-plural.ts';
import { compareQuantities } from '../../language/quantity.ts';
import { joinWordList, parseWordList, wordSetOf } from '../../language/word-phrases.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Clause } from '../../understanding/clause.ts';
import type { Direction } from './degree-words.ts';
import { cover, findPhrase, isAt } from './find-phrase.ts';
import { type Ranked, rivals } from './find-rivals.ts';

import { type FigureWord, findQuantities } from './read-words.ts';
import { nameAll, tellRanked } from './tell-ranked.ts';

const EACH = parseWordList(`${sortingPrepositions}, ${eachWords}`);
const BY = parseWordList('by, according to');
const ORDERS = Object.entries(orders).map(([way, list]) => [way as Direction, parseWordList(list)] as const);
const RANKING = parseWordList(rankingWords);
const ASKING: ReadonlySet<string> = new Set(
  joinWordList(breakdownWords).flatMap((words) => [words, ...words.split(' ')]),
);
const ALL: ReadonlySet<string> = wordSetOf(allWords);
/** More groups than these are no answer that can be read. */
const MAX_LISTED = 12;

/** "Cases by district", "how many are there in each?", "rank the districts by deaths": a figure for each of a sort. */
export function listFigures(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  if (clause.kind === 'check' || clause.negated) return undefined;
  const order = findOrder(words);
  const skip = new Set<number>();
  if (order !== undefined) cover(skip, order.from, order.to);
  const ranked = ofEach(words, skip, index) ?? inOrder(words, skip, index);
  if (ranked === undefined || ranked.length < 2 || ranked.length > MAX_LISTED) return undefined;
  const sorts = order !== undefined || findPhrase(words, RANKING) !== undefined;
  const sorted = sorts ? sortRanked(ranked, order?.way ?? 'more') : ranked;
  if (sorted === undefined) return undefined;
  return tellRanked(sorted, index, sorts ? nameAll(sorted, index) : undefined, clause.asks[0]);
}

/** "Highest first", with the end of the scale that comes first. */
function findOrder(
  words: readonly FigureWord[],
): { readonly way: Direction; readonly from: number; readonly to: number } | undefined {
  for (const [way, phrases] of ORDERS) {
    const span = findPhrase(words, phrases);
    if (span !== undefined) return { way, ...span };
  }
  return undefined;
}

/** "By district", "in each district": the sort stands behind. */
function ofEach(
  words: readonly FigureWord[],
  hidden: ReadonlySet<number>,
  index: KnowledgeIndex,
): readonly Ranked[] | undefined {
  for (let at = 0; at < words.length - 1; at++)
    for (const phrase of EACH) {
      const noun = words[at + phrase.length];
      if (noun === undefined || !noun.first || !isAt(words, at, phrase)) continue;
      const skip = new Set(hidden);
      cover(skip, at, at + phrase.length + noun.length);
      coverAsking(words, 0, at, skip);
      const found = rivalsOf(words, noun, skip, index);
      if (found.length > 0) return found;
    }
  return undefined;
}

/** "Rank the four districts by cases": the sort stands between, and the measure behind. */
function inOrder(
  words: readonly FigureWord[],
  hidden: ReadonlySet<number>,
  index: KnowledgeIndex,
): readonly Ranked[] | undefined {
  const ranking = findPhrase(words, RANKING);
  if (ranking === undefined && hidden.size === 0) return undefined;
  for (let at = ranking?.to ?? 0; at < words.length; at++) {
    const noun = words[at] as FigureWord;
    if (!noun.first || hidden.has(at) || !isPlural(words[at + noun.length - 1]?.word ?? '')) continue;
    const skip = new Set(hidden);
    const by = BY.find((phrase) => isAt(words, at + noun.length, phrase));
    cover(skip, at, at + noun.length + (by?.length ?? 0));
    if (ranking !== undefined) cover(skip, ranking.from, ranking.to);
    coverAsking(words, 0, at, skip);
    for (let all = at - 1; ALL.has(words[all]?.word ?? ''); all--) skip.add(all);
    const number = findQuantities(words).find(({ to }) => to === at);
    if (number !== undefined) cover(skip, number.from, number.to);
    const found = rivalsOf(words, noun, skip, index);
    if (number !== undefined && number.quantity.low !== found.length) continue;
    if (found.length > 0) return found;
  }
  return undefined;
}

function coverAsking(words: readonly FigureWord[], from: number, to: number, skip: Set<number>): void {
  for (let at = from; at < to; at++)
    if (words[at]?.asks === true || words[at]?.forms.some((form) => ASKING.has(form)) === true) skip.add(at);
}

function rivalsOf(
  words: readonly FigureWord[],
  noun: FigureWord,
  skip: ReadonlySet<number>,
  index: KnowledgeIndex,
): readonly Ranked[] {
  return rivals(words, { places: skip, noun: [noun], word: 'which', count: false }, skip, index);
}

/** In the order of their figures; undefined where two cannot be compared. */
function sortRanked(ranked: readonly Ranked[], first: Direction): readonly Ranked[] | undefined {
  let comparable = true;
  const sorted = [...ranked].sort((a, b) => {
    const order = compareQuantities(a.figure.quantity, b.figure.quantity);
    comparable &&= order !== undefined;
    return first === 'more' ? -(order ?? 0) : (order ?? 0);
  });
  return comparable ? sorted : undefined;
}
