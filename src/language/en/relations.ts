/** The relations of the language: their roles, how they are worded, and how a fact of theirs is told. */
import type { RelationDefinition } from '../language-data.ts';
import { discuss, settle, synchronise } from './relations/agenda.ts';
import { clarify, expect, hope, raise } from './relations/intentions.ts';
import { cancel, last, meet, recur, session } from './relations/meetings.ts';
import { bilateral, member, office } from './relations/offices.ts';
import { cooperate, partner } from './relations/partnerships.ts';
import { agree, differ, oppose } from './relations/positions.ts';
import { publish, say } from './relations/statements.ts';
import { create, feature, initiate, offer } from './relations/undertakings.ts';

/** The answer to whose word a fact stands on. */
export const sourceTemplate = '{source} said so';

export const relations: readonly RelationDefinition[] = [
  office,
  meet,
  discuss,
  synchronise,
  settle,
  create,
  bilateral,
  recur,
  initiate,
  feature,
  partner,
  cooperate,
  member,
  agree,
  differ,
  oppose,
  cancel,
  clarify,
  session,
  raise,
  offer,
  expect,
  hope,
  say,
  publish,
  last,
];
