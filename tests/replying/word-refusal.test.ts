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

describe('a question is told again in the order of a statement', () => {
  test.each([
    ['Will there be a dinner?', 'I can’t find in the briefing whether there will be a dinner.'],
    ['Does Israel agree?', 'I can’t find in the briefing whether Israel agrees.'],
    [
      'Did France ask for Kosovo to be put on the agenda?',
      'I can’t find in the briefing whether France asked for Kosovo to be put on the agenda.',
    ],
    [
      'Are the Turks invited?',
      'The briefing doesn’t say whether the Turks are invited: it doesn’t mention Türkiye.',
    ],
    [
      'Who are the ministers going to phone on Thursday?',
      'I can’t find in the briefing who the ministers are going to phone on Thursday.',
    ],
    [
      'Who briefed reporters on the hosts’ behalf?',
      'I can’t find in the briefing who briefed reporters on the hosts’ behalf.',
    ],
    [
      'How many permanent members does the Security Council have?',
      'I can’t find in the briefing how many permanent members the UN Security Council has.',
    ],
    [
      'Could you tell me what the European Union’s position on missile defence is?',
      'I can’t find in the briefing what the European Union’s position on missile defence is.',
    ],
    [
      'How large will the French delegation be?',
      'I can’t find in the briefing how large the French delegation will be.',
    ],
    [
      'How popular was Lavrov in 2002?',
      'I can’t find in the briefing how popular Sergei Lavrov was in 2002.',
    ],
    // It takes for granted neither that they met nor that he spoke.
    [
      'Where did the ministers meet in 2010?',
      'I can’t find in the briefing whether or where the ministers met in 2010.',
    ],
    [
      'What did Juppe say about Syria?',
      'I find nothing in the briefing about Alain Juppe saying anything about Syria.',
    ],
  ])('%s: %s', (question, expected) => {
    expect(textOf(question)).toBe(expected);
  });
});

describe('what makes no certain sentence is not told again', () => {
  test.each([
    [
      'What has said Juppe on Syria?',
      'The briefing mentions Alain Juppe and Syria, but I find no answer to that in it.',
    ],
    ['Which two countries is named?', 'I find no answer to that in the briefing.'],
    [
      'How many soldiers has France sended in Libya?',
      'The briefing mentions France and Libya, but I can’t match “soldiers” to anything in it.',
    ],
    [
      'Which hotel do the French stay?',
      'The briefing mentions France, but I can’t match “stay” to anything in it.',
    ],
    ['who was fr pres in 2002', 'The briefing mentions France, but I can’t find the name you ask for in it.'],
    ['Is the council meet five times in one year?', 'I can’t find in the briefing whether that is so.'],
    // The mended word is a guess.
    [
      'How tall was Lavrov in 2002?',
      'The briefing mentions Sergei Lavrov, but I find no answer to that in it.',
    ],
    [
      'How is called the president of Russia?',
      'The briefing mentions the Russian president, but gives no name.',
    ],
  ])('%s: %s', (question, expected) => {
    expect(textOf(question)).toBe(expected);
  });
});

describe('several questions that are declined make one sentence', () => {
  test.each([
    ['Why do birds sing? What do cats eat?', 'I can’t match “sing” or “eat” to anything in the briefing.'],
    [
      'When was Lavrov born, and who chaired the talks?',
      'I can’t find in the briefing when Sergei Lavrov was born, or who chaired the talks.',
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
    ['Who is the pirate king?', 'I can’t find the name you ask for in the briefing.'],
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
