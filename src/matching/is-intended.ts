import { intendingWords } from '../language/en/intending-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { IndexedFact } from './knowledge-index.ts';

const known = new WeakMap<IndexedFact, boolean>();

/**
 * True where what a fact tells is not so yet, or may never be: it is planned, or its own words say that it is meant to be, may be
 * or would be ("the batteries are meant to survive the night").
 */
export function isIntended(fact: IndexedFact): boolean {
  let intended = known.get(fact);
  if (intended === undefined) {
    intended = fact.fact.modality === 'planned' || saysIntended(fact);
    known.set(fact, intended);
  }
  return intended;
}

function saysIntended(fact: IndexedFact): boolean {
  const { modality } = fact.fact;
  if (modality === 'done' || modality === 'denied') return false;
  const said = ` ${literalWords(fact).join(' ')} `;
  return INTENDING.some((phrase) => said.includes(phrase));
}

/** The words by which an author tells a fact, in small letters and without what fills its roles; none where the engine words it. */
export function literalWords({ fact, definition, authored }: IndexedFact): readonly string[] {
  const written = fact.wording ?? (authored ? definition.template : '');
  return written.replace(SLOTS, ' _ ').toLowerCase().match(WORDS) ?? [];
}
const SLOTS = /\{[^}]*\}/g;
const WORDS = /[\p{L}\p{N}_'’-]+/gu;
const INTENDING: readonly string[] = joinWordList(intendingWords).map((phrase) => ` ${phrase} `);
