import {
  type Conditions,
  checkColumns,
  checkQuotes,
  columnsOf,
  readConditions,
  readSeparators,
} from './check-mapping.ts';
import { checkTableUse, noteUse } from './check-table-use.ts';
import { readCalendar } from './find-mentions.ts';
import { error, type FactsPath } from './finding.ts';
import { indexEntityNames } from './index-entity-names.ts';
import type { Fact, Table } from './model.ts';
import { nameRow, readRowEntities } from './name-row.ts';
import { reportInRows } from './note-in-table.ts';
import { type OpenContext, type OpenTable, openTable } from './open-table.ts';
import { listEmpty } from './read-cell.ts';
import type { StatementContext } from './read-facts.ts';
import { isMapping, type Mapping, readFields } from './read-fields.ts';
import { readRowFacts, stateRow, takesRow } from './read-row.ts';
import { TABLE_FIELDS } from './table-schemas.ts';

export interface TablesContext extends StatementContext, Omit<OpenContext, 'open'> {
  /** The facts file as it was read. */
  readonly root: unknown;
  /** The language of the briefing, as a language tag. */
  readonly language: string;
  /** Ids of facts that are taken. */
  readonly ids: ReadonlySet<string>;
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
    checkTableUse(table);
    table.notes.close();
    const { title, text, csv, taken } = table;
    return [{ file, title, text, delimiter: csv.delimiter, columns: csv.columns, rows: taken.size }];
  });
  return { tables, facts };
}

interface TableContext extends TablesContext, OpenContext {
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
    decimal: read.decimal,
    delimiter: csv.delimiter,
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
