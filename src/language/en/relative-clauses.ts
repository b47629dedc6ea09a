/** Words that join a clause to the noun that it describes. */
import type { WordList } from '../language-data.ts';

/** Words that stand for the thing that is described: "the council *that* meets". */
export const relativePronouns: WordList = 'that, which, who, whom';

/** Those of them that stand for people. */
export const personalPronouns: WordList = 'who, whom';

/** The word that stands for its genitive: "the council *whose* members meet". */
export const relativeOwner = 'whose';

/** Words that stand for it behind a preposition: "the city *where* they meet" is the city in which they do. */
export const relativeAdverbs: Readonly<Record<string, string>> = { where: 'in', wherein: 'in' };

/** Words that can begin the subject of a clause without a word that joins it: "the council *they* set up". */
export const clauseSubjects: WordList =
  'they, he, she, it, the, both, these, those, this, everyone, everybody, all';

/** Nouns that say nothing of what is described: "the thing they meet under". */
export const placeholders: WordList = 'thing, things, one, ones, stuff, something, whatever';

/** The verb that asks, and the one that a participle behind a noun leaves out. */
export const askingAuxiliary = 'do';
export const impliedAuxiliary = 'is';
export const choosingWord = 'which';

/** Between a thing and whose it is. */
export const ownerPreposition = 'of';

/** Words before a description that ask whether something is part of what it describes. */
export const partitives: WordList = 'one of, among, part of, one among, of, any of';

/** Question words that also join a clause of time to the one before: "what was said when the talks ended". */
export const conjunctions: WordList = 'when';
