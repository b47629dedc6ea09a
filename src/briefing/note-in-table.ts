import { columnsIn, valueAt } from './fill-columns.ts';
import type { FactsPath, Finding, ReportFinding } from './finding.ts';
import { type CsvRow, readCells } from './read-csv.ts';

/** More findings than these in one table say nothing new. */
const MOST_FINDINGS = 30;

/** Notes what is wrong with a table, up to a point; `close` says how much more there is. */
export interface TableNotes {
  note(offset: number, finding: Finding): void;
  close(): void;
}

/** Notes findings with the offsets of a table's text; what is over the limit is counted. */
export function createTableNotes(noteInFile: (offset: number, finding: Finding) => void): TableNotes {
  let noted = 0;
  const more: Finding[] = [];
  return {
    note: (offset, finding) => {
      if (noted < MOST_FINDINGS) noteInFile(offset, finding);
      else more.push(finding);
      noted += 1;
    },
    close: () => {
      if (more.length === 0) return;
      const severity = more.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
      const problem = `there ${more.length === 1 ? 'is one more problem' : `are ${more.length} more problems`} in this table`;
      noteInFile(0, { severity, problem, remedy: 'mend the others first' });
    },
  };
}

/** What findings about a row's facts and names are placed with. */
export interface RowPlaces {
  /** The facts file as it was read, whose texts name the columns. */
  readonly root: unknown;
  readonly text: string;
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly notes: TableNotes;
  readonly report: ReportFinding;
}

/**
 * Reports what is wrong with a row at the cell that it comes from; what comes from no cell is the mapping's fault and
 * reported there. What is the same for many rows is reported of the first.
 */
export function reportInRows({
  root,
  text,
  delimiter,
  columns,
  notes,
  report,
}: RowPlaces): (row: CsvRow) => ReportFinding {
  const seen = new Set<string>();
  return (row) => (path, finding, at) => {
    const key = `${path.join(' ')} ${finding.problem}`;
    if (seen.has(key)) return;
    seen.add(key);
    const place = at === 'key' ? -1 : columns.indexOf(columnAt(root, path) ?? '');
    if (place < 0) report(path, finding, at);
    else {
      const cells = readCells(text.slice(row.start, row.end), delimiter);
      notes.note(row.start + (cells[place]?.start ?? 0), finding);
    }
  };
}

/** The first column that the value at a path names. */
function columnAt(root: unknown, path: FactsPath): string | undefined {
  const value = valueAt(root, path);
  return typeof value === 'string' ? columnsIn(value)[0] : undefined;
}
