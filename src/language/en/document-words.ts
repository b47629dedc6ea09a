/** Words for what is laid down in a document. */
import type { WordList } from '../language-data.ts';

/** What stands before the document by which something is done. */
export const underWords: WordList = 'under, pursuant to, as part of, in line with, in accordance with';
