import type { Decision } from '../deciding/decision.ts';
import type { Operator } from '../language/language-data.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import { clauseOperator } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { readClause } from '../understanding/read-clause.ts';
import type { Evaluator } from './evaluator.ts';
import { alternativesOf, isStrange, isWord } from './find-alternatives.ts';
import { findConjuncts } from './find-conjuncts.ts';
import { currentChunks } from './rewrite-chunks.ts';
import { sortMembers } from './select-members.ts';

/**
 * "Is X an A or a B?", "Is it the first, or were there others?": each alternative is put as a claim of its own, and what
 * is proved is the answer. Where none is, one that is refuted is corrected. Undefined where the facts settle none.
 */
export function answerChoice(clause: Clause, decide: (claim: Clause) => Decision): Decision | undefined {
  if (clause.kind === 'ask') return undefined;
  const chunks = currentChunks(clause);
  const at = chunks.findLastIndex((chunk) => clauseOperator(chunk) === 'or');
  if (at <= 0 || at === chunks.length - 1) return undefined;
  if (clause.kind === 'fragment' && !chunks.slice(0, at).some(namesOne)) return undefined;
  const proved: Extract<Decision, { kind: 'answered' }>[] = [];
  let refuted: Decision | undefined;
  for (const claims of alternativesOf(chunks, at)) {
    for (const claim of claims) {
      const decision = decide(readClause(claim, 'confirm'));
      if (decision.kind === 'answered' && decision.polarity === 'yes') {
        proved.push(decision);
        break;
      }
      if (isRefuted(decision)) refuted ??= decision;
    }
  }
  if (proved.length === 0) return refuted;
  const facts = new Map(proved.flatMap(({ matches }) => matches.map((match) => [match.fact.fact.id, match])));
  return { kind: 'answered', matches: [...facts.values()] };
}

function isRefuted(decision: Decision): boolean {
  return decision.kind === 'corrected' || (decision.kind === 'answered' && decision.polarity === 'no');
}

function namesOne(chunk: Chunk): boolean {
  return chunk.senses.some((sense) => sense.kind === 'entity' && sense.proper);
}

/** "Which of the two is French, A or B?": those of the things offered of which the rest of the question holds. */
export function answerOffered(clause: Clause, evaluator: Evaluator): Decision | undefined {
  if (clause.kind !== 'ask' || clause.asks.length !== 1 || clause.asks[0]?.word === 'how many')
    return undefined;
  const chunks = currentChunks(clause);
  const offered = findConjuncts(chunks, evaluator.index);
  if (offered?.either !== true) return undefined;
  const entities = offered.at.flatMap((at) =>
    (chunks[at]?.senses ?? []).flatMap((s) => (s.kind === 'entity' && s.proper ? [s.entity] : [])),
  );
  const asking = clause.asks[0];
  const predicate = chunks.filter(
    (chunk, i) =>
      (i < offered.from || i >= offered.to) &&
      !chunk.punctuation &&
      !OFFERING.has(clauseOperator(chunk) ?? 'not') &&
      !(hasKind(chunk, 'ask') || hasKind(chunk, 'choose')) &&
      !hasKind(chunk, 'number'),
  );
  if (entities.length < offered.at.length || asking?.preposition !== '' || !predicate.some(isWord))
    return undefined;
  // "A or B: which came first?": what came first is told by dates, not by each of them.
  if (chunks.some(isOrder)) return { kind: 'unknown', missing: [], about: [] };
  const sorted = sortMembers([...new Set(entities)], [predicate], evaluator);
  // Nothing else than what is offered can be the answer.
  return sorted.yes.length === 0
    ? { kind: 'unknown', missing: predicate.filter(isStrange).map(({ text }) => text), about: entities }
    : { kind: 'members', entities: sorted.yes, facts: sorted.facts, count: false, named: false };
}

function isOrder({ senses }: Chunk): boolean {
  return senses.some(
    (s) =>
      (s.kind === 'number' && s.ordinal) ||
      (s.kind === 'operator' && (s.operator === 'first' || s.operator === 'last')),
  );
}

/** Words that only say that there is a choice. */
const OFFERING: ReadonlySet<Operator> = new Set(['both', 'or', 'any']);
