import { neutralAdjectives, neutralNouns, neutralVerbs } from './en/neutral-words.ts';
import { lemmasOf } from './lemmatise.ts';
import { parseWordList } from './word-phrases.ts';

let words: ReadonlySet<string> | undefined;

/** True for an everyday word, in any form, that a reply may say back to whoever used it. */
export function isNeutralWord(word: string): boolean {
  words ??= new Set(
    [neutralVerbs, neutralNouns, neutralAdjectives].flatMap((list) => parseWordList(list).flat()),
  );
  return lemmasOf(word).some((lemma) => words?.has(lemma));
}
