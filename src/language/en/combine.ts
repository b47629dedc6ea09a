import type { WordList } from '../language-data.ts';

/** Every phrase of the first list with every phrase of the next ones; "_" stands for nothing. */
export function combine(...lists: readonly WordList[]): WordList {
  return lists.map((list) => `(${list})`).join(' ');
}

/** Several word lists as one. */
export const joinLists = (lists: readonly WordList[]): WordList => lists.join(',');
