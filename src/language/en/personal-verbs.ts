/** Verbs of what only people do: that an organisation put something out does not tell who wrote it. */
import type { WordList } from '../language-data.ts';

export const personalVerbs: WordList = 'write, pen, author';
