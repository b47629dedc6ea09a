import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeWordList } from '../../scripts/bake/encode-word-list.ts';
import { openWordList } from '../../src/language/word-list.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcz'), minLength: 1, maxLength: 30 });

test('a packed list holds exactly the words packed into it, with their flags', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(letters, fc.nat(15)), { maxLength: 80 }),
      fc.array(letters),
      (entries, others) => {
        const flags = new Map(entries);
        const list = openWordList(encodeWordList(flags));
        for (const word of [...flags.keys(), ...others]) expect(list(word)).toBe(flags.get(word));
      },
    ),
  );
});

test('a word that is not in lower-case letters cannot be packed', () => {
  expect(() => encodeWordList(new Map([['Paris', 0]]))).toThrow('"Paris"');
});
