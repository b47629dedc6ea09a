import {
  type Conditions,
  checkColumnNames,
  checkQuotes,
  readConditions,
  readSeparators,
} from './check-mapping.ts';
import { columnsIn, listTexts } from './fill-columns.ts';
import { readCalendar } from './find-mentions.ts';
import { error, type FactsPath, type Finding, type ReportFinding, warning } from './finding.ts';
import { indexEntityNames } from './index-entity-names.ts';
import type { Fact, Table } from './model.ts';
import { nameRow, readRowEntities } from './name-row.ts';
import { createTableNotes, reportInRows, type TableNotes } from './note-in-table.ts';
import { quoteValue } from './quote-value.ts';
import { listEmpty } from './read-cell.ts';
import { type Csv, readCells, readCsv } from './read-csv.ts';
import type { StatementContext } from './read-facts.ts';
import { isMapping, type Mapping, type Read, readFields } from './read-fields.ts';
import { readRowFacts, stateRow, takesRow } from './read-row.ts';
import { TABLE_FIELDS } from './table-schemas.ts';

/** The text of a table's file, or why there is none. */
export type TableFile = { readonly text: string } | { readonly problem: string; readonly remedy: string };

export interface TablesContext extends StatementContext {
  /** The facts file as it was read. */
  readonly root: unknown;
  /** The language of the briefing, as a language tag. */
  readonly language: string;
  /** Ids of facts that are taken. */
  readonly ids: ReadonlySet<string>;
  readonly readTable: (file: string) => TableFile;
  /** Notes what is wrong with a table's file, of which this is the text. */
  readonly noteIn: (file: string, text: string) => (offset: number, finding: Finding) => void;
}

/** A file that is open, with what several mappings find out about it. */
interface OpenTable {
  readonly text: string;
  readonly csv: Csv;
  readonly title: string;
  readonly readAs: string;
  readonly notes: TableNotes;
  readonly mapped: Set<string>;
  readonly taken: Set<number>;
  /** Rows of which there is a fact, or which are left out of all by their conditions. */
  readonly told: Set<number>;
  /** Of rows without a fact, the columns that kept it from being made. */
  readonly empty: Map<number, readonly string[]>;
}

/** Reads the tables beside the text and makes facts of their rows; what the rows name is added to the entities. */
export function readTables(
  values: readonly unknown[],
  context: TablesContext,
): { readonly tables: readonly Table[]; readonly facts: readonly Fact[] } {
  const open = new Map<string, OpenTable | undefined>();
  const facts: Fact[] = [];
  const ids = new Set(context.ids);
  const bases = new Set(context.ids);
  for (const [index, value] of values.entries()) {
    const path = ['tables', index];
    if (isMapping(value))
      for (const fact of readTable(value, path, { ...context, open, ids, bases })) facts.push(fact);
    else context.report(path, error('a table must be a mapping', 'write file and facts'));
  }
  const tables = [...open].flatMap(([file, table]) => {
    if (table === undefined) return [];
    checkUse(table);
    table.notes.close();
    const { title, text, csv, taken } = table;
    return [{ file, title, text, delimiter: csv.delimiter, columns: csv.columns, rows: taken.size }];
  });
  return { tables, facts };
}

interface TableContext extends TablesContext {
  readonly open: Map<string, OpenTable | undefined>;
  readonly ids: Set<string>;
  /** Ids as the author gives them. */
  readonly bases: Set<string>;
}

