import { expect, test } from 'vitest';
import { settle } from '../../src/briefing/settle.ts';

test('a value stays what it was, frozen through and through', () => {
  const value = { list: [{ names: ['a', 'b'] }, [], 'text', 3], nothing: undefined, no: null };
  const before = structuredClone(value);
  const settled = settle(value);
  expect(settled).toEqual(before);
  expect([settled, settled.list, settled.list[0], settled.list[1]].map(Object.isFrozen)).toEqual(
    Array.from({ length: 4 }, () => true),
  );
});

test.each<[string, readonly string[], readonly string[], boolean]>([
  ['of equal texts', ['a', 'b'], ['a', 'b'], true],
  ['of one text', ['a'], ['a'], true],
  ['without anything', [], [], true],
  ['in another order', ['a', 'b'], ['b', 'a'], false],
  ['that begins like the other', ['a', 'b'], ['a'], false],
  ['whose text holds a line break', ['a', 'b'], ['a\nb'], false],
  ['whose texts break elsewhere', ['a\nb', 'c'], ['a', 'b\nc'], false],
])('a list %s is the same list only where it is equal', (_, first, second, isSame) => {
  const settled = settle({ first: [...first], second: [...second] });
  expect(settled).toEqual({ first, second });
  expect(settled.first === settled.second).toBe(isSame);
});
