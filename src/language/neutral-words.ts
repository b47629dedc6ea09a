import { neutralAdjectives, neutralNouns, neutralVerbs } from './en/neutral-words.ts';
import { lemmasOf } from './lemmatise.ts';
import type { PartOfSpeech } from './word-list.ts';
import { parseWordList } from './word-phrases.ts';

let words: Readonly<Record<PartOfSpeech, ReadonlySet<string>>> | undefined;

/** True for an everyday word, in any form, that a reply may say back to whoever used it. */
export function isNeutralWord(word: string): boolean {
  return isNeutralAs(word, 'noun') || isNeutralAs(word, 'verb') || isNeutralAs(word, 'adjective');
}

/** True for a form of an everyday noun, verb or adjective that a reply may say back. */
export function isNeutralAs(word: string, part: PartOfSpeech): boolean {
  words ??= {
    noun: new Set(parseWordList(neutralNouns).flat()),
    verb: new Set(parseWordList(neutralVerbs).flat()),
    adjective: new Set(parseWordList(neutralAdjectives).flat()),
  };
  const list = words[part];
  return lemmasOf(word).some((lemma) => list.has(lemma));
}
