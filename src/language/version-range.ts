import { versionWords } from './en/version-words.ts';
import type { WordList } from './language-data.ts';
import { spellOut } from './read-groups.ts';

/** The parts of a version's number, the weightiest first. */
export type Version = readonly number[];

/** One version, all that begin with the same parts ("7.x"), or a run of them; an end that is left out is open. */
export type VersionRange =
  | { readonly kind: 'one'; readonly version: Version }
  | { readonly kind: 'line'; readonly prefix: Version }
  | {
      readonly kind: 'run';
      readonly first?: Version;
      readonly last?: Version;
      /** True where the last one is the first that no longer belongs to the run. */
      readonly excludesLast?: true;
    };

const alternatives = (list: WordList): string =>
  spellOut(list)
    .map((phrase) => phrase.trim())
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/ /g, '\\s+'))
    .join('|');

/** Of the scripts in which versions are named; patterns of all letters take long to compile. */
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ';
const NUMBER = `(?<![${LETTER}\\d.])v?(\\d+(?:\\.\\d+)*)(\\.x)?(?![${LETTER}\\d]|\\.\\d)`;
const pattern = (source: string): RegExp => new RegExp(source, 'i');
const ANY_NUMBER = new RegExp(NUMBER, 'gi');
const BETWEEN = pattern(`${NUMBER}\\s*(?:-|–|—|(?:${alternatives(versionWords.between)})\\s)\\s*${NUMBER}`);
const BEFORE = pattern(`(?:${alternatives(versionWords.before)})\\s+${NUMBER}`);
const UP_TO = pattern(`(?:${alternatives(versionWords.upTo)})\\s+${NUMBER}`);
const AND_EARLIER = pattern(`${NUMBER}\\s+(?:${alternatives(versionWords.andEarlier)})(?![${LETTER}])`);
const FROM = pattern(`(?<![${LETTER}])(?:${alternatives(versionWords.from)})\\s+${NUMBER}`);
const AND_LATER = pattern(`${NUMBER}\\s+(?:${alternatives(versionWords.andLater)})(?![${LETTER}])`);
const LINE = pattern(`${NUMBER}\\s+(?:${alternatives(versionWords.lines)})(?![${LETTER}])`);
const NOUN = pattern(`(?<![${LETTER}])(?:${alternatives(versionWords.nouns)})s?\\s+[^,;]*\\d`);
/** "7.0.0 to 7.9.11 and 8.0.0 to 8.4.2", but not "8.0 and later". */
const LIST = /\s*,\s*(?:and\s+)?(?=v?\d)|\s+and\s+(?=v?\d)/i;

/**
 * The versions that a name stands for: "versions 8.0.0 to 8.4.2", "all versions up to 5.4.1", "7.x", "version 6". Empty
 * where it is the name of something else.
 */
export function parseVersions(name: string): readonly VersionRange[] {
  if (!/\d/.test(name)) return [];
  const ranges: VersionRange[] = [];
  for (const part of name.split(LIST)) {
    const range = parseRange(part, NOUN.test(name));
    if (range === undefined) return [];
    ranges.push(range);
  }
  return ranges;
}

function parseRange(text: string, named: boolean): VersionRange | undefined {
  const numbers = [...text.matchAll(ANY_NUMBER)];
  const isVersion =
    named ||
    LINE.test(text) ||
    numbers.some(([, number = '', any]) => isPointed(number) || any !== undefined);
  if (!isVersion || numbers.length === 0 || numbers.length > 2) return undefined;
  if (numbers.length === 2) {
    const between = BETWEEN.exec(text);
    return between === null
      ? undefined
      : { kind: 'run', first: toVersion(between[1]), last: toVersion(between[3]) };
  }
  const [, number, any] = numbers[0] as RegExpExecArray;
  const version = toVersion(number);
  if (BEFORE.test(text)) return { kind: 'run', last: version, excludesLast: true };
  if (UP_TO.test(text) || AND_EARLIER.test(text)) return { kind: 'run', last: version };
  if (FROM.test(text) || AND_LATER.test(text)) return { kind: 'run', first: version };
  if (any !== undefined || LINE.test(text) || version.length === 1) return { kind: 'line', prefix: version };
  return { kind: 'one', version };
}

/** "8.4.2", which is no number; "8.4" may be one. */
function isPointed(number: string): boolean {
  return number.split('.').length > 2;
}

function toVersion(number = ''): Version {
  return number.split('.').map(Number);
}

/** True where a version, or some version of a line, is one of those that a name stands for. */
export function holdsVersions(ranges: readonly VersionRange[], asked: VersionRange): boolean {
  return ranges.some((range) => holds(range, asked));
}

function holds(range: VersionRange, asked: VersionRange): boolean {
  if (asked.kind === 'run') return range.kind === 'run' && isWithin(asked, range);
  if (asked.kind === 'line') return range.kind === 'run' ? overlaps(range, asked.prefix) : false;
  const { version } = asked;
  if (range.kind === 'one') return compare(version, range.version) === 0;
  if (range.kind === 'line') return startsWith(version, range.prefix);
  const upper = range.last === undefined ? -1 : compare(version, range.last);
  return (
    (range.first === undefined || compare(version, range.first) >= 0) &&
    (range.excludesLast === true ? upper < 0 : upper <= 0)
  );
}

type Run = VersionRange & { readonly kind: 'run' };

function isWithin(inner: Run, outer: Run): boolean {
  const isFirst =
    outer.first === undefined || (inner.first !== undefined && compare(inner.first, outer.first) >= 0);
  const isLast =
    outer.last === undefined ||
    (inner.last !== undefined && compare(inner.last, outer.last) <= (outer.excludesLast === true ? -1 : 0));
  return isFirst && isLast;
}

function overlaps({ first, last, excludesLast }: Run, prefix: Version): boolean {
  const startsBefore = first === undefined || startsWith(first, prefix) || compare(first, prefix) < 0;
  const upper = last === undefined ? 1 : compare(last, prefix);
  return startsBefore && (excludesLast === true ? upper > 0 : upper >= 0);
}

/** True where all the versions of some runs are of one line: "8.2.0 to 8.4.2" of "8.x". */
export function isOfLine(ranges: readonly VersionRange[], line: VersionRange): boolean {
  return (
    line.kind === 'line' &&
    ranges.every(
      (range) =>
        range.kind === 'run' &&
        range.first !== undefined &&
        range.last !== undefined &&
        startsWith(range.first, line.prefix) &&
        startsWith(range.last, line.prefix),
    )
  );
}

function startsWith(version: Version, prefix: Version): boolean {
  return prefix.every((part, i) => (version[i] ?? 0) === part);
}

/** Parts that are left out count as noughts. */
function compare(a: Version, b: Version): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
