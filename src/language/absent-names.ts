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

/**
 * The well-known names that no briefing holds: all of the gazetteer but `named`, those that a briefing gives to something of
 * its own. Read by their first words, since few are ever asked about.
 */
export function absentNames(named: Iterable<string>): PhraseSource {
  names ??= openSortedLines(GAZETTEER_NAMES.names);
  const byFirst = names;
  const held = new Set([...named].filter((name) => wellKnown().has(name)));
  const isNamed = (name: string): boolean => held.has(name);
  return {
    words: absentWords(),
    startingWith: (first) => {
      const line = byFirst(first);
      return line === undefined
        ? []
        : line.split(';').flatMap((name) => readName(first, name, isNamed) ?? []);
    },
  };
}

/** A name as it is baked: the words after the first, its entry's place, the gazetteer's form of it where that is another. */
function readName(first: string, name: string, isNamed: (form: string) => boolean): Phrase | undefined {
  const [rest = '', place = '', form] = name.split('|');
  const phrase = rest === '' ? first : `${first} ${rest}`;
  const entry = gazetteer()[Number(place)];
  if (entry === undefined || isNamed(form ?? phrase)) return undefined;
  return { words: phrase.split(' '), sense: senseOf.absent(entry.name) };
}
