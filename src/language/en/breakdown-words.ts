/** How people ask for things to be sorted by what is said of each. */
import type { WordList } from '../language-data.ts';

/** Words that ask for it; a noun for what they are sorted by follows. */
export const breakdownWords: WordList = `
  break down, break, down, breakdown, break up, split, split up, group, sort, classify, categorise, sum up, list, count,
  tally, divide, divide up, distribute, distribution, arrange, order, up, out, organise, tell, show, give, overview`;

/** What stands before the noun for what they are sorted by. */
export const sortingPrepositions: WordList = `
  by, per, according to, for each, of each, at each, in each, with each, from each, by each, for every, of every, in every`;
