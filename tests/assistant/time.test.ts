import { describe, expect, test } from 'vitest';
import { gist, moscow } from './moscow.ts';
import { openSample } from './samples/open-sample.ts';

const TENSES = ['As of 5 September 2011', 'will', 'were to', ' is ', ' was '];
const LATER = '2026-11-24';

describe('long after the briefing', () => {
  test.each([
    ['Who is France’s defence minister?', 'answered: As of 5 September 2011,  was '],
    ['Who is Lavrov?', 'answered: As of 5 September 2011,  was '],
    ['Who speaks for the Foreign Ministry?', 'answered: As of 5 September 2011,  was '],
    ['When will the ministers meet?', 'answered: were to'],
    ['Where will the ministers meet?', 'answered: were to'],
    ['When was the meeting in Moscow?', 'answered: were to'],
    ['Where was the meeting?', 'answered: were to'],
    ['Who was at the meeting?', 'answered: were to'],
    ['What will they discuss?', 'answered: were to'],
    ['Will they discuss Libya?', 'answered Yes: were to'],
    ['Is Juppe the Russian foreign minister?', 'corrected No:  was '],
    ['When was the council created?', 'answered:  was '],
  ])('%s is told in the past: %s', (question, expected) => {
    expect(gist(question, TENSES, LATER)).toBe(expected);
  });
});

describe('without a present, and on the day of the briefing', () => {
  const QUESTIONS: [string, string][] = [
    ['Who is France’s defence minister?', 'answered:  is '],
    ['Who is Lavrov?', 'answered:  is '],
    ['When will the ministers meet?', 'answered: will'],
    ['Will they discuss Libya?', 'answered Yes: will'],
    ['Is Juppe the Russian foreign minister?', 'corrected No:  is '],
    ['When was the council created?', 'answered:  was '],
  ];

  test.each(QUESTIONS)('%s is told as it stands: %s', (question, expected) => {
    expect(gist(question, TENSES)).toBe(expected);
    expect(moscow.ask(question, { now: '2011-09-05' }).reply).toEqual(moscow.ask(question).reply);
  });
});

test.each([undefined, '2011-09-05', '2011-09-07'])(
  'asked on %s, what is to come is not told as past',
  (now) => {
    expect(gist('When was the meeting in Moscow?', TENSES, now)).toBe('unknown');
  },
);

describe('the day after the talks', () => {
  test.each([
    ['When will the ministers meet?', 'answered: were to'],
    ['When was the meeting in Moscow?', 'answered: were to'],
    ['Who is Lavrov?', 'answered:  is '],
  ])('%s: %s', (question, expected) => {
    expect(gist(question, TENSES, '2011-09-08')).toBe(expected);
  });
});

test.each(['', 'yesterday', '2011-13-99', 'NaN'])('a present of %j is no reason to fail', (now) => {
  expect(moscow.ask('Who is Lavrov?', { now }).reply.status).toBe('answered');
});

describe('whether something is over', () => {
  test.each([
    ['Are the talks over?', 'answered No: will'],
    ['The talks are over, aren’t they?', 'answered No: will'],
    ['Are the Moscow talks still to come?', 'answered Yes: will'],
    ['Is the General Assembly session already over when he says this?', 'answered No:  is '],
    ['Is the Paris round over?', 'answered Yes'],
    ['Is the crisis in Libya over?', 'unknown:  is '],
    ['Is the council over?', 'unknown:  is '],
  ])('%s %s', (question, expected) => {
    expect(gist(question, TENSES)).toBe(expected);
  });

  test('is not told by what was planned once its day has passed', () => {
    expect(gist('Are the talks over?', TENSES, LATER)).toBe('answered: were to');
  });
});

describe('where talks are that are called by their place', () => {
  test.each([
    ['Are the talks in Moscow?', 'answered Yes: will'],
    ['Are the talks in Paris?', 'corrected No: will'],
    ['They gather in Paris, right?', 'corrected No: will'],
    ['They met in Paris, right?', 'answered Yes'],
    ['They don’t meet in Paris this time, do they?', 'corrected No: will'],
  ])('%s %s', (question, expected) => {
    expect(gist(question, TENSES)).toBe(expected);
  });
});

describe('what is to come is not told by what is over', () => {
  test.each([
    'where was the upcoming round held?',
    'where was the forthcoming meeting held?',
    'who created the upcoming council?',
  ])('%s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });

  test.each(['where will the upcoming round be held?', 'When did they last do this?'])('%s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('answered');
  });
});

describe('a day that is said to be today', () => {
  test.each([
    'its mon 5th today, how many days til the ministers meet',
    'it’s Monday 5th today. how many days til the ministers meet',
    'it’s the 5th today so how many days til the ministers meet',
    'today is 5 September, how long until the talks?',
    'how many days til the ministers meet? it is monday today',
  ])('where the briefing is of that day: %s', (question) => {
    expect(moscow.ask(question).reply.text).toBe('Two days: from 5 September 2011 to 7 September 2011.');
  });

  test.each([
    'its tues 6th today, how many days til the ministers meet',
    'its monday 6th today, how many days til the ministers meet',
    'it’s Tuesday 6th today. how many days til the ministers meet',
    'it’s the 6th today so how many days til the ministers meet',
    'how many days til the ministers meet? it is tuesday today',
    'it’s the 5th of September 2010 today, how many days til they meet',
    'today is tuesday, do they meet tomorrow?',
    'it’s monday 5th today',
    'is it monday 5th today?',
  ])('where it is of another, or nothing else is asked: %s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });

  test('says nothing against what is not reckoned from it', () => {
    expect(moscow.ask('it’s Tuesday 6th today. who is the French defence minister?').reply.text).toBe(
      'France’s defence minister is Gerard Longuet.',
    );
  });

  test.each([
    ['bank-2024-09-18', 'it’s Wednesday 18th today, how many days until the next decision?', 'answered'],
    ['bank-2024-09-18', 'it’s Tuesday 18th today, how many days until the next decision?', 'unknown'],
    ['lunar-2027-03-19', 'its the 19th today, how long ago was the launch?', 'answered'],
    ['lunar-2027-03-19', 'its the 20th today, how long ago was the launch?', 'unknown'],
  ])('of %s: %s', (sample, question, status) => {
    expect(openSample(sample).ask(question).reply.status).toBe(status);
  });
});
