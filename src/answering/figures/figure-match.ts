import type { Figure } from '../../matching/index-figures.ts';
import type { Match } from '../../matching/match.ts';
import type { Ask } from '../../understanding/clause.ts';

/** A figure as an answer tells it: its value is asked for, everything that narrows it is told. */
export function matchOf({ fact, value, groups, period }: Figure, ask: Ask | undefined): Match {
  const told = period === undefined ? groups : [...groups, period];
  return {
    fact,
    bindings: told.map((role) => ({ as: 'role', chunks: [], role })),
    asked: [{ ask, role: value }],
    unbound: [],
    unasked: [],
    named: true,
    passive: false,
  };
}
