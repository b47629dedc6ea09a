import type { PartialDate } from '../../briefing/model.ts';
import { daysBetween } from '../../language/dates.ts';
import type { Figure } from '../../matching/index-figures.ts';
import type { KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { type DateSense, datesMatch } from '../../matching/match-dates.ts';
import type { Chunk } from '../../understanding/chunk.ts';
import { seriesOf } from './figure-period.ts';

/** "In week 35" of how things stood on its last day: another time than the figure's own, by a name of its own. */
export function periodsNamed(
  { senses }: Chunk,
  { period }: Figure,
  { entities }: KnowledgeIndex,
): readonly DateSense[] {
  const named = senses.flatMap((sense) =>
    sense.kind === 'entity' ? (entities.get(sense.entity) ?? []) : [],
  );
  if (
    named.length === 0 ||
    named.some(({ id, kind }) => kind !== 'date' || period?.own.includes(id) === true)
  )
    return [];
  return named.flatMap(({ date, until }) =>
    date === undefined || until === undefined
      ? []
      : [{ kind: 'range' as const, key: 'date', first: date, last: until }],
  );
}

/** A day, or a span that is nearly the figure's own. */
export function isOfPeriod(date: DateSense, figure: Figure, index: KnowledgeIndex): boolean {
  const { period, fact } = figure;
  const entity = index.entities.get(period?.own[0] ?? '');
  if (entity?.date === undefined) return isOfDay(date, fact.briefing.date);
  const { until } = entity;
  if (until === undefined)
    return datesMatch(date, entity.date) && !isVaguer(date, entity.date, figure, index);
  if (date.kind === 'range') {
    const overlap = overlapDays(date.first, date.last, entity.date, until);
    const length = (daysBetween(entity.date, until) ?? 0) + 1;
    const asked = (daysBetween(date.first, date.last) ?? 0) + 1;
    return overlap !== undefined && overlap * 2 > Math.max(length, asked);
  }
  // "In March" is longer than a week of it; "to 9 March" is its last day.
  return date.kind === 'date' && date.date.day !== undefined && datesMatch(date, until);
}

/** "In 2026" is no month of it, where there are figures for several times. */
function isVaguer(date: DateSense, own: PartialDate, figure: Figure, index: KnowledgeIndex): boolean {
  if (date.kind !== 'date' || date.date.time !== undefined) return false;
  const vague =
    (own.day !== undefined && date.date.day === undefined) ||
    (own.month !== undefined && date.date.month === undefined);
  return vague && seriesOf(figure, index).length > 0;
}

/** Without a period of its own a figure holds on the day of its briefing. */
function isOfDay(date: DateSense, day: PartialDate): boolean {
  return date.kind === 'date' && date.date.day !== undefined && datesMatch(date, day);
}

function overlapDays(
  first: Partial<PartialDate>,
  last: Partial<PartialDate>,
  start: PartialDate,
  end: PartialDate,
): number | undefined {
  const total = daysBetween(start, end);
  const before = daysBetween(start, first);
  const after = daysBetween(last, end);
  if (total === undefined || before === undefined || after === undefined) return undefined;
  return total + 1 - Math.max(0, before) - Math.max(0, after);
}
