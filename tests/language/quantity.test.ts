import { expect, test } from 'vitest';
import { parseQuantity } from '../../src/language/quantity.ts';

test.each([
  ['minus 170 degrees', -170, -170],
  ['-170 degrees', -170, -170],
  ['−5.5', -5.5, -5.5],
  ['about minus 3 per cent', -3, -3],
  ['minus 10 to minus 5 degrees', -10, -5],
  ['5-10 euros', 5, 10],
  ['5 euros', 5, 5],
])('%s', (text, low, high) => {
  const quantity = parseQuantity(text);
  expect([quantity?.low, quantity?.high]).toEqual([low, high]);
});

test.each(['minus', 'minus the tax', 'the size of a house', 'F-16'])('%s is no quantity', (text) => {
  expect(parseQuantity(text)).toBeUndefined();
});
