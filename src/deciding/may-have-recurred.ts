import type { Entity } from '../briefing/model.ts';
import type { Sense } from '../language/sense.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { type DateSense, datesMatch } from '../matching/match-dates.ts';
import type { Chunk } from '../understanding/chunk.ts';
import { speaksOfFuture } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

/**
 * "Was it cut in June?", "will it be cut again?", "did they meet in 2009?": when something was done does not say that it was not done at another time, where
 * the text tells of another of its sort then, or what is asked is still to come.
 */
export function mayHaveRecurred(
  chunk: Chunk,
  when: IndexedRole,
  { fact, bindings }: Match,
  { chunks, tense }: Clause,
  index: KnowledgeIndex,
): boolean {
  if (speaksOfFuture(chunks)) return fact.fact.modality === 'done';
  if (
    fact.fact.modality === 'planned' &&
    tense === 'past' &&
    chunk.senses.some((s) => namesYearBefore(s, fact))
  )
    return true;
  // "Was the first landing in July?" is of that one alone.
  const isOfEvent = bindings.some(
    (b) => b.as === 'filler' && b.entities.some((id) => index.entities.get(id)?.kind === 'event'),
  );
  if (isOfEvent) return false;
  const onSameDay = eventsAt((own) => own.join() === when.own.join(), index);
  const types = new Set(onSameDay.flatMap((event) => event.types));
  return eventsAt(
    (own) =>
      own.some((id) => {
        const date = index.entities.get(id)?.date;
        return date !== undefined && chunk.senses.some((s) => namesMonth(s) && datesMatch(s, date));
      }),
    index,
  ).some((event) => event.types.some((type) => types.has(type)));
}

/** The events that facts tell the time of, where that is such a time. */
function eventsAt(isMeant: (when: readonly string[]) => boolean, index: KnowledgeIndex): readonly Entity[] {
  return index.facts.flatMap(({ roles }) =>
    roles.some(
      ({ lentBy, definition, own }) =>
        lentBy === undefined && definition.kinds.includes('date') && own.length > 0 && isMeant(own),
    )
      ? roles.flatMap(({ own }) => own.flatMap((id) => index.entities.get(id) ?? [])).filter(isEvent)
      : [],
  );
}

/** "in 2009": a year before that of the briefing. */
function namesYearBefore(sense: Sense, { briefing }: IndexedFact): boolean {
  const year = sense.kind === 'range' ? sense.last.year : sense.kind === 'date' ? sense.date.year : undefined;
  return year !== undefined && year < briefing.date.year;
}

/** "in June", "on 7 May"; a weekday alone is that of the day that is meant. */
function namesMonth(sense: Sense): sense is DateSense {
  return (
    sense.kind === 'range' || (sense.kind === 'date' && (sense.date.month ?? sense.date.year) !== undefined)
  );
}

function isEvent({ kind }: Entity): boolean {
  return kind === 'event';
}
