import { fillText, fillValue } from './fill-columns.ts';
import { fillReferences } from './fill-role.ts';
import { error, type FactsPath } from './finding.ts';
import { foldCharacters } from './fold-characters.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from './model.ts';
import { quoteValue } from './quote-value.ts';
import { readDateCell } from './read-cell.ts';
import { readEntity } from './read-entities.ts';
import { isMapping, type Mapping } from './read-fields.ts';
import { checkReference } from './resolve-entity-id.ts';
import { cellReader, type RowContext, splitRow } from './row-context.ts';

const REFERENCES = ['involves', 'partOf', 'members'] as const;
const DATES: readonly string[] = ['date', 'until'];

/**
 * Adds what a row names to the entities, by the table's mapping of them: one that is there by its name and kind is taken,
 * and learns what else the row says of it. The result is the row's ids by the names of the mapping, in its order.
 */
export function nameRow(
  mapping: readonly (readonly [string, Mapping])[],
  path: FactsPath,
  context: Omit<RowContext, 'named'>,
): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  const whole = { ...context, named };
  const found = mapping.map(([key, value]) => {
    const things = splitRow(String(value.name), whole).flatMap((part) => {
      const id = findOrReserve(key, value, [...path, key], part);
      return id === undefined ? [] : [{ id, part }];
    });
    named.set(key, [...new Set(things.map(({ id }) => id))]);
    return { key, value, things };
  });
  for (const { key, value, things } of found)
    for (const { id, part } of things) addEntity(id, value, [...path, key], part);
  return named;
}

/** The id of what a row names; undefined where it names nothing. */
function findOrReserve(
  key: string,
  { name: written, kind: writtenKind }: Mapping,
  path: FactsPath,
  context: RowContext,
): string | undefined {
  const name = typeof written === 'string' ? fillText(written, cellReader(context, [...path, 'name'])) : '';
  const kind =
    typeof writtenKind === 'string' ? fillText(writtenKind, cellReader(context, [...path, 'kind'])) : '';
  if (name === undefined) return undefined;
  const known = ENTITY_KINDS.find((one) => one === kind) ?? 'topic';
  const ids = context.names.find(name, [known]);
  if (ids.length > 1) {
    const problem = `${quoteValue(name)} is a name of ${ids.map((id) => quoteValue(id)).join(' and ')}`;
    context.report([...path, 'name'], error(problem, 'give one of them a name that tells them apart'));
    return undefined;
  }
  return ids[0] ?? reserve(key, name, known, context);
}

function reserve(key: string, name: string, kind: EntityKind, { names, row }: RowContext): string {
  const id = takeId(`${key}:${slugOf(name)}`, row.number, names);
  names.add(name, kind, id);
  return id;
}

/** An id that nothing has: the one wanted, or with the number of the row behind it. */
export function takeId(wanted: string, row: number, taken: { has(id: string): boolean }): string {
  let id = wanted;
  while (taken.has(id) || id.endsWith(':')) id = `${id}${id.endsWith(':') ? '' : ':'}${row}`;
  return id;
}

/** A name as a part of an id. */
export function slugOf(name: string): string {
  return foldCharacters(name)
    .folded.replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function addEntity(id: string, value: Mapping, path: FactsPath, context: RowContext): void {
  const { entities, names, report, span } = context;
  const filled = Object.entries(value).map(([key, part]) => {
    const convert = DATES.includes(key) ? readDateCell : undefined;
    const isReference = (REFERENCES as readonly string[]).includes(key);
    const at = [...path, key];
    return [
      key,
      isReference
        ? fillReferences(part, at, context)
        : Array.isArray(part)
          ? fillList(part, at, context)
          : fillValue(part, cellReader(context, at, convert)),
    ] as const;
  });
  const entity = readEntity(
    id,
    Object.fromEntries(filled.filter(([, part]) => part !== undefined)),
    path,
    report,
  );
  for (const key of REFERENCES)
    for (const [index, other] of entity[key].entries()) {
      const dangling = checkReference(other, entities);
      if (dangling !== undefined && ![...context.named.values()].flat().includes(other))
        report([...path, key, index], dangling);
    }
  const known = entities.get(id);
  entities.set(id, known === undefined ? { ...entity, row: span } : merge(known, entity));
  for (const alias of entity.aliases) names.add(alias, entity.kind, id);
}

/** A list with the cells of a row in it: an item that holds several values is as many. */
function fillList(items: readonly unknown[], path: FactsPath, context: RowContext): readonly unknown[] {
  return items
    .flatMap((item) => splitRow(String(item), context).map((part) => fillValue(item, cellReader(part, path))))
    .filter((item) => item !== undefined);
}

/** What is known of a thing, and what a row adds. */
function merge(known: Entity, row: Entity): Entity {
  const union = (key: 'aliases' | 'types' | 'involves' | 'partOf' | 'members') => [
    ...new Set([...known[key], ...row[key]]),
  ];
  return {
    ...row,
    ...known,
    aliases: union('aliases'),
    types: union('types'),
    involves: union('involves'),
    partOf: union('partOf'),
    members: union('members'),
  };
}

/** The mapping of what rows name, without what is no mapping, which is reported. */
export function readRowEntities(
  written: Mapping,
  path: FactsPath,
  { entities, report }: Pick<RowContext, 'entities' | 'report'>,
): readonly (readonly [string, Mapping])[] {
  return Object.entries(written).flatMap(([key, value]) => {
    if (entities.has(key))
      report(
        [...path, key],
        error(`${quoteValue(key)} is an entity already`, 'give what the row names another name'),
        'key',
      );
    if (isMapping(value)) return [[key, value] as const];
    report(
      [...path, key],
      error(`${quoteValue(key)} must be a mapping`, 'write {kind: …, name: "{column}"}'),
    );
    return [];
  });
}
