import type { WordList } from '../language-data.ts';

/**
 * What stands before a name and is no part of it, with its other spellings. Words for offices are none: "president", "general".
 */
export const honorifics: readonly WordList[] = [
  'dr, doctor',
  'prof, professor',
  'mr, mister',
  'mrs',
  'ms',
  'mx',
  'miss',
  'sir',
  'dame',
  'lord',
  'lady',
  'rev, reverend',
  'hon, honourable, honorable',
  'sheikh',
  'monsieur',
  'madame',
  'herr',
  'frau',
  'señor',
  'señora',
];
