/** What people say while they look for words, and how they take back what they have just said. */
import type { WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

/** Words that take back what stands before them. */
export const corrections: WordList = joinLists([
  combine(
    'no, nope, oh no, ah no',
    'wait, sorry, actually, hang on, hold on, rather, i mean, i meant, scratch that, wait a minute',
  ),
  combine('wait, sorry, actually, hang on, hold on', 'no, i mean, i meant, scratch that'),
  'scratch that, strike that, make that, or rather, i mean, i meant, correction, let me rephrase, let me rephrase that, let me start again, let me start over, let me put it differently, forget that, on second thoughts, on second thought',
]);

/** Those that leave nothing of the question before them. */
export const withdrawals: WordList = joinLists([
  combine('no, nope, oh no, ah no', 'wait, sorry, actually, hang on, hold on, scratch that, wait a minute'),
  combine('wait, sorry, actually, hang on, hold on', 'no, scratch that'),
  'scratch that, strike that, forget that, let me rephrase, let me rephrase that, let me start again, let me start over, on second thoughts, on second thought',
]);

/** Words that do so only where what follows begins like what it takes the place of: "in 2009, no, in 2010". */
export const weakCorrections: WordList = 'no, sorry, well, rather, actually, wait, or';

/** What says nothing between commas. */
export const hesitations: WordList = `um, umm, uh, uhm, er, err, erm, hmm, hm, well, like, let me see, let us see, how do you say, how do you say it,
  how shall i put it, how should i put it, what is the word, for example, for instance, say, believe it or not, of all things, of all people, of all places, mind you, if you like,
  if you will, so to speak, as it were, if you please, or so they say, bless him, bless her, bless them, god knows, heaven knows, funnily enough, oddly enough, strangely enough, as you do`;
