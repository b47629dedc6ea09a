import { compareDates } from '../../language/dates.ts';
import { compareQuantities } from '../../language/quantity.ts';
import type { Figure } from '../../matching/index-figures.ts';
import { isPartOf } from '../../matching/is-part-of.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Explained } from './explain-words.ts';
import { areAlike, isCount, isEarlier, isTotal, lastDayOf, sameSeries, seriesOf } from './figure-period.ts';

/**
 * Of the figures that explain a question, those that it means: closest to its words, least narrowed beyond them, newest; of these
 * none that does not fit, in whose place no other is told.
 */
export function chooseFigures(
  explained: readonly Explained[],
  index: KnowledgeIndex,
  fits: (figure: Figure) => boolean = () => true,
): readonly Explained[] {
  const called = least(ofMainEvent(explained), ({ byName }) => -byName);
  const nearest = least(called, ({ distance }) => distance);
  const plain = least(nearest, (one) => one.unsaid + narrowings(one, nearest, index)).filter(({ figure }) =>
    fits(figure),
  );
  const expected = plain.some((one) => one.expected) ? plain.filter((one) => one.expected) : plain;
  const timed = ofTimes(expected, index);
  const settled = timed.filter(({ figure }) => figure.fact.fact.modality !== 'planned');
  return latest(settled.length > 0 && !timed.some((one) => one.expected) ? settled : timed, index);
}

/** Without what is told of another event in the place of the main one, where the question names neither. */
function ofMainEvent(explained: readonly Explained[]): readonly Explained[] {
  if (explained.some(({ pointsBack }) => pointsBack)) return explained;
  const mains = explained.flatMap(({ figure: { fact, groups } }) => {
    const { mainEvent } = fact.briefing;
    const role = mainEvent === undefined ? undefined : groups.find(({ own }) => own.includes(mainEvent));
    return role === undefined ? [] : [{ definition: fact.definition, role }];
  });
  const isOfOther = ({ figure: { fact, groups }, named }: Explained): boolean =>
    mains.some(({ definition, role: main }) => {
      const role = groups.find(({ name }) => name === main.name);
      return (
        definition === fact.definition &&
        role !== undefined &&
        role.own.every((id) => !main.own.includes(id)) &&
        !named.has(role)
      );
    });
  const left = explained.filter((one) => !isOfOther(one));
  return left.length === 0 ? explained : left;
}

/** Of the figures of a series, the sums where a word asks for them, or the newest parts. */
function ofTimes(explained: readonly Explained[], index: KnowledgeIndex): readonly Explained[] {
  const total = explained.some((one) => one.total);
  if (!total && !explained.some((one) => one.fresh)) return explained;
  const fits = ({ figure }: Explained): boolean => isTotal(figure, index) === total;
  const fitting = explained.filter(fits);
  // "So far" is not told by what came in a week, where the sum is that of another thing.
  const isToldOtherwise = (one: Explained): boolean =>
    fitting.some(({ figure }) => sameSeries(one.figure, figure) || (total && isSumOf(figure, one.figure)));
  return explained.filter((one) => fits(one) || !(isToldOtherwise(one) || (total && isPart(one, index))));
}

/** Of the same measure, and at least as much. */
function isSumOf(sum: Figure, part: Figure): boolean {
  return sum.what.id === part.what.id && (compareQuantities(sum.quantity, part.quantity) ?? -1) >= 0;
}

