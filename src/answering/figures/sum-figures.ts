import type { Decision } from '../../deciding/decision.ts';
import { altogetherWords, exceptWords, sumWords } from '../../language/en/figure-words.ts';
import { units } from '../../language/en/units.ts';
import { formatQuantity } from '../../language/quantity.ts';
import { parseWordList } from '../../language/word-phrases.ts';
import { type Figure, figuresOf } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { hasKind } from '../../understanding/chunk.ts';
import type { Clause } from '../../understanding/clause.ts';
import { matchOf } from './figure-match.ts';
import { isTotal } from './figure-period.ts';
import { findFigures } from './find-figures.ts';
import { cover, findPhrase } from './find-phrase.ts';
import type { FigureWord } from './read-words.ts';

const SUMS = parseWordList(sumWords);
const TOTALS = parseWordList(altogetherWords);
/** What a question for a sum may say beside it. */
const MEANT = ['pronoun', 'free', 'number'] as const;

/** "A hundred together": what exact or rough figures of one unit come to; undefined of what does not add up. */
export function wordSum(figures: readonly Figure[]): string | undefined {
  const unit = figures[0]?.quantity.unit ?? '';
  const addends = figures.map(({ quantity }) => quantity);
  const add =
    isAddable(unit) &&
    addends.every(
      (one) => one.unit === unit && one.low === one.high && (one.bound === 'exact' || one.bound === 'about'),
    );
  if (!add) return undefined;
  const sum = formatQuantity(
    addends.reduce((so, { low }) => so + low, 0),
    unit,
  );
  return `${addends.some(({ bound }) => bound === 'about') ? 'About ' : ''}${sum} together`;
}

/** Rates and temperatures do not add up. */
export function isAddable(unit: string): boolean {
  const dimension = units[unit]?.dimension ?? '';
  return dimension !== 'share' && dimension !== 'temperature' && dimension !== 'speed';
}

/**
 * "How many in A? And in B? — So how much is that together?": the last figures that were told, two of them or as many as it says,
 * where they measure the same of different things.
 */
export function sumTold(
  { asks, chunks }: Clause,
  words: readonly FigureWord[],
  told: () => readonly Figure[],
  index: KnowledgeIndex,
): Decision | undefined {
  const added = findPhrase(words, SUMS);
  const points = words.some(({ chunk }) => hasKind(chunk, 'pronoun'));
  const all = findPhrase(words, TOTALS);
  const sum = added ?? (points ? all : undefined);
  if (sum === undefined) {
    const isBare =
      all !== undefined && words.every(({ asks }, at) => asks || (all.from <= at && at < all.to));
    const total = isBare ? totalOf(told()[0], index) : undefined;
    return total === undefined ? undefined : { kind: 'answered', matches: [matchOf(total, asks[0])] };
  }
  const skip = new Set<number>();
  cover(skip, sum.from, sum.to);
  const saysNoMore = words.every(
    ({ chunk, asks }, at) => skip.has(at) || asks || MEANT.some((kind) => hasKind(chunk, kind)),
  );
  const [number = 2] = chunks.flatMap(({ senses }) =>
    senses.flatMap((s) => (s.kind === 'number' ? [s.number] : [])),
  );
  const figures = told().slice(0, number);
  if (!saysNoMore || figures.length < 2) return undefined;
  const lead = figures.length === number && areApart(figures, index) ? wordSum(figures) : undefined;
  if (lead === undefined) return { kind: 'unknown', missing: [], about: [] };
  return {
    kind: 'answered',
    matches: figures.map((figure) => matchOf(figure, undefined)),
    lead,
    entities: [],
  };
}

/** "In total?": of the same measure the one figure that is of no such thing, at the same time, and is the greatest. */
function totalOf(one: Figure | undefined, index: KnowledgeIndex): Figure | undefined {
  if (one === undefined || !isAddable(one.quantity.unit)) return undefined;
  const others = figuresOf(index).filter(
    ({ what, period, quantity: { unit } }) =>
      what.id === one.what.id &&
      unit === one.quantity.unit &&
      (period?.own.join() ?? '') === (one.period?.own.join() ?? ''),
  );
  const sort = sortOf(one, index);
  const [total, ...more] = others.filter((figure) => sortOf(figure, index) !== sort);
  const parts = others.filter((figure) => sortOf(figure, index) === sort);
  const isWhole =
    parts.length > 1 && parts.every(({ quantity }) => quantity.high <= (total?.quantity.low ?? 0));
  return more.length === 0 && isWhole ? total : undefined;
}

/** In which roles it holds things of which kinds. */
function sortOf({ groups }: Figure, { entities }: KnowledgeIndex): string {
  return groups
    .map(({ name, own }) => `${name} ${own.map((id) => entities.get(id)?.kind ?? '').join()}`)
    .join(';');
}

/** "How many outside A?": the figures of all others that the text gives one for, and what they come to. */
export function sumOthers(
  { kind, asks }: Clause,
  words: readonly FigureWord[],
  index: KnowledgeIndex,
): Decision | undefined {
  const except = kind === 'check' ? undefined : findPhrase(words, EXCEPT);
  if (except === undefined || except.to >= words.length) return undefined;
  const skip = new Set<number>();
  cover(skip, except.from, except.to);
  const [found, ...more] = findFigures(words, index, { skip, degrees: 'none' });
  const role = found?.figure.groups.find((group) => found.named.has(group));
  if (found === undefined || more.length > 0 || role === undefined) return undefined;
  const { figure } = found;
  const rest = ({ groups, period }: Figure): string =>
    [...groups.filter(({ name }) => name !== role.name), ...(period === undefined ? [] : [period])]
      .map(({ own }) => own.join())
      .join(';');
  const others = figuresOf(index).filter(
    (other) =>
      other.what.id === figure.what.id &&
      sortOf(other, index) === sortOf(figure, index) &&
      rest(other) === rest(figure) &&
      other.groups.every(({ name, own }) => name !== role.name || own.join() !== role.own.join()),
  );
  const lead = others.length > 1 && areApart(others, index) ? wordSum(others) : undefined;
  if (others.length === 0 || (others.length > 1 && lead === undefined)) return undefined;
  return {
    kind: 'answered',
    matches: others.map((other) => matchOf(other, asks[0])),
    ...(lead === undefined ? {} : { lead, entities: [] }),
  };
}
const EXCEPT = parseWordList(exceptWords);

/** True where no figure takes in another: of the same time and of different things, or of the same things and different times. */
function areApart(figures: readonly Figure[], index: KnowledgeIndex): boolean {
  const [first] = figures;
  const apart = (describe: (figure: Figure) => string): number => new Set(figures.map(describe)).size;
  if (figures.some(({ what }) => what.id !== first?.what.id)) return false;
  const things = apart(({ groups }) => groups.map(({ own }) => own.join()).join(';'));
  const times = apart(({ period }) => period?.own.join() ?? '');
  if (things === 1) return times === figures.length && !figures.some((figure) => isTotal(figure, index));
  const sorts = apart((figure) => sortOf(figure, index));
  const ids = figures.flatMap(({ groups }) => groups.flatMap(({ own }) => own));
  const isPart = ids.some((id) => index.entities.get(id)?.partOf.some((whole) => ids.includes(whole)));
  return times === 1 && things === figures.length && sorts === 1 && !isPart;
}
