import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSortedLines } from '../../src/language/sorted-lines.ts';

const word = fc.string({ unit: fc.constantFrom(...'abz'), minLength: 1, maxLength: 5 });

test('a table of sorted lines answers as a map of its words would', () => {
  fc.assert(
    fc.property(fc.dictionary(word, word), fc.array(word), (table, others) => {
      const lines = Object.entries(table).map(([key, value]) => `${key} ${value}`);
      const lookUp = openSortedLines(lines.sort().join('\n'));
      for (const key of [...Object.keys(table), ...others])
        expect(lookUp(key)).toBe(Object.hasOwn(table, key) ? table[key] : undefined);
    }),
  );
});
