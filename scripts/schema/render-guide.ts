import * as v from 'valibot';
import { BRIEFING_FIELDS, ENTITY_FIELDS, FACT_FIELDS } from '../../src/briefing/field-schemas.ts';
import { RELATION_FIELDS, ROLE_FIELDS } from '../../src/briefing/relation-schemas.ts';
import { ROW_OWN_FIELDS, TABLE_FIELDS } from '../../src/briefing/table-schemas.ts';
import type { RelationDefinition, RoleDefinition } from '../../src/language/language-data.ts';

/** The guide for authors with its generated parts as they are now; a part stands between two comments. */
export function renderGuide(guide: string, relations: readonly RelationDefinition[]): string {
  const parts: Readonly<Record<string, string>> = {
    briefing: renderKeys(BRIEFING_FIELDS),
    entity: renderKeys(ENTITY_FIELDS),
    fact: renderKeys(FACT_FIELDS),
    table: renderKeys(TABLE_FIELDS),
    rowFact: renderKeys(ROW_OWN_FIELDS),
    relation: renderKeys(RELATION_FIELDS),
    role: renderKeys(ROLE_FIELDS),
    relations: relations.map(renderRelation).join('\n\n'),
  };
  return guide.replace(
    /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, opening: string, name: string, end: string) => `${opening}${parts[name] ?? ''}\n${end}`,
  );
}

function renderKeys(fields: Readonly<Record<string, v.GenericSchema>>): string {
  const rows = Object.entries(fields).map(([key, schema]) => {
    const needed = schema.type === 'optional' ? '' : ' (needed)';
    return `| \`${key}\`${needed} | ${escapeCell(v.getDescription(schema) ?? '')} | ${renderExample(schema)} |`;
  });
  return ['| key | what it holds | for example |', '|---|---|---|', ...rows].join('\n');
}

function renderExample(schema: v.GenericSchema): string {
  const [example] = v.getExamples(schema) as readonly unknown[];
  return example === undefined ? '' : `\`${escapeCell(writeFlow(example))}\``;
}

/** A value as YAML in one line. */
function writeFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, part]) => `${key}: ${writeFlow(part)}`)
      .join(', ')}}`;
  const text = String(value);
  return /[:#{}[\],]/.test(text) ? JSON.stringify(text) : text;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** "**office** — {holder} {be} {post}", then what its roles take. */
function renderRelation({ id, template, roles, changes, verbs, nouns }: RelationDefinition): string {
  const notes = changes ? ' (can change with time)' : '';
  const words = [...listWords(verbs, MOST_VERBS), ...listWords(nouns, MOST_NOUNS)];
  return [
    `**\`${id}\`**${notes}: ${template}`,
    ...(words.length === 0 ? [] : [`- words: *${words.join(', ')}*`]),
    ...Object.entries(roles).map(([name, role]) => `- \`${name}\`: ${describeRole(role)}`),
  ].join('\n');
}

function describeRole({ kinds, holds, asks, names }: RoleDefinition): string {
  const count = holds === 'one' ? '' : holds === 'open' ? ', list' : ', list that is complete';
  const words = listWords(names ?? '', MOST_NAMES);
  const asked = [...asks, ...words].join(', ');
  return `${kinds.join(' or ')}${count}${asked === '' ? '' : `; asked for by *${asked}*`}`;
}

/** How many of its words the guide tells of a relation: enough to see what it is for. */
const MOST_VERBS = 8;
const MOST_NOUNS = 4;
const MOST_NAMES = 3;

function listWords(list: string, most: number): readonly string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && !word.includes('('))
    .slice(0, most);
}
