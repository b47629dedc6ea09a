import { addPhrase } from './build-lexicon.ts';
import { terms } from './en/terms.ts';
import type { WordList } from './language-data.ts';
import { once } from './once.ts';
import { openPhrases, type PackedPhrases, packPhrases } from './packed-phrases.ts';
import { PhraseList } from './phrase-list.ts';
import type { ListedPhrases } from './phrase-trie.ts';
import { preparedLanguage } from './prepared-language.ts';
import type { Sense } from './sense.ts';
import { parseWordList, splitPhrase } from './word-phrases.ts';

/** A name longer than this is a quotation or a sentence, found by its words rather than as a name. */
export const MAX_NAME_WORDS = 9;

/** What else a term is called. */
export interface TermNames {
  /** Each as its folded words with a space between them. */
  readonly names: readonly string[];
  /** The names in all their forms, in the sense that the term has where it is used. */
  phrasesAs(sense: Sense): ListedPhrases;
}

/** {@link TermNames} as text, which takes no time to load. */
export interface PackedTerm {
  /** The names with semicolons between them. */
  readonly names: string;
  readonly phrases: PackedPhrases;
}

const opened = new Map<string, TermNames>();

/** What else a term is called, itself given as its folded words with a space between them; undefined for what is no term. */
export function namesOfTerm(term: string): TermNames | undefined {
  const known = opened.get(term);
  if (known !== undefined) return known;
  const packed = preparedLanguage === undefined ? packIfTerm(term) : ownValue(preparedLanguage.terms, term);
  if (packed === undefined) return undefined;
  const names = openTerm(packed);
  opened.set(term, names);
  return names;
}

/** All terms with their names packed, by the terms' folded words. */
export function packTerms(): Readonly<Record<string, PackedTerm>> {
  return Object.fromEntries([...listsByTerm()].map(([term, list]) => [term, packTerm(list)]));
}

const listsByTerm = once(
  (): ReadonlyMap<string, WordList> =>
    new Map(Object.entries(terms).map(([term, list]) => [splitPhrase(term).join(' '), list])),
);

function packIfTerm(term: string): PackedTerm | undefined {
  const list = listsByTerm().get(term);
  return list === undefined ? undefined : packTerm(list);
}

function packTerm(list: WordList): PackedTerm {
  const names = parseWordList(list).filter((words) => words.length <= MAX_NAME_WORDS);
  const phrases = new PhraseList();
  for (const words of names) addPhrase(phrases, words, ANY);
  return {
    names: names.map((words) => words.join(' ')).join(';'),
    phrases: packPhrases(phrases, phrases.listFirstWords()),
  };
}
/** Stands for the sense that a term gets where it is used. */
const ANY: Sense = { kind: 'free', key: 'free' };

function openTerm({ names, phrases }: PackedTerm): TermNames {
  const { words, startingWith } = openPhrases(phrases);
  return {
    names: names.split(';'),
    phrasesAs: (sense) => ({
      words,
      startingWith: (first) => startingWith(first).map(({ words }) => ({ words, sense })),
    }),
  };
}

function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
