import { nounSynonyms } from './en/noun-synonyms.ts';
import { once } from './once.ts';
import { joinWordList } from './word-phrases.ts';

/** The other nouns for the concepts that a noun, in its base form, stands for. */
export function synonymsOfNoun(noun: string): readonly string[] {
  return (groupsByNoun().get(noun) ?? []).flat().filter((other) => other !== noun);
}

const groupsByNoun = once(() => {
  const index = new Map<string, (readonly string[])[]>();
  for (const group of nounSynonyms.map(joinWordList))
    for (const noun of group) index.set(noun, [...(index.get(noun) ?? []), group]);
  return index;
});
