import type { Briefing, Entity } from '../briefing/model.ts';
import type { Mechanisms } from '../mechanisms.ts';
import { formsOf } from './build-lexicon.ts';
import { nameSynonyms } from './en/figure-synonyms.ts';
import { freeWords, operators } from './en/function-words.ts';
import { nounSynonyms } from './en/noun-synonyms.ts';
import { wordSynonyms } from './en/word-synonyms.ts';
import { prepositions } from './prepositions.ts';
import { parseWordList } from './word-phrases.ts';

/** A word of a name: the keys of the meanings by which it can be told in another word; none for one that is a name. */
export type NameWord = readonly string[];

/** The words in the names of a set of briefings, by which things are described that are not called by their names. */
export interface NameWords {
  /** Folded word → the keys of the words of names that it can stand for. */
  readonly keys: ReadonlyMap<string, NameWord>;
  /** Entity id → its names, each as its words of content. */
  readonly names: ReadonlyMap<string, readonly (readonly NameWord[])[]>;
}

/** A name of more words is a sentence or a quotation. */
const MAX_NAME_WORDS = 5;
const MIN_WORD_CHARS = 3;
const DESCRIBED: ReadonlySet<Entity['kind']> = new Set(['organisation', 'topic', 'document', 'event']);

const known = new WeakMap<readonly Briefing[], WeakMap<Mechanisms, NameWords>>();

/** Reads the names of a set of briefings, once for each set. */
export function readNameWords(briefings: readonly Briefing[], mechanisms: Mechanisms): NameWords {
  const read = known.get(briefings) ?? new WeakMap<Mechanisms, NameWords>();
  known.set(briefings, read);
  let words = read.get(mechanisms);
  if (words === undefined) {
    const entities = mechanisms.nameWords ? briefings.flatMap((briefing) => briefing.entities) : [];
    words = collectNameWords(entities, mechanisms.synonyms ? groupsOf : () => []);
    read.set(mechanisms, words);
  }
  return words;
}

function collectNameWords(entities: readonly Entity[], groupsOf: GroupsOf): NameWords {
  const names = new Map<string, readonly (readonly NameWord[])[]>();
  const keys = new Map<string, Set<string>>();
  const add = (word: string, key: string): void => {
    for (const form of formsOf(word)) keys.set(form, (keys.get(form) ?? new Set()).add(key));
  };
  for (const entity of entities) {
    if (!DESCRIBED.has(entity.kind)) continue;
    const own = [entity.name, ...entity.aliases]
      .map(contentWords)
      .filter((words) => words.length > 0 && words.length <= MAX_NAME_WORDS);
    if (own.length > 0)
      names.set(
        entity.id,
        own.map((words) =>
          words.map((word) => (isProper(word, groupsOf) ? NO_KEYS : keysOf(word.toLowerCase(), groupsOf))),
        ),
      );
    for (const word of own.flat()) {
      if (isProper(word, groupsOf)) continue;
      for (const key of keysOf(word.toLowerCase(), groupsOf)) add(word.toLowerCase(), key);
      for (const group of groupsOf(word.toLowerCase()))
        for (const other of group.words) add(other, group.key);
    }
  }
  return { keys: new Map([...keys].map(([word, own]) => [word, [...own]])), names };
}

interface Group {
  readonly key: string;
  readonly words: readonly string[];
}

type GroupsOf = (word: string) => readonly Group[];

let groups: ReadonlyMap<string, readonly Group[]> | undefined;

/** The groups of synonyms in which some form of a word stands. */
function groupsOf(word: string): readonly Group[] {
  groups ??= indexGroups();
  const found = formsOf(word).flatMap((form) => groups?.get(form) ?? []);
  return [...new Set(found)];
}

function indexGroups(): ReadonlyMap<string, readonly Group[]> {
  const index = new Map<string, Group[]>();
  for (const list of [...wordSynonyms, ...nameSynonyms, ...nounSynonyms]) {
    const words = parseWordList(list).flatMap((phrase) => (phrase.length === 1 ? phrase : []));
    const group = { key: words[0] ?? '', words };
    for (const word of words) index.set(word, [...(index.get(word) ?? []), group]);
  }
  return index;
}

const NO_KEYS: NameWord = [];
const MAX_CACHED_WORDS = 5000;
const keyLists = new Map<string, NameWord>();

/** A word's own key and those of the groups that it stands in; one list for all that are the same. */
function keysOf(word: string, groupsOf: GroupsOf): NameWord {
  const keys = [...new Set([formsOf(word).at(-1) ?? word, ...groupsOf(word).map(({ key }) => key)])];
  const written = keys.join('\n');
  const known = keyLists.get(written);
  if (known !== undefined) return known;
  if (keyLists.size >= MAX_CACHED_WORDS) keyLists.clear();
  keyLists.set(written, keys);
  return keys;
}

const idleWords: ReadonlySet<string> = new Set(
  [freeWords, ...Object.values(operators)].flatMap((list) =>
    parseWordList(list).flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
  ),
);

/** The words of a name that say something, as they are written. */
function contentWords(name: string): readonly string[] {
  return name
    .split(GAPS)
    .map((word) => word.replace(ENDINGS, ''))
    .filter((word) => {
      const folded = word.toLowerCase();
      return word.length >= MIN_WORD_CHARS && !idleWords.has(folded) && !prepositions.has(folded);
    });
}
const GAPS = /[\s/,;:()“”"-]+/;
const ENDINGS = /['’]s?$/;

/** A capital makes a word a name, unless others say the same: nothing stands for "Geneva", "continental" for "European". */
function isProper(word: string, groupsOf: GroupsOf): boolean {
  return word !== word.toLowerCase() && groupsOf(word.toLowerCase()).length === 0;
}
