import { describe, expect, test } from 'vitest';
import { converse } from './moscow.ts';

const last = (questions: readonly string[]) => converse(questions).at(-1);

describe('a follow-up that names nothing is about what was spoken of last', () => {
  test.each([
    [['Where was the September 2010 round?', 'topics?']],
    [['What about the UN?', 'which session?', 'of the Security Council?', 'starts when?']],
    [['Who is Serdyukov’s opposite number?', 'and of the spokesman?']],
    [['Who is Longuet?', 'and Serdyukov?', 'party?']],
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

describe('“that” before a noun points to what was spoken of', () => {
  test.each([
    [['Where was the latest round held?', 'when was that round?'], '2010'],
    [['Who is Russia’s defence minister?', 'Who does that job for France?'], 'Longuet'],
    [['When was the Security Cooperation Council created?', 'how often does that council meet?'], 'twice'],
  ])('%j: %s', (questions, expected) => {
    expect(last(questions)?.text).toContain(expected);
  });

  test('and to nothing else', () => {
    expect(last(['Who is Russia’s defence minister?', 'Who does that job for France?'])?.text).not.toContain(
      'Juppe',
    );
  });
});

describe('a session is no other meeting', () => {
  test.each([
    'When does the session start?',
    'When does that session start?',
    'Will Lavrov attend the session?',
  ])('not answered: %s', (question) => {
    expect(last([question])?.status).toBe('unknown');
  });

  test.each([
    ['What is the session?', '66th'],
    ['How often does the council hold sessions?', 'twice'],
    ['When is the council session?', '7 September 2011'],
  ])('%s: %s', (question, expected) => {
    expect(last([question])?.text).toContain(expected);
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
