import { honorifics } from './en/honorifics.ts';
import { isKnownWord } from './known-words.ts';
import { joinWordList, splitPhrase } from './word-phrases.ts';

type Name = readonly string[];

/** Honorific → all its spellings. */
const HONORIFICS: ReadonlyMap<string, readonly string[]> = new Map(
  honorifics.map(joinWordList).flatMap((spellings) => spellings.map((word) => [word, spellings])),
);

/**
 * What else a person is called who is called by some names: "Dr Ann Solheim-Okafor" is also "Ann Solheim-Okafor", "Ann",
 * "Solheim", "Okafor" and "Dr Okafor".
 */
export function namesOfPerson(name: string, aliases: readonly string[]): readonly Name[] {
  const own = new Set(partsOfName(name).map((part) => part.join(' ')));
  // "Health Minister Ann Okafor" is nobody's first name.
  const isNamed = (part: Name): boolean =>
    own.has(part.join(' ')) || part.length > 1 || !isKnownWord(part[0] ?? '');
  const bare = [
    ...partsOfName(name),
    ...aliases.flatMap((alias) => partsOfName(alias).filter(isNamed)),
    ...[name, ...aliases].flatMap((one) => (titlesOf(one).length > 0 ? [withoutTitles(one)] : [])),
  ].filter((part) => part.length > 0);
  const titles = new Set([name, ...aliases].flatMap(titlesOf));
  return [...bare, ...[...titles].flatMap((title) => bare.map((part) => [title, ...part]))];
}

/** Names as a text has them behind an honorific: "Dr. Ann Okafor", "Prof Okafor". */
export function findTitledNames(text: string): readonly string[] {
  return [...text.matchAll(TITLED)].map(([written]) => written);
}
const TITLED = new RegExp(
  `(?<![\\p{L}])(?:${[...HONORIFICS.keys()]
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')})\\.?(?:\\s+\\p{Lu}[\\p{L}’'-]+)+`,
  'gu',
);

/** Those of them that name who is called by a name: by all of it, or by how it ends. */
export function titledAs(titled: readonly string[], name: string): readonly string[] {
  const words = withoutTitles(name).join(' ');
  return titled.filter((written) => {
    const called = withoutTitles(written).join(' ');
    return called === words || words.endsWith(` ${called}`);
  });
}

/** The words of a name as written, without the honorifics that it begins with: "Prof Dr Ann Okafor". */
export function withoutHonorifics(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !HONORIFICS.has(splitPhrase(word).join(' ')));
  return words.slice(Math.max(start, 0));
}

function titlesOf(name: string): readonly string[] {
  const words = splitPhrase(name);
  const titles = words.slice(0, words.length - withoutTitles(name).length);
  return titles.flatMap((title) => HONORIFICS.get(title) ?? []);
}

function withoutTitles(name: string): Name {
  return withoutHonorifics(splitPhrase(name));
}

/** The first and the last name, and each of the names in a double last name. */
function partsOfName(name: string): readonly Name[] {
  const written = withoutHonorifics(name.trim().split(SPACES));
  const words = withoutTitles(name);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length === 1) return [];
  const firstName = written.length > 1 ? splitPhrase(written[0] ?? '') : [];
  return [firstName, [first], ...doubleName(written.at(-1) ?? ''), [last]];
}

/** "Ann Solheim-Okafor" has the last name "Solheim-Okafor", and what stands before the hyphen may be called alone. */
function doubleName(written: string): readonly Name[] {
  const parts = written.split(HYPHEN);
  if (parts.length < 2 || !parts.every((part) => LAST_NAME.test(part))) return [];
  return [splitPhrase(written), ...parts.slice(0, -1).map(splitPhrase)];
}
const SPACES = /\s+/;
const HYPHEN = /[-‐‑]/;
/** "Al" in "Al-Rashid" names nobody. */
const LAST_NAME = /^\p{Lu}[\p{L}’']{2,}$/u;
