import { regularLemma } from '../../src/language/regular-lemma.ts';
import { openWordList, WORD_FLAGS } from '../../src/language/word-list.ts';
import { bakeWords } from './bake-words.ts';
import { type PartOfSpeech, readExceptions } from './read-words.ts';

/**
 * The irregular forms of the packed dictionary's words that the rules would not lead to the same base form, one
 * part of speech: `form lemma`, a line each; a form that stands alone must not be shortened.
 */
export function bakeExceptions(part: PartOfSpeech): string {
  const words = openWordList(bakeWords());
  const lines: string[] = [];
  for (const [form, lemma] of readExceptions(part)) {
    const byRule = regularLemma(form, part, words);
    const holds = form === lemma ? byRule !== undefined : isBase(lemma, part, words) && byRule !== lemma;
    if (holds && words(form) !== undefined) lines.push(form === lemma ? form : `${form} ${lemma}`);
  }
  return lines.sort().join('\n');
}

function isBase(word: string, part: PartOfSpeech, words: (word: string) => number | undefined): boolean {
  return ((words(word) ?? 0) & WORD_FLAGS[part]) !== 0;
}
