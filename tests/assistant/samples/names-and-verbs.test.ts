import { type Question, testTables } from './test-tables.ts';

/**
 * Questions whose verb stands in a name too, in another form or order ("rate cut", "expired certificate"). "-" where a question
 * must not be answered, else words that the answer must have and, behind "!", must not have.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  'bank-2024-09-18': [
    ['When did the bank cut rates?', '17 September 2024; 4.50'],
    ['By how much did the bank cut rates?', '0.25 percentage points'],
    ['Did the bank cut rates in September?', 'Yes: '],
    ['Did the bank cut rates in October?', '-'],
    ['Did the bank cut rates to 3 per cent?', '-'],
    ['Did the government cut rates?', '-'],
    ['Will the bank cut rates again?', '-'],
    // The name as it stands.
    ['When was the rate cut?', '17 September 2024'],
    ['Who opposed the rate cut?', 'Katrin Olesen; Pavel Dvorsky'],
    ['Will the rate cut help borrowers?', '-'],
    ['Why did the rate cut disappoint exporters?', '-'],
    ['Did the deposit rate cut surprise analysts?', '-'],
  ],
  'larkspur-pay-2024-05-17': [
    ['When did the certificate expire?', '14 May 2024; 08:40'],
    ['Why did the certificate expire?', 'renewal job'],
    ['Did the certificate expire on Monday?', 'No: ; Tuesday'],
    ['Did the certificate expire in 2023?', '-'],
    ['Was the certificate expired?', 'Yes: '],
    // Which one it was does not say whose.
    ['Whose certificate expired?', '-'],
    ['Did the team dissolve?', '-'],
    ['Did connections fail?', '-'],
    ['Who found the expired certificate?', 'Priya Raman'],
    ['Did the expired certificate cause the outage?', 'Yes: '],
  ],
  'outage-2026-03-18': [
    ['Did the database move overseas?', '-'],
    ['Did the host move the database?', '-'],
  ],
};

testTables(TABLES);
