/** Words by which a question points to a list, and takes something out of it. */
import type { WordList } from '../language-data.ts';

/** Words that point to a list: "which of the following …: A, B, C". */
export const listPointers: WordList =
  'these, those, this list, the following, following, the list, this set, here';

/** Words that leave out what need not be of what is asked for: "leaving X aside". */
export const leavingAside: WordList =
  'leaving aside, leaving out, setting aside, putting aside, not counting, not including';
