/** Words for the parts of a person's name. */
import type { NamePart, WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

export const nameParts: Readonly<Record<NamePart, WordList>> = {
  first: 'first name, given name, forename, Christian name, prename, first names, given names',
  last: 'surname, last name, family name, second name, surnames, last names',
  full: joinLists([
    'name, names, called, named, first name and surname, first and last name, name and surname, first and last names, first names and surnames, full name, complete name, whole name, full names',
    combine('how', '_, it, one, you, they, do you, do they, does one, do we, to', 'call, name'),
  ]),
};
