import type { Explanation } from '../../src/index.ts';
import { renderRow } from './render-row.ts';

type Evidence = Explanation['facts'][number]['evidence'][number];

const PLAIN = { text: (text: string) => text, highlight: (text: string) => text };

/** What proves a fact, on one line: a passage in quotation marks, or a row with the names of its columns. */
export function renderEvidence({ quote, row }: Evidence): string {
  return row === undefined ? `“${quote.replace(/\s*\n\s*/g, ' ')}”` : renderRow(row, [], PLAIN);
}

/** Where it stands: "characters 17–62", or the file of the table. */
export function renderPlace({ start, end, row }: Evidence): string {
  return row === undefined ? `characters ${start}–${end}` : row.file;
}
