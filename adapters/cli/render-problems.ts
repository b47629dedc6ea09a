import { type Coverage, formatProblem, type Problem } from '../../src/index.ts';

export const PROBLEM_FORMATS = ['text', 'json', 'github'] as const;
export type ProblemFormat = (typeof PROBLEM_FORMATS)[number];

interface Summary {
  readonly briefings: number;
  readonly coverage: Readonly<Record<string, Coverage>>;
}

/**
 * Problems as lines for a person, as one JSON value, or as the annotations of a GitHub workflow
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function renderProblems(
  problems: readonly Problem[],
  format: ProblemFormat,
  summary: Summary,
): readonly string[] {
  if (format === 'json') return [JSON.stringify({ problems, ...summary }, undefined, 2)];
  return problems.map(format === 'github' ? renderAnnotation : formatProblem);
}

function renderAnnotation({ file, line, column, severity, problem, remedy }: Problem): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${column}`;
  return `::${severity} ${place}::${escapeData(`${problem}; ${remedy}`)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
