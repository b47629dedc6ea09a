import { variantsOf } from '../../src/language/build-lexicon.ts';
import { readGazetteer } from '../../src/language/gazetteer.ts';
import { splitPhrase } from '../../src/language/word-phrases.ts';

/**
 * How the names of a baked gazetteer can be written, so that no start has to work it out: `names` as `absentNames` reads
 * them, and `words`, every word of a name, in the order of the gazetteer.
 */
export function bakeNames(gazetteer: string): Readonly<Record<'names' | 'words', string>> {
  const byFirst = new Map<string, Set<string>>();
  const words = new Set<string>();
  for (const [place, { forms, demonyms }] of readGazetteer(gazetteer).entries()) {
    for (const form of [...forms, ...demonyms].filter((known) => !known.startsWith('the '))) {
      for (const variant of variantsOf(splitPhrase(form))) {
        for (const word of variant) words.add(word);
        const [first = '', ...rest] = variant;
        const named = variant.join(' ') === form ? '' : `|${form}`;
        byFirst.set(first, (byFirst.get(first) ?? new Set()).add(`${rest.join(' ')}|${place}${named}`));
      }
    }
  }
  const names = [...byFirst].map(([first, lines]) => `${first} ${[...lines].join(';')}`).join('\n');
  return { names, words: [...words].join(' ') };
}
