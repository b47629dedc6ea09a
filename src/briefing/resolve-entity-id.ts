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

/** The entity that a date literal stands for, what is wrong with the literal, or undefined for any other text. */
export function readDateEntity(value: string): Entity | Finding | undefined {
  const literal = value.startsWith(DATE_PREFIX) ? value.slice(DATE_PREFIX.length) : value;
  if (literal === value && !looksLikeDate(value)) return undefined;
  const date = parsePartialDate(literal);
  return 'problem' in date ? error(date.problem, date.remedy) : createDateEntity(literal, date);
}

function createDateEntity(literal: string, date: PartialDate): Entity {
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
    unnamed: false,
  };
}
