import { describe, expect, test } from 'vitest';
import { lemmasOf } from '../../src/language/lemmatise.ts';

describe('the base forms of a word', () => {
  test.each<[string, readonly string[]]>([
    ['talks', ['talks', 'talk']],
    ['has', ['has', 'have']],
    ['does', ['does', 'do']],
    ['met', ['met', 'meet']],
    ['held', ['held', 'hold']],
    ['founding', ['founding', 'found']],
    ['founded', ['founded', 'found']],
    ['found', ['found', 'find']],
    ['ministries', ['ministries', 'ministry']],
    ['better', ['better', 'good', 'well']],
    ['latest', ['latest', 'late']],
    ['spoke', ['spoke', 'speak']],
    ['said', ['said', 'say']],
    ['leaves', ['leaves', 'leaf', 'leave']],
    ['lies', ['lies', 'lie']],
    ['dying', ['dying', 'die']],
    ['hoped', ['hoped', 'hope']],
    ['hopped', ['hopped', 'hop']],
    ['planning', ['planning', 'plan']],
    ['visited', ['visited', 'visit']],
    ['synchronises', ['synchronises', 'synchronise']],
    ['crises', ['crises', 'crisis']],
    ['bigger', ['bigger', 'big']],
    ['earliest', ['earliest', 'early']],
    ['people', ['people', 'person']],
    ['agreed', ['agreed', 'agree']],
  ])('%s: %j', (word, expected) => {
    expect(lemmasOf(word)).toEqual(expected);
  });

  test.each([
    'news',
    'series',
    'evening',
    'during',
    'this',
    'his',
    'its',
    'us',
    'less',
    'number',
    'forest',
    'other',
    'minister',
    'council',
    'nothing',
    'always',
    'status',
    'lavrov',
    'france',
    'constructor',
    '66th',
    '',
  ])('%s is no form of another word', (word) => {
    expect(lemmasOf(word)).toEqual([word]);
  });
});
