/** Words for the parts of a person's name. */
import type { NamePart, WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

export const nameParts: Readonly<Record<NamePart, WordList>> = {
  first:
    'first name, given name, forename, Christian name, prename, first names, given names, forenames, 1st name, 1st names',
  last: 'surname, last name, family name, second name, surnames, last names, family names',
  full: joinLists([
    'called, named, known as, known under what name, goes by, go by, goes by what name, go by what name, goes under, referred to as, styled, dubbed, termed, spelled, spelt, how to spell, how to write, spelling',
    'first name and surname, first and last name, name and surname, first and last names, first names and surnames',
    combine(
      '_, full, complete, whole, official, proper, exact, formal, real, correct, actual',
      'name, names',
    ),
    combine(
      'can you, could you, will you, please, I need to, we need to',
      'say, give, give me, give us, tell, tell me, list, mention',
      '_, the, their, all, all the',
      'name, names',
    ),
    combine('full, official, proper, exact, formal', 'title, titles'),
    combine('officially, formally, properly, really, actually', 'called, named'),
    combine('how', '_, it, one, you, they, do you, do they, does one, do we, do I, to', 'call, name, spell'),
  ]),
};

/** Nouns that ask for those whom a group is made of, wherever they stand in a message. */
export const nameNouns: ReadonlySet<string> = new Set(['name', 'names', 'surname', 'surnames']);

/** Verbs for how something came by its name, which ask for no name. */
export const gettingVerbs: WordList = 'get, come, receive, acquire, earn, derive';
