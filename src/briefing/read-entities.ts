import { ENTITY_FIELDS } from './field-schemas.ts';
import { error, type FactsPath, type ReportFinding } from './finding.ts';
import type { Entity } from './model.ts';
import { looksLikeDate } from './parse-partial-date.ts';
import { quoteValue } from './quote-value.ts';
import { isMapping, type Mapping, readFields } from './read-fields.ts';

/** Letters, digits and hyphens; a colon or slash stands only in the ids that the parser gives itself. */
/** Almost all are of these letters, and patterns of all letters take long to compile. */
const PLAIN_ID = /^[A-Za-z0-9][\w.-]*$/;
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;

/** Reads the declared entities; one with mistakes keeps its place, so that references to it are no mistakes. */
export function readEntities(declared: Mapping, report: ReportFinding): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const [id, value] of Object.entries(declared)) {
    const path = ['entities', id];
    checkId(id, path, 'key', report);
    if (!isMapping(value)) {
      report(path, error(`the entity ${quoteValue(id)} must be a mapping`, 'write {kind: …, name: …}'));
    }
    entities.set(id, readEntity(id, isMapping(value) ? value : undefined, path, report));
  }
  return entities;
}

/** Reads one entity; a mapping that is none leaves its id and defaults. */
export function readEntity(
  id: string,
  value: Mapping | undefined,
  path: FactsPath,
  report: ReportFinding,
): Entity {
  const ignore = () => undefined;
  const { kind, name, article, aliases, types, plural, involves, partOf, members, unnamed, ...optional } =
    readFields(ENTITY_FIELDS, value ?? {}, path, value === undefined ? ignore : report);
  const { gender, gloss, date, until, country } = optional;
  if (kind === 'date' && date === undefined && value?.date === undefined) {
    report(path, error(`the date ${quoteValue(id)} has no key "date"`, 'add it'));
  }
  if (kind !== undefined && kind !== 'date' && date !== undefined) {
    report([...path, 'date'], error('only an entity of kind date has a date', 'remove it'), 'key');
  }
  if (until !== undefined && date === undefined)
    report([...path, 'until'], error('a period needs its first day', 'add the key "date"'), 'key');
  return {
    id,
    kind: kind ?? 'topic',
    name: name ?? '',
    article: article ?? '',
    aliases: aliases ?? [],
    types: types ?? [],
    plural: plural ?? false,
    involves: involves ?? [],
    partOf: partOf ?? [],
    members: members ?? [],
    unnamed: unnamed ?? false,
    ...(gender === undefined ? {} : { gender }),
    ...(gloss === undefined ? {} : { gloss }),
    ...(date === undefined ? {} : { date }),
    ...(until === undefined ? {} : { until }),
    ...(country === undefined ? {} : { country }),
  };
}

/** Reports an id that cannot be told from a date or from an id made by the parser. */
export function checkId(id: string, path: FactsPath, at: 'key' | 'value', report: ReportFinding): void {
  if (looksLikeDate(id)) {
    report(path, error(`the id ${quoteValue(id)} reads as a date`, 'begin it with a letter'), at);
  } else if (!PLAIN_ID.test(id) && !ID.test(id)) {
    report(path, error(`${quoteValue(id)} cannot be an id`, 'use letters, digits and hyphens'), at);
  }
}
