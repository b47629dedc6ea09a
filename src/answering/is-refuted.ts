import type { Decision } from '../deciding/decision.ts';

/** True of a claim that the facts deny. */
export function isRefuted(decision: Decision): boolean {
  return (
    (decision.kind === 'corrected' && !decision.match.fact.fact.open) ||
    (decision.kind === 'answered' && decision.polarity === 'no')
  );
}
