import { type Question, testTables } from './test-tables.ts';

/**
 * Clauses that say when: what they tell must be so, and in that order; and what is to be, which is not told by what was. "-" where
 * a question must not be answered, else words that the answer must have and, behind "!", must not have.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  'larkspur-pay-2024-05-17': [
    ['What slowed the service down once all the servers had the new certificate?', 'backlog'],
    ['What slowed the service down before all the servers had the new certificate?', '-'],
    ['Once all six servers had the new certificate, what was the rate of errors?', '9 per cent'],
    ['What was the error rate before all servers had the new certificate?', '-'],
    ['Who found the certificate after the rollback?', 'Priya Raman'],
    ['Who found the expired certificate before the rollback?', '-'],
    // What did not happen says no time.
    ['Who found the certificate after the second gateway failed?', '-'],
    ['Who found the certificate after Larkspur Wallet went down?', '-'],
    ['What happened after the rollback?', 'Priya Raman; 10:15'],
    ['What happened after Marta Kask opened the incident?', 'Oskar Lind; severity 1'],
    ['What happened after Priya Raman opened the incident?', '-'],
    ['When did the service return to normal after all servers had the new certificate?', '11:52'],
  ],
  'osiris-rex-2025-02-10': [
    ['What happened after the arm touched Nightingale?', 'flap; Particles; !Bennu'],
    ['What happened after the arm touched Osprey?', '-'],
    ['What did the team do after the arm touched Nightingale?', 'cancelled; sealed; !flap'],
    ['What did the team cancel after the arm touched Nightingale?', 'spin'],
    ['What did the team cancel before the arm touched Nightingale?', '-'],
    ['Who took over after Drake died?', 'Lauretta'],
    ['Who took over before Drake died?', '-'],
    ['Who led the mission after Lauretta took over?', '-'],
    ['Will the craft collect a sample?', 'No; Apophis'],
    ['Will the craft collect no sample?', 'Yes; Apophis'],
    ['Did the craft collect a sample?', 'Yes; 121.6'],
    ['Will OSIRIS-REx reach Bennu?', 'Yes, that has happened already'],
    ['Did OSIRIS-REx reach Bennu?', 'Yes: '],
    ['Will Apophis pass Earth?', 'Yes: '],
  ],
  'hayabusa2-2020-12-06': [
    ['Who found the capsule after it landed?', 'helicopter crew'],
    ['Who found the capsule before it landed?', '-'],
    ['Who found the capsule after it landed? || At what time?', '04:47'],
  ],
};

testTables(TABLES);
