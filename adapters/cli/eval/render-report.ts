import { showPercent } from './check-floors.ts';
import type { GradedTurn } from './run-question-set.ts';
import { type Summary, summariseBy, summariseGrades } from './summarise-grades.ts';

const COLUMNS = ['turns', 'right', 'wrong', 'missed', 'false', 'imprecise'] as const;

/** A turn that is listed in the report: failed, or right but imprecise. */
export function isListed({ grade }: GradedTurn): boolean {
  return grade.verdict !== 'right' || grade.imprecise;
}

/** The whole report: failures with their replies, then the table by kind (or by `field`) and overall. */
export function renderReport(graded: readonly GradedTurn[], field: string | undefined): string {
  const failures = graded.filter(isListed).map(renderFailure);
  const rows = [...summariseBy(graded, (turn) => groupOf(turn, field))].map(([name, summary]) =>
    renderRow(name, summary),
  );
  const table = renderTable([
    [field ?? 'kind', ...COLUMNS],
    ...rows,
    renderRow('overall', summariseGrades(graded)),
  ]);
  return [...failures, table].join('\n\n');
}

/** The name of the group of a turn: its kind, or a field of the turn or of its conversation. */
export function groupOf({ turn, fields }: GradedTurn, field: string | undefined): string {
  if (field === undefined) return turn.kind;
  const value = (turn as unknown as Record<string, unknown>)[field] ?? fields[field];
  return value === undefined ? '(none)' : String(value);
}

function renderFailure({ id, turnNumber, turn, questions, reply, grade }: GradedTurn): string {
  const verdict = grade.imprecise ? 'imprecise' : grade.verdict;
  const absent = grade.absent.map((group) => group.join(' | '));
  const lines = [
    `${verdict}: ${id}, turn ${turnNumber} (${turn.kind}), expected: ${turn.expect}`,
    ...questions.map((question) => `  › ${question}`),
    `  ${reply.status}: ${reply.text.replaceAll('\n', '\n    ')}`,
  ];
  if (turn.expect !== 'unknown' && absent.length > 0) lines.push(`  absent: ${absent.join('; ')}`);
  if (grade.tripped.length > 0) lines.push(`  must not say: ${grade.tripped.join('; ')}`);
  if (grade.surplus.length > 0) lines.push(`  not asked for: ${grade.surplus.join('; ')}`);
  return lines.join('\n');
}

function renderRow(name: string, summary: Summary): readonly string[] {
  const { right, wrong, missed, false: falseShare, imprecise } = summary;
  return [name, String(summary.turns), ...[right, wrong, missed, falseShare, imprecise].map(showPercent)];
}

function renderTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
