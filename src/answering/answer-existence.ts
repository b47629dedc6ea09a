import type { Decision } from '../deciding/decision.ts';
import { formatDate } from '../language/dates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Clause } from '../understanding/clause.ts';
import { findEvent } from './find-dated-events.ts';

/** "Did it exist in 2005?": what has come into being exists from its date on. */
export function answerExistence(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  if (clause.kind !== 'check') return undefined;
  const lasting = clause.phrases.findIndex((phrase) =>
    phrase.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'relation' && s.lasting === true)),
  );
  if (lasting < 0) return undefined;
  const start = findEvent(clause.phrases.slice(0, lasting + 1), clause, index);
  const rest = clause.phrases.slice(lasting + 1);
  const sense = rest
    .flatMap((phrase) => phrase.chunks)
    .flatMap((chunk) => chunk.senses)
    .find((s) => s.kind === 'date');
  const named =
    rest.length === 0
      ? undefined
      : (findEvent(rest, clause, index) ??
        (sense?.kind === 'date' &&
        sense.date.year !== undefined &&
        rest.every((p) => p.chunks.every((c) => c.senses.some((s) => s.kind === 'date')))
          ? { date: { ...sense.date, year: sense.date.year }, facts: [] }
          : undefined));
  if (start === undefined || named === undefined) return undefined;
  // "Has it existed since 2002?" asks for that very year.
  const since = rest.some(({ preposition }) => preposition === 'since') || clause.operators.includes('since');
  if (start.date.year === named.date.year && !since) return undefined;
  const holds = since ? start.date.year === named.date.year : start.date.year < named.date.year;
  const exists = holds !== clause.negated;
  return {
    kind: 'computed',
    text: `${exists ? 'Yes' : 'No'}: it has existed since ${formatDate(start.date)}.`,
    facts: [...start.facts, ...named.facts],
  };
}
