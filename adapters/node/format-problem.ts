import type { Problem } from '../../src/index.ts';

/** A problem on one line: `file:line: problem; how to mend it`. */
export function formatProblem({ file, line, severity, problem, remedy }: Problem): string {
  return `${file}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${problem}; ${remedy}`;
}
