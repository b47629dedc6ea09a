import type { Decision } from '../deciding/decision.ts';
import { articles } from '../language/en/auxiliaries.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Chunk } from '../understanding/chunk.ts';
import { clauseOperator } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { type Conjuncts, findConjuncts, keepConjunct } from './find-conjuncts.ts';
import { rereadAs } from './rewrite-chunks.ts';

/**
 * "Are A and B on the agenda?", "Who are the X and the Y ministers?": the question put for each of the things that it
 * names side by side. Undefined where it names none so, or where not one of them is answered.
 */
export function answerCoordinated(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const conjuncts = findConjuncts(clause.chunks, index);
  if (conjuncts === undefined) return undefined;
  // "Is it A and B alone?" restricts to both of them together.
  if (clause.kind === 'check' && clause.operators.includes('only')) return undefined;
  // "between A and B" says nothing of either.
  if (standsBetween(clause.chunks, conjuncts)) return undefined;
  // "Which region do A and B belong to?" asks for one thing, which both must give.
  if (clause.asks.some((ask) => ask.phrase !== undefined) && !asksForSeveral(clause, index)) return undefined;
  const parts = conjuncts.at.map((kept) => {
    const part = rereadAs(clause, keepConjunct(clause.chunks, conjuncts, kept));
    return { clause: part, decision: decide(part) };
  });
  if (parts.some(({ decision }, i) => holdsTogether(decision, clause.chunks[conjuncts.at[i] ?? 0])))
    return undefined;
  if (parts.every(({ decision }) => decision.kind === 'unknown' || decision.kind === 'notStated'))
    return undefined;
  return { kind: 'several', parts, either: conjuncts.either, check: clause.kind === 'check' };
}

/** "How close are A's and B's positions?": what holds of one with somebody else is no part of the answer. */
function holdsTogether(decision: Decision, kept: Chunk | undefined): boolean {
  return (
    decision.kind === 'answered' &&
    decision.matches.some(({ bindings }) =>
      bindings.some(
        (b) =>
          b.as === 'filler' &&
          b.role.definition.together === true &&
          b.chunks.some((chunk) => chunk.text === kept?.text),
      ),
    )
  );
}

function standsBetween(chunks: readonly Chunk[], { from }: Conjuncts): boolean {
  const before = chunks.slice(0, from).findLast((chunk) => !articles.has(chunk.words[0] ?? ''));
  return before !== undefined && clauseOperator(before) === 'between';
}

/** True where what is asked for is itself a list: "which A and B", so that one reading of it all together is none. */
export function asksForSeveral(clause: Clause, index: KnowledgeIndex): boolean {
  const phrase = clause.asks[0]?.phrase;
  const conjuncts = phrase === undefined ? undefined : findConjuncts(clause.chunks, index);
  const first = conjuncts === undefined ? undefined : clause.chunks[conjuncts.from];
  return first !== undefined && phrase?.chunks.some((chunk) => chunk.text === first.text) === true;
}
