/** Words for so many people or things together. */
import type { WordList } from '../language-data.ts';

/** Words before a number by which it stands for a group of so many: "the four will meet". */
export const groupArticles: WordList = 'the, these, those';

/** What joins a number to what there are so many of: "four of the ministers". */
export const countedOf = 'of';
