import { type Question, testTables } from './test-tables.ts';

/**
 * Names with an honorific, a hyphen or a sign in them. "-" where a question must not be answered, else words that the answer must
 * have and, behind "!", must not have.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  // Named with the honorific.
  'cholera-chad-2025-09-09': [
    ['Who is Mariam Sesay?', 'WHO’s representative'],
    ['Who is Dr. Sesay?', 'WHO’s representative'],
    ['Who is Doctor Mariam Sesay?', 'WHO’s representative'],
    ['Who is Prof Sesay?', '-'],
    ['Who is the Dr?', '-'],
    ['What is Ngarta’s first name?', 'Félix; !Dr'],
  ],
  // Named without the one that the text has.
  'dengue-2024-08-19': [
    ['Who is Dr Elena Marquez?', 'Director of Health'],
    ['Who is Dr. Varela?', 'head of surveillance'],
    ['Who is Lady Varela?', '-'],
    // "People who have died" are no "people who were tested".
    ['How many people have died of dengue in the province this year?', '41; !children'],
  ],
  'brightwater-2025-03-11': [
    ['Who is Mei-Ling?', 'Pelagic Security'],
    ['Who is Ms Chou?', 'Pelagic Security'],
    ['Who is Ling?', '-'],
  ],
  // An alias with an office in it makes no name of the office.
  'bank-2024-09-18': [
    ['Who is Governor Halvorsen?', 'governor'],
    ['Who is Ms Halvorsen?', 'governor; !Farouk'],
  ],
  'outage-2026-03-18': [
    ['How much did Marlowe & Finch lose?', '410,000'],
    ['How much did Marlowe and Finch lose?', '410,000'],
    ['How much did Marlowe & Sons lose?', '-'],
  ],
};

testTables(TABLES);
