import type { Entity } from '../../briefing/model.ts';
import { type Figure, figuresOf, isExact } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Direction } from './degree-words.ts';
import { isCount } from './figure-period.ts';
import type { Ranked } from './find-rivals.ts';

/** Whether another of their sort may be as far towards that end of the scale as the first of those that figures rank. */
export function mayBeOutdone(
  ranked: readonly Ranked[],
  direction: Direction,
  index: KnowledgeIndex,
): boolean {
  return lacksMembers(ranked, index) && !(direction === 'more' && leaveTooLittle(ranked, index));
}

/** Four and two of seven deaths: of the whole less is left for all others than the first has. */
function leaveTooLittle(ranked: readonly Ranked[], index: KnowledgeIndex): boolean {
  const [first] = ranked;
  if (first === undefined || !ranked.every(({ figure }) => isExact(figure) && isCount(figure))) return false;
  const values = ranked.map(({ figure: { quantity } }) => quantity.low);
  const parts = ranked.flatMap(({ role }) => role.own.flatMap((id) => index.entities.get(id)?.partOf ?? []));
  const isOfWhole = ({ what, period, groups, ...figure }: Figure): boolean =>
    what.id === first.figure.what.id &&
    period?.own.join() === first.figure.period?.own.join() &&
    groups.length === first.figure.groups.length &&
    groups.every(
      ({ name, own }) =>
        (name === first.role.name && own.every((id) => parts.includes(id))) ||
        first.figure.groups.some((other) => other.name === name && other.own.join() === own.join()),
    ) &&
    figure.quantity.low >= Math.max(...values);
  const whole = figuresOf(index).find((figure) => isExact(figure) && isOfWhole(figure));
  const rest =
    (whole?.quantity.low ?? Number.POSITIVE_INFINITY) - values.reduce((sum, value) => sum + value, 0);
  return rest < Math.max(...values);
}

/**
 * "Which district had the fewest deaths?" of figures for some of the districts: whether the briefing gives other figures for others
 * of the sort that all the ranked are of.
 */
function lacksMembers(ranked: readonly Ranked[], index: KnowledgeIndex): boolean {
  const { entities } = index;
  const own = new Set(ranked.flatMap(({ role }) => role.own));
  const things = [...own].flatMap((id) => entities.get(id) ?? []);
  const [first, ...others] = things;
  const sorts = first?.types.filter((type) => others.every(({ types }) => types.includes(type))) ?? [];
  if (sorts.length === 0) return false;
  const isWhole = ({ id }: Entity): boolean => things.some(({ partOf }) => partOf.includes(id));
  const isPart = ({ partOf }: Entity): boolean => partOf.some((id) => own.has(id));
  const places = new Set(ranked.map(({ role }) => role.name));
  const relation = ranked[0]?.figure.fact.definition;
  const measured = new Set(
    figuresOf(index).flatMap(({ fact, groups }) =>
      (fact.definition === relation ? groups : []).flatMap((role) => (places.has(role.name) ? role.own : [])),
    ),
  );
  return [...measured]
    .flatMap((id) => entities.get(id) ?? [])
    .some(
      (entity) =>
        !own.has(entity.id) &&
        entity.kind === first?.kind &&
        sorts.every((sort) => entity.types.includes(sort)) &&
        !isWhole(entity) &&
        !isPart(entity),
    );
}
