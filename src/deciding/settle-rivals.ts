import type { Resolved } from '../conversation/resolve-pronouns.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { DecidedClause } from './decide-in-context.ts';
import type { Decision } from './decision.ts';
import { questionWith } from './question-with.ts';
import { answersIn } from './remember.ts';

/**
 * What several equally likely readings of a clause come to: the answer where one of them, or all alike, can be
 * answered, a question back where they differ; undefined where none can be answered.
 */
export function settleRivals(
  clause: Clause,
  decided: readonly (DecidedClause & { readonly reading: Resolved })[],
  index: KnowledgeIndex,
): DecidedClause | undefined {
  const told = decided.filter(({ decision }) => decision.kind !== 'unknown' && decision.kind !== 'notStated');
  const given = told.length < 2 ? told : told.filter(({ reading }) => fitsAsked(clause, reading, index));
  const open = decided.filter(({ decision }) => decision.kind === 'notStated' && decision.match.named);
  const first = given[0] ?? open[0];
  if (first === undefined) return undefined;
  if (given.length < 2 || given.every((one) => keyOf(one.decision, index) === keyOf(first.decision, index)))
    return {
      clause: first.clause,
      decision: decided.length > 1 ? withNames(first.decision) : first.decision,
      ...(first.reading.spoken === undefined ? {} : { spoken: first.reading.spoken }),
    };
  return {
    clause,
    decision: {
      kind: 'clarify',
      readings: given.map(({ reading }) => ({
        entities: reading.stands.flatMap((stand) => stand.ids),
        question: questionWith(clause, reading.stands, index),
      })),
    },
  };
}

/** "Which council is that?": what the word points to must be one. */
function fitsAsked({ asks, phrases }: Clause, { stands }: Resolved, index: KnowledgeIndex): boolean {
  const noun = asks[0]?.phrase?.chunks.filter((chunk) => hasKind(chunk, 'sort')) ?? [];
  const pointing = phrases.length === 1 && phrases[0]?.chunks.every((chunk) => hasKind(chunk, 'pronoun'));
  if (noun.length === 0 || pointing !== true) return true;
  return stands.every(({ ids }) =>
    ids.some((id) => describeEntity(noun, id, index, undefined) !== undefined),
  );
}

/** Decisions with the same key say the same. */
function keyOf(decision: Decision, index: KnowledgeIndex): string {
  const facts =
    decision.kind === 'answered'
      ? decision.matches.map((match) => match.fact.fact.id)
      : decision.kind === 'corrected'
        ? [decision.match.fact.fact.id]
        : 'facts' in decision
          ? decision.facts
          : [];
  const polarity = 'polarity' in decision ? decision.polarity : decision.kind === 'corrected' ? 'no' : '';
  return [polarity ?? '', facts.join(), answersIn(decision, index).join()].join(' ');
}

/** Where others could have been meant, the answer says by name whom it is about. */
function withNames(decision: Decision): Decision {
  if (decision.kind !== 'answered') return decision;
  return {
    ...decision,
    matches: decision.matches.map((match) => ({
      ...match,
      bindings: match.bindings.map((binding) =>
        binding.as === 'filler'
          ? {
              ...binding,
              chunks: binding.chunks.map((chunk) =>
                chunk.carried === true ? { ...chunk, words: [] } : chunk,
              ),
            }
          : binding,
      ),
    })),
  };
}
