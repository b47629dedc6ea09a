import type { Decision } from '../../deciding/decision.ts';
import { compareDates } from '../../language/dates.ts';
import { auxiliaries } from '../../language/en/auxiliaries.ts';
import { betweenFigures } from '../../language/en/figure-words.ts';
import {
  aimers,
  aimWords,
  dutyWords,
  missWords,
  notYetWord,
  reachWords,
  shortfallWords,
  shortWord,
} from '../../language/en/target-words.ts';
import {
  areComparable,
  compareQuantities,
  formatQuantity,
  holdsOf,
  toBase,
} from '../../language/quantity.ts';
import { parseWordList, splitPhrase } from '../../language/word-phrases.ts';
import { amountFiguresOf, type Figure, figuresOf, targetsOf } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { firstWord } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { chooseFigures } from './choose-figures.ts';
import { type Explained, explainWords } from './explain-words.ts';
import { matchOf } from './figure-match.ts';
import { isLatest, isTotal, lastDayOf } from './figure-period.ts';
import { cover, findPhrase, type Span } from './find-phrase.ts';
import { type FigureWord, readWords } from './read-words.ts';
import { findUndone } from './reckon-rest.ts';

const AIMS = parseWordList(aimWords);
const AIMERS = parseWordList(aimers);
const DUTIES = parseWordList(dutyWords);
const REACHED = parseWordList(reachWords);
const MISSED = parseWordList(missWords);
const SHORTFALL = parseWordList(shortfallWords);
const BESIDE = parseWordList(betweenFigures);

/** More targets than these are no answer to a question for one. */
const MAX_TOLD = 4;

/** What is to be reached, and what there is of it. */
interface Aim {
  readonly target: Figure;
  readonly actual: Figure | undefined;
  /** True where words name what there is and not the target. */
  readonly namesActual: boolean;
}

/**
 * "What is the target for X?", "was it reached?", "how far off is it?", "X against the target": figures that are to be reached.
 * Where the question does not say of what, it is of what the facts that were told are about.
 */
export function reachTarget(
  clause: Clause,
  told: readonly string[],
  index: KnowledgeIndex,
): Decision | undefined {
  const targets = index.mechanisms.figures ? targetsOf(index) : [];
  if (targets.length === 0 || clause.negated) return undefined;
  const words = readWords(clause);
  const noun = findPhrase(words, targets.flatMap(wordsOf));
  // "Was it reached?" of the target that was told.
  const isTold = targets.some(({ fact }) => told.includes(fact.fact.id));
  const undone = clause.kind === 'ask' ? findUndone(words) : undefined;
  const claims = clause.kind === 'check' && auxiliaries.has(firstWord(clause.chunks));
  const duty =
    undone ??
    (clause.kind === 'ask' ? findPhrase(words, DUTIES) : undefined) ??
    (claims ? undefined : findPhrase(words, AIMS));
  const [missed, reached, lacking, beside] = [MISSED, REACHED, SHORTFALL, BESIDE].map((phrases) =>
    noun !== undefined || duty !== undefined || isTold ? findPhrase(words, phrases) : undefined,
  );
  const asksWhen = isTold && clause.asks.some(({ word }) => word === 'when');
  const isNamed = noun !== undefined || duty !== undefined || (isTold && (missed || reached || asksWhen));
  if (!isNamed) return undefined;
  const skip = new Set<number>();
  for (const span of [noun, duty, missed, reached, lacking, beside, findPhrase(words, AIMERS)])
    if (span !== undefined) cover(skip, span.from, span.to);
  const aims = findAims(words, skip, told, index);
  const [aim, ...others] = aims;
  if (aim === undefined || aims.length > MAX_TOLD) return undefined;
  // "What is the target?" of several is told of each; whether it was reached is open.
  if (others.length > 0)
    return clause.kind === 'check' || lacking !== undefined || missed !== undefined
      ? { kind: 'unknown', missing: [], about: [] }
      : { kind: 'answered', matches: aims.map(({ target }) => matchOf(target, clause.asks[0])) };
  if (claims || (clause.kind === 'check' && beside === undefined))
    return missed || reached ? checkAim(aim, missed !== undefined, index) : undefined;
  if (lacking !== undefined || missed !== undefined || undone !== undefined) return tellShortfall(aim);
  return tellAim(aim, clause, beside);
}

function wordsOf({ fact: { definition } }: Figure): readonly (readonly string[])[] {
  return parseWordList(`${definition.nouns}, ${definition.verbs}`);
}

