import * as v from 'valibot';
import { describeField } from './describe-field.ts';
import { ENTITY_FIELDS, FACT_FIELDS, list, mapping, text } from './field-schemas.ts';

const DELIMITERS = [',', ';', '|', 'tab'] as const;
const conditions = v.optional(mapping, {});

/** The keys of a table. */
export const TABLE_FIELDS = {
  file: describeField(text, 'The name of the file, which lies beside the text: CSV in UTF-8.', 'cases.csv'),
  title: describeField(
    v.optional(text),
    'What the table is called where a row is quoted; by default the name of the file.',
    'Cases by district',
  ),
  delimiter: describeField(
    v.optional(v.picklist(DELIMITERS)),
    'What stands between two cells, where it is not found out right.',
    ';',
    'tab',
  ),
  columns: describeField(
    v.optional(v.array(text)),
    'The names of the columns, where the first row of the file does not name them.',
    ['district', 'cases'],
  ),
  decimal: describeField(
    v.optional(v.picklist(['.', ','])),
    'What stands before the decimals of its numbers; needed where a number such as 4.800 may mean two.',
    ',',
  ),
  dates: describeField(
    v.optional(v.picklist(['day-first', 'month-first'])),
    'How dates such as 3/4/2026 are meant; dates such as 2026-04-03 are read without.',
    'day-first',
  ),
  empty: describeField(list, 'What stands for nothing, beside an empty cell, a dash and n/a.', ['tbc']),
  split: describeField(conditions, 'What stands between several values in one cell, by column.', {
    speakers: ';',
  }),
  if: describeField(
    conditions,
    'Values by column: rows with others are left out. Of several values, one is enough.',
    { status: ['confirmed', 'closed'] },
  ),
  unless: describeField(conditions, 'Values by column: rows with one of them are left out.', {
    district: 'Total',
  }),
  entities: describeField(
    v.optional(mapping, {}),
    'What each row names, by names of your choice, which stand for it in the facts. {column} in double quotes is the cell of that column; a thing that is there by this name and kind is taken.',
    { district: { kind: 'place', name: '{district}' } },
  ),
  facts: describeField(
    v.array(v.unknown()),
    'What each row says. A fact is left out of a row in which one of its columns is empty.',
    [{ id: 'deaths', relation: 'figure', roles: { what: 'deaths', where: 'district', value: '{deaths}' } }],
  ),
  ignore: describeField(list, 'Columns that nothing is made of.', ['remarks']),
};

/** The keys of what a row names. */
export const ROW_ENTITY_FIELDS = ENTITY_FIELDS;

const { evidence: _evidence, id: _id, roles: _roles, ...stated } = FACT_FIELDS;

/** The keys of a fact that is made of each row which say how it is made. */
export const ROW_OWN_FIELDS = {
  id: describeField(
    text,
    'An id of your choice. The ids of the facts are made of it and of what their rows name first.',
    'deaths',
  ),
  optional: describeField(list, 'Roles that are left out where their cell is empty.', ['venue']),
  if: describeField(conditions, 'Values by column: from rows with others it is not made.', {
    status: 'confirmed',
  }),
  unless: describeField(conditions, 'Values by column: from rows with one of them it is not made.', {
    status: 'cancelled',
  }),
};

/** The keys which say what the fact is; its evidence is the row. */
export const ROW_STATEMENT_FIELDS = {
  ...stated,
  roles: describeField(
    mapping,
    'Who and what takes part. As in other facts, and: a name from entities of the table; {column} in double quotes, for a cell that holds a name which the briefing has, a date, or a quantity.',
    { what: 'deaths', where: 'district', value: '{deaths}' },
  ),
};

/** All keys of a fact that is made of each row. */
export const ROW_FACT_FIELDS = { ...ROW_OWN_FIELDS, ...ROW_STATEMENT_FIELDS };
