import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';

describe('the number of typing errors between two words', () => {
  test.each<[string, string, number, number]>([
    ['moscow', 'moscow', 2, 0],
    ['france', 'frnace', 2, 1],
    ['security', 'secuirty', 2, 1],
    ['security', 'seucirty', 2, 2],
    ['serdyukov', 'serdiukov', 2, 1],
    ['lukashevich', 'loukachevitch', 3, 3],
    ['iran', 'iraq', 1, 1],
    ['libya', 'liberia', 2, 3],
    ['ab', 'ba', 1, 1],
    ['', 'a', 1, 1],
    // A letter between two that were swapped: no edit of one letter follows on another's.
    ['abcb', 'abbac', 2, 3],
    ['abbac', 'abcb', 2, 3],
    ['cb', 'bac', 3, 3],
  ])('%s and %s within %d: %d', (a, b, limit, expected) => {
    expect(editDistance(a, b, limit)).toBe(expected);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });

  test('is the same both ways and never above the limit by more than one', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, limit) => {
        const found = editDistance(a, b, limit);
        expect(found).toBe(editDistance(b, a, limit));
        expect(found).toBeLessThanOrEqual(limit + 1);
        expect(found === 0).toBe(a === b);
      }),
    );
  });
});
