import { describe, expect, test } from 'vitest';
import { gist, PERSONS, proof } from './moscow.ts';

/** Everyday words for what the text says in its own; beside each kind of word, what it must not answer. */
describe('adjectives that restrict nothing', () => {
  test.each([
    ['On what day do these four senior politicians sit down together?', 'answered by moscow-meeting'],
    ['Which unresolved conflicts do they want to settle?', 'answered by settle-conflicts'],
    ['Who proposed the envisaged treaty?', 'answered by treaty-initiative'],
    ['Which troubled Arab countries will be discussed?', 'answered by discuss-libya, discuss-syria'],
  ])('%s is %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });

  test.each([
    'Which senior minister was arrested?',
    'Which frozen assets are discussed?',
    'Which senior Arab countries will be discussed?',
    'Who is the more senior of the two foreign ministers?',
    'Which unresolved minister is French?',
  ])('not answered: %s', (question) => {
    expect(proof(question)).toBe('unknown by ');
  });
});

describe('a group by its number', () => {
  test.each([
    ['Where will the four meet?', 'answered by moscow-meeting'],
    ['On which date will the quartet convene?', 'answered by moscow-meeting'],
  ])('%s is %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });

  test.each([
    ['Who are the four?', 'answered: Lavrov, Juppe, Serdyukov, Longuet'],
    ['Name the pair of top diplomats who will meet.', 'answered: Lavrov, Juppe'],
    ['Name the trio of top diplomats who will meet.', 'unknown'],
    ['Who are the five?', 'unknown'],
  ])('%s: %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each([
    'What will the five discuss?',
    'What will the four countries discuss?',
    'Does the Quartet on the Middle East meet?',
    'Will the talks last four days?',
  ])('not answered: %s', (question) => {
    expect(proof(question)).toBe('unknown by ');
  });
});

describe('hosts and guests', () => {
  test.each([
    ['Who is the guests’ defence minister?', 'answered: Longuet'],
    ['Who runs diplomacy for the hosts?', 'answered: Lavrov'],
    ['Who are the two guests flying in?', 'answered: Juppe, Longuet'],
    ['How many guests are there?', 'unknown'],
    ['Who makes up the home team?', 'unknown'],
  ])('%s: %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each([
    [
      'What do the hosts want to draw up together with their guests?',
      'answered by hope-actions, moscow-meeting, foreign-ministers-meeting',
    ],
    ['What do the guests want to draw up together with their hosts?', 'unknown by '],
    ['Do the guests like the treaty?', 'unknown by '],
  ])('%s: %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });
});

describe('what comes before and after', () => {
  test.each([
    ['In which city did the preceding session happen?', 'answered by paris-round'],
    ['When was the previous session?', 'answered by paris-round'],
    ['Date fixed for the round following the Moscow one?', 'unknown by '],
  ])('%s: %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });

  test.each(['When was the previous UN session?', 'When is the next session?'])(
    'not answered: %s',
    (question) => {
      expect(gist(question, PERSONS)).toBe('unknown');
    },
  );
});

describe('what is wanted and what comes of it', () => {
  test.each([
    ['Why is it important to learn where their interests diverge?', 'answered by clarify-differences'],
    ['What solution has Russia for Transdniestria?', 'unknown by '],
    ['What solution is there for Kosovo?', 'unknown by '],
    ['How many countries are permanent members in total?', 'unknown by '],
    ['By whom is progress expected, in the quotation?', 'answered by expect-progress'],
  ])('%s: %s', (question, expected) => {
    expect(proof(question)).toBe(expected);
  });
});
