import { error, type Finding } from './finding.ts';
import type { Entity, PartialDate } from './model.ts';
import { looksLikeDate, parsePartialDate } from './parse-partial-date.ts';
import { quoteValue } from './quote-value.ts';
import { suggestName } from './suggest-name.ts';

const DATE_PREFIX = 'date:';

/** The finding for an id that no entity has, or undefined where one has it. */
export function checkReference(id: string, entities: ReadonlyMap<string, Entity>): Finding | undefined {
  if (entities.has(id)) return undefined;
  const fallback = /\s/u.test(id) ? 'declare it, or write {text: …}' : 'declare it under entities';
  const ids = [...entities.keys()].filter((known) => !known.includes(':') && !known.includes('/'));
  const remedy = suggestName(id, ids, fallback);
  return error(`no entity has the id ${quoteValue(id)}`, remedy.startsWith('did you') ? remedy : fallback);
}

/** The entity that a date or period literal (`2026-03-03/2026-03-09`) stands for, what is wrong with the literal, or undefined for any other text. */
export function readDateEntity(value: string): Entity | Finding | undefined {
  const literal = value.startsWith(DATE_PREFIX) ? value.slice(DATE_PREFIX.length) : value;
  const [from = '', to, ...more] = literal.split('/');
  if (literal === value && !looksLikeDate(from)) return undefined;
  if (more.length > 0)
    return error(`"${literal}" is not a period`, 'write its first and last day, with one / between');
  const date = parsePartialDate(from);
  if ('problem' in date) return error(date.problem, date.remedy);
  const until = to === undefined ? undefined : parsePartialDate(to);
  if (until !== undefined && 'problem' in until) return error(until.problem, until.remedy);
  return createDateEntity(literal, date, until);
}

function createDateEntity(literal: string, date: PartialDate, until: PartialDate | undefined): Entity {
  return {
    id: `${DATE_PREFIX}${literal}`,
    kind: 'date',
    name: literal,
    article: '',
    aliases: [],
    types: [],
    plural: false,
    involves: [],
    partOf: [],
    members: [],
    date,
    ...(until === undefined ? {} : { until }),
    unnamed: false,
  };
}
