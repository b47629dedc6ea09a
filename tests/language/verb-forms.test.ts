import { describe, expect, test } from 'vitest';
import { pastOf, verbFormsOf } from '../../src/language/verb-forms.ts';

describe('the forms of a verb that a word can be', () => {
  test.each([
    ['meet', ['base']],
    ['meets', ['third']],
    ['met', ['past', 'participle']],
    ['began', ['past']],
    ['begun', ['participle']],
    ['become', ['participle', 'base']],
    ['resigned', ['past', 'participle']],
    ['going', ['gerund']],
    // No form of any verb.
    ['sended', []],
    ['treaty', []],
  ])('%s: %j', (word, expected) => {
    expect([...verbFormsOf(word)].sort()).toEqual([...expected].sort());
  });
});

describe('the past of a verb', () => {
  test.each([
    ['resign', 'resigned'],
    ['agree', 'agreed'],
    ['deny', 'denied'],
    ['play', 'played'],
    ['stop', 'stopped'],
    ['visit', 'visited'],
    ['begin', 'began'],
  ])('%s: %s', (verb, expected) => {
    expect(pastOf(verb)).toBe(expected);
  });
});
