import { warning } from './finding.ts';
import type { OpenTable } from './open-table.ts';
import { quoteValue } from './quote-value.ts';
import { type CsvRow, readCells } from './read-csv.ts';

/** Notes what became of a row in one mapping. */
export function noteUse(table: OpenTable, row: number, isTold: boolean, empty: readonly string[]): void {
  table.taken.add(row);
  if (isTold) table.told.add(row);
  else if (empty.length > 0) table.empty.set(row, empty);
}

/** Warns of columns that nothing is made of, of rows that give no fact, and of one that adds up the others. */
export function checkTableUse(table: OpenTable): void {
  const { csv, text, notes, mapped, told, empty } = table;
  if (mapped.size === 0) return;
  const header = readCells(text.slice(csv.header, endOfLine(text, csv.header)), csv.delimiter);
  for (const [place, column] of csv.columns.entries()) {
    if (mapped.has(column)) continue;
    notes.note(
      csv.header + (header[place]?.start ?? 0),
      warning(`nothing is made of the column ${quoteValue(column)}`, 'map it, or list it under ignore'),
    );
  }
  for (const row of csv.rows) {
    const columns = told.has(row.number) ? undefined : empty.get(row.number);
    if (columns === undefined) continue;
    const names = csv.columns
      .filter((column) => columns.includes(column))
      .map((column) => quoteValue(column));
    const cells = `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} empty`;
    notes.note(
      row.start,
      warning(`the row gives no fact: its ${cells}`, 'fill it in, or leave the row out with unless'),
    );
  }
  const total = findTotal(table);
  if (total !== undefined)
    notes.note(
      total.start,
      warning('the row adds up the others', 'leave it out with unless, and map it by itself with if'),
    );
}

/** The first or last of the rows that facts are made of, where its figures are the sums of all the others. */
function findTotal({ csv, taken, decimal }: OpenTable): CsvRow | undefined {
  const rows = csv.rows.filter(({ number }) => taken.has(number));
  if (rows.length <= LEAST_PARTS) return undefined;
  const figures = rows.map(({ cells }) => cells.map((cell) => readNumber(cell, decimal)));
  return [rows.length - 1, 0].flatMap((place) => {
    const columns = (figures[place] ?? []).flatMap((figure, column) =>
      figure === undefined ? [] : [{ figure, column }],
    );
    const sums = columns.map(({ figure, column }) => {
      const parts = figures.flatMap((row, other) => (other === place ? [] : (row[column] ?? [])));
      const sum = parts.reduce((so, part) => so + part, 0);
      return parts.length >= LEAST_PARTS && sum !== 0 && Math.abs(sum - figure) < SLACK * Math.abs(sum);
    });
    return sums.length > 0 && sums.every(Boolean) ? (rows[place] ?? []) : [];
  })[0];
}

/** With fewer parts, a figure is too easily the sum of the others. */
const LEAST_PARTS = 3;
const SLACK = 1e-9;

/** A cell that is a plain number; undefined for any other. */
function readNumber(cell: string, decimal: '.' | ','): number | undefined {
  const plain = cell.replace(decimal === '.' ? /,(?=\d{3})/g : /\.(?=\d{3})/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
