/** Words by which a question leans on what was said before. */

import type { WordList } from '../language-data.ts';
import { combine } from './combine.ts';

/** Openings that correct or continue the last question: "no, I meant …", "same for …". */
export const followUpHeads: WordList =
  'no i meant, no i mean, no sorry i meant, sorry i meant, sorry i mean, i meant, i mean, i was asking about, i am asking about, i was talking about, i am talking about, i asked about, i actually meant, i actually mean, what i meant was, what i mean is, i meant to ask, i meant to say, oh i meant, oops i meant, my bad i meant, my mistake i meant, not that i meant, no not that, not that one, sorry, oops, no wait no, wait, or rather, make that, let us say, now, now for, and then, and now, and what about, and how about, but what about, but how about, so what about, ok what about, ok and, ok so, okay and, same for, same question for, same with, and same for, the same for, and the same for, is it the same for, is that the same for, same goes for, and for, ditto for, likewise for, same thing for';

/** Words that answer "which one do you mean?" by taking every reading. */
export const everyReading: WordList =
  'both, all, both of them, all of them, all four, all three, every one, everyone, each, each of them, each one, all please, both please, the lot, the two, the two of them, either, any, any of them, all of the above, them all, all of these, all of those, both of these, both of those';

/** Ordinals counted from the end of a list. */
export const lastReading: WordList =
  'last, the last, last one, the last one, final, the final one, bottom one, the bottom one';

/** What stands around a choice: "the second one please". */
export const choiceFillers: WordList =
  'the, one, number, no, option, choice, please, pls, i, mean, meant, want, that, this, it, is, a, an, and, to, know, about, would, like, take, go, with, for, answer, question, reading, ok, yes, yeah, just, first of, thanks, sorry';

/** Words that show that more people, not more matters, are asked for. */
export const peopleWords: WordList = 'who, anyone, anybody, someone, somebody, nobody, no one, whom';

/** Whose word the last answer is. */
export const attribution: WordList =
  'who claims such nonsense, who says such nonsense, who says such a thing, who says such things, who claims such a thing, who would say that, who would say such a thing, who told you that, who told you so, who told you this, who gave you that, says who, who says, who says so, who says that, who says this, who said, who said so, who said that, who said it, who said this, who told that, according to whom, according to who, on whose authority, on whose word, whose word is that, whose word is it, whose words, whose words are these, whose words are those, whose claim is that, whose opinion is that, whose view is that, who claims that, who claims so, who claims this, who claimed that, who reported that, who reports that, who reported it, who stated that, who states that, who announced that, who announced it, who announced this, who confirmed that, who is saying that, who is saying so, by whom was it said, who was it said by, who is the source, who is your source, who was the source, who is that according to, who are you quoting, who is being quoted, who is quoted, who is that quote from, who is speaking, who is talking, quoting whom, quoting who, whose quote is that, whose quote is it, whose statement is that, whose statement is it, who came up with that, who made that statement, who made this statement, who made that claim';

/** The answer to whose word a fact stands on, where the text quotes nobody for it. */
/** What stands before a claim where it is asked whose word that is. */
export const attributionHeads: WordList = combine(
  'who says, who said, who has said, who is saying, who claims, who claimed, who has claimed, who maintains, who states, who stated, who insists, who was it that said, who is it that says, who reported, who reports, whose claim is it, whose word is it, whose claim was it, whose figure is it, on whose word is it, according to whom is it true, according to whom is it',
  '_, that',
);
export const agencyTemplate = '{agency} reports it';

/** Asking whether an answer was all there is. */
export const closing: WordList =
  'is that everyone, is that everybody, is that the lot, are those all the names, are those all the people, are those everyone, is that the complete line-up, is that the full line-up, is that all, is this all, is it all, was that all, is that it, is this it, is that everything, is this everything, was that everything, is that the whole list, is that the full list, is that the complete list, is that all of it, is that all of them, is that the only one, are those all, are these all, are they all, are those all of them, are there no others, are there no more, is there nothing else, is there no more, is there nobody else, is there no one else, only that, only this, only those, only them, only one, only two, only him, only her, only it, just that, just this, just those, just them, just him, just one, that all, that is it, that it, thats it, that is all, and that is all, all, nothing more, no others, not more, nothing else, nobody else, no one else';

/** Sentences that ask which things the sentence before speaks of: "Three files are mentioned. Which three?" */
export const whichOfThem: WordList =
  'which, which ones, which one, which is it, which are they, which are those, which two, which three, which four, which five, which both, what are they, what are those, who are they, name them, name both, name all, name both of them, name all of them, name all three, name all four, name the two, name the three, name the four, name it, list them, list both, list all of them, give me both, give me all of them, namely, who, what, which exactly, which ones exactly, and which, and which ones, tell me which, tell me which ones';

/** Which of those that were told is meant: "the second one's job", "the last of them". Counted from 1, from the end below 0. */
export const placesInOrder: Readonly<Record<string, number>> = {
  first: 1,
  former: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
  latter: -1,
};

/** What stands for the noun behind such a word. */
export const orderedNoun = 'one';

/** What such a word is one of: "the first of the two". */
export const orderedWhole: WordList =
  'them, those, these, the two, the three, the four, the pair, those two, these two, those three, these three, the two of them, both';
