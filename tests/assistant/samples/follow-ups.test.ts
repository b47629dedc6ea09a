import { testTables } from './test-tables.ts';

/** Follow-ups: what stands for something is of that alone, and a verb, "such" or an owner is kept to. */
testTables({
  'lunar-2027-03-19': [
    ['What does Tremor weigh? || and how much did it cost?', '-'],
    ['How much did the mission cost? || and the launch?', '41'],
    ['When was Amber-1 lost? || How much did it weigh?', '-'],
  ],
  'summit-2026-05-22': [['How long is the cable? || what does it cost?', '-']],
  'larkspur-pay-2024-05-17': [
    ['Who owns OPS-921? || how much will it cost?', '-'],
    ['What happened in November 2021? || what did it cost?', '-'],
    ['Who found the certificate? || What did she make then?', '-'],
  ],
  'measles-2026-06-12': [
    ['What does Jana Pell demand? || How many such districts are there?', '-'],
    ['How many mobile teams are there? || How many such teams are there?', '34'],
  ],
  'osiris-rex-2025-02-10': [
    ['When did it reach Bennu? || What did it find there?', '-'],
    ['Who built the spacecraft? || and the rocket? || how much did it weigh?', '-'],
  ],
});
