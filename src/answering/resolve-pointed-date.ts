import type { PartialDate } from '../briefing/model.ts';
import type { Unit } from '../language/en/time-words.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { datesOf } from './find-dated-events.ts';
import { findPointedUnit } from './read-time-words.ts';
import { rereadAs } from './rewrite-chunks.ts';

/**
 * A clause with "that year" as the year of the facts that were told last; the clause itself where it says nothing of the
 * sort, undefined where no one date was told.
 */
export function resolvePointedDate(
  clause: Clause,
  told: readonly string[],
  index: KnowledgeIndex,
): Clause | undefined {
  const pointed = findPointedUnit(clause.chunks);
  if (pointed === undefined) return clause;
  const facts = told.flatMap((id) => index.factById.get(id) ?? []);
  const dates = facts.flatMap((fact) => datesOf(fact, index)).flatMap((date) => roundTo(date, pointed.unit));
  const [date, ...others] = dates;
  if (date === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(date)))
    return undefined;
  const chunk: Chunk = {
    text: clause.chunks
      .slice(pointed.from, pointed.to)
      .map((part) => part.text)
      .join(' '),
    words: clause.chunks.slice(pointed.from, pointed.to).flatMap((part) => part.words),
    senses: [{ kind: 'date', key: 'date', date }],
    punctuation: false,
    possessive: false,
  };
  return rereadAs(clause, [
    ...clause.chunks.slice(0, pointed.from),
    chunk,
    ...clause.chunks.slice(pointed.to),
  ]);
}

/** The year, month or day that a date lies in, where it is known that closely. */
function roundTo(date: PartialDate, unit: Unit): readonly PartialDate[] {
  if (unit === 'year') return [{ year: date.year }];
  if (unit === 'month') return date.month === undefined ? [] : [{ year: date.year, month: date.month }];
  return unit === 'day' && date.day !== undefined ? [date] : [];
}
