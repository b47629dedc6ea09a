import { type Question, testTables } from './test-tables.ts';

/**
 * Plain questions that editors put to what they had written, each beside one that the text does not answer. "-" where a question
 * must not be answered, else words that the answer must have and, behind "!", must not have.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  'halcyon-2025-09-18': [
    ['What is the name of the lander?', 'Kittiwake'],
    ['What is the name of the second lander?', '-'],
    ['List the instruments', 'HICAM; spectrometer; !Kittiwake'],
    ['What is the Italian share?', '14 percent'],
    ['What is the Norwegian share?', '-'],
    ['When can we expect the first pictures?', 'November'],
    ['When can we expect the last pictures?', '-'],
    ['What do the scientists want to know?', 'make-up as the water'],
    ['What do the scientists like?', '-'],
    ['What is the purpose of Halcyon?', 'map the ice'],
    // Slips of the keyboard.
    ['Which instrumnets does Halcyon carry?', 'HICAM'],
    ['Whihc rocket carried Halcyon?', 'Boreas 5'],
    ['When was Halcoyn lauched?', '18 September 2025'],
    ['Which insturments does Petrel carry?', '-'],
  ],
  'tarvonia-2026-05-14': [
    ['When does the council meet next?', '9 July 2026'],
    ['When does the government meet next?', '-'],
    ['infl in april?', '3.8%'],
    ['infl in may?', '-'],
    ['They have already decided to sell the bonds outright, right?', '-'],
  ],
  'quillbank-2025-10-23': [
    ['Who has to review the disabled alarms?', 'Sillaste'],
    ['Who has to review the certificates?', '-'],
    ['Who found the cause?', '-'],
  ],
};

testTables(TABLES);
