import type { Decision } from '../../deciding/decision.ts';
import {
  byWhatShare,
  forecastNouns,
  newerWords,
  olderWords,
  percentWord,
  thanWords,
  trendAnswers,
  trends,
} from '../../language/en/figure-words.ts';
import { insideWords, sinceWords } from '../../language/en/period-words.ts';
import { units } from '../../language/en/units.ts';
import { compareQuantities, formatNumber, toBase } from '../../language/quantity.ts';
import { joinWordList, parseWordList, splitPhrase, wordSetOf } from '../../language/word-phrases.ts';
import { type Figure, figuresOf } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Clause } from '../../understanding/clause.ts';
import { chooseFigures } from './choose-figures.ts';
import { type Explained, explainWords } from './explain-words.ts';
import { matchOf } from './figure-match.ts';
import { areAlike, figureBefore, isEarlier, isOver, isTotal, seriesOf } from './figure-period.ts';
import { cover, findPhrase, type Span } from './find-phrase.ts';
import type { FigureWord } from './read-words.ts';
import { type Pair, wordPair } from './word-pair.ts';

const TRENDS = Object.entries(trends).map(([way, list]) => [way, parseWordList(list)] as const);
const BY_HOW_MUCH = parseWordList(`by how much, by how many, how much, ${byWhatShare}`);
const BY_WHAT_SHARE = parseWordList(byWhatShare);
const THAN = parseWordList(thanWords);

/** "Did the number of cases rise?", "How much did it fall on the week before?": a figure beside the one before it. */
export function followTrend(
  clause: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  const found = TRENDS.flatMap(([way, phrases]) => {
    const span = findPhrase(words, phrases);
    return span === undefined ? [] : [{ way, ...span }];
  });
  const [trend] = [...found].sort((a, b) => b.to - b.from - (a.to - a.from));
  if (trend === undefined || clause.negated) return undefined;
  const skip = new Set<number>();
  const offered = offeredOf(words, found);
  for (const { from, to } of offered ?? [trend]) cover(skip, from, to);
  const difference = findPhrase(words, BY_HOW_MUCH);
  const asksHow = clause.kind === 'ask' && trend.way === 'change' && words[0]?.word === HOW;
  if (clause.kind === 'ask' && difference === undefined && !asksHow) return undefined;
  const share = findPhrase(words, BY_WHAT_SHARE);
  for (const span of [difference, findPhrase(words, THAN), findPhrase(words, BETWEEN)])
    if (span !== undefined) cover(skip, span.from, span.to);
  const pair = findEnds(words, skip, index) ?? findPair(words, skip, index);
  if (pair === undefined) return undefined;
  const order = compareQuantities(pair[0].quantity, pair[1].quantity);
  if (order === undefined) return undefined;
  const holds = HOLDS[trend.way]?.(order) === true;
  const matches = pair.map((figure) => matchOf(figure, undefined));
  if (offered !== undefined && clause.kind !== 'ask')
    return {
      kind: 'answered',
      matches,
      lead: trendAnswers[order > 0 ? 'up' : order < 0 ? 'down' : 'level'],
      entities: [],
    };
  if (clause.kind === 'ask') {
    const gap = shareOf(pair);
    if (share !== undefined && gap === '') return undefined;
    const both = wordPair(clause, pair, 'more', gap === '' ? '' : ` (${gap})`);
    const told = share !== undefined && both?.kind === 'answered' ? { ...both, lead: gap } : both;
    return holds || told?.kind !== 'answered' ? told : { ...told, polarity: 'no' };
  }
  return {
    kind: 'answered',
    matches,
    polarity: holds ? 'yes' : 'no',
  };
}

/** A word or words that say which way, by their places. */
interface Trend extends Span {
  readonly way: string;
}

