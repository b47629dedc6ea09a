import type { WordList } from '../language-data.ts';

/** Every phrase of the first list with every phrase of the next ones; "_" stands for nothing. */
export function combine(first: WordList, ...others: readonly WordList[]): WordList {
  const split = (list: WordList): readonly string[] => list.split(',').map((phrase) => phrase.trim());
  return others
    .reduce((starts, list) => {
      const ends = split(list);
      return starts.flatMap((start) => ends.map((end) => `${start} ${end}`));
    }, split(first))
    .map((phrase) => phrase.replaceAll('_', ' '))
    .join(',');
}

/** Several word lists as one. */
export const joinLists = (lists: readonly WordList[]): WordList => lists.join(',');
