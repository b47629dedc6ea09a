import { error, type FactsPath, type Finding, type ReportFinding } from './finding.ts';
import { createTableNotes, type TableNotes } from './note-in-table.ts';
import { quoteValue } from './quote-value.ts';
import { type Csv, readCsv } from './read-csv.ts';
import type { Read } from './read-fields.ts';
import type { TABLE_FIELDS } from './table-schemas.ts';

/** The text of a table's file, or why there is none. */
export type TableFile = { readonly text: string } | { readonly problem: string; readonly remedy: string };

/** A file that is open, with what several mappings find out about it. */
export interface OpenTable {
  readonly text: string;
  readonly csv: Csv;
  readonly title: string;
  /** What stands before the decimals of its numbers. */
  readonly decimal: '.' | ',';
  /** How it was asked to be read, which is the same in all its mappings. */
  readonly readAs: string;
  readonly notes: TableNotes;
  /** Columns that are used, or left out on purpose. */
  readonly mapped: Set<string>;
  /** Rows that facts are to be made of. */
  readonly taken: Set<number>;
  /** Rows of which there is a fact. */
  readonly told: Set<number>;
  /** Of rows without a fact, the columns that kept it from being made. */
  readonly empty: Map<number, readonly string[]>;
}

/** What a file is opened with. */
export interface OpenContext {
  /** Tables by their files; undefined for one that cannot be used. */
  readonly open: Map<string, OpenTable | undefined>;
  readonly report: ReportFinding;
  readonly readTable: (file: string) => TableFile;
  /** Notes what is wrong with a table's file, of which this is the text. */
  readonly noteIn: (file: string, text: string) => (offset: number, finding: Finding) => void;
}

const SPREADSHEET = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

/** The table of a file, read once however many mappings there are of it. */
export function openTable(
  { file, title, delimiter, columns, decimal = '.' }: Read<typeof TABLE_FIELDS>,
  expected: readonly string[],
  path: FactsPath,
  { open, report, readTable: readFile, noteIn }: OpenContext,
): OpenTable | undefined {
  if (file === undefined) return undefined;
  const inFile = [...path, 'file'];
  const misplaced = checkPlace(file);
  if (misplaced !== undefined) {
    report(inFile, misplaced);
    return undefined;
  }
  const readAs = JSON.stringify([delimiter, columns]);
  if (open.has(file)) {
    const known = open.get(file);
    if (known !== undefined && known.readAs !== readAs)
      report(inFile, error('its delimiter or columns are others above', 'write the same in both places'));
    return known;
  }
  open.set(file, undefined);
  const found = readFile(file);
  if ('problem' in found) {
    report(inFile, error(`${quoteValue(file)}: ${found.problem}`, found.remedy));
    return undefined;
  }
  const text = found.text.replace(/^\uFEFF/, '');
  const notes = createTableNotes(noteIn(file, text));
  const csv = readCsv(
    text,
    {
      expected,
      ...(delimiter === undefined ? {} : { delimiter: delimiter === 'tab' ? '\t' : delimiter }),
      ...(columns === undefined ? {} : { columns }),
    },
    notes.note,
  );
  if (csv === undefined) {
    notes.close();
    return undefined;
  }
  const table: OpenTable = {
    text,
    csv,
    title: title ?? file,
    decimal,
    readAs,
    notes,
    mapped: new Set(),
    taken: new Set(),
    told: new Set(),
    empty: new Map(),
  };
  open.set(file, table);
  return table;
}

/** A table lies beside the text, where a change of it is noticed. */
function checkPlace(file: string): Finding | undefined {
  if (/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(file))
    return error(
      `${quoteValue(file)} leaves the folder of the briefing`,
      'put the file beside the text and write its name',
    );
  if (/[/\\]/.test(file))
    return error(
      `${quoteValue(file)} lies in a folder of its own`,
      'put the file beside the text and write its name',
    );
  return SPREADSHEET.test(file)
    ? error(`${quoteValue(file)} is a spreadsheet`, 'save it as CSV and name that file')
    : undefined;
}
