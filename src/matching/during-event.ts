import type { PartialDate } from '../briefing/model.ts';
import { daysBetween } from '../language/dates.ts';
import { insideWords } from '../language/en/period-words.ts';
import type { RoleDefinition } from '../language/language-data.ts';
import { prepositions } from '../language/prepositions.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, entitiesOf } from '../understanding/chunk.ts';
import type { BindingContext } from './bind-phrase.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Binding } from './match.ts';

const INSIDE: ReadonlySet<string> = new Set(
  joinWordList(insideWords).filter((word) => prepositions.has(word)),
);

/**
 * "Which services failed during the outage?": an event whose first and last day a fact tells explains the date of what happened
 * between them, as these days by themselves would.
 */
export function bindDuring(
  chunk: Chunk,
  preposition: string,
  { clause, fact, index }: BindingContext,
): Binding | undefined {
  if (!INSIDE.has(preposition)) return undefined;
  const events = entitiesOf(chunk);
  for (const event of events) {
    if (index.entities.get(event)?.kind !== 'event') continue;
    for (const { first, last, proof } of periodsOf(event, index)) {
      const role = fact.roles.find(
        ({ own, lentBy }) =>
          lentBy === undefined &&
          own.some((id) => {
            const date = index.entities.get(id)?.date;
            return date !== undefined && isBetween(first, date, last);
          }),
      );
      if (role === undefined || proof === fact.fact.id) continue;
      // "When did it fail during the outage?": the day itself is asked for.
      if (clause.asks.some(({ word }) => word === 'when')) return { as: 'free', chunks: [chunk] };
      return { as: 'filler', chunks: [chunk], role, entities: role.own, proofs: [proof], introduced: true };
    }
  }
  return undefined;
}

interface Period {
  readonly first: PartialDate;
  readonly last: PartialDate;
  readonly proof: string;
}

/** The first and last days of an event, as facts of its own tell them. */
function periodsOf(event: string, { facts, entities }: KnowledgeIndex): readonly Period[] {
  return facts.flatMap(({ fact, roles }) => {
    const own = roles.filter(({ lentBy }) => lentBy === undefined);
    const isSubject = ({ position }: RoleDefinition): boolean =>
      position === 'subject' || position === 'either';
    if (!own.some(({ definition, own: ids }) => ids.includes(event) && isSubject(definition))) return [];
    return own.flatMap(({ own: ids }) =>
      ids.flatMap((id) => {
        const { date: first, until: last } = entities.get(id) ?? {};
        return first === undefined || last === undefined ? [] : [{ first, last, proof: fact.id }];
      }),
    );
  });
}

function isBetween(first: PartialDate, date: PartialDate, last: PartialDate): boolean {
  return (daysBetween(first, date) ?? -1) >= 0 && (daysBetween(date, last) ?? -1) >= 0;
}
