import * as v from 'valibot';
import { error, type FactsPath, type Finding, type ReportFinding } from './finding.ts';
import { quoteValue } from './quote-value.ts';
import { findNearestName, suggestName } from './suggest-name.ts';

export type Fields = Readonly<Record<string, v.GenericSchema>>;
export type Read<F extends Fields> = { readonly [K in keyof F]: v.InferOutput<F[K]> | undefined };
export type Mapping = Readonly<Record<string, unknown>>;

/** Whether a YAML value is a mapping. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the known keys of a mapping one by one, so that a bad one does not hide the others:
 * it is reported and left undefined (or at its default).
 */
export function readFields<F extends Fields>(
  fields: F,
  mapping: Mapping,
  path: FactsPath,
  report: ReportFinding,
): Read<F> {
  const names = Object.keys(fields);
  for (const key of Object.keys(mapping)) {
    if (Object.hasOwn(fields, key)) continue;
    const nearest = findNearestName(key, names);
    // Between braces, a comma ends a value: what follows looks like a key without one.
    const isText = mapping[key] === '' || mapping[key] === null || /\s/.test(key);
    const fallback = isText ? 'remove it, or put words with commas in quotes' : 'remove it';
    const remedy = nearest === undefined ? fallback : `did you mean ${quoteValue(nearest)}?`;
    report([...path, key], error(`unknown key ${quoteValue(key)}`, remedy), 'key');
  }
  const read = Object.entries(fields).map(([key, schema]) => {
    if (!Object.hasOwn(mapping, key)) {
      if (schema.type !== 'optional') report(path, error(`the key "${key}" is missing`, 'add it'));
      return [key, readDefault(schema)];
    }
    const result = v.safeParse(schema, mapping[key]);
    if (result.success) return [key, result.output];
    for (const issue of result.issues) {
      const inner = (issue.path ?? []).map((item) => item.key as string | number);
      report([...path, key, ...inner], describeIssue(issue, [key, ...inner]));
    }
    return [key, readDefault(schema)];
  });
  return Object.fromEntries(read) as Read<F>;
}

function readDefault(schema: v.GenericSchema): unknown {
  return schema.type === 'optional' ? v.parse(schema, undefined) : undefined;
}

const EXPECTED: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  string: ['text', 'write it as text'],
  Array: ['a list', 'write it in square brackets'],
  unknown: ['a mapping', 'write keys and values'],
};

function describeIssue(issue: v.BaseIssue<unknown>, path: FactsPath): Finding {
  const key = quoteValue(String(path.findLast((step) => typeof step === 'string') ?? ''));
  const place = typeof path.at(-1) === 'number' ? `an item of ${key}` : key;
  if (issue.type === 'non_empty' || issue.input === '')
    return error(`${place} is empty`, 'fill it in or remove it');
  if (issue.type === 'picklist') {
    const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
    const input = typeof issue.input === 'string' ? issue.input : '';
    if (choices.join() === 'true,false') return error(`${place} is not true or false`, 'write true or false');
    const item =
      typeof path.at(-1) === 'number'
        ? `item ${quoteValue(input)} of ${key}`
        : `${path.at(-1)} ${quoteValue(input)}`;
    return error(`unknown ${item}`, suggestName(input, choices, `write one of ${choices.join(', ')}`));
  }
  const expected = EXPECTED[issue.expected ?? ''];
  if (issue.kind === 'schema' && expected !== undefined) {
    return error(`${place} must be ${expected[0]}`, expected[1]);
  }
  const [problem = '', remedy = ''] = issue.message.split('\n');
  return error(`${place} ${problem}`, remedy);
}
