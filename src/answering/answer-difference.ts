import type { Decision } from '../deciding/decision.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasContent, hasKind, isFree } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { type DatedEvent, datesOf } from './find-dated-events.ts';
import { readTimeWords } from './read-time-words.ts';
import { compareDates } from './span-between.ts';
import { wordPair } from './word-dates.ts';

/** "Difference?", "How far apart?" after two dates were told: the time between them. */
export function answerDifference(
  clause: Clause,
  told: readonly string[],
  index: KnowledgeIndex,
): Decision | undefined {
  const time = readTimeWords(clause.chunks);
  const says = clause.chunks.some(
    (chunk, i) => hasContent(chunk) && (hasKind(chunk, 'pronoun') || !isFree(chunk)) && !time.isTime(i),
  );
  if (clause.kind === 'check' || says || !time.has('span')) return undefined;
  const [last, before] = told
    .slice(0, 2)
    .map((id) => index.factById.get(id))
    .map((fact) => (fact === undefined ? undefined : datedEvent(fact.fact.id, datesOf(fact, index))));
  if (last === undefined || before === undefined || compareDates(last.date, before.date) === 0)
    return undefined;
  return wordPair({ kind: 'span', unit: time.unit, ofAge: false, ago: false }, before, last);
}

function datedEvent(id: string, dates: readonly DatedEvent['date'][]): DatedEvent | undefined {
  const [date, ...others] = dates;
  return date === undefined || others.length > 0 ? undefined : { date, facts: [id] };
}
