import type { FactsPath } from './finding.ts';
import { isMapping } from './read-fields.ts';

/** "{column}" in the words of a table's mapping. */
const COLUMN = /\{([^{}]+)\}/g;

/** What is filled in for a column; undefined where its cell is empty. */
export type ReadCell = (column: string) => string | undefined;

/** The columns that a text names, in its order. */
export function columnsIn(text: string): readonly string[] {
  return [...text.matchAll(COLUMN)].map(([, name = '']) => name.trim());
}

/** A text with the cells of a row in it; undefined where one of them is empty. */
export function fillText(text: string, readCell: ReadCell): string | undefined {
  let isWhole = true;
  const filled = text.replace(COLUMN, (_, name: string) => {
    const cell = readCell(name.trim());
    if (cell === undefined) isWhole = false;
    return cell ?? '';
  });
  return isWhole ? filled : undefined;
}

/** A value with the cells of a row in all its texts; what an empty cell would fill is left out. */
export function fillValue(value: unknown, readCell: ReadCell): unknown {
  if (typeof value === 'string') return fillText(value, readCell);
  if (Array.isArray(value))
    return value.map((item) => fillValue(item, readCell)).filter((item) => item !== undefined);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, fillValue(part, readCell)] as const)
      .filter(([, part]) => part !== undefined),
  );
}

/** Every text of a value with its path; of mappings the values. */
export function listTexts(value: unknown, path: FactsPath): readonly (readonly [FactsPath, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    listTexts(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The value at a path, or the nearest one that encloses it and is no mapping or list. */
export function valueAt(root: unknown, path: FactsPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return value;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}
