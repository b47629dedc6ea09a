import type { Decision } from '../deciding/decision.ts';

/** True of a claim that the facts deny. */
export function isRefuted(decision: Decision): boolean {
  return decision.kind === 'corrected' || (decision.kind === 'answered' && decision.polarity === 'no');
}
