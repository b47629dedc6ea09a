import { describe, expect, test } from 'vitest';
import { gist, MATTERS, moscow, PERSONS, refusal } from './moscow.ts';

const without = (matter: string): string => MATTERS.filter((other) => other !== matter).join(', ');

describe('sets', () => {
  test.each([
    ['Which ministers will meet?', 'answered: Lavrov, Juppe, Serdyukov, Longuet'],
    ['Which ministers are French?', 'answered: Juppe, Longuet'],
    ['Which of the ministers is French?', 'answered: Juppe, Longuet'],
    ['Who besides Lavrov will meet?', 'answered: Juppe, Serdyukov, Longuet'],
    ['Who else will attend besides Juppe?', 'answered: Lavrov, Serdyukov, Longuet'],
    ['Name the two defence ministers.', 'answered: Serdyukov, Longuet'],
    ['Who is the defence minister?', 'answered: Serdyukov, Longuet'],
  ])('%s names exactly %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each([
    ['Which topics besides Libya?', without('Libya')],
    ['Which topics other than Syria will they discuss?', without('Syria')],
  ])('%s leaves out one', (question, expected) => {
    expect(gist(question, MATTERS)).toBe(`answered: ${expected}`);
  });

  test.each(['Which ministers are German?', 'Which ministers besides Merkel will meet?'])(
    'not answered: %s',
    (question) => {
      expect(gist(question, PERSONS)).toBe('unknown');
    },
  );
});

describe('a count lists its members', () => {
  test.each([
    ['How many ministers will meet?', 'Four', 4],
    ['How many countries take part?', 'Two', 2],
    ['How many topics are there?', '15', 15],
  ])('%s %s', (question, number, length) => {
    const { status, text, items } = moscow.ask(question).reply;
    expect({ status, counted: text.includes(number), members: items.length }).toEqual({
      status: 'answered',
      counted: true,
      members: length,
    });
    expect(items.filter((item) => !text.includes(item))).toEqual([]);
  });

  test.each([
    'How many journalists will attend?',
    'How many days will the talks last?',
    'How much will it cost?',
  ])('not counted: %s', (question) => {
    expect(gist(question, [])).toBe('unknown');
  });
});

describe('counterparts', () => {
  test.each([
    ['Who is Longuet’s Russian counterpart?', 'answered: Serdyukov'],
    ['Who is Juppe’s counterpart?', 'answered: Lavrov'],
  ])('%s: %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each(['Who is Juppe’s German counterpart?', 'Who is Lukashevich’s French counterpart?'])(
    'not answered: %s',
    (question) => {
      const others = PERSONS.filter((person) => !question.includes(person));
      expect(gist(question, others)).toBe('unknown');
    },
  );
});

describe('arithmetic on dates', () => {
  const SPANS = ['Two days', 'nine years'];

  test.each([
    ['How long before the meeting did Lukashevich speak?', 'answered: Two days'],
    ['How many days before the talks did Lukashevich speak?', 'answered: Two days'],
    ['How many days after the statement is the meeting?', 'answered: Two days'],
    ['How many years after the council’s creation is the meeting?', 'answered: nine years'],
    ['Was the latest round exactly one year before the meeting?', 'answered Yes'],
    ['Did Lukashevich speak before the meeting?', 'answered Yes'],
    ['Did the council exist in 2005?', 'answered Yes'],
    ['Did the council exist in 2001?', 'answered No'],
  ])('%s: %s', (question, expected) => {
    expect(gist(question, SPANS)).toBe(expected);
  });

  test('what came first is told first', () => {
    const { text } = moscow.ask('Which came first, the round in Paris or the creation of the council?').reply;
    expect(text.indexOf('2002')).toBeLessThan(text.indexOf('2010'));
  });

  test.each([
    'How long before the meeting did Juppe resign?',
    'Which came first, the Paris round or the General Assembly session?',
    'How many days after the talks will the treaty be signed?',
  ])('not computed: %s', (question) => {
    expect(gist(question, SPANS)).toBe('unknown');
  });

  test('a person’s age is not stated', () => {
    expect(refusal('How old is Lavrov?')).toBe('unknown without How old');
  });
});