/** "Up or down?", "did it rise, fall or stay the same?": the ways that are offered, with what joins them; undefined of one alone. */
function offeredOf(words: readonly FigureWord[], found: readonly Trend[]): readonly Span[] | undefined {
  const joiners = words.flatMap(({ word }, at) => (word === OR ? [{ from: at, to: at + 1 }] : []));
  const ways = found.filter((one) =>
    found.every((other) => other === one || other.to <= one.from || one.to <= other.from),
  );
  return ways.length > 1 && joiners.length > 0 ? [...ways, ...joiners] : undefined;
}
const OR = 'or';

const BETWEEN = [['between']];
const HOW = 'how';

const INSIDE: ReadonlySet<string> = new Set(joinWordList(insideWords));

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  up: (order) => order > 0,
  down: (order) => order < 0,
  level: (order) => order === 0,
  change: (order) => order !== 0,
};

const FORECASTS: ReadonlySet<string> = wordSetOf(forecastNouns);

/** "Since 2018", "from 2018 to 2023": the figures for the end and the beginning of a span whose times need not be neighbours. */
function findEnds(
  words: readonly FigureWord[],
  skip: ReadonlySet<number>,
  index: KnowledgeIndex,
): Pair | undefined {
  const timed = figuresOf(index)
    .map((figure) => explainWords(words, figure, index, { skip, degrees: 'none' }))
    .filter(({ headed, named, figure: { period } }) => headed && period !== undefined && named.has(period));
  const isSince = words.some(({ word }) => SINCE.has(word));
  const pairs = timed.flatMap((from): Pair[] => {
    const later = seriesOf(from.figure, index).filter(
      (other) =>
        areAlike(other, from.figure, index) && isEarlier(from.figure, other, index) && isOver(other, index),
    );
    if (from.left.length === 0) {
      const newest = later.find((one) =>
        later.every((other) => other === one || isEarlier(other, one, index)),
      );
      return isSince && newest !== undefined ? [[newest, from.figure]] : [];
    }
    return timed.flatMap((to): Pair[] =>
      later.includes(to.figure) && !to.left.some((at) => from.left.includes(at))
        ? [[to.figure, from.figure]]
        : [],
    );
  });
  return pairs.length === 1 ? pairs[0] : undefined;
}
const SINCE: ReadonlySet<string> = new Set(joinWordList(sinceWords));

/** The newest figure that the question means, and the one before it, which may explain words of its own: "on week 35". */
function findPair(
  words: readonly FigureWord[],
  skip: ReadonlySet<number>,
  index: KnowledgeIndex,
): Pair | undefined {
  const earlier = new Map<Figure, Figure>();
  /** Those of which some words are explained only by the figure before. */
  const leaning = new Set<Figure>();
  const explained: Explained[] = [];
  // A forecast moves where another takes its place, what is forecast from one year to the next.
  const revises = words.some(({ forms }) => forms.some((form) => FORECASTS.has(form)));
  for (const figure of figuresOf(index)) {
    const before = figureBefore(figure, index);
    const now = explainWords(words, figure, index, { skip, degrees: 'none' });
    if (!now.headed) continue;
    if (now.left.length > 0) {
      // "It fell in week 35" is not about the week after.
      if (before === undefined || revises || now.left.some((at) => INSIDE.has(words[at]?.preposition ?? '')))
        continue;
      const { left } = explainWords(words, before, index, { skip, degrees: 'none' });
      if (left.some((at) => now.left.includes(at))) continue;
      leaning.add(figure);
    }
    if (before !== undefined) earlier.set(figure, before);
    explained.push({ ...now, left: [] });
  }
  const compared = new Set(
    explained.flatMap(({ figure }) => (leaning.has(figure) ? (earlier.get(figure) ?? []) : [])),
  );
  const parts = explained.filter(
    ({ figure, total }) =>
      !compared.has(figure) &&
      (total || !isTotal(figure, index) || !seriesOf(figure, index).some((other) => !isTotal(other, index))),
  );
  const meant = parts.length === 0 ? [] : withoutSums(chooseFigures(parts, index), earlier, index);
  const [chosen, ...others] = meant;
  const versions = chosen === undefined || !revises ? [] : versionsOf(chosen.figure, index);
  if (chosen !== undefined && versions.length > 0)
    return meant.every(({ figure }) => figure === chosen.figure || versions.includes(figure))
      ? revisionOf(chosen, versions, index)
      : undefined;
  const before = chosen === undefined ? undefined : earlier.get(chosen.figure);
  return chosen === undefined || before === undefined || others.length > 0
    ? undefined
    : [chosen.figure, before];
}

