import type { PartialDate } from '../../briefing/model.ts';
import { compareDates } from '../../language/dates.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Explained } from './explain-words.ts';

/** Of the figures that explain a question, those that it means: closest to its words, least narrowed beyond them, newest. */
export function chooseFigures(explained: readonly Explained[], index: KnowledgeIndex): readonly Explained[] {
  const called = least(explained, ({ byName }) => -byName);
  const nearest = least(called, ({ distance }) => distance);
  const plain = least(nearest, (one) => one.unsaid + narrowings(one, nearest, index));
  const expected = plain.some((one) => one.expected) ? plain.filter((one) => one.expected) : plain;
  const settled = expected.filter(({ figure }) => figure.fact.fact.modality !== 'planned');
  return latest(settled.length > 0 && !expected.some((one) => one.expected) ? settled : expected, index);
}

function least(explained: readonly Explained[], cost: (one: Explained) => number): readonly Explained[] {
  const costs = explained.map(cost);
  const lowest = Math.min(...costs);
  return explained.filter((_, i) => costs[i] === lowest);
}

/** How many of a figure's groups the question leaves out, but for those that take in all the others. */
function narrowings({ figure, named }: Explained, all: readonly Explained[], index: KnowledgeIndex): number {
  return figure.groups.filter((role) => !named.has(role) && !isWidest(role, figure, all, index)).length;
}

/** What the briefing is about, or a whole of which all the others are parts, narrows nothing. */
function isWidest(
  role: IndexedRole,
  figure: Figure,
  all: readonly Explained[],
  index: KnowledgeIndex,
): boolean {
  const { mainEvent } = figure.fact.briefing;
  if (mainEvent !== undefined && role.own.includes(mainEvent)) return true;
  const others = all.map((one) => one.figure.groups.find(({ name }) => name === role.name)?.own ?? []);
  if (others.some((own) => own.length === 0)) return false;
  return others.flat().every((id) => role.own.includes(id) || isPart(id, role.own, index, 0));
}

function isPart(id: string, wholes: readonly string[], index: KnowledgeIndex, depth: number): boolean {
  const partOf = index.entities.get(id)?.partOf ?? [];
  return (
    depth < 8 && partOf.some((whole) => wholes.includes(whole) || isPart(whole, wholes, index, depth + 1))
  );
}

/** Of figures for several times, where the question names none, the newest that is not to come. */
function latest(explained: readonly Explained[], index: KnowledgeIndex): readonly Explained[] {
  return explained.filter(
    (one) =>
      !explained.some(
        (other) =>
          other !== one &&
          sameSeries(one.figure, other.figure) &&
          !namesPeriod(one) &&
          isNewer(other.figure, one.figure, index),
      ),
  );
}

function namesPeriod({ figure, named }: Explained): boolean {
  return figure.period !== undefined && named.has(figure.period);
}

/** The same thing measured of the same groups, at one time or another. */
export function sameSeries(a: Figure, b: Figure): boolean {
  return a.what.id === b.what.id && groupKey(a) === groupKey(b);
}

export function groupKey({ groups }: Figure): string {
  return groups.map(({ name, own }) => `${name}=${own.join()}`).join(' ');
}

function isNewer(a: Figure, b: Figure, index: KnowledgeIndex): boolean {
  return (compareDates(endOf(a, index), endOf(b, index)) ?? 0) > 0;
}

/** The last day that a figure is for; without a period, its briefing's. */
export function endOf({ period, fact }: Figure, index: KnowledgeIndex): PartialDate {
  const entity = index.entities.get(period?.own[0] ?? '');
  return entity?.until ?? entity?.date ?? fact.briefing.date;
}