/** What is counted in one of several times, of which the question names none. */
function isPart(one: Explained, index: KnowledgeIndex): boolean {
  const { figure } = one;
  const hasAlike = seriesOf(figure, index).some((other) => areAlike(other, figure, index));
  return !namesPeriod(one) && isCount(figure) && hasAlike;
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
  const others = all.filter((one) => one.figure !== figure && one.figure.what.id === figure.what.id);
  // The beds of a province and those of its hospitals are told by different roles.
  const parts = others.filter(({ figure: { groups } }) =>
    groups.some(
      ({ name, own }) =>
        name !== role.name &&
        own.some((id) => isPartOf(id, role.own, index.entities) || isInvolved(id, role.own, index)),
    ),
  );
  if (parts.length > 1) return true;
  // What has fewer groups is wider; what has another one instead is narrower in its own way.
  const isWider = others.some(({ figure: { groups } }) =>
    groups.every(({ name }) => name !== role.name && figure.groups.some((own) => own.name === name)),
  );
  const rivals = others.flatMap((one) =>
    one.figure.groups.flatMap(({ name, own }) =>
      name === role.name ? own.map((id) => ({ id, figure: one.figure })) : [],
    ),
  );
  if (isWider || rivals.length === 0) return false;
  const isWithin = ({ id }: { readonly id: string }): boolean =>
    role.own.includes(id) || isPartOf(id, role.own, index.entities) || isSmaller(id, role.own, index);
  const outside = rivals.filter((one) => !isWithin(one));
  const inside = new Set(rivals.map(({ id }) => id).filter((id) => isPartOf(id, role.own, index.entities)));
  // A neighbour that is told of beside the whole and its parts is not meant.
  const isBeside = (one: { readonly id: string; readonly figure: Figure }): boolean =>
    (compareQuantities(one.figure.quantity, figure.quantity) ?? 0) < 0 &&
    !role.own.some((id) => isPartOf(id, [one.id], index.entities)) &&
    !rivals.some(({ id }) => id !== one.id && isPartOf(id, [one.id], index.entities));
  return outside.length === 0 || (inside.size > 1 && outside.every(isBeside));
}

/** An outbreak in a country takes in what is counted there. */
function isInvolved(id: string, events: readonly string[], { entities }: KnowledgeIndex): boolean {
  return events.some((event) => {
    const { kind, involves = [] } = entities.get(event) ?? {};
    return kind === 'event' && involves.includes(id);
  });
}

/** Whether some places are the whole of which others are parts. */
export function isWholeFor(
  wholes: readonly string[],
  parts: readonly string[],
  index: KnowledgeIndex,
): boolean {
  return parts.every((id) => isPartOf(id, wholes, index.entities) || isSmaller(id, wholes, index));
}

/** A country is wider than what is none. */
function isSmaller(id: string, wholes: readonly string[], { entities }: KnowledgeIndex): boolean {
  const isCountry = (one: string): boolean => entities.get(one)?.country !== undefined;
  const isPlace = entities.get(id)?.kind === 'place';
  return isPlace && !isCountry(id) && wholes.every(isCountry);
}

/**
 * Of figures for several times, where the question names none, the newest that is not to come; of a series that goes on into the
 * future, as forecasts do, all that are not over.
 */
function latest(explained: readonly Explained[], index: KnowledgeIndex): readonly Explained[] {
  const isForecast = (one: Explained): boolean =>
    explained.some((other) => sameSeries(one.figure, other.figure) && isAhead(other.figure, index));
  return explained.filter((one) =>
    isForecast(one) && !namesPeriod(one)
      ? (compareDates(lastDayOf(one.figure, index), one.figure.fact.briefing.date) ?? 1) > 0
      : !explained.some(
          (other) =>
            other !== one &&
            sameSeries(one.figure, other.figure) &&
            !namesPeriod(one) &&
            isEarlier(one.figure, other.figure, index),
        ),
  );
}

/** True of a figure for a time that begins after the day of its briefing. */
function isAhead({ period, fact: { briefing } }: Figure, { entities }: KnowledgeIndex): boolean {
  const start = entities.get(period?.own[0] ?? '')?.date;
  return start !== undefined && (compareDates(start, briefing.date) ?? 0) > 0;
}

function namesPeriod({ figure, named }: Explained): boolean {
  return figure.period !== undefined && named.has(figure.period);
}
