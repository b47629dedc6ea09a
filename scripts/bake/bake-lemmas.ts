import { regularLemma } from '../../src/language/regular-lemma.ts';
import { type PartOfSpeech, WORD_FLAGS } from '../../src/language/word-list.ts';
import { readDictionary } from './bake-words.ts';
import { readExceptions } from './read-words.ts';

/**
 * The irregular forms among the dictionary's words that the rules would not lead to the same base form, one part
 * of speech: `form lemma`, a line each; a form that is its own base form must not be shortened.
 */
export function bakeExceptions(part: PartOfSpeech): string {
  const dictionary = readDictionary();
  const lines: string[] = [];
  for (const [form, lemma] of readExceptions(part)) {
    if (!dictionary.has(form)) continue;
    const byRule = regularLemma(form, part, (word) => dictionary.get(word));
    const isBase = ((dictionary.get(lemma) ?? 0) & WORD_FLAGS[part]) !== 0;
    const holds = form === lemma ? byRule !== undefined : byRule !== lemma && isBase;
    if (holds) lines.push(`${form} ${lemma}`);
  }
  return lines.sort().join('\n');
}
