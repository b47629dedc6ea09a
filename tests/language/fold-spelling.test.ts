import { describe, expect, test } from 'vitest';
import { foldSpelling } from '../../src/language/fold-spelling.ts';

describe('one spelling for all', () => {
  test.each([
    ['defense', 'defence'],
    ['organizing', 'organising'],
    ['synchronize', 'synchronise'],
    ['denuclearization', 'denuclearisation'],
    ['neighbor', 'neighbour'],
    ['center', 'centre'],
    ['program', 'programme'],
    ['canceled', 'cancelled'],
    ['judgment', 'judgement'],
    ['maneuvers', 'manoeuvres'],
    ['skeptical', 'sceptical'],
    ['co-operation', 'cooperation'],
    ['re-elect', 'reelect'],
  ])('%s is spelled %s', (typed, expected) => {
    expect(foldSpelling(typed)).toBe(expected);
  });

  test.each([
    'defence',
    'size',
    'seize',
    'prize',
    'meter',
    'story',
    'nagorno-karabakh',
    'pan-european',
    'lavrov',
    '',
  ])('%s has no other spelling', (word) => {
    expect(foldSpelling(word)).toBe(word);
  });
});
