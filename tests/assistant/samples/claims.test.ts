import { type Question, testTables } from './test-tables.ts';

/**
 * What is meant and what was done, what says no itself, who did it and who else, when it was and when again: each trap with a near
 * neighbour that is answered. "-" where a question must not be answered, else words that the answer must have and, behind "!",
 * must not have.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  'lunar-2027-03-19': [
    // What is planned, meant or would be is not so yet.
    ['Have three holes been drilled?', '-'],
    ['How many holes are planned?', 'Three'],
    ['Is the antenna already unfolded?', 'No'],
    ['When will the antenna unfold?', '20 March 2027'],
    ['Are the data public already?', 'No'],
    ['Did the batteries survive the lunar night?', 'No; meant to'],
    ['Will the batteries survive the lunar night?', 'meant to'],
    ['Has Amber-3 flown?', 'No; would fly'],
    ['Did Amber-3 carry two rovers?', '-'],
    ['Would Amber-3 carry two rovers?', 'Yes'],
    // The verb behind "who" is no thing.
    ['Who launched the probe?', '-'],
    ['When was the Amber-2 mission launched?', '9 January 2027'],
  ],
  'corvid-2025-02-18': [
    ['Was CRV-2025-0107 fixed in 4.9.0?', '-'],
    ['Will CRV-2025-0107 be fixed in 4.9.0?', 'Yes'],
    ['Was CRV-2025-0106 fixed in 4.8.7?', 'Yes'],
    ['Did Jonas Lindqvist fix CRV-2025-0107?', 'No: ; not fixed'],
    // A sentence that says no itself bears out no yes.
    ['Does 3.9 still get support?', '-'],
    ['Is there any support for the 3.9 line?', '-'],
    ['Is the 3.9 line still supported?', 'No'],
    // That one did says nothing of another.
    ['Did Priya Raman find a vulnerability?', '-'],
    ['Did Hyun-woo Bae receive money?', '-'],
    ['Who reported CRV-2025-0101?', 'Vandermeer'],
    ['How much did Hyun-woo Bae give to the food bank?', '-'],
    ['How much did Ilse Vandermeer give to the food bank?', '6,000'],
  ],
  'measles-2026-06-12': [
    ['Did Elena Dorvik die?', '-'],
    ['Did the man of 24 die?', '-'],
  ],
  'outage-2026-03-18': [
    ['Did the alarm go to the on-call telephone?', 'No'],
    ['Was the alarm sent to the telephone?', '-'],
    ['Will alarms go to the on-call telephone?', 'Yes'],
    // "An engineer" may be whoever is named.
    ['Did Mirzoyan apply the change?', '-'],
    ['Did an engineer apply the change?', 'Yes'],
    ['Were e-books affected?', '-'],
    ['Was searching affected?', 'No'],
    ['Is Oonagh Tierney because of Marlowe & Finch?', '-'],
    ['Is Oonagh Tierney with Marlowe & Finch?', 'Yes'],
    ['Who reviewed the change?', '-'],
    ['Who moved the team?', '-'],
    ['Who tested the change?', '-'],
    ['Who applied the change?', 'engineer'],
    ['Did a customer report the fault?', '-'],
  ],
  'bank-2024-09-18': [
    // What was done in September may have been done in June.
    ['Was the policy rate cut in June?', '-'],
    ['Was there a cut in June?', 'Yes'],
    ['Will the policy rate be lowered in 2025?', '-'],
    ['Was the policy rate cut in September?', 'Yes'],
    ['By how much was the rate cut in March?', '-'],
    ['Did the euro fall?', '-'],
    ['Did the crown fall?', 'Yes'],
  ],
  'summit-2026-05-22': [
    ['Who fixed the price?', '-'],
    ['Is Lumenar an Armenian firm?', '-'],
    ['Did Armenia and Georgia have a quarrel?', '-'],
  ],
};

testTables(TABLES);
