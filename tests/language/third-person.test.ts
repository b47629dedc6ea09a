import { expect, test } from 'vitest';
import { thirdPerson } from '../../src/language/third-person.ts';

test.each([
  ['see', 'sees'],
  ['assess', 'assesses'],
  ['carry out', 'carries out'],
  ['take place', 'takes place'],
  ['play', 'plays'],
  ['go', 'goes'],
  ['be made public', 'is made public'],
  ['have', 'has'],
])('%s: she %s', (verb, form) => {
  expect(thirdPerson(verb)).toBe(form);
});
