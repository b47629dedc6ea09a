/** What a part of a whole is said to be, and what the rest of it is then. */
import type { WordList } from '../language-data.ts';

export interface Complement {
  /** What the part is: "occupied". */
  readonly part: WordList;
  /** What the rest is: "free". */
  readonly rest: WordList;
}

export const complements: readonly Complement[] = [
  {
    part: 'occupied, filled, full, taken, in use, used',
    rest: 'free, empty, vacant, available, unoccupied, unused, spare, not occupied, not in use, not filled, not taken',
  },
  {
    part: 'distributed, handed out, given, given out, delivered, issued, sold',
    rest: 'undistributed, in stock, unsold, left, left over, remaining, remain, not distributed, not handed out, not delivered',
  },
  {
    part: 'secured, raised, funded, received, collected, pledged, covered, found, paid',
    rest: 'missing, lacking, outstanding, unfunded, unsecured, uncovered, unpaid, needed, required, short, remaining, remain, left, not covered, not secured, not funded',
  },
  {
    part: 'completed, finished, done, built, repaired, restored, cleared, inspected, visited, vaccinated',
    rest: 'unfinished, outstanding, remaining, remain, left, unrepaired, uncleared, unvaccinated',
  },
];

/** What makes the rest of the word for the part behind it: "still to be distributed". */
export const notYetWords: WordList =
  'still to be, yet to be, remain to be, have yet to be, have still to be, have to be, still have to be, need to be, still need to be, still not, not yet, not yet been, have not yet been, have not been, left to be, to be';

/** Of those, what never leaves it open that something is done. */
export const openWords: WordList = 'still to be, yet to be, remain to be, not yet, still not, left to be';
/** What says that something is wanted. */
export const wantedWords: WordList = 'be to be';

/** What a text says between a part and its whole, and between a whole and its part. */
export const wholeBehind: WordList =
  'of, of the, of its, of all, out of, out of the, of a total of, out of a total of';
export const partBehind: WordList = 'of which, of whom, of these, of those, of them';

/** "How full": what asks for the share that is in use. */
export const fullQuestions: WordList = 'how full, how busy, how crowded';
/** "Occupied out of how many?": what asks for the whole beside its part. */
export const wholeQuestions: WordList =
  'out of how many, of how many, out of how much, of how much, from how many, out of what total';
