import { relations } from '../../src/language/en/relations.ts';
import { buildRelationsSchema, buildSchema } from './build-schema.ts';

/** The generated files about the format, by their paths below the package root. */
export function buildAuthoringFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['knowledge/schema.json', toText(buildSchema(relations))],
    ['knowledge/relations.schema.json', toText(buildRelationsSchema())],
  ]);
}

function toText(json: unknown): string {
  return `${JSON.stringify(json, undefined, 1)}\n`;
}
