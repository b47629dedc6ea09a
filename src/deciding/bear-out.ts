import { deniesInWords } from '../matching/denies-in-words.ts';
import { isAhead } from '../matching/is-ahead.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { tellsOtherwise } from '../matching/tells-otherwise.ts';
import { asksOfPresent } from '../understanding/asks-of-present.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { isNotYet } from './objections/still-to-come.ts';

/**
 * A decision, whichever way it was come by, unless it says yes or no by what does not bear that out: by what is still to come
 * where something is said to be so by now, or by a sentence that says no itself.
 */
export function bearOut(decision: Decision, clause: Clause, index: KnowledgeIndex): Decision {
  if (tellsLater(decision, clause, index)) return UNKNOWN;
  if (decision.kind !== 'answered' || decision.polarity === undefined) return decision;
  const { matches, polarity } = decision;
  const isMeantOnly = (match: Match): boolean => polarity === 'yes' && isNotYet(match, clause);
  const says = polarity === (clause.negated ? 'no' : 'yes');
  if (
    polarity === 'yes' &&
    !clause.negated &&
    matches.some(({ fact }) => tellsOtherwise(fact, clause, index))
  ) {
    const { polarity: _, ...told } = decision;
    return told;
  }
  return matches.some((match) => isMeantOnly(match) || (says && deniesInWords(match.fact)))
    ? UNKNOWN
    : decision;
}
const UNKNOWN: Decision = { kind: 'unknown', missing: [], about: [] };

/** "What is the rate now?" is not told by what it will be. */
export function tellsLater(decision: Decision, clause: Clause, index: KnowledgeIndex): boolean {
  if (!asksOfPresent(clause)) return false;
  const told = factsTold(decision, index);
  const isLater = (fact: IndexedFact): boolean =>
    tellsAmount(fact) && isAhead(fact, { today: index.memo.today, index });
  return decision.kind === 'profile' ? told.length > 0 && told.every(isLater) : told.some(isLater);
}

function factsTold(decision: Decision, index: KnowledgeIndex): readonly IndexedFact[] {
  if (decision.kind === 'answered') return decision.matches.map(({ fact }) => fact);
  if (decision.kind === 'corrected') return [decision.match.fact];
  return decision.kind === 'profile' ? decision.facts.flatMap((id) => index.factById.get(id) ?? []) : [];
}

function tellsAmount({ holdsFigure, roles }: IndexedFact): boolean {
  return (
    holdsFigure ||
    roles.some(({ definition, own }) => own.length > 0 && definition.kinds.includes('quantity'))
  );
}
