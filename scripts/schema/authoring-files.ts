import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCatalogue } from '../../src/language/list-relations.ts';
import { buildRelationsSchema, buildSchema } from './build-schema.ts';
import { renderGuide } from './render-guide.ts';

const GUIDE = 'docs/authoring.md';

/** The files that tell of the format, as they are to be now, by their paths below the package root. */
export function buildAuthoringFiles(root: string): ReadonlyMap<string, string> {
  const relations = [...languageCatalogue.relations.values()];
  return new Map([
    ['knowledge/schema.json', toText(buildSchema(relations))],
    ['knowledge/relations.schema.json', toText(buildRelationsSchema())],
    [GUIDE, renderGuide(readFileSync(join(root, GUIDE), 'utf8'), relations)],
  ]);
}

function toText(json: unknown): string {
  return `${JSON.stringify(json, undefined, 1)}\n`;
}
