import type { PackedPhrases } from './packed-phrases.ts';
import type { PhraseSetName } from './phrase-sets.ts';
import type { PackedTerm } from './term-names.ts';

/** Look-ups of the language's data that are worked out before anything is asked. */
export interface PreparedLanguage {
  /** The lexicon of the language's own relations. */
  readonly lexicon: PackedPhrases;
  /** The phrase sets, packed for the direction in which each is read. */
  readonly phraseSets: Readonly<Record<PhraseSetName, string>>;
  /** What else the terms are called. */
  readonly terms: Readonly<Record<string, PackedTerm>>;
}

/** Put in its place where the command line is bundled, so that no start works it out; elsewhere the first use does. */
export const preparedLanguage: PreparedLanguage | undefined = undefined;
