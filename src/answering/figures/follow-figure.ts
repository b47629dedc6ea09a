import { hasPronoun } from '../../conversation/resolve-pronouns.ts';
import type { Decision } from '../../deciding/decision.ts';
import { auxiliaries } from '../../language/en/auxiliaries.ts';
import { type Figure, figuresOf } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { firstWord } from '../../understanding/chunk-forms.ts';
import type { Ask, Clause } from '../../understanding/clause.ts';
import { isWholeFor } from './choose-figures.ts';
import { type Explained, type ExplainOptions, explainWords } from './explain-words.ts';
import { matchOf } from './figure-match.ts';
import { areAlike, isCount, isLatest, isTotal, seriesOf } from './figure-period.ts';
import { type FigureWord, readWords } from './read-words.ts';

/** More figures than these that follow from those that were told are no answer. */
const MAX_FIGURES = 4;

/** "And the week before?", "its total since January?", "where?": the figures that were told last, but for what is said to be other. */
export function followFigure(
  clause: Clause,
  facts: readonly string[],
  told: readonly string[],
  index: KnowledgeIndex,
): Decision | undefined {
  if (!index.mechanisms.figures || clause.negated) return undefined;
  // "And so far this year?" claims nothing, "was it more?" does.
  if (clause.kind === 'check' && auxiliaries.has(firstWord(clause.chunks))) return undefined;
  const [ask, ...others] = clause.asks;
  if (others.length > 0 || (ask !== undefined && !ASKS.has(ask.word))) return undefined;
  const last = figuresFor(facts, index);
  const [first] = last;
  if (first === undefined || last.some(({ what }) => what !== first.what)) return undefined;
  const words = readWords(clause);
  const find = (from: readonly Figure[]): readonly Figure[] =>
    from.flatMap((one) =>
      ask?.word === 'where' ? placesOf(words, one, ask, index) : othersOf(words, one, index),
    );
  const found = find(last);
  const all = [...new Set(found.length > 0 ? found : find(wholeOf(last, told, index)))];
  const fewer = all.length > MAX_FIGURES ? find([first]) : all;
  const chosen = fewer.filter((one) => !last.includes(one));
  if (chosen.length === 0 && declines(clause, words, first, index))
    return { kind: 'unknown', missing: [], about: [] };
  if (chosen.length === 0 || chosen.length > MAX_FIGURES) return undefined;
  return { kind: 'answered', matches: chosen.map((figure) => matchOf(figure, ask)) };
}

/**
 * "Where did those happen?" asks of what was counted, and of nothing else that happened; "the week before?" of what is for
 * an earlier week is not the week before the newest.
 */
function declines(
  clause: Clause,
  words: readonly FigureWord[],
  from: Figure,
  index: KnowledgeIndex,
): boolean {
  if (clause.asks[0]?.word === 'where')
    return hasPronoun(clause) && isCount(from) && isPlain(words, from, index);
  const isReckoned = (options: Partial<ExplainOptions>): boolean =>
    seriesOf(from, index).some((figure) => {
      const explained = explainWords(words, figure, index, { skip: NONE, degrees: 'none', ...options });
      return explained.left.length === 0 && changesTime(explained, index);
    });
  return (
    !isLatest(from, index) && !isReckoned({ from }) && (isReckoned({}) || isReckonedFrom(words, from, index))
  );
}

/** Whether the words would be those for the time of the figure itself, reckoned from the newest. */
function isReckonedFrom(words: readonly FigureWord[], from: Figure, index: KnowledgeIndex): boolean {
  const explained = explainWords(words, from, index, { skip: NONE, degrees: 'none' });
  return explained.left.length === 0 && isNamed(from.period, explained.named);
}

function figuresFor(ids: readonly string[], index: KnowledgeIndex): readonly Figure[] {
  const figures = ids.map((id) => figuresOf(index).find(({ fact }) => fact.fact.id === id));
  return figures.every((one) => one !== undefined) ? figures : [];
}

/** What was told before its parts were: "How many died?", "Where?". */
function wholeOf(
  parts: readonly Figure[],
  told: readonly string[],
  index: KnowledgeIndex,
): readonly Figure[] {
  const [one] = parts;
  if (one === undefined || parts.length < 2) return [];
  return told
    .flatMap((id) => figuresFor([id], index))
    .filter((whole) => parts.every((part) => isPartOf(part, whole, index)))
    .slice(0, 1);
}

const ASKS: ReadonlySet<string> = new Set(['how many', 'what', 'how', 'where']);

/** The figures of the same thing, for the time that the words say and else for all that the one before is for. */
function othersOf(words: readonly FigureWord[], from: Figure, index: KnowledgeIndex): readonly Figure[] {
  const found = figuresOf(index)
    .filter(({ what }) => what === from.what)
    .map((figure) => explainWords(words, figure, index, { skip: NONE, degrees: 'none', whole: true, from }))
    .filter((one) => one.left.length === 0 && changesTime(one, index) && keepsGroups(one, from));
  const alike = found.filter(({ figure, total }) => total || areAlike(figure, from, index));
  return (alike.length > 0 ? alike : found).map(({ figure }) => figure);
}
const NONE: ReadonlySet<number> = new Set();

/** A time of its own is named, or the sum or the newest part is asked for. */
function changesTime({ figure, named, total, fresh }: Explained, index: KnowledgeIndex): boolean {
  if (total) return isTotal(figure, index) && (isNamed(figure.period, named) || isLatest(figure, index));
  if (fresh) return !isTotal(figure, index) && isLatest(figure, index);
  return isNamed(figure.period, named);
}

function isNamed(role: IndexedRole | undefined, named: ReadonlySet<IndexedRole>): boolean {
  return role !== undefined && named.has(role);
}

/** What the words do not name is as it was. */
function keepsGroups({ figure, named }: Explained, from: Figure): boolean {
  const isKept = (role: IndexedRole, groups: readonly IndexedRole[]): boolean =>
    groups.some(({ name, own }) => name === role.name && own.join() === role.own.join());
  return (
    figure.groups.every((role) => named.has(role) || isKept(role, from.groups)) &&
    from.groups.every((role) => figure.groups.some(({ name }) => name === role.name))
  );
}

/** The parts of a place that are not nought, for the same time. */
function placesOf(
  words: readonly FigureWord[],
  from: Figure,
  ask: Ask,
  index: KnowledgeIndex,
): readonly Figure[] {
  if (ask.phrase !== undefined || !isPlain(words, from, index)) return [];
  return figuresOf(index).filter((figure) => isPartOf(figure, from, index) && figure.quantity.low > 0);
}

/** True where the words name nothing. */
function isPlain(words: readonly FigureWord[], from: Figure, index: KnowledgeIndex): boolean {
  const { left, headed, named } = explainWords(words, from, index, { skip: NONE, degrees: 'none' });
  return left.length === 0 && !headed && named.size === 0;
}

/** Of the same thing for the same time, in a part of the same place. */
function isPartOf(part: Figure, whole: Figure, index: KnowledgeIndex): boolean {
  if (part.what !== whole.what || part.period?.own.join() !== whole.period?.own.join()) return false;
  if (part.groups.length !== whole.groups.length) return false;
  const changed = part.groups.filter(
    (role) => !whole.groups.some(({ name, own }) => name === role.name && own.join() === role.own.join()),
  );
  const [role, ...others] = changed;
  const wide = whole.groups.find(({ name }) => name === role?.name);
  return (
    role !== undefined &&
    wide !== undefined &&
    others.length === 0 &&
    index.entities.get(role.own[0] ?? '')?.kind === 'place' &&
    isWholeFor(wide.own, role.own, index)
  );
}
