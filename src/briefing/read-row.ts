import { type Conditions, meets } from './check-mapping.ts';
import { fillValue, listTexts } from './fill-columns.ts';
import { fillRole } from './fill-role.ts';
import { error, type FactsPath, type ReportFinding } from './finding.ts';
import type { Fact } from './model.ts';
import { slugOf, takeId } from './name-row.ts';
import { quoteValue } from './quote-value.ts';
import { checkId } from './read-entities.ts';
import { buildFact, type StatementContext } from './read-facts.ts';
import { isMapping, type Mapping, readFields } from './read-fields.ts';
import { cellReader, emptyColumns, NOTHING, type RowContext } from './row-context.ts';
import { ROW_OWN_FIELDS, ROW_STATEMENT_FIELDS } from './table-schemas.ts';

/** A fact that is made of each row. */
export interface RowFact {
  readonly path: FactsPath;
  readonly id: string;
  /** What it says, as it is written. */
  readonly written: Mapping;
  readonly optional: readonly string[];
  readonly if: Mapping;
  readonly unless: Mapping;
}

/** Reads what is made of each row; what is wrong with its keys is reported once a row is read. */
export function readRowFacts(
  values: readonly unknown[],
  path: FactsPath,
  seen: Set<string>,
  report: ReportFinding,
): readonly RowFact[] {
  if (values.length === 0) report(path, error('the table says nothing', 'add a fact'));
  return values.flatMap((value, index) => {
    const at = [...path, index];
    if (!isMapping(value)) {
      report(at, error('a fact must be a mapping', 'write id, relation and roles'));
      return [];
    }
    const { if: _if, unless: _unless, optional: _optional, id: _id, ...written } = value;
    const own = Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(written, key)));
    const { id, optional, if: wanted, unless } = readFields(ROW_OWN_FIELDS, own, at, report);
    if (id !== undefined) {
      checkId(id, [...at, 'id'], 'value', report);
      if (seen.has(id))
        report([...at, 'id'], error(`another fact has the id ${quoteValue(id)}`, 'rename one'));
      seen.add(id);
    }
    return [
      { path: at, id: id ?? '', written, optional: optional ?? [], if: wanted ?? {}, unless: unless ?? {} },
    ];
  });
}

export interface RowStatements {
  readonly facts: readonly Fact[];
  /** The columns whose empty cells kept facts from being made. */
  readonly empty: readonly string[];
}

/** The facts of a row: none of those in which something is missing. */
export function stateRow(
  statements: readonly (RowFact & { readonly takes: (cells: readonly string[]) => boolean })[],
  taken: Set<string>,
  row: RowContext,
  context: StatementContext,
): RowStatements {
  const facts: Fact[] = [];
  const empty: string[] = [];
  const [[first] = []] = row.named.values();
  const key = first === undefined ? String(row.row.number) : slugOf(first.replace(/^[^:]*:/, ''));
  for (const statement of statements) {
    if (!statement.takes(row.row.cells)) continue;
    const filled = fillStatement(statement, row, context);
    if (filled === undefined) {
      empty.push(...listTexts(statement.written, []).flatMap(([, text]) => emptyColumns(text, row)));
      continue;
    }
    const id = takeId(`${statement.id}:${key}`, row.row.number, taken);
    taken.add(id);
    const read = readFields(ROW_STATEMENT_FIELDS, filled, statement.path, row.report);
    facts.push(buildFact({ ...read, id }, [row.span], statement.path, { ...context, report: row.report }));
  }
  return { facts, empty };
}

/** A fact's keys with the cells of a row in them; undefined where one is empty that it cannot do without. */
function fillStatement(
  { written, path, optional }: RowFact,
  row: RowContext,
  { relations }: StatementContext,
): Mapping | undefined {
  const { roles, source, ...rest } = written;
  const filled: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest)) {
    const part = fillValue(value, cellReader(row, [...path, key]));
    if (part === undefined) return undefined;
    filled[key] = part;
  }
  if (source !== undefined) {
    const speaker = fillRole(source, [], [...path, 'source'], row);
    if (speaker === NOTHING) return undefined;
    filled.source = speaker;
  }
  if (!isMapping(roles)) return filled;
  const known = relations?.get(String(written.relation))?.roles;
  const fillers: [string, unknown][] = [];
  for (const [role, value] of Object.entries(roles)) {
    const filler = fillRole(value, known?.[role]?.kinds ?? [], [...path, 'roles', role], row);
    if (filler !== NOTHING) fillers.push([role, filler]);
    else if (!optional.includes(role)) return undefined;
  }
  return { ...filled, roles: Object.fromEntries(fillers) };
}

/** Whether conditions take a row. */
export function takesRow(
  wanted: Conditions,
  unwanted: Conditions,
  columns: readonly string[],
): (cells: readonly string[]) => boolean {
  return (cells) => meets(wanted, cells, columns, 'every') && !meets(unwanted, cells, columns, 'some');
}
