import type { Problem } from './problem.ts';

/** One line for a terminal: `facts.yaml:12: unknown relation "offise"; did you mean "office"?`. */
export function formatProblem({ file, line, severity, problem, remedy }: Problem): string {
  return `${file}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${problem}; ${remedy}`;
}
