import type { Figure } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { explainChunk } from './explain-chunk.ts';
import { explainExpectation } from './explain-expectation.ts';
import { explainGroupName } from './explain-group-name.ts';
import { explainIdle, IDLE_WORDS } from './explain-idle.ts';
import { explainMainEvent } from './explain-main-event.ts';
import { type DegreesRead, explainMeasure } from './explain-measure.ts';
import { explainNameWord } from './explain-name-word.ts';
import { explainPeriod, isReckoned } from './explain-period.ts';
import { explainUnit } from './explain-unit.ts';
import { type Piece, WHOLE } from './figure-piece.ts';
import { isOfRival } from './is-of-rival.ts';
import type { FigureWord } from './read-words.ts';

/** How a figure explains the words of a question. */
export interface Explained {
  readonly figure: Figure;
  /** True where a word names what is measured, not only narrows it. */
  readonly headed: boolean;
  /** True where only a verb names it: "what did they pledge?" asks for more than the amount. */
  readonly byVerb: boolean;
  /** How far the measure that is named is from the figure's own. */
  readonly distance: number;
  /** Roles of the figure that the question names. */
  readonly named: ReadonlySet<IndexedRole>;
  /** How many of them it calls by a name of their own rather than by their sort. */
  readonly byName: number;
  /** How many words of the measure's name the question leaves out. */
  readonly unsaid: number;
  /** The unit that the question asks in. */
  readonly unit: string | undefined;
  /** True where a word says that the figure is expected. */
  readonly expected: boolean;
  /** True where a word asks for the sum up to now, and for its newest part alone. */
  readonly total: boolean;
  readonly fresh: boolean;
  /** Places of words that nothing explains. */
  readonly left: readonly number[];
  /** Places at which something begins that says more than idle words do. */
  readonly saying: readonly number[];
}

/** What a search may also pass over, and how it takes adjectives. */
export interface ExplainOptions {
  /** Places that something else explains. */
  readonly skip: ReadonlySet<number>;
  /** Whether adjectives of degree name the measure ("how strong"), and whether those of any measure say nothing ("the highest"). */
  readonly degrees: DegreesRead;
  /** True where only a figure that explains every word is wanted: the first that is left ends it. */
  readonly whole?: true;
  /** The figure that was told last, from whose time "the week before" is reckoned; without it, from the newest one. */
  readonly from?: Figure;
}

/** Explains each word of a question by a figure: its measure, what it is of, when, its unit; in any order. */
export function explainWords(
  words: readonly FigureWord[],
  figure: Figure,
  index: KnowledgeIndex,
  options: ExplainOptions,
): Explained {
  const left: number[] = [];
  const saying: number[] = [];
  const named = new Set<IndexedRole>();
  const said = new Set<string>();
  let headed = false;
  let byName = 0;
  let byVerb = true;
  let distance = 0;
  let unit: string | undefined;
  let expected = false;
  let total = false;
  let fresh = false;
  let countsUnit = false;
  let counted = false;
  for (let at = 0; at < words.length; ) {
    if (options.skip.has(at)) {
      at++;
      continue;
    }
    const found = explainAt(words, at, figure, index, options);
    if (found === undefined) {
      left.push(at);
      if (options.whole === true) break;
      at++;
      continue;
    }
    if (Object.keys(found).length > 1) saying.push(at);
    if (found.role !== undefined) named.add(found.role);
    if (found.byName === true) byName++;
    if (found.head !== undefined) {
      distance = headed ? Math.min(distance, found.head) : found.head;
      headed = true;
      byVerb &&= found.verb === true;
    }
    for (const form of found.said ?? []) said.add(form);
    counted ||= found.counts === true;
    // "How many people were affected?": what happened to those who are counted names the measure.
    if (!headed && counted && found.done === true) headed = true;
    unit ??= found.unit;
    countsUnit ||= found.unit !== undefined && words[at - 1]?.asks === true;
    expected ||= found.expected === true;
    total ||= found.total === true;
    fresh ||= found.fresh === true;
    at += found.length;
  }
  // "How many miles is it from X?" names by its unit what is measured.
  headed ||= countsUnit && named.size > 0;
  return {
    figure,
    headed,
    byVerb,
    distance,
    named,
    byName,
    unsaid: unsaidOf(figure, said),
    unit,
    expected,
    total,
    fresh,
    left,
    saying,
  };
}

function unsaidOf({ names }: Figure, said: ReadonlySet<string>): number {
  const name = names[0];
  if (said.has(WHOLE) || name === undefined) return 0;
  return name.words.filter(
    (forms, i) => i !== name.head && !forms.some((form) => said.has(form) || IDLE_WORDS.has(form)),
  ).length;
}

/** The longest piece from a place on that the figure explains; of equally long ones, the one that says most. */
function explainAt(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
  options: ExplainOptions,
): Piece | undefined {
  const pieces = [
    options.from !== undefined && isReckoned(words[at] as FigureWord)
      ? undefined
      : explainChunk(words, at, figure, index),
    explainMeasure(words, at, figure, options.degrees),
    explainGroupName(words, at, figure, index),
    explainNameWord(words, at, figure, index),
    explainUnit(words, at, figure),
    explainExpectation(words, at, figure),
    explainPeriod(words, at, figure, index, options.from),
    explainMainEvent(words, at, figure, index),
    isOfRival(words, at, figure, index) ? undefined : explainIdle(words, at),
  ];
  let best: Piece | undefined;
  for (const piece of pieces)
    if (piece !== undefined && (piece.length > (best?.length ?? 0) || isHead(piece, best))) best = piece;
  return best;
}

/** What is measured, rather than a word that also stands in the name of what it is of: "forecast" in "staff forecast". */
function isHead(piece: Piece, best: Piece | undefined): boolean {
  return (
    best !== undefined &&
    piece.length === best.length &&
    piece.head === 0 &&
    piece.verb === undefined &&
    best.head === undefined &&
    best.role !== undefined &&
    best.byName !== true
  );
}
