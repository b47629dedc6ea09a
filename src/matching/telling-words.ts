import { formsOf } from '../language/build-lexicon.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { IndexedFact, KnowledgeIndex } from './knowledge-index.ts';
import { isContentWord, wordsOf } from './written-values.ts';

const known = new WeakMap<IndexedFact, ReadonlySet<string>>();

/**
 * The forms of the words with which a fact of an author's own relation is told, beside what fills its roles: “report” in
 * “{by} paid {amount} for the report of {for}”.
 */
export function tellingWords(fact: IndexedFact, { entities }: KnowledgeIndex): ReadonlySet<string> {
  let words = known.get(fact);
  if (words === undefined) {
    const fillers = fact.roles.flatMap(({ own }) => own).flatMap((id) => entities.get(id) ?? []);
    const filling = new Set(
      fillers.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf).flatMap(formsOf)),
    );
    const told = [fact.definition.template.replace(SLOTS, ' '), fact.fact.wording ?? ''].flatMap(wordsOf);
    words = new Set(
      told
        .filter((word) => isContentWord(word) && !formsOf(word).some((form) => filling.has(form)))
        .flatMap(formsOf),
    );
    known.set(fact, words);
  }
  return words;
}
const SLOTS = /\{[^}]*\}|[[\]]/g;

/** True where every word of a chunk is one with which a fact is told. */
export function isTelling(chunk: Chunk, fact: IndexedFact, index: KnowledgeIndex): boolean {
  const words = tellingWords(fact, index);
  return chunk.words.every((word) => !isContentWord(word) || formsOf(word).some((form) => words.has(form)));
}
