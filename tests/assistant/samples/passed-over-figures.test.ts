import { type Question, testTables } from './test-tables.ts';

/**
 * Words that were passed over where they said something: how many live somewhere, how it was done, of how many, by whose word; each
 * trap with a near neighbour that is answered. "-" where a question must not be answered, else words that the answer must have
 * and, behind "!", must not have.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  quake: [
    // All who live somewhere are not those who were counted there otherwise.
    ['What is the population of Port Salis?', '-'],
    ['How many people live in Port Salis?', '-'],
    ['How many houses were damaged in Port Salis?', '1,150'],
    // What was cut off is no country.
    ['How many people lost power?', '-'],
    ['How many households are without power?', '62,000'],
    // In what way, before and behind the participle.
    ['seriously injured', '31'],
    ['How many people were injured seriously?', '31'],
    ['Seriously, how many people were injured?', '230'],
    // Who says so, and what says so.
    ['In which report were 14 deaths given?', '-'],
    ['How many deaths were given in the report?', '14'],
    // A claim without a doer is still one of the event.
    ['Did 14 people die?', 'Yes'],
    ['Did more than 10 people die?', 'Yes'],
    ['Is nobody missing?', '-'],
    ['Is anybody missing?', 'Yes'],
    // What is said to be there.
    ['Is there still hope of finding survivors?', '-'],
    ['Who is missing?', '-'],
    ['How many people are missing?', 'nine'],
    // How far something is does not tell whether that is near.
    ['Is Port Salis near the epicentre?', '-'],
    ['How far is Arvo?', '210'],
    // Sums of what is named side by side.
    ['How many houses were damaged in Port Salis and Tarn in all?', '1,390 together'],
    ['How many houses were damaged in Port Salis and Tarn?', '1,150; 240; !together'],
  ],
  'larkspur-pay-2024-05-17': [
    // What is to be done by one day is to be done by each that follows.
    ['Will the internal certificates be reviewed by 10 June?', 'Yes; 31 May'],
    ['Will the internal certificates be reviewed by 20 May?', 'No; 31 May'],
  ],
  'karonda-2024-03-14': [
    // A whole is not ranked among the parts of its parts.
    ['Where did most people die?', 'Lower Tamba'],
    ['Is Karonda Aqua a country?', '-'],
    ['What is the population of Masenga?', '-'],
    ['How many cases were there in Lower Tamba and Masenga in all?', '626 together'],
    ['How many cases and deaths were there in Lower Tamba in all?', '412; 11; !together'],
    ['Which schools are closed?', '-'],
  ],
  'measles-2026-06-12': [
    ['Where did most people die?', 'Lower Orlen'],
    ['How many people live in Brask?', '-'],
    ['Total cases in Upper and in Lower Orlen, side by side please.', '421; 412; !together'],
    ['Which persons are named?', 'Dorvik; Hrelin; Pell'],
  ],
};

testTables(TABLES);
