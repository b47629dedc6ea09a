import { describe, expect, test } from 'vitest';
import { askLast, judge, openSample, readQuestions } from './open-sample.ts';

/** Briefings of other kinds, each with questions that it answers and, among them, ones that it must not. */
describe.each(['advisory', 'bank', 'cholera', 'outage', 'quake', 'space', 'summit'])('%s', (name) => {
  const assistant = openSample(name);

  test.each(readQuestions(name))('%s', (question, expected) => {
    expect(judge(askLast(assistant, question), expected)).toBe('as expected');
  });
});
