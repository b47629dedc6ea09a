import { describe, expect, test } from 'vitest';
import { converse } from './moscow.ts';

const last = (questions: string) => converse(questions.split(' // ')).at(-1);

describe('what was told is pointed to by its place', () => {
  test.each([
    ['Who’s coming over from France? // The first one’s job?', 'Alain Juppe is France’s foreign minister.'],
    [
      'Who’s coming over from France? // The first one’s job? // And the second one’s?',
      'Gerard Longuet is France’s defence minister.',
    ],
    ['Who are the four ministers? // And the last of them?', 'Gerard Longuet is France’s defence minister.'],
    ['Who are the foreign ministers? // And the second?', 'Alain Juppe is France’s foreign minister.'],
    [
      'Who are the foreign ministers? // What’s the second one’s post? // The other one’s?',
      'Sergei Lavrov is Russia’s foreign minister.',
    ],
    [
      'Which countries take part? // Who’s the second one’s foreign minister?',
      'France’s foreign minister is Alain Juppe.',
    ],
    [
      'Juppe or Longuet, which of them does defence? // And the other one?',
      'Alain Juppe (France’s foreign minister).',
    ],
    [
      'Who will meet? // When was the last one?',
      'The latest round of talks took place on Tuesday 7 September 2010.',
    ],
  ])('%s: %s', (questions, expected) => {
    expect(last(questions)?.text).toBe(expected);
  });

  test.each([
    'Who are the foreign ministers? // The third one’s job?',
    'Who are the foreign ministers? // When was the first one?',
    'Who are the foreign ministers? // The first meeting?',
    'Who are the foreign ministers? // Who is Lukashevich? // The second one’s job?',
    'Who are the foreign ministers? // How old is the second one?',
    'Who are the four ministers? // The other one’s job?',
    'Who’s coming over from France? // Who sits opposite the first one?',
    'The second one’s job?',
  ])('not answered: %s', (questions) => {
    expect(last(questions)?.status).toBe('unknown');
  });
});
