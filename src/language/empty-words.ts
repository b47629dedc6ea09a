import { articles, auxiliaries, beForms, plainArticles } from './en/auxiliaries.ts';
import { relativePronouns } from './en/relative-clauses.ts';
import { wordSetOf } from './word-phrases.ts';

const EMPTY: ReadonlySet<string> = new Set([
  ...articles,
  ...auxiliaries,
  ...beForms,
  ...wordSetOf(relativePronouns),
]);

/** "People who were vaccinated": a word of a name that stands in any question, and that names nothing there. */
export function isEmptyInName(word: string): boolean {
  return EMPTY.has(word);
}

/** "The elderly" are called "elderly" in most questions. */
export function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && plainArticles.has(words[0] ?? '') ? words.slice(1) : words;
}
