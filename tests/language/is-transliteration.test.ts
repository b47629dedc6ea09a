import { describe, expect, test } from 'vitest';
import { isTransliteration } from '../../src/language/is-transliteration.ts';

describe('one name by the rules of two languages', () => {
  test.each([
    ['lawrow', 'lavrov'],
    ['lavroff', 'lavrov'],
    ['serdjukow', 'serdyukov'],
    ['serdioukov', 'serdyukov'],
    ['lukaschewitsch', 'lukashevich'],
    ['loukachevitch', 'lukashevich'],
    ['sergej', 'sergei'],
    ['serguei', 'sergei'],
    ['karabach', 'karabakh'],
    ['zaharova', 'zakharova'],
    ['sacharowa', 'zakharova'],
    ['jelzin', 'yeltsin'],
    ['dostojewski', 'dostoevsky'],
    ['kossowo', 'kosovo'],
  ])('%s and %s', (a, b) => {
    expect([isTransliteration(a, b), isTransliteration(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['lukaschenko', 'lukashevich'],
    ['loukachenko', 'lukashevich'],
    ['irak', 'iran'],
    ['lawrin', 'lavrov'],
    ['larrow', 'lavrov'],
    ['wang', 'vang'],
    ['fischer', 'vischer'],
    ['petrenko', 'petrov'],
    ['ivanov', 'ivanova'],
  ])('%s and %s are two', (a, b) => {
    expect(isTransliteration(a, b)).toBe(false);
  });
});
