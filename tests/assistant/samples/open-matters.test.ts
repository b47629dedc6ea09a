import { type Question, testTables } from './test-tables.ts';

/**
 * What the text says is not decided or not known yet: neither yes nor no. "-" where a question must not be answered, else words
 * that the answer must have and, behind "!", must not have.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  'outage-2026-03-18': [
    ['Is the order database being moved to an outside host?', 'That is open; has not decided; !Yes; !No:'],
    ['They won’t move the order database to an outside host, right?', 'That is open; !Yes; !No:'],
    ['Has the order database been moved to an outside host?', 'That is open; !Yes; !No:'],
    // That it is not decided is no open matter.
    ['Have they decided whether to move the database?', 'No: ; has not decided'],
    ['Is the payment database being moved to an outside host?', '-'],
    ['Is the order database being moved to another office?', '-'],
  ],
};

testTables(TABLES);
