import { describe, expect, test } from 'vitest';
import { moscow } from './moscow.ts';

describe('everything of a sort that the briefing names', () => {
  test.each([
    ['Which dates are mentioned in the text?', 'Monday 5 September 2011', 'Tuesday 7 September 2010'],
    ['What years appear in the text?', '2002', '2010'],
    ['who is mentioned by name?', 'Alexander Lukashevich', 'Gerard Longuet'],
    ['How many persons does the text name?', 'five', 'Alain Juppe'],
    ['List all the people named', 'Alexander Lukashevich', 'Alain Juppe'],
    ['Which cities are mentioned?', 'Moscow', 'Paris'],
    ['Which organisations does the article list?', 'NATO', 'Itar-Tass'],
    ['Which people from France are named?', 'Alain Juppe', 'Gerard Longuet'],
  ])('%s', (question, ...names) => {
    const { status, text } = moscow.ask(question).reply;
    expect(status).toBe('answered');
    for (const name of names) expect(text).toContain(name);
  });

  test.each([
    'Which countries of NATO are mentioned?',
    'Which six cities are mentioned?',
    'Which people from Syria are named?',
  ])('is nothing where it says more of them than holds: %s', (question) => {
    expect(moscow.ask(question).reply.status).toBe('unknown');
  });
});
