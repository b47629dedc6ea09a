import { describe, expect, test } from 'vitest';
import { converse, gistOf, moscow, PERSONS, refusalOf } from './moscow.ts';

const POSTS = [
  'Who is Russia’s foreign minister?',
  'Who is France’s foreign minister?',
  'Who is Russia’s defence minister?',
  'Who is France’s defence minister?',
];

describe('one thing is asked for and more than two fit: it is asked which is meant', () => {
  test.each([
    ['Who is the minister?', POSTS],
    ['minister?', POSTS],
    ['What is the name of the minister?', []],
    ['Who are the ministers?', []],
    ['Name the ministers', []],
    ['Who is the defence minister?', []],
    ['Who is France’s minister?', []],
    ['When is the meeting?', []],
    ['What will they discuss?', []],
    ['Who represents Russia?', []],
  ])('%s %j', (question, choices) => {
    const { reply } = moscow.ask(question);
    expect(reply.choices).toEqual(choices);
    expect(reply.status === 'clarify').toBe(choices.length > 0);
  });

  test('the text lists the readings', () => {
    expect(moscow.ask('Who is the minister?').reply.text).toBe(
      'Which one do you mean: Sergei Lavrov (Russia’s foreign minister), Alain Juppe (France’s foreign minister), Anatoly Serdyukov (Russia’s defence minister) or Gerard Longuet (France’s defence minister)?',
    );
  });

  test('each choice is a question that is answered with its reading', () => {
    const answers = moscow
      .ask('Who is the minister?')
      .reply.choices.map((choice) => moscow.ask(choice).reply);
    expect(answers.map((reply) => gistOf(reply, PERSONS))).toEqual([
      'answered: Lavrov',
      'answered: Juppe',
      'answered: Serdyukov',
      'answered: Longuet',
    ]);
  });
});

describe('which is meant is said by number, by name, or for all', () => {
  test.each([
    ['2', 'answered: Juppe'],
    ['2.', 'answered: Juppe'],
    ['number 2', 'answered: Juppe'],
    ['the second one', 'answered: Juppe'],
    ['second', 'answered: Juppe'],
    ['the third, please', 'answered: Serdyukov'],
    ['the last one', 'answered: Longuet'],
    ['1 and 3', 'answered: Lavrov, Serdyukov'],
    ['Juppe', 'answered: Juppe'],
    ['Alain Juppé', 'answered: Juppe'],
    ['the French foreign minister', 'answered: Juppe'],
    ['the French defence one', 'answered: Longuet'],
    ['I mean the Russian foreign minister', 'answered: Lavrov'],
    ['France’s', 'answered: Juppe, Longuet'],
    ['the French one', 'answered: Juppe, Longuet'],
    ['all of them', 'answered: Lavrov, Juppe, Serdyukov, Longuet'],
    ['all', 'answered: Lavrov, Juppe, Serdyukov, Longuet'],
  ])('%s: %s', (choice, expected) => {
    const last = converse(['Who is the minister?', choice]).at(-1);
    expect(last === undefined ? '' : gistOf(last, PERSONS)).toBe(expected);
  });

  test.each([
    ['5', 'unknown without 5'],
    ['the German one', 'unknown without Germany'],
    ['Merkel', 'unknown without Merkel'],
  ])('%s is none of them: %s', (choice, expected) => {
    const last = converse(['Who is the minister?', choice]).at(-1);
    expect(last === undefined ? '' : refusalOf(last)).toBe(expected);
  });

  test('another question is answered instead', () => {
    expect(converse(['Who is the minister?', 'Who is Lukashevich?', '2']).map((r) => r.status)).toEqual([
      'clarify',
      'answered',
      'unknown',
    ]);
  });
});

describe('a pronoun that could mean two is asked back, never guessed', () => {
  test.each([
    [
      ['Who are the foreign ministers?', 'Is he French?'],
      ['Is Sergei Lavrov French?', 'Is Alain Juppe French?'],
    ],
    [
      ['Will Lavrov meet Juppe?', 'What is his job?'],
      ['What is Sergei Lavrov’s job?', 'What is Alain Juppe’s job?'],
    ],
    [['Who is Juppe?', 'Is he French?'], []],
    [['Who is Longuet?', 'Who is Juppe?', 'Is he French?'], []],
  ])('%j: %j', (questions, choices) => {
    expect(converse(questions).at(-1)?.choices).toEqual(choices);
  });

  test.each([
    [['Who are the foreign ministers?', 'Is he French?', 'Juppe'], 'answered Yes: Juppe'],
    [['Who are the foreign ministers?', 'Is he French?', '1'], 'corrected No: Lavrov'],
    [['Who are the foreign ministers?', 'How old is he?'], 'unknown'],
  ])('%j: %s', (questions, expected) => {
    const last = converse(questions).at(-1);
    expect(last === undefined ? '' : gistOf(last, PERSONS)).toBe(expected);
  });
});
