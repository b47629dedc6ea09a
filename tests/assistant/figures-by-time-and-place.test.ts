import { expect, test } from 'vitest';
import { askLast, openSample } from './samples/open-sample.ts';

const dengue = openSample('dengue-2024-08-19');
const cholera = openSample('cholera-chad-2025-09-09');

/** The times that are reckoned from another: from the newest, from the one that was told, a year before, since a day. */
test.each<[question: string, text: string]>([
  ['How many died in week 33?', 'The number of deaths in San Telmo Province in week 33 was six.'],
  [
    'How many deaths were there in week 33? || And the week before?',
    'The number of deaths in San Telmo Province in week 32 was four.',
  ],
  [
    'How many died in week 33? || Where? || And the week before that?',
    'The number of deaths in San Telmo Province in week 32 was four.',
  ],
  [
    'How many died in week 33? || And how many by this point last year?',
    'The number of deaths in San Telmo Province in the same period of 2023 was seven.',
  ],
  [
    'How many cases were there in week 33? || And so far this year?',
    'The number of cases of dengue in San Telmo Province in the year to 17 August 2024 was 9,860.',
  ],
  [
    'How many cases did Aldea Norte report in week 33? || And its total since January?',
    'The number of cases of dengue in Aldea Norte in the year to 17 August 2024 was 1,740.',
  ],
  [
    'How many cases in the corresponding week of last year?',
    'The number of cases of dengue in San Telmo Province in week 33 of 2023 was 317.',
  ],
  [
    'cases ytd rio seco',
    'The number of cases of dengue in Rio Seco in the year to 17 August 2024 was 1,095.',
  ],
])('%s', (question, text) => {
  expect(askLast(dengue, question).text).toBe(text);
});

test.each([
  'How many cases were there in week 32? || And the week before?',
  'How many deaths were there in Puerto Claro in week 33? || And since January?',
  'How many deaths were there in week 32? || Where did those happen?',
  'How many cases in Puerto Claro in the same week last year?',
  'How many cases in the same month last year?',
  'How many cases since May?',
])('%s is not answered', (question) => {
  expect(askLast(dengue, question).status).toBe('unknown');
});

test.each<[question: string, text: string]>([
  [
    'How many deaths were there in Sila in week 36? || And the week before?',
    'The number of deaths in Sila in week 35 was 8.',
  ],
  [
    'How many cases were there in week 36? || And deaths? || And the week before?',
    'The number of deaths in Chad in week 35 was 27.',
  ],
])('%s', (question, text) => {
  expect(askLast(cholera, question).text).toBe(text);
});

test.each(['How many cases were there in week 35? || And the week before?', 'How many cases since January?'])(
  '%s is not answered',
  (question) => {
    expect(askLast(cholera, question).status).toBe('unknown');
  },
);

/** A figure for each of a sort, in the order of the figures, and where they rose or fell. */
test.each<[question: string, text: string]>([
  [
    'Break down the deaths by district',
    'The number of deaths in Puerto Claro in week 33 was three. The number of deaths in Aldea Norte in week 33 was two. The number of deaths in Valle Hondo in week 33 was one. The number of deaths in Rio Seco in week 33 was 0.',
  ],
  [
    'Please rank the three hospitals by beds, lowest first.',
    'The Aldea Norte Hospital, the Valle Hondo Regional Hospital and the Puerto Claro General Hospital: the number of beds of the Aldea Norte Hospital on Saturday 17 August 2024 was 100. The number of beds of the Valle Hondo Regional Hospital on Saturday 17 August 2024 was 140. The number of beds of the Puerto Claro General Hospital on Saturday 17 August 2024 was 180.',
  ],
  ['Which district had no deaths?', 'Rio Seco: the number of deaths in Rio Seco in week 33 was 0.'],
  [
    'In which district did the number of cases go down?',
    'Valle Hondo: the number of cases of dengue in Valle Hondo in week 33 was 338 and the number of cases of dengue in Valle Hondo in week 32 was 362.',
  ],
  [
    'Which districts reported more cases than the week before?',
    'Puerto Claro, Aldea Norte and Rio Seco (cases of dengue, week 33): Puerto Claro 512 (431 in week 32); Aldea Norte 271 (214 in week 32); Rio Seco 163 (135 in week 32).',
  ],
  [
    'Where did cases rise the most?',
    'Puerto Claro: the number of cases of dengue in Puerto Claro in week 33 was 512 and the number of cases of dengue in Puerto Claro in week 32 was 431.',
  ],
])('%s', (question, text) => {
  expect(askLast(dengue, question).text).toBe(text);
});

