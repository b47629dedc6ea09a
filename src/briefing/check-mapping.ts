import { columnsIn, listTexts } from './fill-columns.ts';
import { error, type FactsPath, type Finding, type ReportFinding, warning } from './finding.ts';
import type { OpenTable } from './open-table.ts';
import { quoteValue } from './quote-value.ts';
import type { Csv } from './read-csv.ts';
import { isMapping, type Mapping, type Read } from './read-fields.ts';
import { suggestName } from './suggest-name.ts';
import type { TABLE_FIELDS } from './table-schemas.ts';

/** Values by column: what a row must have, or must not. */
export type Conditions = ReadonlyMap<string, readonly string[]>;

/** The columns that a mapping names; those that the table does not have are reported. */
export function checkColumnNames(
  value: unknown,
  path: FactsPath,
  { columns }: Csv,
  report: ReportFinding,
): readonly string[] {
  const named = listTexts(value, path).flatMap(([at, text]) =>
    columnsIn(text).map((column) => [at, column] as const),
  );
  for (const [at, column] of named) {
    if (!columns.includes(column)) report(at, describeUnknown(column, columns));
  }
  return named.map(([, column]) => column);
}

function describeUnknown(column: string, columns: readonly string[]): Finding {
  return error(
    `the table has no column ${quoteValue(column)}`,
    suggestName(column, columns, 'name another column'),
  );
}

/** Reports `{column}` that was written without quotation marks, which YAML takes for a mapping; true where there is none. */
export function checkQuotes(value: unknown, path: FactsPath, report: ReportFinding): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const keys = Object.keys(value);
  if (isMapping(value) && keys.length > 0 && keys.every((key) => value[key] === '' || value[key] === null)) {
    const written = `{${keys.join(', ')}}`;
    report(path, error(`${written} is no text`, `put it in double quotes: "${written}"`));
    return false;
  }
  return Object.entries(value)
    .map(([key, part]) => checkQuotes(part, [...path, Array.isArray(value) ? Number(key) : key], report))
    .every((isSound) => isSound);
}

/** Reads conditions; a column or value that the table does not have is reported. */
export function readConditions(
  written: Mapping,
  path: FactsPath,
  { columns, rows }: Csv,
  report: ReportFinding,
): Conditions {
  const conditions = new Map<string, readonly string[]>();
  for (const [column, value] of Object.entries(written)) {
    const place = columns.indexOf(column);
    if (place < 0) report([...path, column], describeUnknown(column, columns), 'key');
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const folded = values.flatMap((one) => (typeof one === 'string' && one !== '' ? [fold(one)] : []));
    if (folded.length < values.length || folded.length === 0)
      report(
        [...path, column],
        error('a condition needs a value or a list of them', 'write what the cell holds'),
      );
    if (place < 0) continue;
    const present = new Set(rows.map(({ cells }) => fold(cells[place] ?? '')));
    for (const [index, one] of folded.entries()) {
      if (present.has(one)) continue;
      const at = Array.isArray(value) ? [...path, column, index] : [...path, column];
      report(
        at,
        warning(
          `no row has ${quoteValue(String(values[index]))} in the column ${quoteValue(column)}`,
          'write it as the table does, or remove it',
        ),
      );
    }
    conditions.set(column, folded);
  }
  return conditions;
}

/** Reads what stands between several values of a cell, by column. */
export function readSeparators(
  written: Mapping,
  path: FactsPath,
  { columns }: Csv,
  report: ReportFinding,
): ReadonlyMap<string, string> {
  const separators = new Map<string, string>();
  for (const [column, value] of Object.entries(written)) {
    if (!columns.includes(column)) report([...path, column], describeUnknown(column, columns), 'key');
    if (typeof value === 'string' && value !== '') separators.set(column, value);
    else report([...path, column], error('a separator must be text', 'write what stands between two values'));
  }
  return separators;
}

/** Whether a row has, in each column of the conditions, one of the values; with `some`, in any. */
export function meets(
  conditions: Conditions,
  cells: readonly string[],
  columns: readonly string[],
  quantity: 'every' | 'some',
): boolean {
  return [...conditions][quantity](([column, values]) =>
    values.includes(fold(cells[columns.indexOf(column)] ?? '')),
  );
}

function fold(cell: string): string {
  return cell.trim().toLowerCase();
}

/** The columns that a mapping names. */
export function columnsOf({ entities, facts }: Mapping): readonly string[] {
  return listTexts([entities, facts], []).flatMap(([, text]) => columnsIn(text));
}

/** Notes the columns that a mapping uses; false where it names one that is not there. */
export function checkColumns(
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
