import { describe, expect, test } from 'vitest';
import { gist, MATTERS, PERSONS } from './moscow.ts';

describe('a noun with the phrases behind it', () => {
  test.each([
    ['Will the ministers talk about relations between Russia and NATO?', 'answered Yes: NATO'],
    ['Is the partnership of Russia with the EU discussed?', 'answered Yes: European Union'],
  ])('%s %s', (question, expected) => {
    expect(gist(question, ['NATO', 'European Union'])).toBe(expected);
  });

  test.each([
    'Will the ministers talk about relations between France and NATO?',
    'Is the dialogue between Russia and Iran on the agenda?',
    'Is the settlement between Serbs and Albanians on the agenda?',
  ])('not answered: %s', (question) => {
    expect(gist(question, MATTERS)).toMatch(/^unknown/);
  });
});

describe('those who take part', () => {
  test.each([
    ['Who will represent France at the talks in Moscow?', 'answered: Juppe, Longuet'],
    ['Who will represent Russia on Wednesday?', 'answered: Lavrov, Serdyukov'],
  ])('%s %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each([
    'Who will represent France at the talks in Berlin?',
    'Who will represent Russia on Thursday?',
    'Who represents Germany at the talks?',
    'Who speaks for the foreign ministry at the talks?',
  ])('not answered: %s', (question) => {
    expect(gist(question, PERSONS)).toBe('unknown');
  });
});
