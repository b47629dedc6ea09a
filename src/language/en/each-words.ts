/** How people ask the same of each of several things that they list. */
import type { WordList } from '../language-data.ts';

/** What stands for each of the things. */
export const eachWords: WordList = 'each, every, either';
/** What may follow that and still says no more. */
export const eachTails: WordList =
  'one, of them, of these, of those, of the two, of the three, of the four, of both, case, instance';
/** Nouns before which it says in which of them, whatever stands between that and the thing. */
export const caseNouns: WordList = 'case, instance';
/** What stands before the thing then. */
export const casePrepositions: WordList = 'in, on, for, about';
/** What makes of "each" a word for one another. */
export const mutualWords: WordList = 'other';
/** Alone it says that the order of the things is that of the answers. */
export const orderedWords: WordList = 'respectively';
/** What sets two things against each other. */
export const opposingWords: WordList = 'versus, vs, v, against';
/** What stands for each of several things by itself where a question asks for something of each: "who represents each country?". */
export const singlyWords: WordList = 'each, each of';
/** Before a noun: all of the one thing. */
export const wholeWords: WordList = 'whole, entire, complete, full';
/** Words for all people there were, which name nobody. */
export const everybodyWords: WordList = 'everybody, everyone';

/** What two do to each other: either of them may be named first. */
export const reciprocalVerbs: WordList =
  'meet, meet with, see, join, encounter, face, consult, contact, fight, marry, greet, accompany, talk to, talk with, speak to, speak with, confer with, sit down with, get together with, gather with, team up with';