function readTable(value: Mapping, path: FactsPath, context: TableContext): readonly Fact[] {
  const { entities, report, ids } = context;
  const read = readFields(TABLE_FIELDS, value, path, report);
  const statements = readRowFacts(read.facts ?? [], [...path, 'facts'], context.bases, report);
  const named = readRowEntities(read.entities ?? {}, [...path, 'entities'], context);
  const table = openTable(read, columnsOf(value), path, context);
  if (table === undefined) return [];
  const { csv, text, notes } = table;
  const isQuoted = [
    checkQuotes(value.entities, [...path, 'entities'], report),
    checkQuotes(value.facts, [...path, 'facts'], report),
  ].every(Boolean);
  if (!isQuoted || !checkColumns(value, read, path, table, report)) return [];
  const conditions = (written: Mapping | undefined, at: FactsPath): Conditions =>
    readConditions(written ?? {}, at, csv, report);
  const takes = takesRow(
    conditions(read.if, [...path, 'if']),
    conditions(read.unless, [...path, 'unless']),
    csv.columns,
  );
  const takers = statements.map((statement) => ({
    ...statement,
    takes: takesRow(
      conditions(statement.if, [...statement.path, 'if']),
      conditions(statement.unless, [...statement.path, 'unless']),
      csv.columns,
    ),
  }));
  const style = {
    decimal: read.decimal ?? '.',
    dates: read.dates,
    months: readCalendar(context.language).months,
    empty: listEmpty(read.empty ?? []),
    split: readSeparators(read.split ?? {}, [...path, 'split'], csv, report),
  } as const;
  const names = indexEntityNames(entities.values());
  const reportIn = reportInRows({ ...context, text, notes, delimiter: csv.delimiter, columns: csv.columns });
  return csv.rows
    .filter(({ cells }) => takes(cells))
    .flatMap((row) => {
      const span = { start: row.start, end: row.end, row: { file: read.file ?? '', number: row.number } };
      const base = { row, span, columns: csv.columns, style, entities, names, report: reportIn(row) };
      const rowContext = { ...base, named: nameRow(named, [...path, 'entities'], base) };
      const stated = stateRow(takers, ids, rowContext, context);
      noteUse(table, row.number, stated.facts.length > 0, stated.empty);
      return stated.facts;
    });
}

function noteUse(table: OpenTable, row: number, isTold: boolean, empty: readonly string[]): void {
  table.taken.add(row);
  if (isTold) table.told.add(row);
  else if (empty.length > 0) table.empty.set(row, empty);
}

const SPREADSHEET = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

/** The table of a file, read once however many mappings there are of it. */
function openTable(
  { file, title, delimiter, columns }: Read<typeof TABLE_FIELDS>,
  expected: readonly string[],
  path: FactsPath,
  { open, report, readTable: readFile, noteIn }: TableContext,
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

/** The columns that a mapping names. */
function columnsOf({ entities, facts }: Mapping): readonly string[] {
  return listTexts([entities, facts], []).flatMap(([, text]) => columnsIn(text));
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

/** Notes the columns that a mapping uses; false where it names one that is not there. */
function checkColumns(
  value: Mapping,
  { ignore = [], if: wanted = {}, unless = {} }: Read<typeof TABLE_FIELDS>,
  path: FactsPath,
  { csv, mapped }: OpenTable,
  report: ReportFinding,
): boolean {
  const [only] = csv.columns;
  if (csv.columns.length === 1 && only !== undefined && !columnsOf(value).includes(only)) {
    report(
      [...path, 'file'],
      error(`the table has only one column, ${quoteValue(only)}`, 'name its delimiter'),
    );
    return false;
  }
  const used = [
    ...checkColumnNames(value.entities, [...path, 'entities'], csv, report),
    ...checkColumnNames(value.facts, [...path, 'facts'], csv, report),
  ];
  const ignored = checkColumnNames(
    ignore.map((column) => `{${column}}`),
    [...path, 'ignore'],
    csv,
    report,
  );
  const inFacts = (Array.isArray(value.facts) ? value.facts : []).flatMap((fact: unknown) =>
    isMapping(fact) ? [fact.if, fact.unless].flatMap((one) => (isMapping(one) ? Object.keys(one) : [])) : [],
  );
  if (!used.every((column) => csv.columns.includes(column))) return false;
  for (const column of [...used, ...ignored, ...Object.keys(wanted), ...Object.keys(unless), ...inFacts])
    mapped.add(column);
  return true;
}

/** Warns of columns that nothing is made of, and of rows that give no fact. */
function checkUse({ csv, text, notes, mapped, told, empty }: OpenTable): void {
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
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
