import { INLINE_FIELDS } from './field-schemas.ts';
import { error, type FactsPath, type ReportFinding } from './finding.ts';
import type { Entity, EntityKind } from './model.ts';
import { quoteValue } from './quote-value.ts';
import { isMapping, type Mapping, readFields } from './read-fields.ts';
import { checkReference, readDateEntity } from './resolve-entity-id.ts';

/**
 * Reads the roles of a fact to lists of entity ids. Dates and things written out in place are added to
 * `entities`: a date as `date:2011-09-07`, the second thing of a role as `fact/role/2`. In a role that takes nothing but
 * quantities, any text that is no id is one.
 */
export function readRoles(
  factId: string,
  roles: Mapping,
  path: FactsPath,
  entities: Map<string, Entity>,
  report: ReportFinding,
  kindsOf: (role: string) => readonly EntityKind[] = () => [],
): Record<string, readonly string[]> {
  const read = Object.entries(roles).map(([role, value]) => {
    const rolePath = [...path, role];
    const ofQuantities = kindsOf(role).join() === 'quantity';
    if (!Array.isArray(value))
      return [
        role,
        readValue(`${factId}/${role}`, asQuantity(value, ofQuantities, entities), rolePath, entities, report),
      ];
    if (value.length === 0) report(rolePath, error(`the role "${role}" is empty`, 'fill it in or remove it'));
    let inline = 0;
    const ids = value.flatMap((item: unknown, index) => {
      if (isMapping(item)) inline += 1;
      const id = inline > 1 ? `${factId}/${role}/${inline}` : `${factId}/${role}`;
      return readValue(id, item, [...rolePath, index], entities, report);
    });
    reportRepeated(ids, rolePath, report);
    return [role, ids];
  });
  return Object.fromEntries(read) as Record<string, readonly string[]>;
}

/** A text that stands for a quantity, as it is written out in full. */
function asQuantity(value: unknown, ofQuantities: boolean, entities: ReadonlyMap<string, Entity>): unknown {
  return ofQuantities && typeof value === 'string' && value.trim() !== '' && !entities.has(value)
    ? { text: value, kind: 'quantity' }
    : value;
}

function readValue(
  inlineId: string,
  value: unknown,
  path: FactsPath,
  entities: Map<string, Entity>,
  report: ReportFinding,
): readonly string[] {
  if (isMapping(value)) {
    const entity = readInline(inlineId, value, path, report);
    entities.set(entity.id, entity);
    return [entity.id];
  }
  if (typeof value !== 'string') {
    report(path, error('a list stands inside a list', 'write one flat list'));
    return [];
  }
  const known = entities.get(value);
  if (known !== undefined) return [known.id];
  const date = readDateEntity(value);
  if (date !== undefined && !('problem' in date)) {
    if (!entities.has(date.id)) entities.set(date.id, date);
    return [date.id];
  }
  if (value.trim() === '') report(path, error('the role is empty', 'fill it in or remove it'));
  else report(path, date ?? checkReference(value, entities) ?? error('unreadable', 'write an entity id'));
  return [];
}

/** A text that begins with a quotation mark is what somebody said. */
function typesOf(types: readonly string[], text: string): readonly string[] {
  return types.length === 0 && QUOTED.test(text) ? [QUOTATION] : types;
}
const QUOTED = /^["“]/;
const QUOTATION = 'quotation';

function readInline(id: string, value: Mapping, path: FactsPath, report: ReportFinding): Entity {
  const read = readFields(INLINE_FIELDS, value, path, report);
  if (read.kind === 'date') {
    report(
      [...path, 'kind'],
      error('a date is not written with a text', 'write the date alone, as in 2011-09-07'),
    );
  }
  return {
    id,
    kind: read.kind ?? 'topic',
    name: read.text ?? '',
    article: read.article ?? '',
    aliases: read.aliases ?? [],
    types: typesOf(read.types ?? [], read.text ?? ''),
    plural: read.plural ?? false,
    involves: read.involves ?? [],
    partOf: [],
    members: [],
    unnamed: false,
  };
}

function reportRepeated(ids: readonly string[], path: FactsPath, report: ReportFinding): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    report([...path, index], error(`${quoteValue(id)} stands twice in one role`, 'remove one'));
  }
}
