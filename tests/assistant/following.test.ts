import { describe, expect, test } from 'vitest';
import { converse } from './moscow.ts';

const last = (questions: readonly string[]) => converse(questions).at(-1);

describe('a follow-up that names nothing is about what was spoken of last', () => {
  test.each([
    [['Where was the September 2010 round?', 'topics?']],
    [['What about the UN?', 'which session?', 'of the Security Council?', 'starts when?']],
    [['Who is Serdyukov’s opposite number?', 'and of the spokesman?']],
  ])('not answered: %j', (questions) => {
    expect(last(questions)?.status).toBe('unknown');
  });

  test.each([
    [['When will the ministers meet?', 'topics?'], 'Libya'],
    [['Where was the latest round held?', 'when?'], '2010'],
    [['Who created the council?', 'when?'], '2002'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });
});

describe('names of those who have none', () => {
  test('are said to be missing', () => {
    expect(last(['When was the council created?', 'by whom?', 'names?'])?.status).toBe('unknown');
  });
});

describe('a word that says what somebody does is never ignored', () => {
  test.each([
    'Who reported Kosovo?',
    'Who described Kosovo?',
    'Who is against the meeting?',
    'What does Serdyukov want from the talks?',
    'Is Libya in Africa?',
  ])('not answered: %s', (question) => {
    expect(last([question])?.status).toBe('unknown');
  });
});
