import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { findDeepNesting } from './find-deep-nesting.ts';
import { error, type FactsPath, type Finding, warning } from './finding.ts';
import { quoteValue } from './quote-value.ts';
import { createPositions } from './text-positions.ts';

const MOST_ALIASES = 100;
/** So few aliases cannot repeat more than `MOST_ALIASES` values, however they are nested. */
const FEW_ALIASES = 12;
const MOST_SYNTAX_ERRORS = 20;

export interface FactsDocument {
  /** Mappings, lists and strings; a scalar is always a string, as it is written. */
  readonly value: unknown;
  /** The offset at which a value, or its key, begins; that of the nearest enclosing value where it is missing. */
  locate(path: FactsPath, at: 'key' | 'value'): number;
}

/** Reads the YAML of a facts file; on an error of syntax there is no document, and every such error is reported. */
export function readFactsDocument(
  source: string,
  report: (offset: number, finding: Finding) => void,
): FactsDocument | undefined {
  const deep = findDeepNesting(source);
  if (deep !== undefined) {
    report(deep, error('the YAML is nested too deeply', 'write it flat'));
    return undefined;
  }
  const value = readSoundYaml(source);
  if (value === undefined) return readWithPositions(source, report);
  let positions: FactsDocument | undefined;
  return {
    value,
    locate: (path, at) => {
      positions ??= readWithPositions(source, report);
      return positions?.locate(path, at) ?? 0;
    },
  };
}

/** Reads YAML in a fifth of the time, without positions; undefined where there may be anything to report about it. */
function readSoundYaml(source: string): unknown {
  try {
    const value = load(source, { schema: FAILSAFE_SCHEMA, maxAliases: FEW_ALIASES });
    return holdsEmpty(value, new Set()) ? undefined : detach(value);
  } catch {
    return undefined;
  }
}

/** The same texts, lists and mappings, of which none keeps the source alive that its text was cut from. */
function detach(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Whether a text is empty, be it written so or left out. */
function holdsEmpty(value: unknown, seen: Set<object>): boolean {
  if (typeof value !== 'object' || value === null) return value === '' || value === null;
  if (seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((part) => holdsEmpty(part, seen));
}

function readWithPositions(
  source: string,
  report: (offset: number, finding: Finding) => void,
): FactsDocument | undefined {
  const document = parseDocument(source, {
    schema: 'failsafe',
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  for (const { pos, message } of document.warnings) {
    report(pos[0], warning(`YAML: ${message}`, 'remove the tag or directive'));
  }
  const broken = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  for (const { pos, code, message } of firstOfEachLine(broken, source).slice(0, MOST_SYNTAX_ERRORS)) {
    report(
      pos[0],
      error(SYNTAX_PROBLEMS[code] ?? `YAML: ${message}`, SYNTAX_REMEDIES[code] ?? 'mend the YAML here'),
    );
  }
  if (document.errors.length > broken.length) reportDuplicateKeys(document, report);
  if (broken.length > 0) return undefined;
  return resolveAliases(document, report);
}

/** One slip makes nonsense of the rest of its line: what is said of that is left out. */
function firstOfEachLine<E extends { readonly pos: readonly [number, number] }>(
  errors: readonly E[],
  source: string,
): readonly E[] {
  const position = createPositions(source);
  const seen = new Set<number>();
  return errors.filter(({ pos }) => {
    const { line } = position(pos[0]);
    const isFirst = !seen.has(line);
    seen.add(line);
    return isFirst;
  });
}

/** Where the library's own words speak to its callers. */
const SYNTAX_PROBLEMS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a second YAML document begins',
  NON_STRING_KEY: 'a key is a list or a mapping',
  RESOURCE_EXHAUSTION: 'the YAML is nested too deeply',
};

const SYNTAX_REMEDIES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'mend the indentation or close the bracket',
  TAB_AS_INDENT: 'indent with spaces',
  MISSING_CHAR: 'add the missing character',
  BAD_DQ_ESCAPE: 'write the backslash twice',
  MULTIPLE_DOCS: 'keep one document in a file',
  NON_STRING_KEY: 'write the key as plain text',
  MULTILINE_IMPLICIT_KEY: 'close the quotation or bracket, or put a colon after the key',
  UNEXPECTED_TOKEN:
    'close the bracket before it, or put text that holds brackets, commas or colons in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put text that holds a colon in quotes',
  RESOURCE_EXHAUSTION: 'write it flat',
};

function resolveAliases(
  document: Document,
  report: (offset: number, finding: Finding) => void,
): FactsDocument | undefined {
  let firstAlias: number | undefined;
  let complete = true;
  visit(document, {
    Alias(_, alias) {
      const offset = alias.range?.[0] ?? 0;
      firstAlias ??= offset;
      if (alias.resolve(document) !== undefined) return;
      complete = false;
      report(
        offset,
        error(
          `no anchor is named ${quoteValue(`&${alias.source}`)} before this alias`,
          'set the anchor or quote the text',
        ),
      );
    },
  });
  if (!complete) return undefined;
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { value, locate: (path, at) => locate(document, path, at) };
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    report(
      firstAlias ?? 0,
      error(`aliases repeat more than ${MOST_ALIASES} values (an alias bomb)`, 'write the values out'),
    );
    return undefined;
  }
}

function reportDuplicateKeys(document: Document, report: (offset: number, finding: Finding) => void): void {
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const name = quoteValue(String(key.value));
          report(
            key.range?.[0] ?? 0,
            error(`the key ${name} stands twice in one mapping`, 'rename or remove one'),
          );
        }
        seen.add(key.value);
      }
    },
  });
}

function locate(document: Document, path: FactsPath, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    let key: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === String(step),
      );
      key = pair?.key;
      node = pair?.value;
    } else {
      node = isSeq(node) ? node.items[Number(step)] : undefined;
    }
    const target = at === 'key' && depth === path.length - 1 && key !== undefined ? key : (node ?? key);
    if (!isNode(target)) return offset;
    offset = target.range?.[0] ?? offset;
  }
  return offset;
}
