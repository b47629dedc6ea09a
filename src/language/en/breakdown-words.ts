/** How people ask for things to be sorted by what is said of each. */
import type { WordList } from '../language-data.ts';

/** Words that ask for it; a noun for what they are sorted by follows. */
export const breakdownWords: WordList = `
  break down, break, down, breakdown, break up, split, split up, group, sort, classify, categorise, sum up, list, count,
  tally, divide, divide up, distribute, distribution, arrange, order, up, out, organise, tell, show, give, overview`;

/** What stands before the noun for what they are sorted by. */
export const sortingPrepositions: WordList = `
  by, per, according to, for each, of each, at each, in each, with each, from each, by each, for every, of every, in every`;

/** What asks of what parts something is made up. */
export const composedWords: WordList = `
  break down, break into, break up, breakdown of, breakdown, made up, made up of, be made up, be made up of, make up,
  be composed, be composed of, consist of, comprise, divide up, divided up, be divided, be divided up, split up, be split, be split up,
  parts of, the parts of, its parts, into its parts, into parts, components of, the components of, its components, into its components,
  constituents of, composition of, composition, itemise, itemised, add up to, elements of, its elements, individual items of, individual items`;
/** Verbs of parting that take their particle behind what is parted, and these particles. */
export const partingVerbs: WordList = 'break, split, divide, separate, take';
export const partingTails: WordList = 'down, up, apart, into';
