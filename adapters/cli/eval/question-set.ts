/** What a reply to a turn has to do: answer, decline, correct its false premise, or ask back. */
export const EXPECTATIONS = ['answer', 'unknown', 'correct', 'clarify'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

export interface QuestionTurn {
  readonly q: string;
  readonly expect: Expectation;
  /** Groups of alternatives; of each group one must stand in the reply's text. */
  readonly all: readonly (readonly string[])[];
  /** What must not stand in the reply's text. */
  readonly none: readonly string[];
  readonly kind: string;
}

/** One line of a question set. */
export interface QuestionConversation {
  readonly id: string;
  readonly turns: readonly QuestionTurn[];
  readonly now?: string;
  /** The line as it was read, for grouping by any of its fields. */
  readonly fields: Readonly<Record<string, unknown>>;
}
