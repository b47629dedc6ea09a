import { describe, expect, test } from 'vitest';
import { type DateMention, findDates } from '../../src/language/find-dates.ts';
import { tokenise } from '../../src/language/tokenise.ts';

/** A Monday. */
const REFERENCE = { year: 2011, month: 9, day: 5 };

type Found = Omit<DateMention, 'from' | 'to'>;

/** Each mention with the words it covers. */
function find(question: string, reference = REFERENCE): [string, Found][] {
  const tokens = tokenise(question);
  return findDates(tokens, reference).map(({ from, to, ...found }) => [
    tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' '),
    found,
  ]);
}

const SEVENTH = { month: 9, day: 7 };

describe('a date that is named', () => {
  test.each<[string, string, Found]>([
    ['Is it on September 7?', 'september 7', { date: SEVENTH }],
    ['Is it on September 7th?', 'september 7th', { date: SEVENTH }],
    ['Was it on Sept. 7, 2010?', 'september . 7 , 2010', { date: { year: 2010, ...SEVENTH } }],
    ['Was it 7 Sept 2010', '7 september 2010', { date: { year: 2010, ...SEVENTH } }],
    ['on the 7th of September', 'the 7th of september', { date: SEVENTH }],
    ['on the seventh of September', 'the seventh of september', { date: SEVENTH }],
    ['September the twenty-first', 'september the twenty first', { date: { month: 9, day: 21 } }],
    ['on 7.09.2011', '7.09.2011', { date: { year: 2011, ...SEVENTH } }],
    ['on 7.09', '7.09', { date: SEVENTH }],
    ['on 2011-09-07', '2011-09-07', { date: { year: 2011, ...SEVENTH } }],
    ['on 25/09/11', '25/09/11', { date: { year: 2011, month: 9, day: 25 } }],
    ['on 9/25/2011', '9/25/2011', { date: { year: 2011, month: 9, day: 25 } }],
    ['on 07/09', '07/09', { date: SEVENTH, alternatives: [{ month: 7, day: 9 }] }],
    ['in September 2010', 'september 2010', { date: { year: 2010, month: 9 } }],
    ['in september', 'september', { date: { month: 9 } }],
    ['in May', 'may', { date: { month: 5 } }],
    ['31 September', 'september', { date: { month: 9 } }],
    ['on May 9', 'may 9', { date: { month: 5, day: 9 } }],
    ['created in 2002', '2002', { date: { year: 2002 } }],
    ['the 2010 round', '2010', { date: { year: 2010 } }],
    ['is it the 5th?', 'the 5th', { date: { day: 5 } }],
    ['on the 5th in Paris', 'the 5th', { date: { day: 5 } }],
    [
      '5-7 September',
      '5-7 september',
      { range: { first: { month: 9, day: 5 }, last: { month: 9, day: 7 } } },
    ],
    ['on Wednesday', 'wednesday', { weekday: 3 }],
    ['weds?', 'wednesday', { weekday: 3 }],
    ['its mon 5th today', 'monday 5th', { weekday: 1, date: { day: 5 } }],
    ['They meet on the Monday, the 5th', 'monday , the 5th', { weekday: 1, date: { day: 5 } }],
    ['Wednesday, September 7', 'wednesday , september 7', { weekday: 3, date: SEVENTH }],
    ['September 7 (Wednesday)', 'september 7 ( wednesday', { weekday: 3, date: SEVENTH }],
    ['September of last year', 'september of last year', { date: { year: 2010, month: 9 }, relative: true }],
    ['on wensday', 'wensday', { weekday: 3 }],
    ['septmber 7', 'septmber 7', { date: SEVENTH }],
    ['at 10:30', '10:30', { time: '10:30' }],
    ['at 5 pm', '5 pm', { time: '17:00' }],
    ['at 12 am', '12 am', { time: '00:00' }],
    ['at noon', 'noon', { time: '12:00' }],
    ['at 3:30', '3:30', { time: '03:30', laterTime: '15:30' }],
    ['at 03:30', '03:30', { time: '03:30' }],
    ['at 3:30 pm', '3:30 pm', { time: '15:30' }],
    ['at 3.30pm', '3.30 pm', { time: '15:30' }],
    ['at 15.30', '15.30', { time: '15:30' }],
    ['at half past three', 'half past three', { time: '03:30', laterTime: '15:30' }],
    ['at a quarter to five in the afternoon', 'a quarter to five in the afternoon', { time: '16:45' }],
    ['twenty past two', 'twenty past two', { time: '02:20', laterTime: '14:20' }],
    ["at ten o'clock at night", 'ten oclock at night', { time: '22:00' }],
    ['at five pm', 'five pm', { time: '17:00' }],
  ])('%s', (question, words, expected) => {
    expect(find(question)[0]).toEqual([words, expected]);
  });

  test.each([
    'the 66th session of the General Assembly',
    'the 5th meeting',
    'the first round',
    'Is the rate at 4.25 per cent?',
    'Was it raised to 10.50?',
    'half of the past five years',
    'from three to five in all',
    'I remember it',
    'do they disagree',
    'a second time',
    'they may meet',
    'may 66 countries join?',
    'the march on Moscow',
    'he sat down and the sun set',
    '99/99/2011',
    '24/7',
    '7.5 million',
    'four ministers',
    '5 members',
    '2000 million',
    'the last meeting',
    'last time',
    'the previous year',
    'the sides will discuss it',
    'I am 10',
    'at 25:00',
    '',
  ])('%s names none', (question) => {
    expect(find(question)).toEqual([]);
  });
});

