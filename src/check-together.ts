import type { Briefing } from './briefing/model.ts';
import type { Problem } from './briefing/problem.ts';
import { findClashes } from './language/list-relations.ts';

/** What keeps sound briefings from being loaded together. `factsFileOf` names a briefing's facts file in a problem. */
export function checkTogether(
  briefings: readonly Briefing[],
  factsFileOf: (briefing: string) => string,
): readonly Problem[] {
  return findClashes(briefings).map(({ relation, briefing, other }) => ({
    file: factsFileOf(briefing),
    line: 1,
    column: 1,
    severity: 'error',
    problem: `the relation "${relation}" is defined differently in ${factsFileOf(other)}`,
    remedy: 'rename one of them',
  }));
}
