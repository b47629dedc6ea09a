/** Words by which a statement says no of itself: "has had no support", "nobody had read it". */
import type { WordList } from '../language-data.ts';

export const denyingSubjects: WordList = 'no, nobody, none, nothing, neither, no-one';
export const denyingWords: WordList = 'no, not, never, nothing, nobody, without';
/** The words right before them, where it is the whole sentence that says no. */
export const verbsBeforeDenial: WordList =
  'is, are, was, were, be, been, has, have, had, do, does, did, will, would, can, could, may, might, must, should';
