import { GAZETTEER_NAMES } from './en/generated/gazetteer-names.ts';
import { gazetteer } from './gazetteer.ts';
import { once } from './once.ts';
import type { Phrase, PhraseSource } from './phrase-trie.ts';
import { senseOf } from './sense.ts';
import { type LookUp, openSortedLines } from './sorted-lines.ts';

let names: LookUp | undefined;
let words: ReadonlySet<string> | undefined;

/** The words of all well-known names. */
export function absentWords(): ReadonlySet<string> {
  words ??= new Set(GAZETTEER_NAMES.words.split(' '));
  return words;
}

const wellKnown = once(() => new Set(gazetteer().flatMap(({ forms, demonyms }) => [...forms, ...demonyms])));

/** A well-known name, and the gazetteer's form of it. */
interface WellKnown {
  readonly phrase: Phrase;
  readonly form: string;
}

/** The well-known names that begin with a word, and the list of their phrases for all whose briefings hold none of them. */
interface Beginning {
  readonly names: readonly WellKnown[];
  readonly phrases: readonly Phrase[];
}

const beginnings = new Map<string, Beginning>();

function beginningWith(first: string, line: string): Beginning {
  let beginning = beginnings.get(first);
  if (beginning === undefined) {
    const names = line.split(';').flatMap((name) => readName(first, name) ?? []);
    beginning = { names, phrases: names.map(({ phrase }) => phrase) };
    beginnings.set(first, beginning);
  }
  return beginning;
}

/**
 * The well-known names that no briefing holds: all of the gazetteer but `named`, those that a briefing gives to something of
 * its own. Read by their first words, since few are ever asked about.
 */
export function absentNames(named: Iterable<string>): PhraseSource {
  names ??= openSortedLines(GAZETTEER_NAMES.names);
  const byFirst = names;
  const held = new Set([...named].filter((name) => wellKnown().has(name)));
  return {
    words: absentWords(),
    startingWith: (first) => {
      const line = byFirst(first);
      if (line === undefined) return [];
      const { names, phrases } = beginningWith(first, line);
      const absent = names.filter(({ form }) => !held.has(form));
      return absent.length === names.length ? phrases : absent.map(({ phrase }) => phrase);
    },
  };
}

/** A name as it is baked: the words after the first, its entry's place, the gazetteer's form of it where that is another. */
function readName(first: string, name: string): WellKnown | undefined {
  const [rest = '', place = '', form] = name.split('|');
  const phrase = rest === '' ? first : `${first} ${rest}`;
  const entry = gazetteer()[Number(place)];
  if (entry === undefined) return undefined;
  return { phrase: { words: phrase.split(' '), sense: senseOf.absent(entry.name) }, form: form ?? phrase };
}
