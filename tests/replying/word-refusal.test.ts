import { describe, expect, test } from 'vitest';
import { moscow } from '../assistant/moscow.ts';

const textOf = (question: string): string => moscow.ask(question).reply.text;

describe('a refusal says what was asked and what is missing', () => {
  test.each([
    [
      'Who is Germany’s defence minister?',
      'The briefing doesn’t say who Germany’s defence minister is: it doesn’t mention Germany.',
    ],
    [
      'Which ministers are German?',
      'The briefing doesn’t say which ministers are German: it doesn’t mention Germany.',
    ],
    [
      'Is Iraq on the agenda?',
      'The briefing doesn’t say whether Iraq is on the agenda: it doesn’t mention Iraq.',
    ],
    [
      'Is the peace process in Kosovo discussed?',
      'I can’t find in the briefing whether the peace process in Kosovo is discussed.',
    ],
    ['Are the ministers happy?', 'I can’t find in the briefing whether the ministers are happy.'],
    ['Where was the council created?', 'The briefing doesn’t say where the council was created.'],
    ['Why did Juppe resign?', 'I find nothing in the briefing about Alain Juppe resigning.'],
    ['When was Lavrov born?', 'I can’t find in the briefing when Sergei Lavrov was born.'],
    [
      'Which hotel will Longuet stay at?',
      'I can’t find in the briefing which hotel Gerard Longuet will stay at.',
    ],
    [
      'What does NATO want from Russia?',
      'I find nothing in the briefing about NATO wanting anything from Russia.',
    ],
    [
      'Why has Afghanistan been dropped?',
      'I find nothing in the briefing about Afghanistan having been dropped.',
    ],
  ])('%s: %s', (question, expected) => {
    expect(textOf(question)).toBe(expected);
  });
});

describe('what is not neutral is not said back', () => {
  test.each([
    [
      'Why is Lavrov such an idiot?',
      'The briefing mentions Sergei Lavrov, but I find no answer to that in it.',
    ],
    ['Who is the pirate king?', 'I find no answer to that in the briefing.'],
    [
      'Is Juppe <@123> a liar?',
      'The briefing mentions Alain Juppe, but I can’t find in it whether that is so.',
    ],
    [
      'Did Lavrov zxcvb the treaty?',
      'The briefing mentions Sergei Lavrov, but I can’t find in it whether that is so.',
    ],
  ])('%s: %s', (question, expected) => {
    expect(textOf(question)).toBe(expected);
  });
});
