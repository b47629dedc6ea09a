import { verbSynonyms } from './en/verb-synonyms.ts';
import { parseWordList } from './word-phrases.ts';

let verbGroups: ReadonlyMap<string, readonly (readonly (readonly string[])[])[]> | undefined;

/** The verbs, as their words, that say the same as one in its base form. */
export function synonymsOfVerb(verb: readonly string[]): readonly (readonly string[])[] {
  verbGroups ??= indexVerbGroups();
  return (verbGroups.get(verb.join(' ')) ?? []).flat();
}

function indexVerbGroups(): ReadonlyMap<string, readonly (readonly (readonly string[])[])[]> {
  const index = new Map<string, (readonly (readonly string[])[])[]>();
  for (const group of verbSynonyms.map(parseWordList))
    for (const words of group) {
      const verb = words.join(' ');
      index.set(verb, [...(index.get(verb) ?? []), group]);
    }
  return index;
}
