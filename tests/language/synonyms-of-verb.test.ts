import { describe, expect, test } from 'vitest';
import { synonymsOfCourse, synonymsOfVerbs } from '../../src/language/synonyms-of-verb.ts';

describe('what says the same as the verbs of a relation', () => {
  test.each([
    ['the first verb says what is meant', 'expire', 'lapse'],
    ['a second verb tells which of its meanings', 'release, let go', 'set free'],
    ['an idiom belongs to its concept', 'own, be responsible for, be in charge of', 'hold the pen'],
  ])('%s', (_, verbs, synonym) => {
    expect(synonymsOfVerbs(verbs)).toContain(synonym);
  });

  test.each([
    ['not by another meaning of the first', 'release, let go', 'publish'],
    ['not by a verb that comes later', 'represent, replace, take the place of', 'come after'],
    ['not the other side of an exchange', 'sell', 'buy'],
    ['not what says more', 'discuss', 'sign'],
    ['not what is the opposite', 'support', 'oppose'],
    ['not of verbs that say little', 'have, get', 'obtain'],
  ])('%s', (_, verbs, other) => {
    expect(synonymsOfVerbs(verbs)).not.toContain(other);
  });

  test('what happens by itself is told from what is done', () => {
    expect(synonymsOfCourse('expire')).toContain('run out');
    expect(synonymsOfCourse('dismiss')).toEqual([]);
  });
});
