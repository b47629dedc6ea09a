import { apartSigns, besideJoiners } from '../../language/en/figure-words.ts';
import { parseWordList, wordSetOf } from '../../language/word-phrases.ts';
import { figuresOf } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { asksForContents } from './asks-for-contents.ts';
import { chooseFigures } from './choose-figures.ts';
import { type Explained, explainWords } from './explain-words.ts';
import { isTotal } from './figure-period.ts';
import { isAt } from './find-phrase.ts';
import type { FigureWord } from './read-words.ts';

const JOINERS = parseWordList(besideJoiners);
const SIGNS = wordSetOf(apartSigns);
const BETWEEN = 'between';
/** More figures than these are not told beside each other. */
const MAX_BESIDE = 4;

/** Words between two that join, by their places. */
interface Segment {
  readonly from: number;
  readonly to: number;
}

/**
 * A figure for each of what a question joins, of which each says what the others do not: things, times or measures ("cases in A
 * and B", "this week and last", "cases and deaths in A"). What the first says before, and the last behind, may be meant of all.
 */
export function figuresBeside(
  words: readonly FigureWord[],
  skip: ReadonlySet<number>,
  index: KnowledgeIndex,
  joiners: readonly (readonly string[])[] = JOINERS,
): readonly Explained[] | undefined {
  const plain = segmentsOf(words, joiners, false);
  const apart = segmentsOf(words, joiners, true);
  for (const segments of plain.length === apart.length ? [plain] : [plain, apart]) {
    if (segments.length < 2 || segments.length > MAX_BESIDE) continue;
    const found = ofEach(words, segments, skip, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function segmentsOf(
  words: readonly FigureWord[],
  joiners: readonly (readonly string[])[],
  atSigns: boolean,
): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let at = 0; at < words.length; ) {
    const length = Math.max(0, ...joiners.filter((one) => isAt(words, at, one)).map((one) => one.length));
    const isSplit =
      words[at]?.first === true && (length > 0 || (atSigns && SIGNS.has(words[at]?.sign ?? '')));
    if (isSplit) {
      if (at > from) segments.push({ from, to: at });
      from = at + length;
    }
    at += Math.max(1, length);
  }
  return from < words.length ? [...segments, { from, to: words.length }] : segments;
}

function ofEach(
  words: readonly FigureWord[],
  segments: readonly Segment[],
  skip: ReadonlySet<number>,
  index: KnowledgeIndex,
): readonly Explained[] | undefined {
  const [first, ...others] = segments.map(({ from, to }) =>
    words.slice(from, to).filter((_, i) => !skip.has(from + i)),
  ) as unknown as readonly [Words, ...Words[]];
  const last = others.at(-1);
  if (last === undefined || first.some(({ word }) => word === BETWEEN)) return undefined;
  const ending = chosenFor(last, first, [], undefined, index);
  if (ending === undefined) return undefined;
  const behind = sharedBehind(last, ending.saying, first.length);
  const found = [first, ...others.slice(0, -1)].map((own, i) => {
    const before = i === 0 ? [] : first;
    const one =
      chosenFor(own, before, behind, ending, index) ??
      // "In Upper and Lower X".
      chosenFor([...own, ...last.slice(-1)], before, [], ending, index);
    return one !== undefined && sharesAll(one, before.length + own.length, ending) ? one : undefined;
  });
  const all = [...found, ending].flatMap((one) => one ?? []);
  return all.length === segments.length && areBeside(all) ? all : undefined;
}
type Words = readonly FigureWord[];

/** The one figure that explains what a segment says, and of what stands before and behind it as much as can be. */
function chosenFor(
  own: Words,
  before: Words,
  behind: Words,
  last: Explained | undefined,
  index: KnowledgeIndex,
): Explained | undefined {
  const words = [...before, ...own, ...behind];
  const isOwn = (at: number): boolean => before.length <= at && at < before.length + own.length;
  const explained = figuresOf(index)
    .map((figure) => explainWords(words, figure, index, { skip: NONE, degrees: 'own' }))
    .filter(({ figure, headed, left }) => headed && !left.some(isOwn) && !asksForContents(words, figure));
  const fewest = Math.min(...explained.map(({ left }) => left.length));
  const fitting = explained.filter(({ left }) => left.length === fewest);
  const chosen = fitting.length === 0 ? [] : chooseFigures(fitting, index);
  const alike = chosen.filter(
    ({ figure }) => last !== undefined && figure.period?.own.join() === last.figure.period?.own.join(),
  );
  const timed = alike.length > 0 ? alike : chosen;
  const sums = timed.length > 1 ? timed.filter(({ figure }) => isTotal(figure, index)) : timed;
  return sums.length === 1 ? sums[0] : undefined;
}
const NONE: ReadonlySet<number> = new Set();

/** What stands behind the first thing that the last segment says may be meant of all; not where it asks anew. */
function sharedBehind(words: Words, saying: readonly number[], start: number): Words {
  const [, second] = saying.filter((at) => at >= start);
  return second === undefined || words.some(({ asks }) => asks) ? [] : words.slice(second - start);
}

/** What is meant of all is of each, but where that says so itself: "in A and in B". */
function sharesAll(one: Explained, end: number, last: Explained): boolean {
  return !one.left.some((at) => at >= end) || [...last.named].every(({ name }) => namesOf(one).has(name));
}

/** Each is another figure, and says of what, where and when it is as the first does. */
function areBeside(found: readonly Explained[]): boolean {
  if (new Set(found.map(({ figure }) => figure)).size < found.length) return false;
  const [first, ...others] = found.map(namesOf);
  return others.every((own) => [...(first ?? [])].every((name) => own.has(name)));
}

function namesOf({ named }: Explained): ReadonlySet<string> {
  return new Set([...named].map(({ name }) => name));
}
