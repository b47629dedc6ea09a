/** Words that begin a clause which says when: "once all servers had it". */
import type { WordList } from '../language-data.ts';

/** What is asked for came after it, or with it. */
export const afterWords: WordList = 'after, once, as soon as, now that, the moment';

/** What is asked for came before it. */
export const beforeWords: WordList = 'before, until, till';

/** Said of what came next: "right after". */
export const closeWords: WordList =
  'right, just, shortly, soon, immediately, straight, directly, next, then, only';

/** Where a text says one of them, it tells what was before what it has told so far. */
export const earlierWords: WordList = 'had, previously, earlier, beforehand, before';
