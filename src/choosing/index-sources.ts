import type { Briefing } from '../briefing/model.ts';
import { splitPhrase } from '../language/word-phrases.ts';

/** What briefings are called, by the words that a question may hold. */
export interface SourceIndex {
  /** First word of an agency or a title → all of its words, and whose it is. */
  readonly byFirstWord: ReadonlyMap<string, readonly SourceName[]>;
  /** Word of a title, an agency or an id → the briefings. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<Briefing>>;
}

export interface SourceName {
  readonly words: readonly string[];
  readonly briefing: Briefing;
}

export function indexSources(briefings: readonly Briefing[]): SourceIndex {
  const byFirstWord = new Map<string, SourceName[]>();
  const byWord = new Map<string, Set<Briefing>>();
  for (const briefing of briefings) {
    const names = [briefing.agency, briefing.title].map(splitPhrase);
    for (const words of names) {
      const [first] = words;
      if (first === undefined) continue;
      const known = byFirstWord.get(first);
      if (known === undefined) byFirstWord.set(first, [{ words, briefing }]);
      else known.push({ words, briefing });
    }
    for (const word of new Set([...names.flat(), ...briefing.id.split('-')])) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, new Set([briefing]));
      else known.add(briefing);
    }
  }
  return { byFirstWord, byWord };
}
