import { deniesInWords } from '../matching/denies-in-words.ts';
import type { Match } from '../matching/match.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { isNotYet } from './objections/still-to-come.ts';

/**
 * A decision, whichever way it was come by, unless it says yes or no by what does not bear that out: by what is still to come
 * where something is said to be so by now, or by a sentence that says no itself.
 */
export function bearOut(decision: Decision, clause: Clause): Decision {
  if (decision.kind !== 'answered' || decision.polarity === undefined) return decision;
  const { matches, polarity } = decision;
  const isMeantOnly = (match: Match): boolean => polarity === 'yes' && isNotYet(match, clause);
  const says = polarity === (clause.negated ? 'no' : 'yes');
  return matches.some((match) => isMeantOnly(match) || (says && deniesInWords(match.fact)))
    ? { kind: 'unknown', missing: [], about: [] }
    : decision;
}
