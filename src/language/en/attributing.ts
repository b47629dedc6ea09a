/** Words that say on whose word something rests. */
import type { WordList } from '../language-data.ts';

/** What stands before whose word something is. */
export const attributing: WordList =
  'according to, according, per, as per, as told by, as stated by, as reported by, as described by, as claimed by, in the words of, on the word of, in the opinion of, in the view of, in the eyes of, to hear it from, going by the word of';