test.each([
  'In which district did deaths fall?',
  'In which district did cases fall in week 32?',
  'Where was the first case found?',
  'Rank the districts by rainfall.',
  'Rank the five districts by cases.',
  'cases by hospital',
])('%s is not answered', (question) => {
  expect(askLast(dengue, question).status).toBe('unknown');
});

/** What is counted stands before its verb, and what was done to other things is no figure of these. */
test('How many nets were donated?', () => {
  expect(askLast(dengue, 'How many nets were donated?').text).toBe('UNICEF gave 15,000 mosquito nets.');
});

test.each(['How many beds were donated?', 'How many nets were donated by PAHO?'])(
  '%s is not answered',
  (question) => {
    expect(askLast(dengue, question).status).toBe('unknown');
  },
);

/** What follows from a part and its whole that the text names in one breath. */
test.each<[question: string, text: string]>([
  [
    'How full was the hospital in Valle Hondo?',
    '85 per cent: the number of occupied beds in dengue wards of the Valle Hondo Regional Hospital on Saturday 17 August 2024 was 119. The number of beds of the Valle Hondo Regional Hospital on Saturday 17 August 2024 was 140.',
  ],
  [
    'How many beds were free on 17 August?',
    '42: the number of occupied beds in dengue wards in San Telmo Province on Saturday 17 August 2024 was 378. The number of beds in San Telmo Province on Saturday 17 August 2024 was 420.',
  ],
  [
    'beds occupied 17 aug how many out of how many',
    'The number of occupied beds in dengue wards in San Telmo Province on Saturday 17 August 2024 was 378. The number of beds in San Telmo Province on Saturday 17 August 2024 was 420.',
  ],
  [
    'How many nets are still to be distributed?',
    '6,000: the number of mosquito nets distributed is 9,000. UNICEF gave 15,000 mosquito nets.',
  ],
  [
    "How much of the response plan's budget remains to be found?",
    '1.7 million dollars: the number of funds secured of the response plan is 2.9 million dollars. The cost of the response plan is 4.6 million dollars.',
  ],
])('%s', (question, text) => {
  expect(askLast(dengue, question).text).toBe(text);
});

test.each([
  'How many beds are free in the field hospital?',
  'How many beds were free on 10 August?',
  'How full is the field hospital?',
  'How many tests are left?',
  'How many teams are still to be sent?',
  'How many beds does the field hospital have? || How many patients does it have?',
])('%s is not answered', (question) => {
  expect(askLast(dengue, question).status).toBe('unknown');
});

/** What is to be reached. */
test.each<[question: string, text: string]>([
  ['How many homes were they supposed to visit?', 'The target for homes visited is 55,000 for week 33.'],
  [
    'How many homes were visited? || What was the target? || Was it reached?',
    'No: vector control teams visited 48,300 homes in week 33. The target for homes visited is 55,000 for week 33.',
  ],
  [
    'By how many homes was the target missed?',
    '6,700 short: vector control teams visited 48,300 homes in week 33. The target for homes visited is 55,000 for week 33.',
  ],
  [
    'How many homes are still to be visited?',
    '6,700 short: vector control teams visited 48,300 homes in week 33. The target for homes visited is 55,000 for week 33.',
  ],
  [
    'Has the target for first doses been reached?',
    'Not yet: the number of first doses given on Monday 19 August 2024 is 21,400. The target for first doses given is 36,000 for Monday 30 September 2024.',
  ],
  [
    'How many first doses have been given?',
    'The number of first doses given on Monday 19 August 2024 is 21,400.',
  ],
])('%s', (question, text) => {
  expect(askLast(dengue, question).text).toBe(text);
});

test.each([
  'What is the target for nets?',
  'Was the target for nets reached?',
  'What is the target for homes in week 32?',
  'Was the target reached?',
  'How many teams should be sent?',
])('%s is not answered', (question) => {
  expect(askLast(dengue, question).status).toBe('unknown');
});
