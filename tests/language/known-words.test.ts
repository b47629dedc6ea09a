import { describe, expect, test } from 'vitest';
import { isKnownWord } from '../../src/language/known-words.ts';

describe('correctly spelled English words', () => {
  test.each([
    'has',
    'meat',
    'counsel',
    'ministers',
    'colour',
    'color',
    'ceasefire',
    'a',
    'zone',
    'turkey',
    'readout',
  ])('%s is one', (word) => {
    expect(isKnownWord(word)).toBe(true);
  });

  test.each([
    'metting',
    'wich',
    'secuirty',
    'lavrov',
    'juppe',
    'iraq',
    'mtg',
    'ministerz',
    '',
    'Has',
    '7',
    'constructor!',
  ])('%s is none', (word) => {
    expect(isKnownWord(word)).toBe(false);
  });
});
