import { isElliptical } from '../conversation/complete-ellipsis.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { hasPronoun } from '../conversation/resolve-pronouns.ts';
import { contentChunks } from '../matching/find-candidates.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { isDateSense } from '../matching/match-dates.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { factsOf } from './remember.ts';

/**
 * False where a clause that says nothing but a question word ("since when?") or circumstances ("in X in 2010?") was
 * decided by facts of other relations than those that were told: it asks of what was said, not of something else
 * that happened.
 */
export function goesOn(
  clause: Clause,
  decision: Decision,
  { antecedents, clauses, facts, told }: Conversation,
  index: KnowledgeIndex,
): boolean {
  if (clauses.length === 0 || facts.length === 0) return true;
  if (!isElliptical(clause) || hasPronoun(clause) || clause.operators.length > 0) return true;
  const last = facts.flatMap((id) => index.factById.get(id) ?? []);
  const ofFigures = last.length > 0 && last.every(({ holdsFigure }) => holdsFigure);
  if (!isBareQuestion(clause) && !isCircumstance(clause, ofFigures, index)) return true;
  const decided = factsOf(decision).flatMap((id) => index.factById.get(id) ?? []);
  if (decided.length === 0) return true;
  const spoken = new Set(told.flatMap((id) => index.factById.get(id) ?? []).map(subjectOf));
  return decided.some(
    (fact) =>
      spoken.has(subjectOf(fact)) ||
      // "Who told us?", "When?": when he spoke whose word it was.
      (fact.definition.attributes === true &&
        fact.roles.some((role) => role.own.some((id) => antecedents.answer.includes(id)))),
  );
}

/** What a fact is about: its relation, and of a figure what is measured. */
function subjectOf({ definition, roles }: IndexedFact): string {
  const measured = roles.flatMap((role) => (role.definition.figure === 'measure' ? role.own : []));
  return [definition.id, ...measured].join(' ');
}

/** "Since when?", "where?", "as what?": the time, place or manner of a happening, and nothing else. */
function isBareQuestion({ asks, phrases }: Clause): boolean {
  return (
    asks.length > 0 &&
    phrases.length === 0 &&
    asks.every(
      ({ word, phrase, preposition, dangling }) =>
        phrase === undefined &&
        (HAPPENINGS.has(word) || (word === 'what' && preposition !== '' && dangling !== true)),
    )
  );
}

const HAPPENINGS: ReadonlySet<string> = new Set(['when', 'where']);

/** "In X in 2010?": nothing but where and when; after figures "in X?" is one, too. */
function isCircumstance(clause: Clause, ofFigures: boolean, { entities }: KnowledgeIndex): boolean {
  const content = contentChunks(clause);
  return (
    clause.kind === 'fragment' &&
    clause.asks.length === 0 &&
    content.length > 0 &&
    (content.some(({ senses }) => senses.some(isDateSense)) ||
      (ofFigures && clause.phrases.every(({ preposition }) => preposition !== ''))) &&
    content.every(({ senses }) =>
      senses.some((s) => isDateSense(s) || (s.kind === 'entity' && entities.get(s.entity)?.kind === 'place')),
    )
  );
}
