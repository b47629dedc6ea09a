import { isAnswerable } from './grade-turn.ts';
import type { GradedTurn } from './run-question-set.ts';

/** A count, and its share in per cent of the turns it could have been; null where there are none. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly percent: number | null;
}

export interface Summary {
  readonly turns: number;
  /** Of the turns that expect `answer` or `clarify`. */
  readonly right: Share;
  readonly wrong: Share;
  readonly missed: Share;
  /** Of the turns that expect `unknown` or `correct`. */
  readonly false: Share;
  /** Of the right replies to `who` turns. */
  readonly imprecise: Share;
}

/** Counts the verdicts of graded turns. */
export function summariseGrades(graded: readonly GradedTurn[]): Summary {
  const answerable = graded.filter(({ turn }) => isAnswerable(turn));
  const unanswerable = graded.filter(({ turn }) => !isAnswerable(turn));
  const rightWho = graded.filter(({ turn, grade }) => turn.kind === 'who' && grade.verdict === 'right');
  return {
    turns: graded.length,
    right: shareOf(answerable, ({ grade }) => grade.verdict === 'right'),
    wrong: shareOf(answerable, ({ grade }) => grade.verdict === 'wrong'),
    missed: shareOf(answerable, ({ grade }) => grade.verdict === 'missed'),
    false: shareOf(unanswerable, ({ grade }) => grade.verdict === 'false'),
    imprecise: shareOf(rightWho, ({ grade }) => grade.imprecise),
  };
}

/** Summaries by the name that `keyOf` gives each turn, in alphabetical order. */
export function summariseBy(
  graded: readonly GradedTurn[],
  keyOf: (turn: GradedTurn) => string,
): ReadonlyMap<string, Summary> {
  const groups = new Map<string, GradedTurn[]>();
  for (const turn of graded) {
    const key = keyOf(turn);
    groups.set(key, [...(groups.get(key) ?? []), turn]);
  }
  return new Map(
    [...groups.entries()]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, turns]) => [key, summariseGrades(turns)]),
  );
}

function shareOf(turns: readonly GradedTurn[], isCounted: (turn: GradedTurn) => boolean): Share {
  const count = turns.filter(isCounted).length;
  return { count, of: turns.length, percent: turns.length === 0 ? null : (100 * count) / turns.length };
}
