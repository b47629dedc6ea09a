import { formsOf } from '../../language/build-lexicon.ts';
import { possessives } from '../../language/en/auxiliaries.ts';
import { pronouns } from '../../language/en/pronouns.ts';
import { choosingWords, questionWords } from '../../language/en/question-words.ts';
import { once } from '../../language/once.ts';
import { parseWordList } from '../../language/word-phrases.ts';
import { isContentWord } from '../../matching/written-values.ts';

/** The forms of a word by which a sentence or a fact is found; none of one that only holds a sentence together. */
export function formsOfText(word: string): readonly string[] {
  return isContentWord(word) ? formsOf(word) : [];
}

/** True of a word that asks or points, and by itself says nothing of what is asked. */
export function isPointing(word: string): boolean {
  return pointingWords().has(word);
}

const pointingWords = once(
  (): ReadonlySet<string> =>
    new Set([
      ...possessives,
      ...[...Object.values(questionWords), choosingWords, ...pronouns.map(({ words }) => words)]
        .flatMap(parseWordList)
        .flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
    ]),
);
