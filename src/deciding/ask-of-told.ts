import { chunkFor } from '../answering/rewrite-chunks.ts';
import { tellsBeginning } from '../answering/tells-beginning.ts';
import { isElliptical } from '../conversation/complete-ellipsis.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { slotSortOf, THINGS } from '../conversation/replace-slot.ts';
import { lastingWords } from '../language/en/question-words.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind, isOptional, type Phrase } from '../understanding/chunk.ts';
import { canBeVerb } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { DecidedClause } from './decide-in-context.ts';
import { isToldAgain } from './is-told-again.ts';
import { factsOf } from './remember.ts';

/**
 * "Which agency reported this? — From where?": a question word and nothing else asks for another role of the very fact that
 * was told, whatever the words were by which it was asked for. Undefined where that fact does not tell it.
 */
export function askOfTold(
  clause: Clause,
  conversation: Conversation,
  index: KnowledgeIndex,
  decide: (clause: Clause) => DecidedClause,
): DecidedClause | undefined {
  const { facts, pending, antecedents } = conversation;
  const fact = index.factById.get(facts[0] ?? '');
  if (fact === undefined || pending?.kind === 'check' || clause.asks.length !== 1) return undefined;
  if (!isElliptical(clause) || clause.operators.length > 0 || clause.negated || !saysNothingElse(clause))
    return undefined;
  const own = new Set(fact.roles.flatMap((role) => (role.lentBy === undefined ? role.own : [])));
  const spoken = [...antecedents.answer, ...antecedents.named].flatMap((id) =>
    own.has(id) ? (index.entities.get(id) ?? []) : [],
  );
  if (spoken.length === 0) return undefined;
  const relation: Chunk = {
    text: '',
    words: [],
    senses: [senseOf.relation(fact.definition.id, false)],
    punctuation: false,
    possessive: false,
  };
  const phrases = [relation, ...spoken.map(chunkFor)].map((chunk, group) => phraseOf(chunk, group));
  const decided = decide({ ...clause, kind: 'ask', phrases });
  const proofs = factsOf(decided.decision);
  return decided.decision.kind === 'answered' &&
    proofs.every((id) => facts.includes(id)) &&
    !isToldAgain(clause, decided.decision, conversation, index)
    ? decided
    : undefined;
}

/**
 * "Who made it? — And how often?": how often is asked of what was spoken of, whatever was asked of that before; "since when?" asks
 * when that came to be. Undefined where it is not told.
 */
export function askOfThings(
  clause: Clause,
  { clauses }: Conversation,
  index: KnowledgeIndex,
  decide: (clause: Clause) => DecidedClause,
): DecidedClause | undefined {
  const [ask, ...others] = clause.asks;
  const onset = ask?.word === 'when' && clause.chunks.some(({ words }) => SINCE.has(words.join(' ')));
  if ((ask?.word !== 'how often' && !onset) || ask?.phrase !== undefined || others.length > 0)
    return undefined;
  if (clause.operators.length > 0 || clause.negated || !saysNothingElse(clause)) return undefined;
  const things = (clauses.at(-1)?.phrases ?? [])
    .filter(({ chunks }) =>
      chunks.some(
        (chunk) =>
          THINGS.has(slotSortOf(chunk, index.entities) ?? '') ||
          (hasKind(chunk, 'sort') && !canBeVerb(chunk)),
      ),
    )
    .map((phrase) => ({ ...phrase, position: 'none' as const }));
  if (things.length === 0) return undefined;
  const decided = decide({ ...clause, kind: 'ask', phrases: things });
  if (decided.decision.kind !== 'answered') return undefined;
  return !onset || tellsBeginning(factsOf(decided.decision), index) ? decided : undefined;
}
const SINCE: ReadonlySet<string> = new Set(joinWordList(lastingWords));

function saysNothingElse({ phrases }: Clause): boolean {
  return phrases.every(({ chunks }) => chunks.every((chunk) => isOptional(chunk) && !hasContent(chunk)));
}

function phraseOf(chunk: Chunk, group: number): Phrase {
  return {
    chunks: [{ ...chunk, carried: true }],
    preposition: '',
    position: 'none',
    group,
    excluded: false,
    apposed: false,
    alternative: false,
  };
}
