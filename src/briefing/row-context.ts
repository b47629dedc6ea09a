import { columnsIn, type ReadCell } from './fill-columns.ts';
import type { FactsPath, Finding, ReportFinding } from './finding.ts';
import type { EntityNames } from './index-entity-names.ts';
import type { Entity, RowSpan } from './model.ts';
import { type CellStyle, isEmpty } from './read-cell.ts';
import type { CsvRow } from './read-csv.ts';

/** What stands in the place of something that an empty cell would fill. */
export const NOTHING = Symbol('nothing');

/** What a row is read with. */
export interface RowContext {
  readonly row: CsvRow;
  readonly span: RowSpan;
  readonly columns: readonly string[];
  readonly style: CellStyle;
  /** Name from the table's entities → ids of what this row names by it; none where its cell is empty. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly entities: Map<string, Entity>;
  readonly names: EntityNames;
  readonly report: ReportFinding;
}

/** How a cell is read for what it is to be. */
export type ConvertCell = (cell: string, style: CellStyle) => string | Finding;

/** Reads the cells that a text at a path names; one that cannot be read is reported and says nothing. */
export function cellReader(
  { row, columns, style, report }: RowContext,
  path: FactsPath,
  convert: ConvertCell = (cell) => cell,
): ReadCell {
  return (column) => {
    const cell = row.cells[columns.indexOf(column)] ?? '';
    if (isEmpty(cell, style)) return undefined;
    const read = convert(cell, style);
    if (typeof read === 'string') return read;
    report(path, read);
    return undefined;
  };
}

/** A row as often as a text has values in it: one for each value of a cell that holds several. */
export function splitRow<C extends Pick<RowContext, 'row' | 'columns' | 'style'>>(
  text: string,
  context: C,
): readonly C[] {
  const { row, columns, style } = context;
  const column = columnsIn(text).find((name) => style.split.has(name));
  const place = columns.indexOf(column ?? '');
  const separator = style.split.get(column ?? '');
  if (separator === undefined || place < 0) return [context];
  return (row.cells[place] ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ ...context, row: { ...row, cells: row.cells.with(place, part) } }));
}

/** The columns of a text whose cells say nothing. */
export function emptyColumns(text: string, { row, columns, style }: RowContext): readonly string[] {
  return columnsIn(text).filter((column) => isEmpty(row.cells[columns.indexOf(column)] ?? '', style));
}
