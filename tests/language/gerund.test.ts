import { expect, test } from 'vitest';
import { gerundOf } from '../../src/language/gerund.ts';

test.each([
  ['resign', 'resigning'],
  ['make', 'making'],
  ['sit', 'sitting'],
  ['be', 'being'],
  ['agree', 'agreeing'],
  ['die', 'dying'],
  ['visit', 'visiting'],
  ['commit', 'committing'],
  ['play', 'playing'],
  ['fix', 'fixing'],
  ['go', 'going'],
  ['stay', 'staying'],
  ['eat', 'eating'],
])('%s: %s', (verb, expected) => {
  expect(gerundOf(verb)).toBe(expected);
});
