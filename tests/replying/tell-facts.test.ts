import { describe, expect, test } from 'vitest';
import { moscow } from '../assistant/moscow.ts';
import { openSample } from '../assistant/samples/open-sample.ts';

const textOf = (question: string): string => moscow.ask(question).reply.text;

describe('what is told of a whole is not told of its parts once more', () => {
  test.each([
    [
      'Which cities are mentioned as venues of the talks?',
      'The foreign and defence ministers of Russia and France will meet in Moscow and the latest round of talks took place in Paris.',
    ],
  ])('%s: %s', (question, expected) => {
    expect(textOf(question)).toBe(expected);
  });
});

describe('a subject that stays the same is named once', () => {
  test.each([
    [
      'What’s the Security Cooperation Council?',
      'The Russian-French Security Cooperation Council was created in 2002 by the heads of state. It is bilateral, between Russia and France. The foreign and defence ministers of Russia and France will meet in Moscow on Wednesday 7 September 2011 within the framework of the Russian-French Security Cooperation Council.',
    ],
  ])('%s: %s', (question, expected) => {
    expect(textOf(question)).toBe(expected);
  });

  test('and facts that differ in one list make one sentence', () => {
    const { reply } = openSample('cholera-chad-2025-09-09').ask('Did cases go up anywhere?');
    expect(reply.text).toBe('Yes: cholera cases rose in Guéra and Hadjer-Lamis.');
  });
});

describe('behind an answer, what else was asked is told apart from it', () => {
  test.each([
    [
      'Do Russia and France agree on North Korea? Any diffs?',
      'Yes: Russia and France have largely identical positions on the Iranian nuclear file and the North Korean nuclear file. However, there are certain discrepancies.',
    ],
    [
      'Will Libya be discussed? And does the text say anything about Colonel Gaddafi?',
      'Yes: the foreign and defence ministers of Russia and France will discuss the situation in Libya. To the rest I find no answer in the briefing.',
    ],
    [
      'What’s Longuet’s job and does he play football?',
      'Gerard Longuet is France’s defence minister. I can’t match “football” to anything in the briefing.',
    ],
  ])('%s: %s', (question, expected) => {
    expect(textOf(question)).toBe(expected);
  });
});
