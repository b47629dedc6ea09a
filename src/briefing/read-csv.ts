import Papa from 'papaparse';
import { error, type Finding } from './finding.ts';
import { quoteValue } from './quote-value.ts';

/** A row of a table; its offsets leave out the line break. */
export interface CsvRow {
  /** From 1, as a spreadsheet counts them. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Its cells without the spaces around them, one for each column. */
  readonly cells: readonly string[];
}

export interface Csv {
  readonly delimiter: string;
  readonly columns: readonly string[];
  /** The offset at which the columns are named. */
  readonly header: number;
  readonly rows: readonly CsvRow[];
}

export interface CsvOptions {
  /** Found out where it is not given. */
  readonly delimiter?: string;
  /** Columns that it is expected to have, by which its delimiter is found out. */
  readonly expected?: readonly string[];
  /** The names of the columns, where no row of the table names them. */
  readonly columns?: readonly string[];
}

/** A cell with its range in the row as it is written: without quotation marks and the spaces around it. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type ReportCsv = (offset: number, finding: Finding) => void;

const DELIMITERS = [',', ';', '\t', '|'];

/** Reads a table in CSV (RFC 4180); undefined where it has none that can be used. Blank rows are left out. */
export function readCsv(text: string, options: CsvOptions, report: ReportCsv): Csv | undefined {
  if (text.includes('\0')) {
    report(0, error('the file is not text', 'save it as CSV in UTF-8'));
    return undefined;
  }
  const { rows, delimiter } = parseRows(text, options, report);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = filled;
  if (first === undefined) {
    report(0, error('the table is empty', 'put its rows there'));
    return undefined;
  }
  const named = options.columns === undefined;
  const columns = readColumns(options.columns ?? first.cells, filled);
  const body = named ? filled.slice(1) : filled;
  const isSound = checkColumns(columns, first, text, delimiter, report);
  if (body.length === 0)
    report(first.start, error('the table has no rows', 'put them below the names of the columns'));
  const fitting = body.flatMap((row) => fitRow(row, columns.length, report) ?? []);
  return isSound && fitting.length > 0
    ? { delimiter, columns, header: first.start, rows: fitting }
    : undefined;
}

/** The cells of one row as it is written. */
export function readCells(raw: string, delimiter: string): readonly Cell[] {
  const [values = []] = Papa.parse<string[]>(raw, { delimiter, newline: '\n' }).data;
  let at = 0;
  return values.map((value) => {
    const isQuoted = raw[at] === '"';
    const inner = isQuoted ? value.replaceAll('"', '""') : value;
    const opens = at + (isQuoted ? 1 : 0);
    const start = opens + inner.length - inner.trimStart().length;
    const end = Math.max(start, opens + inner.trimEnd().length);
    const next = raw.indexOf(delimiter, opens + inner.length);
    at = next < 0 ? raw.length : next + delimiter.length;
    return { text: value.trim(), start, end };
  });
}

function parseRows(
  text: string,
  { expected, delimiter = findDelimiter(text, expected) }: CsvOptions,
  report: ReportCsv,
): { readonly rows: readonly CsvRow[]; readonly delimiter: string } {
  const rows: CsvRow[] = [];
  let start = 0;
  let reported = -1;
  Papa.parse<string[]>(text, {
    delimiter,
    // A carriage return before it is a space at the end of a cell.
    newline: text.includes('\n') ? '\n' : '\r',
    step: ({ data, errors, meta }) => {
      for (const { code, index = start + 1 } of errors) {
        // A cell that goes on behind its quotation mark may be one that is never closed, too.
        if ((code !== 'MissingQuotes' && code !== 'InvalidQuotes') || index === reported) continue;
        report(index - 1, QUOTATION_FINDINGS[code]);
        reported = index;
      }
      const end = start + text.slice(start, meta.cursor).replace(/[\r\n]+$/, '').length;
      rows.push({ number: rows.length + 1, start, end, cells: data.map((cell) => cell.trim()) });
      start = meta.cursor;
    },
  });
  return { rows, delimiter };
}

/** The delimiter that makes most of the expected columns of the first row; if none does, the one that all rows agree on. */
function findDelimiter(text: string, expected: readonly string[] = []): string {
  const sample = { preview: SAMPLED_ROWS, skipEmptyLines: 'greedy' } as const;
  const found = DELIMITERS.map((delimiter) => {
    const [names = []] = Papa.parse<string[]>(text, { ...sample, delimiter }).data;
    const columns = new Set(names.map((name) => name.trim()));
    return { delimiter, count: expected.filter((name) => columns.has(name)).length };
  }).sort((a, b) => b.count - a.count)[0];
  return found !== undefined && found.count > 0
    ? found.delimiter
    : Papa.parse(text, { ...sample, delimitersToGuess: DELIMITERS }).meta.delimiter;
}

const SAMPLED_ROWS = 20;

const QUOTATION_FINDINGS = {
  MissingQuotes: error(
    'the quotation mark that opens this cell is not closed',
    'close it, or write it twice and put the cell in quotation marks',
  ),
  InvalidQuotes: error(
    'this cell goes on behind its closing quotation mark',
    'write quotation marks inside a cell twice',
  ),
} as const;

/** Programs end each row with a delimiter: a column without a name and without a value is none. */
function readColumns(names: readonly string[], rows: readonly CsvRow[]): readonly string[] {
  let count = names.length;
  while (count > 1 && names[count - 1] === '' && rows.every(({ cells }) => (cells[count - 1] ?? '') === ''))
    count -= 1;
  return names.slice(0, count);
}

function checkColumns(
  columns: readonly string[],
  first: CsvRow,
  text: string,
  delimiter: string,
  report: ReportCsv,
): boolean {
  const cells = readCells(text.slice(first.start, first.end), delimiter);
  const bad = columns.flatMap((name, place): { place: number; finding: Finding }[] => {
    if (name === '')
      return [{ place, finding: error(`column ${place + 1} has no name`, 'name it in the first row') }];
    const isRepeated = columns.indexOf(name) < place;
    return isRepeated
      ? [{ place, finding: error(`two columns are called ${quoteValue(name)}`, 'rename one') }]
      : [];
  });
  for (const { place, finding } of bad) report(first.start + (cells[place]?.start ?? 0), finding);
  return bad.length === 0;
}

/** A row with a cell for each column; one with others is reported, but for empty ones at its end. */
function fitRow(row: CsvRow, count: number, report: ReportCsv): CsvRow | undefined {
  const { cells, start } = row;
  const surplus = cells.slice(count).some((cell) => cell !== '');
  if (cells.length >= count && !surplus)
    return cells.length === count ? row : { ...row, cells: cells.slice(0, count) };
  const counted = `row ${row.number} has ${countOf(cells.length, 'cell')}, where there ${count === 1 ? 'is' : 'are'} ${countOf(count, 'column')}`;
  report(
    start,
    error(
      counted,
      surplus
        ? 'put cells that hold a delimiter in double quotes, or name the delimiter of the table'
        : 'add the missing cells, empty ones too',
    ),
  );
  return undefined;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
