import { describe, expect, test } from 'vitest';
import { DATES, gist, PERSONS, PLACES, refusal } from './moscow.ts';

describe('alternatives', () => {
  test.each([
    ['Is Serdyukov foreign or defence?', 'answered: Serdyukov'],
    ['serdyukov - foreign or defence?', 'answered: Serdyukov'],
    ['Is Longuet Russian or French?', 'answered: Longuet'],
    ['Is Lukashevich a minister or a spokesman?', 'answered: Lukashevich'],
    ['Is Lavrov a minister or a plumber?', 'answered: Lavrov'],
    ['Am I being fooled, or is Lavrov the defence minister?', 'corrected No: Lavrov'],
    ['Was the council created by the heads of state or by the ministers?', 'answered: heads of state'],
  ])('%s %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each([
    ['Did the last round take place in Paris or Moscow?', 'answered: Paris'],
    ['Are they meeting in Paris or Berlin?', 'corrected No: Moscow'],
    ['Will they meet in Moscow or not?', 'answered Yes: Moscow'],
  ])('%s %s', (question, expected) => {
    expect(gist(question, PLACES)).toBe(expected);
  });

  test.each([
    ['Was the council created in 1999 or 2005?', 'corrected No: 2002'],
    ['Is the council bilateral or are there other members?', 'answered'],
    ['Do Russia and France agree or disagree on Iran?', 'answered'],
    ['Will Kosovo be discussed or settled?', 'answered'],
  ])('%s %s', (question, expected) => {
    expect(gist(question, DATES)).toBe(expected);
  });

  test.each([
    'Is Lavrov married or divorced?',
    'Is Lukashevich able to speak French or not?',
    'Will they fly or take the train?',
    'Was Putin or Medvedev there?',
    'Is the council rich or poor?',
    'Did Lavrov or Putin say that?',
    'Is the treaty signed or ratified?',
  ])('not answered: %s', (question) => {
    expect(refusal(question)).toMatch(/^unknown/);
  });
});

describe('one of those offered', () => {
  test.each([
    ['Which of the two, Mr Lavrov or Mr Serdyukov, is in charge of defence?', 'answered: Serdyukov'],
    ['Who is French: Longuet or Serdyukov?', 'answered: Longuet'],
    ['Which of them is a minister, Lukashevich or Lavrov?', 'answered: Lavrov'],
    ['which one is russian, juppe or lavrov', 'answered: Lavrov'],
  ])('%s %s', (question, expected) => {
    expect(gist(question, PERSONS)).toBe(expected);
  });

  test.each(['Who is taller, Lavrov or Juppe?', 'Which of the two resigned, Lavrov or Juppe?'])(
    'not answered: %s',
    (question) => {
      expect(refusal(question)).toMatch(/^unknown/);
    },
  );
});
