import { auxiliaries } from '../../language/en/auxiliaries.ts';
import { numberNouns, transparentNouns, trends } from '../../language/en/figure-words.ts';
import { measures } from '../../language/en/measures.ts';
import { englishWords } from '../../language/english-words.ts';
import { once } from '../../language/once.ts';
import { prepositions } from '../../language/prepositions.ts';
import { WORD_FLAGS } from '../../language/word-list.ts';
import { joinWordList, wordSetOf } from '../../language/word-phrases.ts';
import { type Figure, figuresOfThing } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { hasKind } from '../../understanding/chunk.ts';
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
import { holdsCounted } from './holds-counted.ts';
import { isOfRival } from './is-of-rival.ts';
import { type FigureWord, isInName } from './read-words.ts';

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
  /** True where a word points back: at another event than the main one, maybe. */
  readonly pointsBack: boolean;
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
  const heads: number[] = [];
  /** Places of words for rising or falling. */
  const moves: number[] = [];
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
    if (Object.keys(found).length > 1) {
      saying.push(at);
      if (isTrend(words[at] as FigureWord, figure)) moves.push(at);
    }
    if (found.role !== undefined) named.add(found.role);
    if (found.byName === true) byName++;
    if (found.head !== undefined) {
      distance = headed ? Math.min(distance, found.head) : found.head;
      headed = true;
      heads.push(at);
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
  // "How much did growth rise?" asks by how much it changed, not how high it was.
  const isHead = (at: number): boolean => heads.includes(at) || isHeadOf(figure, words[at] as FigureWord);
  const places = words.map((_, at) => at).filter((at) => !options.skip.has(at));
  if (places.some((at) => isHead(at) && !moves.includes(at))) left.push(...moves);
  const unsaid = unsaidOf(figure, said);
  if (unsaid > 0) left.push(...placesOfRivals(words, figure, said, index));
  return {
    figure,
    headed,
    byVerb,
    distance,
    named,
    byName,
    unsaid,
    unit,
    expected,
    total,
    fresh,
    pointsBack: words.some(({ chunk }) => hasKind(chunk, 'pronoun')),
    left,
    saying,
  };
}

/** A word for rising or falling that is none of the figure's name, nor stands in one. */
function isTrend(word: FigureWord, { names }: Figure): boolean {
  if (isInName(word)) return false;
  const { forms } = word;
  const isNamed = names.some(({ words }) => words.some((own) => own.some((form) => forms.includes(form))));
  return !isNamed && forms.some((form) => TRENDS.has(form));
}

function isHeadOf({ names }: Figure, { forms }: FigureWord): boolean {
  return names.some(({ words, head }) => words[head]?.some((form) => forms.includes(form)) === true);
}
const TRENDS: ReadonlySet<string> = new Set([...joinWordList(trends.up), ...joinWordList(trends.down)]);

/**
 * "Growth" of the economy is no growth of wages: the places at which the question calls, by a name of its own, something else that
 * the same is measured of, from which a word before the noun that it leaves out sets the figure apart.
 */
function placesOfRivals(
  words: readonly FigureWord[],
  figure: Figure,
  said: ReadonlySet<string>,
  index: KnowledgeIndex,
): readonly number[] {
  const [name] = figure.names;
  const isUnsaid = (forms: readonly string[]): boolean =>
    !said.has(WHOLE) && !forms.some((form) => said.has(form) || IDLE_WORDS.has(form));
  const apart = name?.words.slice(0, name.head).filter(isUnsaid) ?? [];
  if (apart.length === 0) return [];
  const isRival = ({ what, measures, names }: Figure): boolean =>
    what.id !== figure.what.id &&
    [...figure.measures].some(([measure, distance]) => distance === 0 && measures.get(measure) === 0) &&
    apart.some(
      (forms) => !names.some((other) => other.words.some((own) => own.some((form) => forms.includes(form)))),
    );
  return words.flatMap(({ chunk, first }, at) => {
    if (!first) return [];
    const named = chunk.senses.flatMap((s) => (s.kind === 'entity' ? [s.entity] : []));
    const isOwn = named.includes(figure.what.id);
    return !isOwn && named.some((id) => figuresOfThing(id, index).some(isRival)) ? [at] : [];
  });
}

