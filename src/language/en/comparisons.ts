/** Words that compare two numbers: what stands before them with what stands behind. */
import type { WordList } from '../language-data.ts';

export type Comparison = 'more' | 'less' | 'equal';

/** Verbs and phrases between the two. */
export const comparisons: Readonly<Record<Comparison, WordList>> = {
  more: 'outnumber, outnumbers, exceed, exceeds, more numerous than, more than, be more than, larger than, greater than, bigger than, larger in number than, than',
  less: 'fewer than, less than, smaller than, less numerous than, lower than',
  equal: 'as many as, equal in number to, as numerous as, the same number as, equal to, as large as, as',
};

/** Words before the first of the two. */
export const comparisonHeads: Readonly<Record<Comparison, WordList>> = {
  more: 'more, a larger number of, a greater number of, is the number of, a majority of',
  less: 'fewer, less, a smaller number of',
  equal: 'as many, as much, the same number of, equally many, an equal number of, just as many',
};
