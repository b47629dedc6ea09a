import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  BRIEFING_FIELDS,
  ENTITY_FIELDS,
  EVIDENCE_FIELDS,
  FACT_FIELDS,
  INLINE_FIELDS,
} from '../../src/briefing/field-schemas.ts';
import { RELATION_FIELDS, ROLE_FIELDS } from '../../src/briefing/relation-schemas.ts';
import { ROW_ENTITY_FIELDS, ROW_FACT_FIELDS, TABLE_FIELDS } from '../../src/briefing/table-schemas.ts';
import type { RelationDefinition, RoleDefinition } from '../../src/language/language-data.ts';

type Json = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, v.GenericSchema>>;

/** A scalar is read as it is written, so that a name may look like a number. */
const SCALAR = ['string', 'number'];
const DATE_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** The JSON Schema of a facts file, with what the relations of the language take in their roles. */
export function buildSchema(relations: readonly RelationDefinition[]): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The facts of a briefing',
    ...objectOf(BRIEFING_FIELDS, {
      entities: { additionalProperties: { $ref: '#/$defs/entity' } },
      relations: { allOf: [{ $ref: '#/$defs/relations' }] },
      tables: { items: { $ref: '#/$defs/table' } },
      facts: { items: { $ref: '#/$defs/fact' } },
    }),
    $defs: {
      entity: objectOf(ENTITY_FIELDS),
      fact: {
        ...objectOf(FACT_FIELDS, {
          relation: { allOf: [{ $ref: '#/$defs/relationId' }] },
          roles: { additionalProperties: { $ref: '#/$defs/value' } },
          evidence: { items: { $ref: '#/$defs/evidence' } },
        }),
        allOf: [{ $ref: '#/$defs/rolesOfRelation' }],
      },
      relationId: nameRelation(relations),
      rolesOfRelation: { allOf: relations.map(restrictRoles) },
      value: {
        description: 'An entity’s id, a date such as 2011-09-07, words written out, or a list of these.',
        anyOf: [
          { $ref: '#/$defs/filler' },
          { type: 'array', minItems: 1, items: { $ref: '#/$defs/filler' } },
        ],
      },
      filler: { anyOf: [{ type: SCALAR }, objectOf(INLINE_FIELDS)] },
      evidence: { anyOf: [{ type: 'string' }, objectOf(EVIDENCE_FIELDS)] },
      table: objectOf(TABLE_FIELDS, {
        split: { additionalProperties: { type: SCALAR } },
        if: { additionalProperties: { $ref: '#/$defs/condition' } },
        unless: { additionalProperties: { $ref: '#/$defs/condition' } },
        entities: { additionalProperties: { $ref: '#/$defs/rowEntity' } },
        facts: { minItems: 1, items: { $ref: '#/$defs/rowFact' } },
      }),
      rowEntity: takeColumns(objectOf(ROW_ENTITY_FIELDS)),
      rowFact: {
        ...objectOf(ROW_FACT_FIELDS, {
          relation: { allOf: [{ $ref: '#/$defs/relationId' }] },
          roles: { additionalProperties: { $ref: '#/$defs/value' } },
          if: { additionalProperties: { $ref: '#/$defs/condition' } },
          unless: { additionalProperties: { $ref: '#/$defs/condition' } },
        }),
        allOf: [{ $ref: '#/$defs/rolesOfRelation' }],
      },
      condition: {
        description: 'A value of the column, or a list of them.',
        anyOf: [{ type: SCALAR }, { type: 'array', minItems: 1, items: { type: SCALAR } }],
      },
      relations: { type: 'object', additionalProperties: { $ref: '#/$defs/relation' } },
      relation: objectOf(RELATION_FIELDS, {
        roles: { minProperties: 1, additionalProperties: { $ref: '#/$defs/role' } },
      }),
      role: objectOf(ROLE_FIELDS),
    },
  };
}

/** The JSON Schema of a file with nothing but relations. */
export function buildRelationsSchema(): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Relations of a briefing’s own',
    $ref: 'schema.json#/$defs/relations',
  };
}

function objectOf(fields: Fields, more: Readonly<Record<string, Json>> = {}): Json {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.filter(([, schema]) => schema.type !== 'optional').map(([key]) => key),
    properties: Object.fromEntries(
      entries.map(([key, schema]) => [key, { ...describe(schema), ...more[key] }]),
    ),
  };
}

/** One field: what it takes as an editor sees YAML, which knows more types than text. */
function describe(schema: v.GenericSchema): Json {
  const { $schema: _, ...json } = toJsonSchema(schema, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type === 'custom') return { ...jsonSchema, type: 'object' };
      const { type } = jsonSchema;
      if (isFlag(jsonSchema)) return { type: 'boolean' };
      return type === 'string' && jsonSchema.enum === undefined
        ? ({ ...jsonSchema, type: SCALAR } as unknown as typeof jsonSchema)
        : undefined;
    },
  });
  const examples = v.getExamples(schema);
  const { default: fallback, examples: _examples, ...rest } = json;
  return {
    ...rest,
    ...(isDate(schema) ? { type: ['string', 'integer'], pattern: DATE_PATTERN } : {}),
    ...(fallback === 'false'
      ? { default: false }
      : typeof fallback === 'string'
        ? { default: fallback }
        : {}),
    description: v.getDescription(schema),
    ...(examples.length === 0 ? {} : { examples }),
  };
}

function isFlag({ enum: choices }: { enum?: unknown }): boolean {
  return Array.isArray(choices) && choices.join() === 'true,false';
}

/** Whether a field reads a date, which is the one thing that is read with a transformation of its own. */
function isDate(schema: v.GenericSchema): boolean {
  const inner = 'wrapped' in schema ? [schema.wrapped as v.GenericSchema] : [];
  const steps = 'pipe' in schema ? (schema.pipe as readonly v.GenericSchema[]) : [];
  return [...inner, ...steps].some(
    (step) => (step.type as string) === 'raw_transform' || (step !== schema && isDate(step)),
  );
}

/** An object whose values may also be the cell of a column: "{column}". */
function takeColumns(object: Json): Json {
  const properties = Object.entries(object.properties as Readonly<Record<string, Json>>);
  return {
    ...object,
    properties: Object.fromEntries(
      properties.map(([key, { description, examples, ...value }]) => [
        key,
        { anyOf: [value, { type: 'string', pattern: COLUMN_PATTERN }], description, examples },
      ]),
    ),
  };
}

const COLUMN_PATTERN = '\\{[^{}]+\\}';

function nameRelation(relations: readonly RelationDefinition[]): Json {
  return {
    anyOf: [
      ...relations.map((relation) => ({ const: relation.id, description: describeRelation(relation) })),
      { type: 'string' },
    ],
  };
}

function restrictRoles({ id, roles }: RelationDefinition): Json {
  return {
    if: { required: ['relation'], properties: { relation: { const: id } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      properties: {
        roles: {
          additionalProperties: false,
          properties: Object.fromEntries(
            Object.entries(roles).map(([name, role]) => [
              name,
              { description: describeRole(role), allOf: [{ $ref: '#/$defs/value' }] },
            ]),
          ),
        },
      },
    },
  };
}

function describeRelation({ roles, template }: RelationDefinition): string {
  return `${template} — roles: ${Object.keys(roles).join(', ')}`;
}

const HOLDS: Readonly<Record<RoleDefinition['holds'], string>> = {
  one: 'one',
  open: 'any number',
  closed: 'a complete list',
};

function describeRole({ kinds, holds }: RoleDefinition): string {
  return `${kinds.join(', ')}; ${HOLDS[holds]}`;
}