describe('a date reckoned from Monday, 5 September 2011', () => {
  test.each<[string, Found]>([
    ['today', { date: { year: 2011, month: 9, day: 5 } }],
    ['tomorrow', { date: { year: 2011, month: 9, day: 6 } }],
    ['yesterday', { date: { year: 2011, month: 9, day: 4 } }],
    ['the day after tomorrow', { date: { year: 2011, month: 9, day: 7 } }],
    ['the day before yesterday', { date: { year: 2011, month: 9, day: 3 } }],
    ['in two days', { date: { year: 2011, month: 9, day: 7 } }],
    ['six days ago', { date: { year: 2011, month: 8, day: 30 } }],
    ['a week ago', { date: { year: 2011, month: 8, day: 29 } }],
    ['two weeks from now', { date: { year: 2011, month: 9, day: 19 } }],
    ['three months ago', { date: { year: 2011, month: 6 } }],
    ['ten years ago', { date: { year: 2001 } }],
    ['last year', { date: { year: 2010 } }],
    ['this year', { date: { year: 2011 } }],
    ['next month', { date: { year: 2011, month: 10 } }],
    ['last September', { date: { year: 2010, month: 9 } }],
    ['next December', { date: { year: 2011, month: 12 } }],
    ['this Wednesday', { weekday: 3, date: { year: 2011, month: 9, day: 7 } }],
    ['last Wednesday', { weekday: 3, date: { year: 2011, month: 8, day: 31 } }],
    [
      'next Wednesday',
      {
        weekday: 3,
        date: { year: 2011, month: 9, day: 7 },
        alternatives: [{ year: 2011, month: 9, day: 14 }],
      },
    ],
    [
      'this week',
      { range: { first: { year: 2011, month: 9, day: 5 }, last: { year: 2011, month: 9, day: 11 } } },
    ],
    [
      'next week',
      { range: { first: { year: 2011, month: 9, day: 12 }, last: { year: 2011, month: 9, day: 18 } } },
    ],
  ])('%s', (words, expected) => {
    expect(find(words)).toEqual([[words.toLowerCase(), { ...expected, relative: true }]]);
  });

  test.each<[string, { year: number; month?: number }]>([
    ['yesterday', { year: 2011, month: 9 }],
    ['this week', { year: 2011, month: 9 }],
    ['last month', { year: 2011 }],
    ['three days ago', { year: 2011 }],
  ])('%s is none where the reference is only %j', (words, reference) => {
    expect(findDates(tokenise(words), reference)).toEqual([]);
  });
});

test('several dates of one question come from left to right', () => {
  expect(find('Was it September 5 or Wednesday, in 2010 or 2011?').map(([words]) => words)).toEqual([
    'september 5',
    'wednesday',
    '2010',
    '2011',
  ]);
});
