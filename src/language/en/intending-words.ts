/** Words of a statement by which it is not so yet, or may never be. */
import type { WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

export const intendingWords: WordList = joinLists([
  'will, would, shall, may, might, could, can, scheduled for, planned for, working on, offered to, offered only',
  combine(
    '_, is, are, was, were, be',
    'meant, planned, due, supposed, intended, scheduled, expected, set, designed, ready, to be',
    'to',
  ),
  'is to, are to, was to, were to, is planned, are planned, was planned, were planned, is scheduled, are scheduled, is due, are due',
]);

/** Words of a question by which it asks whether something is so by now. */
export const settledWords: WordList =
  'already, yet, by now, so far, meanwhile, in the meantime, finally, at last';

/** What says of a question that it asks how things stand now. */
export const presentWords: WordList =
  'now, right now, just now, currently, presently, at present, at the moment, at this moment, at this time, at the present time, as of now, as of today, as things stand, these days, nowadays, today';
/** Behind these a word of that kind only joins: "now that it is over". */
export const joiningNow: WordList = 'now that';
