import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildAuthoringFiles } from '../scripts/schema/authoring-files.ts';

interface Keyed {
  readonly properties?: Readonly<Record<string, { description?: string; examples?: readonly unknown[] }>>;
}

const schema = JSON.parse(readFileSync('knowledge/schema.json', 'utf8')) as Keyed & {
  readonly $defs: Readonly<Record<string, Keyed & { readonly anyOf?: readonly Keyed[] }>>;
};
const MOSCOW = readFileSync('knowledge/moscow-2011-09-05/facts.yaml', 'utf8');

// `npm run docs:authoring` writes them.
test.each([...buildAuthoringFiles('.')])('%s is up to date', (file, content) => {
  expect(readFileSync(file, 'utf8')).toBe(content);
});

test('every key is described, with an example', () => {
  const objects = [schema, ...Object.values(schema.$defs).flatMap((def) => [def, ...(def.anyOf ?? [])])];
  const bare = objects
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([, { description = '', examples = [] }]) => description === '' || examples.length === 0)
    .map(([key]) => key);
  expect(bare).toEqual([]);
});

describe('an editor that knows the schema', () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  const accepts = (yaml: string): boolean => validate(parse(yaml));

  test('is told of it in the first line of the facts', () => {
    expect(MOSCOW.split('\n')[0]).toBe('# yaml-language-server: $schema=../schema.json');
  });

  test('accepts what the bot accepts', () => {
    accepts(MOSCOW);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['agency: Itar-Tass', 'agancy: Itar-Tass'],
    ['date: 2011-09-05', 'date: 5 September 2011'],
    ['kind: person', 'kind: human'],
    ['gender: male', 'gender: man'],
    ['plural: true', 'plural: several'],
    ['country: RU', 'country: Russia'],
    ['modality: planned', 'modality: intended'],
    ['roles: {holder: lavrov, ', 'roles: {holdr: lavrov, '],
    ['    evidence: *foreign\n', ''],
  ])('marks %j → %j', (from, to) => {
    expect(MOSCOW).toContain(from);
    expect(accepts(MOSCOW.replace(from, to))).toBe(false);
  });
});
