import { contraries, everWords, limitingWords } from '../language/en/contraries.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { once } from '../language/once.ts';
import { joinWordList, splitPhrase } from '../language/word-phrases.ts';
import type { Clause } from '../understanding/clause.ts';
import { literalWords } from './is-intended.ts';
import type { IndexedFact, KnowledgeIndex } from './knowledge-index.ts';

/**
 * "Are the schools open?" of schools that "are to stay closed", "Is it the deadliest ever?" of what is the deadliest since 1988:
 * the sentence of a fact has the contrary of a word of the claim, or says less of time. It answers the claim, with no yes.
 */
export function tellsOtherwise(fact: IndexedFact, { chunks }: Clause, index: KnowledgeIndex): boolean {
  const claimed = ` ${chunks.flatMap(({ words }) => words).join(' ')} `;
  const told = wordsTold(fact, index);
  const sentence = ` ${told.join(' ')} `;
  const isTold = (phrase: string): boolean => sentence.includes(` ${phrase} `);
  const claims = (phrase: string): boolean => claimed.includes(` ${phrase} `);
  if (EVER.some(claims) && !EVER.some(isTold) && LIMITS.some(isTold)) return true;
  const forms = new Set(told.flatMap(lemmasOf));
  return pairsOf().some(([these, those]) => {
    const said = these.filter(claims);
    return (
      said.length > 0 &&
      those.some(isTold) &&
      !said.some((phrase) => isTold(phrase) || lemmasOf(phrase).some((form) => forms.has(form)))
    );
  });
}
const EVER: readonly string[] = joinWordList(everWords);
const LIMITS: readonly string[] = joinWordList(limitingWords);

/** Each way round. */
const pairsOf = once((): readonly (readonly [readonly string[], readonly string[]])[] =>
  contraries.flatMap(([these, those]) => {
    const [one, other] = [joinWordList(these), joinWordList(those)];
    return [[one, other] as const, [other, one] as const];
  }),
);

/** The words of a fact's sentence: the author's, and what is written out in its roles, but for what somebody said. */
function wordsTold(fact: IndexedFact, { entities }: KnowledgeIndex): readonly string[] {
  const written = fact.roles
    .filter(({ lentBy }) => lentBy === undefined)
    .flatMap(({ own }) => own.flatMap((id) => entities.get(id) ?? []))
    .filter(({ kind }) => kind !== 'document' && kind !== 'person');
  return [...literalWords(fact), ...written.flatMap(({ name }) => splitPhrase(name))];
}
