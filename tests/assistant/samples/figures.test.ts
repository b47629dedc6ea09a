import { describe, expect, test } from 'vitest';
import { askLast, judge, openSample } from './open-sample.ts';

/** Traps about figures, comparisons and superlatives: what must not be told, each beside a near neighbour that must. */
const TRAPS: readonly (readonly [sample: string, questions: readonly (readonly [string, string])[]])[] = [
  [
    'bank-2024-09-18',
    [
      // Another thing of which the same is measured.
      ['What was GDP growth in the first quarter?', '-'],
      ['What was growth in the first quarter?', '-'],
      ['What was wage growth in the first quarter?', '6.1 per cent'],
      ['What was growth in the second quarter?', '0.2 per cent'],
      ['What is inflation in services?', '4.6 per cent'],
      ['Did growth rise in the second quarter?', '-'],
      ['Did wages rise in the second quarter?', 'Yes; 5.4'],
      ['Did GDP grow in the second quarter?', 'Yes; 0.2'],
      ['By how much did the rate fall in total?', '!nergy'],
      ['How much did energy prices fall?', '5.8'],
      ['How much did growth decline?', '-'],
      ['How much did growth rise?', '-'],
      ['How much did wages rise?', '5.4'],
      ['How much did prices rise?', '2.7; !core; !services'],
      // What was is not what will be.
      ['How much will growth rise?', '-'],
      ['How much will wages rise?', '-'],
      ['Will wages rise?', '-'],
      ['What will wage growth be?', '-'],
      ['What will growth be in the second quarter?', '-'],
      ['Will growth be 0.2 per cent?', '-'],
      ['What will inflation be in 2025?', '2.3'],
      ['What will the policy rate be at the end of 2025?', '3.50'],
      ['What will the deposit rate be?', '4.00'],
      // A year beside a thing is none of the things to tell of.
      ['What will unemployment be in 2026?', '-'],
      ['What is unemployment in 2026?', '-'],
      ['What will wage growth be in 2025?', '-'],
      ['What will core inflation be in 2025?', '-'],
      ['What will the policy rate be in 2026?', '-'],
      ['What will services inflation be in 2024?', '-'],
      ['What will unemployment be in the first quarter of 2025?', '5.4'],
      // A forecast is changed by another one for the same time.
      ['Was the growth projection for 2025 raised?', 'No; 2.1; 2.2'],
      ['Has the 2025 growth forecast been cut?', 'Yes; 2.1; 2.2'],
      ['Was the inflation forecast for 2026 lowered?', 'No; !2.3'],
      ['Was the inflation forecast for 2026 changed?', 'No; !2.3'],
      ['Is the inflation forecast for 2026 unchanged?', 'Yes; !2.3'],
      ['Was the growth forecast for 2026 raised?', 'Yes; 2.5; 2.4'],
      ['By how much was the growth forecast for 2024 cut?', '0.4 percentage points'],
      ['Was the growth forecast raised?', '-'],
      ['Is growth expected to rise in 2026?', 'Yes; 2.5; 2.1'],
      ['Did inflation fall in August?', 'Yes; 2.7; 3.1'],
    ],
  ],
  [
    'outage-2026-03-18',
    [
      ['How many payments failed?', '-'],
      ['How many orders failed?', '-'],
      ['How many percent of payments failed?', '0.4 percent'],
      ['How much were customers charged twice?', '-'],
      ['How many customers were charged twice?', '1,830'],
      ['When were the customers charged twice?', '-'],
    ],
  ],
  [
    'summit-2026-05-22',
    [
      ['Will Kazakhstan supply 340,000 tonnes of wheat in total?', '-'],
      ['Will Kazakhstan supply 340,000 tonnes of wheat altogether?', '-'],
      ['Will Kazakhstan supply 340,000 tonnes of wheat over three years?', '-'],
      ['Will Kazakhstan supply 340,000 tonnes of wheat a year?', 'Yes'],
      ['How many tonnes will each country get?', '-'],
      ['How many tonnes will Georgia get?', '210,000'],
      ['Will Georgia pay 48 million dollars?', 'No; Georgia; 36 million; !96'],
      ['Will Kazakhstan pay 96 million dollars?', 'No; Kazakhstan; 48 million'],
      ['Will the three states pay 96 million dollars?', 'Yes'],
      ['How much will Georgia pay?', '36 million; !96'],
    ],
  ],
  [
    'measles-2026-06-12',
    [
      ['Does Lower Orlen have more cases than Upper Orlen?', 'No; 412; 421'],
      ['Did Upper Orlen have more cases than Lower Orlen?', 'Yes; 412; 421'],
      ['Does Lower Orlen have fewer cases than Upper Orlen?', 'Yes; 412; 421'],
      ['Which has more cases, Lower Orlen or Upper Orlen?', 'Upper Orlen:'],
      ['Did Upper Orlen have more deaths than Lower Orlen?', 'No'],
      ['Did Lower Orlen have more deaths than Upper Orlen?', 'Yes'],
      ['Did Brask have more deaths than Keldin?', '-'],
      ['Which district had the fewest deaths?', '-'],
      ['Did Brask have the fewest deaths?', '-'],
      ['Which district had the most deaths?', 'Lower Orlen'],
      ['Which district has the fewest cases?', 'Selm'],
      ['How old is the first case?', '-'],
    ],
  ],
  [
    'lunar-2027-03-19',
    [
      ['Is Urbis the heaviest instrument?', 'Yes; 19 kilograms'],
      ['Is Urbis the heaviest?', 'Yes; 19 kilograms'],
      ['Is Vesi the heaviest instrument?', 'No; Urbis'],
      ['Is Amber-2 the heaviest spacecraft?', '-'],
      ['How old is the valve?', '-'],
      ['How old is Amber-1?', '-'],
      ['How long ago was Amber-1 lost?', 'About two years'],
      ['How big is the rover?', '-'],
      ['How heavy is the rover?', '11 kilograms'],
      ['How big is the crater?', '-'],
      ['How many holes are planned?', 'hree'],
      ['How many spacecraft have failed?', '-'],
      ['How many instruments are there?', 'four'],
    ],
  ],
];

describe.each(TRAPS)('figures of %s', (name, questions) => {
  const assistant = openSample(name);

  test.each(questions)('%s', (question, expected) => {
    expect(judge(askLast(assistant, question), expected)).toBe('as expected');
  });
});
