import type { Briefing, Span, Table } from './model.ts';
import { readCells } from './read-csv.ts';

/** The words of a briefing, or the row of one of its tables, that a span marks. */
export function quoteSpan(briefing: Briefing, span: Span): string {
  const text = span.row === undefined ? briefing.text : (findTable(briefing, span)?.text ?? '');
  return text.slice(span.start, span.end);
}

/** A row as it is quoted: where it stands, and each cell with its column's name and its range in the quotation. */
export interface QuotedRow {
  readonly file: string;
  /** What the table is called. */
  readonly title: string;
  /** From 1, as a spreadsheet counts them. */
  readonly number: number;
  readonly cells: readonly {
    readonly column: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** The row that a span marks; undefined for a span of the text. */
export function quoteRow(briefing: Briefing, span: Span): QuotedRow | undefined {
  const table = findTable(briefing, span);
  if (table === undefined || span.row === undefined) return undefined;
  const cells = readCells(table.text.slice(span.start, span.end), table.delimiter);
  return {
    file: table.file,
    title: table.title,
    number: span.row.number,
    cells: table.columns.map((column, place) => ({
      column,
      ...(cells[place] ?? { text: '', start: 0, end: 0 }),
    })),
  };
}

function findTable({ tables = [] }: Briefing, { row }: Span): Table | undefined {
  return row === undefined ? undefined : tables.find(({ file }) => file === row.file);
}
