import { expect, test } from 'vitest';
import { askLast, judge, openSample } from './samples/open-sample.ts';

const briefings = {
  measles: openSample('measles-2026-06-12'),
  dengue: openSample('dengue-2024-08-19'),
  lunar: openSample('lunar-2027-03-19'),
  bank: openSample('bank-2024-09-18'),
  maputo: openSample('maputo-2025-05-15'),
};
type Name = keyof typeof briefings;

/** Figures beside each other: of things, times and measures. "-" where a question must not be answered. */
test.each<[name: Name, question: string, expected: string]>([
  ['measles', 'Total cases in Upper and in Lower Orlen, side by side please.', '421; 412'],
  ['measles', 'cases: Brask versus Selm?', '268; 54; !41'],
  ['measles', 'Vaccination coverage, region versus country?', '84.6; 93.2'],
  ['measles', 'cases and deaths in Brask?', '268; one'],
  ['measles', 'New cases, this week and last?', '143; 187'],
  ['measles', 'How many cases in Brask and how many in Selm?', '268; 54'],
  ['dengue', 'What are the new cases figures for Puerto Claro and Rio Seco?', '512; 163'],
  ['dengue', 'cases week 33 vs week 32', '1,284; 1,142'],
  ['lunar', 'Mass of Vesi and of Tremor, please.', '8.4; 5.5'],
  ['bank', 'Inflation and core inflation in August?', '2.7; 3.2'],
  ['measles', 'cases in Brask and in Tarvena, side by side', '-'],
  ['measles', 'deaths and cases in Selm?', '-'],
  ['measles', 'How many cases and recoveries are there?', '-'],
])('%s: %s', (name, question, expected) => {
  expect(judge(askLast(briefings[name], question), expected)).toBe('as expected');
});

/** What is asked of a figure that was told, or that a value stands for. */
test.each<[name: Name, question: string, expected: string]>([
  ['measles', 'How many samples were tested? || How many were negative? || and pending?', '59'],
  ['measles', 'How many side effects were there, and how many of them were serious?', '23; one'],
  ['measles', 'Of the 1,284, how many are lab-confirmed and how many by contact only?', '861; 423'],
  ['measles', 'How many of the seven dead were in Lower Orlen?', 'four'],
  ['measles', 'How many are in hospital right now? || And of those, how many in intensive care?', 'five'],
  ['measles', 'Doses given in week 23, and the week before? || So fewer than before?', 'Yes; 9,310; 11,640'],
  ['measles', 'How much did the response cost? || More than 5 million?', 'No; 3.8'],
  ['dengue', 'How many beds are there? || And free?', '42'],
  ['dengue', 'How many cases in Valle Hondo in week 33? || So fewer than before?', 'Yes; 362'],
  ['bank', 'What was inflation in August? || Lower than in July?', 'Yes; 3.1'],
  ['measles', 'How many side effects were there? || mild?', '-'],
  ['measles', 'How many died? || How many of them were pregnant?', '-'],
  ['measles', 'Of the 1,300, how many are lab-confirmed?', '-'],
  [
    'measles',
    'Doses given in week 23, and the week before? || So fewer than before? || What is the reason?',
    '-',
  ],
])('%s: %s', (name, question, expected) => {
  expect(judge(askLast(briefings[name], question), expected)).toBe('as expected');
});

/** Whether there is any of what is counted, and what a figure is made up of. */
test.each<[name: Name, question: string, expected: string]>([
  ['measles', 'Has anybody died of it?', 'Yes; seven'],
  ['measles', 'Any deaths in week 23?', 'No; 0'],
  ['measles', 'Is anybody still in hospital?', 'Yes; 41'],
  ['dengue', 'Was there a single death in Rio Seco in week 33?', 'No; 0'],
  ['lunar', 'Was any fuel left?', 'Yes; 36'],
  ['measles', 'Did anybody die in Selm?', '-'],
  ['measles', 'Were there any deaths among nurses?', '-'],
  ['lunar', 'Break the total cost down into its parts, please.', '148; 41; 23; !212'],
  ['lunar', 'How much did the mission cost? || Break that down, please.', '148; 41; 23'],
  ['measles', 'What makes up the cost?', '2.9; 0.9; !3.8'],
  ['maputo', 'How is the fund made up?', 'Angola $60 million; Namibia $20 million'],
  ['measles', 'How is the vaccination rate made up?', '-'],
  ['lunar', 'Break the fuel down.', '-'],
])('%s: %s', (name, question, expected) => {
  expect(judge(askLast(briefings[name], question), expected)).toBe('as expected');
});

/** Figures of each of a sort, which is first and last, and how they went. */
test.each<[name: Name, question: string, expected: string]>([
  ['measles', 'Give me the number of cases for each age group.', '591; 398; 180; 115; !1,015'],
  ['measles', 'How are the cases spread over the districts?', 'Upper Orlen 421; Selm 54'],
  ['measles', 'Break the cases down by vaccination status.', '1,015; 141; 39; 89'],
  ['measles', 'Which district has the most cases? || And the most deaths?', 'Lower Orlen; four'],
  ['measles', 'Which district has the most cases? || And the fewest?', 'Selm; 54'],
  [
    'measles',
    'Lower Orlen has had the most cases of all, hasn’t it? || But the most deaths, surely?',
    'Yes; four',
  ],
  ['lunar', 'Which instrument is heaviest and which lightest?', 'Urbis; Silm'],
  ['lunar', 'Who pays the most for the mission?', 'Estonia'],
  ['dengue', 'Which district has most cases and which fewest?', 'Puerto Claro; Rio Seco'],
  ['dengue', 'the district with the most cases?', 'Puerto Claro'],
  ['measles', 'Which district has the most cases? || And the most recoveries?', '-'],
  ['lunar', 'Which of the five instruments is heaviest?', '-'],
  ['measles', 'By how many percent did new cases fall from week 22 to week 23?', '24 per cent; 143; 187'],
  ['dengue', 'By how many percent did cases rise from week 32 to week 33?', '12.4 per cent'],
  ['maputo', 'By how many percent did trade grow from 2023 to 2024?', '15.3 per cent'],
  ['dengue', 'By how many percent did cases fall from week 30 to week 31?', '-'],
])('%s: %s', (name, question, expected) => {
  expect(judge(askLast(briefings[name], question), expected)).toBe('as expected');
});

/** What is aimed for, and what there is of it. */
test.each<[name: Name, question: string, expected: string]>([
  ['measles', 'What level of coverage are the authorities striving for?', '95'],
  ['measles', 'doses given vs planned', '68,450; 92,000'],
  ['measles', 'How many of the planned doses were given?', '68,450; 92,000'],
  ['dengue', 'How many homes did they want to visit?', '55,000'],
  ['measles', 'How many deaths are they aiming for?', '-'],
  ['measles', 'How many doses are planned for Selm?', '-'],
  ['dengue', 'How many beds do they want?', '-'],
])('%s: %s', (name, question, expected) => {
  expect(judge(askLast(briefings[name], question), expected)).toBe('as expected');
});
