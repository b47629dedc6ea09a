import { abbreviations } from './abbreviations.ts';
import { chatWords } from './chat-words.ts';
import { bareContractions } from './contractions.ts';
import { misspellings } from './misspellings.ts';
import { shortTimes } from './short-times.ts';

/** Short, slangy and run-together spellings of chat, and what they stand for; no spelling is in two of the lists. */
export const shorthand: Readonly<Record<string, string>> = {
  ...chatWords,
  ...bareContractions,
  ...abbreviations,
  ...shortTimes,
  ...misspellings,
};

/** Short spellings that stand for something else before certain words. */
export const shorthandBefore: readonly {
  readonly short: string;
  readonly before: string;
  readonly full: string;
}[] = [
  {
    short: 'n',
    before:
      'korea, korean, koreans, africa, african, ireland, irish, macedonia, ossetia, ossetian, cyprus, atlantic, sudan, america',
    full: 'north',
  },
  {
    short: 's',
    before: 'korea, korean, koreans, africa, african, america, sudan, ossetia, ossetian, asia, pacific',
    full: 'south',
  },
  {
    short: 'fr',
    before: 'the, a, an, my, our, this, that, who, whom, which, what, me, it, them, today, tomorrow',
    full: 'for',
  },
  {
    short: 'w',
    before: 'the, a, an, my, our, this, that, who, whom, which, what, me, it, them',
    full: 'with',
  },
  {
    short: 'btw',
    before: 'which, what, who, whom, them, these, those, the two, the 2, both',
    full: 'between',
  },
];
