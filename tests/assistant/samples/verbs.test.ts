import { type Question, testTables } from './test-tables.ts';

/**
 * Verbs that say more than a fact, something else, or the same only beside their noun: each with a near neighbour that is
 * answered. "-" where a question must not be answered, else words that the answer must have and, behind "!", must not have.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  'osiris-rex-2025-02-10': [
    ['What did NASA choose?', 'OSIRIS-REx'],
    ['What did NASA elect?', '-'],
    ['Does NASA return?', '-'],
    ['Will NASA return?', '-'],
    ['What did OSIRIS-REx deliver?', '121.6 grams'],
    ['What did OSIRIS-REx return?', '121.6 grams'],
    ['Will OSIRIS-REx sell?', '-'],
    ['Does OSIRIS-REx email?', '-'],
    ['How long did OSIRIS-REx stay at Bennu?', 'two years'],
    ['Does OSIRIS-REx pull?', '-'],
    ['Does OSIRIS-REx freeze?', '-'],
    ['What does NASA own?', 'New Frontiers'],
    ['What does NASA drive?', '-'],
    ['Did NASA sue Dante Lauretta?', '-'],
    ['Did NASA elect Dante Lauretta?', '-'],
  ],
  'larkspur-pay-2024-05-17': [
    ['When did the security certificate of Heron expire?', '14 May 2024'],
    ['When does Heron die?', '-'],
    ['What does Heron produce?', '-'],
    ['What does Heron lead?', '-'],
    ['Did Larkspur Systems fire Priya Raman?', '-'],
  ],
  'bank-2024-09-18': [
    ['What did the National Bank of Sorvia lower?', '4.50'],
    ['What does the National Bank of Sorvia lose?', '-'],
    ['When did the National Bank of Sorvia publish the statement?', '18 September 2024'],
    ['When does the National Bank of Sorvia break?', '-'],
    ['Does the National Bank of Sorvia run?', '-'],
    ['What does Ingrid Halvorsen support?', 'reduction'],
    ['What does Ingrid Halvorsen allow?', '-'],
    ['Who does the National Bank of Sorvia describe?', '-'],
    ['Who did the National Bank of Sorvia quote?', '-'],
    ['Who did Ingrid Halvorsen adopt?', '-'],
    ['Does the National Bank of Sorvia need the government?', '-'],
    ['Did the National Bank of Sorvia sue the government?', '-'],
  ],
  'summit-2026-05-22': [
    ['What does Armenia want?', 'transit fee'],
    ['What does Armenia read?', '-'],
    ['Does Armenia live?', '-'],
    ['Who does Armenia fly?', '-'],
    ['Is Vorkash in Armenia?', 'Yes'],
    ['Did Armenia marry Georgia?', '-'],
  ],
};

testTables(TABLES);
