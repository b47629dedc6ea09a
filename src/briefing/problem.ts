/** A mistake of the author's, at the place where it is to be mended. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** An error keeps the briefing from loading, a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly problem: string;
  /** One short imperative clause. */
  readonly remedy: string;
}

/** Orders problems as a reader meets them: by file, line and column, errors before warnings. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.severity, b.severity) ||
    compare(a.problem, b.problem)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