/** Beside a figure for one of several times, the sum that there is but once is not what rose. */
function withoutSums(
  meant: readonly Explained[],
  earlier: ReadonlyMap<Figure, Figure>,
  index: KnowledgeIndex,
): readonly Explained[] {
  const moving = meant.filter(({ figure }) => earlier.has(figure));
  return meant.filter(
    (one) =>
      moving.includes(one) ||
      !moving.some(({ figure }) => figure.what === one.figure.what) ||
      !isTotal(one.figure, index),
  );
}

/** "Was the forecast for 2025 raised?": beside the newer one the older, for the same time; undefined where no time is named. */
function revisionOf(
  { figure, named }: Explained,
  versions: readonly Figure[],
  index: KnowledgeIndex,
): Pair | undefined {
  const [other, ...more] = versions;
  if (other === undefined || more.length > 0 || figure.period === undefined || !named.has(figure.period))
    return undefined;
  if (isNewer(figure, other, index)) return [figure, other];
  return isNewer(other, figure, index) ? [other, figure] : undefined;
}

/** What other documents give for the same thing and time. */
function versionsOf(figure: Figure, index: KnowledgeIndex): readonly Figure[] {
  const isDocument = ({ own }: IndexedRole): boolean =>
    own.length > 0 && own.every((id) => index.entities.get(id)?.kind === 'document');
  const keyOf = ({ what, period, groups }: Figure): string =>
    [
      what.id,
      period?.own.join(),
      ...groups.filter((role) => !isDocument(role)).map(({ own }) => own.join()),
    ].join(' ');
  return figure.groups.some(isDocument)
    ? figuresOf(index).filter(
        (other) => other !== figure && other.groups.some(isDocument) && keyOf(other) === keyOf(figure),
      )
    : [];
}

/** Whether what a figure is from is called new, or what the other is from is called old. */
function isNewer(one: Figure, other: Figure, index: KnowledgeIndex): boolean {
  const calls = ({ groups }: Figure, words: ReadonlySet<string>): boolean =>
    groups.some(({ own }) =>
      own
        .flatMap((id) => index.entities.get(id) ?? [])
        .some(({ name, aliases }) =>
          [name, ...aliases].some((text) => splitPhrase(text).some((word) => words.has(word))),
        ),
    );
  const isNew = calls(one, NEW) && !calls(other, NEW);
  const isOld = calls(other, OLD) && !calls(one, OLD);
  return isNew || isOld;
}
const NEW: ReadonlySet<string> = wordSetOf(newerWords);
const OLD: ReadonlySet<string> = wordSetOf(olderWords);

/** By how many per cent the first of two figures differs from the second; nothing of shares and what is not measured from nought. */
function shareOf([one, other]: Pair): string {
  const dimension = units[one.quantity.unit]?.dimension ?? '';
  const [now, before] = [toBase(one.quantity).low, toBase(other.quantity).low];
  if (NO_SHARES.has(dimension) || before <= 0 || now === before) return '';
  const exact = Math.abs(((now - before) / before) * 100);
  const rounded = Math.round(exact);
  const percent = isSaid(rounded, one) || isSaid(rounded, other) ? rounded : Number(exact.toFixed(1));
  return `${formatNumber(percent)} ${percentWord}`;
}

/** Whether a passage that a figure rests on gives the number of per cent itself, as a whole number. */
function isSaid(percent: number, { fact: { fact, briefing } }: Figure): boolean {
  return fact.evidence.some(({ start, end }) =>
    new RegExp(`(?<![\\d.,])${percent} ?(?:%|per ?cent)`, 'u').test(briefing.text.slice(start, end)),
  );
}
const NO_SHARES = new Set(['share', 'temperature']);
