import { expect, test } from 'vitest';
import { askLast, openSample } from './samples/open-sample.ts';

const dengue = openSample('dengue-2024-08-19');
const cholera = openSample('cholera-chad-2025-09-09');

/** The times that are reckoned from another: from the newest, from the one that was told, a year before, since a day. */
test.each<[question: string, text: string]>([
  ['How many died in week 33?', 'The number of deaths in San Telmo Province in week 33 is six.'],
  [
    'How many deaths were there in week 33? || And the week before?',
    'The number of deaths in San Telmo Province in week 32 is four.',
  ],
  [
    'How many died in week 33? || Where? || And the week before that?',
    'The number of deaths in San Telmo Province in week 32 is four.',
  ],
  [
    'How many died in week 33? || And how many by this point last year?',
    'The number of deaths in San Telmo Province in the same period of 2023 is seven.',
  ],
  [
    'How many cases were there in week 33? || And so far this year?',
    'The number of cases of dengue in San Telmo Province in the year to 17 August 2024 is 9,860.',
  ],
  [
    'How many cases did Aldea Norte report in week 33? || And its total since January?',
    'The number of cases of dengue in Aldea Norte in the year to 17 August 2024 is 1,740.',
  ],
  [
    'How many cases in the corresponding week of last year?',
    'The number of cases of dengue in San Telmo Province in week 33 of 2023 is 317.',
  ],
  ['cases ytd rio seco', 'The number of cases of dengue in Rio Seco in the year to 17 August 2024 is 1,095.'],
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
    'The number of deaths in Sila in week 35 is 8.',
  ],
  [
    'How many cases were there in week 36? || And deaths? || And the week before?',
    'The number of deaths in Chad in week 35 is 27.',
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
    'The number of deaths in Puerto Claro in week 33 is three. The number of deaths in Aldea Norte in week 33 is two. The number of deaths in Valle Hondo in week 33 is one. The number of deaths in Rio Seco in week 33 is 0.',
  ],
  [
    'Please rank the three hospitals by beds, lowest first.',
    'The Aldea Norte Hospital, the Valle Hondo Regional Hospital and the Puerto Claro General Hospital: the number of beds of the Aldea Norte Hospital on Saturday 17 August 2024 is 100. The number of beds of the Valle Hondo Regional Hospital on Saturday 17 August 2024 is 140. The number of beds of the Puerto Claro General Hospital on Saturday 17 August 2024 is 180.',
  ],
  ['Which district had no deaths?', 'Rio Seco: the number of deaths in Rio Seco in week 33 is 0.'],
  [
    'In which district did the number of cases go down?',
    'Valle Hondo: the number of cases of dengue in Valle Hondo in week 33 is 338 and the number of cases of dengue in Valle Hondo in week 32 is 362.',
  ],
  [
    'Which districts reported more cases than the week before?',
    'Puerto Claro, Aldea Norte and Rio Seco (cases of dengue, week 33): Puerto Claro 512 (431 in week 32); Aldea Norte 271 (214 in week 32); Rio Seco 163 (135 in week 32).',
  ],
  [
    'Where did cases rise the most?',
    'Puerto Claro: the number of cases of dengue in Puerto Claro in week 33 is 512 and the number of cases of dengue in Puerto Claro in week 32 is 431.',
  ],
])('%s', (question, text) => {
  expect(askLast(dengue, question).text).toBe(text);
});

test.each([
  'In which district did deaths fall?',
  'In which district did cases fall in week 32?',
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
