import { describe, expect, test } from 'vitest';
import { askLast, judge, openSample, readQuestions } from './open-sample.ts';

/** An advisory on seven faults, each described in lines of the same shape. */
describe('brightwater-2025-03-11', () => {
  const name = 'brightwater-2025-03-11';
  const assistant = openSample(name);

  test.each(readQuestions(name))('%s', (question, expected) => {
    expect(judge(askLast(assistant, question), expected)).toBe('as expected');
  });
});
