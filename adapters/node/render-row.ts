import type { Citation } from '../../src/index.ts';
import type { QuotationStyle } from './render-quotation.ts';

const EMPTY_CELL = '–';
const MIN_CELL_CHARS = 40;

type Row = NonNullable<Citation['row']>;

/** A row of a table on one line: where it stands, then each cell behind the name of its column, key words marked. */
export function renderRow(
  { number, cells }: Row,
  highlights: Citation['highlights'],
  style: QuotationStyle,
): string {
  const shown = cells.map(({ column, text, start, end }) => {
    const isKey = highlights.some(([from, to]) => from < end && to > start);
    const value = text === '' ? EMPTY_CELL : text.replace(/\s+/g, ' ');
    return style.text(`${column}: `) + (isKey ? style.highlight(value) : style.text(value));
  });
  return [style.text(`Row ${number}`), ...shown].join(style.text(' · '));
}

/** A row whose long cells are cut, so that all of them have room in about so many characters. */
export function shortenRow(row: Row, maxChars: number): Row {
  const length = row.cells.reduce((sum, { column, text }) => sum + column.length + text.length, 0);
  if (length <= maxChars) return row;
  const share = Math.max(MIN_CELL_CHARS, Math.floor(maxChars / row.cells.length));
  return {
    ...row,
    cells: row.cells.map((cell) =>
      cell.text.length <= share ? cell : { ...cell, text: `${cell.text.slice(0, share - 1)}…` },
    ),
  };
}
