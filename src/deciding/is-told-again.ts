import { isElliptical } from '../conversation/complete-ellipsis.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { hasPronoun } from '../conversation/resolve-pronouns.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import { contentChunks } from '../matching/find-candidates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { isDateSense } from '../matching/match-dates.ts';
import { statedWith } from '../matching/stated-with.ts';
import { hasKind, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { isPluralAsk } from './is-filled.ts';
import { answersIn, factsOf } from './remember.ts';

/**
 * True where a question word that asks on ("where exactly?", "what questions?") would get what was told just before: with
 * the same answer, or with nothing but what the noun behind it already says.
 */
export function isToldAgain(
  clause: Clause,
  decision: Decision,
  { antecedents, covered, facts }: Conversation,
  index: KnowledgeIndex,
): boolean {
  const asksOn =
    decision.kind === 'answered' ? decision.polarity === undefined : decision.kind === 'computed';
  const ask = clause.asks[0];
  const asksWhere = ask?.word === 'where' && ask.phrase === undefined && hasPronoun(clause);
  if (!asksOn || !(isElliptical(clause) || asksWhere)) return false;
  if (ask === undefined || namesSomething(clause)) return false;
  const told = facts.flatMap((id) => {
    const fact = index.factById.get(id);
    return fact === undefined ? [] : [id, statedWith(fact, index)?.fact.id];
  });
  if (!factsOf(decision).every((id) => told.includes(id))) return false;
  const again = answersIn(decision, index);
  const { phrase } = ask;
  // "They differ on X. — Where do they differ?"
  if (asksWhere && !isElliptical(clause))
    return !again.some((id) => PLACES.has(index.entities.get(id)?.kind ?? ''));
  if (decision.kind === 'computed')
    return ask.word === 'how many' && phrase === undefined && factsOf(decision).length > 0;
  if (phrase === undefined) return again.length > 0 && again.join() === antecedents.answer.join();
  if (again.length > 0 && again.join() === antecedents.answer.join())
    return again.every((id) => describeEntity(phrase.chunks, id, index, undefined) === undefined);
  if (!isPluralAsk(ask)) return false;
  const spoken = [...antecedents.answer, ...antecedents.named, ...covered];
  return again.every(
    (id) =>
      (ask.word === 'what' && spoken.includes(id)) ||
      // "Which questions are they?"
      (hasPronoun(clause) && antecedents.named.includes(id)) ||
      (antecedents.involved.includes(id) && !saysMore(id, phrase, index)),
  );
}

const PLACES: ReadonlySet<string> = new Set(['place', 'event']);

/** "Which countries?" is told by their names, "what questions?" not by there being many. */
function saysMore(id: string, { chunks }: Phrase, index: KnowledgeIndex): boolean {
  return (
    index.entities.get(id)?.unnamed !== true &&
    (chunks.some((chunk) => hasKind(chunk, 'role')) ||
      describeEntity(chunks, id, index, undefined) !== undefined)
  );
}

/** True where a clause names something, or a date. */
export function namesSomething(clause: Clause): boolean {
  return contentChunks(clause).some(({ senses }) =>
    senses.some((sense) => sense.kind === 'entity' || sense.kind === 'absent' || isDateSense(sense)),
  );
}
