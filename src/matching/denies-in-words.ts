import { denyingSubjects, denyingWords, verbsBeforeDenial } from '../language/en/denying-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { literalWords } from './is-intended.ts';
import type { IndexedFact } from './knowledge-index.ts';

const known = new WeakMap<IndexedFact, boolean>();

/**
 * True where an author's sentence says no itself, though the fact is not marked as denied: "the line has had no support". Whether it
 * bears out what is claimed its relation's words do not say.
 */
export function deniesInWords(fact: IndexedFact): boolean {
  let denies = known.get(fact);
  if (denies === undefined) {
    denies = fact.fact.modality !== 'denied' && saysNo(literalWords(fact));
    known.set(fact, denies);
  }
  return denies;
}

function saysNo(words: readonly string[]): boolean {
  return (
    SUBJECTS.has(words[0] ?? '') ||
    words.some((word, i) => DENYING.has(word) && i > 0 && VERBS.has(words[i - 1] ?? ''))
  );
}
const SUBJECTS: ReadonlySet<string> = new Set(joinWordList(denyingSubjects));
const DENYING: ReadonlySet<string> = new Set(joinWordList(denyingWords));
const VERBS: ReadonlySet<string> = new Set(joinWordList(verbsBeforeDenial));
