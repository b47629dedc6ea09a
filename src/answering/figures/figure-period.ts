import type { PartialDate } from '../../briefing/model.ts';
import { compareDates, daysBetween, daysInMonth } from '../../language/dates.ts';
import { type Figure, figuresOf } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';

/** The last day that a figure is for; without a period, its briefing's. */
export function endOf({ period, fact }: Figure, index: KnowledgeIndex): PartialDate {
  const entity = index.entities.get(period?.own[0] ?? '');
  return entity?.until ?? entity?.date ?? fact.briefing.date;
}

/** The end of a figure's time to the day: that of a month or year is its last. */
export function lastDayOf(figure: Figure, index: KnowledgeIndex): PartialDate {
  const { year, month = LAST_MONTH, day } = endOf(figure, index);
  return { year, month, day: day ?? daysInMonth(year, month) };
}
const LAST_MONTH = 12;

/** True of how things were up to the day of the briefing at most; what has no time of its own may be for any. */
export function isOver(figure: Figure, index: KnowledgeIndex): boolean {
  const { fact, briefing } = figure.fact;
  if (fact.modality === 'planned' || fact.modality === 'proposed') return false;
  if (index.entities.get(figure.period?.own[0] ?? '')?.date === undefined) return fact.modality === 'done';
  return (compareDates(lastDayOf(figure, index), briefing.date) ?? 1) <= 0;
}

/** True of how things are or were at a time of their own: "how low will it go?" is not told by how low it is. */
export function hasBegun({ fact: { fact, briefing }, period }: Figure, index: KnowledgeIndex): boolean {
  const date = index.entities.get(period?.own[0] ?? '')?.date;
  if (fact.modality === 'planned' || fact.modality === 'proposed' || date === undefined) return false;
  return (compareDates(date, briefing.date) ?? 0) <= 0;
}

/** How many days a figure is for; 0 for how things stand on a day. */
export function daysOf({ period }: Figure, index: KnowledgeIndex): number {
  const { date, until } = index.entities.get(period?.own[0] ?? '') ?? {};
  if (date === undefined) return 0;
  if (until !== undefined) return (daysBetween(date, until) ?? UNKNOWN_DAYS) + 1;
  if (date.day !== undefined) return 0;
  return date.month === undefined ? YEAR_DAYS : daysInMonth(date.year, date.month);
}
const YEAR_DAYS = 365;
/** The length of a time whose days are not known: longer than what is counted day by day. */
const UNKNOWN_DAYS = 10_000;

/** The same thing measured of the same groups, at one time or another. */
export function sameSeries(a: Figure, b: Figure): boolean {
  return a.what.id === b.what.id && groupKey(a) === groupKey(b);
}

export function groupKey({ groups }: Figure): string {
  return groups.map(({ name, own }) => `${name}=${own.join()}`).join(' ');
}

/** A number of things, not an amount. */
export function isCount({ what, quantity }: Figure): boolean {
  return what.plural && quantity.unit === '';
}

const totals = new WeakMap<Figure, boolean>();

/**
 * Whether a figure is the sum up to a day: of what is counted over times, the one whose time takes in another, and those that
 * say how things stood on a day.
 */
export function isTotal(figure: Figure, index: KnowledgeIndex): boolean {
  let known = totals.get(figure);
  if (known === undefined) {
    const days = daysOf(figure, index);
    const series = seriesOf(figure, index);
    known =
      days === 0 ||
      takesIn(figure, series, index) ||
      // For as long a time before, it is the sum too.
      (isCount(figure) &&
        series.some(
          (other) =>
            Math.abs(daysOf(other, index) - days) <= MONTH_SLACK &&
            takesIn(other, seriesOf(other, index), index),
        ));
    totals.set(figure, known);
  }
  return known;
}

/** Whether the time of a figure takes in that of another of its series. */
function takesIn(figure: Figure, series: readonly Figure[], index: KnowledgeIndex): boolean {
  const days = daysOf(figure, index);
  return series.some((other) => {
    const shorter = daysOf(other, index);
    return (
      shorter > 0 &&
      shorter * 2 <= days &&
      (compareDates(endOf(other, index), endOf(figure, index)) ?? 1) <= 0
    );
  });
}

/** Every other figure of its series. */
export function seriesOf(figure: Figure, index: KnowledgeIndex): readonly Figure[] {
  return figuresOf(index).filter((other) => other !== figure && sameSeries(other, figure));
}

/** Whether two figures of a series are alike in what time they are for: both totals, or both for times of one length. */
export function areAlike(a: Figure, b: Figure, index: KnowledgeIndex): boolean {
  const total = isTotal(a, index);
  if (total !== isTotal(b, index)) return false;
  return total || Math.abs(daysOf(a, index) - daysOf(b, index)) <= MONTH_SLACK;
}
/** Months and quarters of different lengths are alike. */
const MONTH_SLACK = 3;

/** The figure of a series that comes right before another of the same kind. */
export function figureBefore(figure: Figure, index: KnowledgeIndex): Figure | undefined {
  return seriesOf(figure, index)
    .filter((other) => areAlike(other, figure, index) && isEarlier(other, figure, index))
    .sort((a, b) => compareDates(endOf(b, index), endOf(a, index)) ?? 0)[0];
}

export function isEarlier(a: Figure, b: Figure, index: KnowledgeIndex): boolean {
  return (compareDates(endOf(a, index), endOf(b, index)) ?? 0) < 0;
}

/** Whether no figure of its kind in its series, but one that is only planned, is for a later time. */
export function isLatest(figure: Figure, index: KnowledgeIndex): boolean {
  return !seriesOf(figure, index).some(
    (other) =>
      other.fact.fact.modality !== 'planned' &&
      areAlike(other, figure, index) &&
      isEarlier(figure, other, index),
  );
}