/** How many words of the name are not said; none where it is also called by the measure's noun alone. */
function unsaidOf({ names, measures: own }: Figure, said: ReadonlySet<string>): number {
  if (said.has(WHOLE) || names.length === 0) return 0;
  // "Consumer price inflation" is inflation; "patients admitted to hospital" are some of them.
  const endsInNoun = names[0]?.head === (names[0]?.words.length ?? 0) - 1;
  const counts = names
    .filter(
      ({ words, head }, i) =>
        i === 0 ||
        (endsInNoun && words.length === 1 && words[head]?.some((form) => isNounOf(form, own)) === true),
    )
    .map(
      (name) =>
        name.words.filter(
          (forms, i) => i !== name.head && !forms.some((form) => said.has(form) || IDLE_WORDS.has(form)),
        ).length,
    );
  return Math.min(...counts);
}

function isNounOf(word: string, own: ReadonlyMap<string, number>): boolean {
  return [...own].some(([id, distance]) => distance === 0 && nounsOfMeasures().get(id)?.has(word) === true);
}

const nounsOfMeasures = once(
  () =>
    new Map(Object.entries(measures).map(([id, { nouns }]) => [id, new Set(joinWordList(nouns))] as const)),
);

/** The longest piece from a place on that the figure explains; of equally long ones, the one that says most. */
function explainAt(
  words: readonly FigureWord[],
  at: number,
  figure: Figure,
  index: KnowledgeIndex,
  options: ExplainOptions,
): Piece | undefined {
  if (holdsCounted(words, at, figure)) return undefined;
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
    isOfRival(words, at, figure, index) || standsForOther(words, at, figure) || isAskedFor(words, at)
      ? undefined
      : explainIdle(words, at),
  ];
  const spansSkipped = ({ length }: Piece): boolean =>
    [...options.skip].some((other) => at < other && other < at + length);
  let best: Piece | undefined;
  for (const piece of pieces)
    if (
      piece !== undefined &&
      !spansSkipped(piece) &&
      !(piece.role === undefined && tearsVerb(words, at, piece)) &&
      (piece.length > (best?.length ?? 0) || isHead(piece, best))
    )
      best = piece;
  return best;
}

/** "In which report were 214 deaths given?": a noun that is asked for says something, whatever it says elsewhere. */
function isAskedFor(words: readonly FigureWord[], at: number): boolean {
  const asking = words[at - 1];
  const { asks, word = '', forms = [] } = words[at] ?? {};
  return (
    asking?.asks === true &&
    asking.word === WHICH &&
    asks === false &&
    isNoun(word) &&
    ![word, ...forms].some((form) => STANDING.has(form))
  );
}
const WHICH = 'which';
const STANDING: ReadonlySet<string> = wordSetOf(`${transparentNouns}, ${numberNouns}, one, ones`);

function isNoun(word: string): boolean {
  return (
    ((englishWords()(word) ?? 0) & WORD_FLAGS.noun) !== 0 && !auxiliaries.has(word) && !prepositions.has(word)
  );
}

/** "What ran out?" asks for nothing that ran: of a verb with its particle no part is explained alone. */
function tearsVerb(words: readonly FigureWord[], at: number, { length }: Piece): boolean {
  const { chunk, first, length: rest } = words[at] as FigureWord;
  const isPhrasal =
    !prepositions.has(chunk.words[0] ?? '') &&
    chunk.senses.some((s) => s.kind === 'relation' && s.relation === '');
  return isPhrasal && first && length < rest;
}

/** "How many houses did it destroy?" of another event than the one that the figure is of. */
function standsForOther(words: readonly FigureWord[], at: number, { fact }: Figure): boolean {
  const { carried, senses = [] } = words[at]?.chunk ?? {};
  const events = senses.flatMap((s) => (s.kind === 'entity' ? [s.entity] : []));
  if (carried !== true || events.length === 0) return false;
  return fact.roles.some(
    ({ definition, own }) =>
      own.length > 0 &&
      definition.kinds.every((kind) => kind === 'event') &&
      !own.some((id) => events.includes(id)),
  );
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