/** The targets that the words fit, each of which they or what there is of them explain: one, where they say of what. */
function findAims(
  words: readonly FigureWord[],
  skip: ReadonlySet<number>,
  told: readonly string[],
  index: KnowledgeIndex,
): readonly Aim[] {
  const explain = (figure: Figure): Explained => explainWords(words, figure, index, { skip, degrees: 'any' });
  const found = targetsOf(index).flatMap((target) => {
    const own = explain(target);
    const actuals = actualsOf(target, index)
      .map(explain)
      .filter(({ left }) => left.every((at) => !own.left.includes(at)));
    const nearest = actuals.length > 0 ? chooseFigures(actuals, index) : [];
    const sums = nearest.filter(({ figure }) => isTotal(figure, index));
    const fitting = nearest.length > 1 && sums.length > 0 ? sums : nearest;
    if (own.left.length > 0 && fitting.length === 0) return [];
    const actual = fitting.length === 1 ? fitting[0]?.figure : undefined;
    const headed = own.headed || fitting.some((one) => one.headed);
    return [
      {
        target,
        actual,
        namesActual: own.left.length > 0 || saysDone(own, words),
        explained: { ...own, left: [], headed },
      },
    ];
  });
  const headed = found.filter(({ explained }) => explained.headed);
  if (headed.length > 0) {
    const chosen = chooseFigures(
      headed.map(({ explained }) => explained),
      index,
    );
    return chosen.length === 1 ? headed.filter(({ explained }) => explained === chosen[0]) : [];
  }
  const spoken = new Set(
    told.flatMap((id) => index.factById.get(id)?.roles ?? []).flatMap((role) => role.own),
  );
  const meant = found.filter(({ target }) => spoken.has(target.what.id));
  return meant.length > 0 ? meant : found;
}

/** "How many of the planned doses were given?": what is to be done is said to be done, too. */
function saysDone({ figure, unsaid }: Explained, words: readonly FigureWord[]): boolean {
  const done = splitPhrase(figure.what.name).at(-1);
  return unsaid === 0 && !figure.takesVerbs && words.some(({ word }) => word === done);
}

/** What there is of the thing, at the target's own time where there is a figure for that, else now. */
function actualsOf(target: Figure, index: KnowledgeIndex): readonly Figure[] {
  const all = [...figuresOf(index), ...amountFiguresOf(index)].filter(
    (one) =>
      one.what === target.what &&
      areComparable(one.quantity, target.quantity) &&
      target.groups.every(({ name, own }) =>
        one.groups.some((role) => role.name === name && role.own.join() === own.join()),
      ),
  );
  const timed = all.filter(({ period }) => period?.own.join() === target.period?.own.join());
  return timed.length > 0 ? timed : all.filter((one) => isLatest(one, index));
}

/** Whether what there is comes up to the target: to a plain number that is at least as much. */
function isReached({ target, actual }: Aim): boolean | undefined {
  if (actual === undefined) return undefined;
  if (target.quantity.bound !== 'exact') return holdsOf(target.quantity, actual.quantity);
  const order = compareQuantities(actual.quantity, target.quantity);
  return order === undefined ? undefined : order >= 0;
}

function checkAim(aim: Aim, asksMissed: boolean, index: KnowledgeIndex): Decision | undefined {
  const reached = isReached(aim);
  if (reached === undefined) return undefined;
  const matches = bothOf(aim).map((figure) => matchOf(figure, undefined));
  const { target } = aim;
  const open = (compareDates(lastDayOf(target, index), target.fact.briefing.date) ?? 0) > 0;
  if (!reached && open && target.period !== undefined)
    return { kind: 'answered', matches, lead: notYetWord, entities: [] };
  return { kind: 'answered', matches, polarity: reached === asksMissed ? 'no' : 'yes' };
}

function tellShortfall(aim: Aim): Decision | undefined {
  const { target, actual } = aim;
  const reached = isReached(aim);
  if (actual === undefined || reached === undefined || target.quantity.bound !== 'exact') return undefined;
  if (target.quantity.unit !== actual.quantity.unit) return undefined;
  const gap = toBase(target.quantity).low - toBase(actual.quantity).low;
  return {
    kind: 'answered',
    matches: bothOf(aim).map((figure) => matchOf(figure, undefined)),
    lead: reached ? 'None' : `${formatQuantity(gap, target.quantity.unit)} ${shortWord}`,
    entities: [],
  };
}

function tellAim(aim: Aim, { asks }: Clause, beside: Span | undefined): Decision {
  const [ask] = asks;
  // "How many of the planned doses were given?"
  const told = beside === undefined && !aim.namesActual ? [aim.target] : bothOf(aim);
  return { kind: 'answered', matches: told.map((figure) => matchOf(figure, ask)) };
}

function bothOf({ actual, target }: Aim): readonly Figure[] {
  return actual === undefined ? [target] : [actual, target];
}
