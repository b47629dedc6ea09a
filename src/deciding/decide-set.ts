import { answersOf } from '../matching/asked-fillers.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/** Questions whose answer is one set less another: "besides Libya", "which are not French"; undefined for all others. */
export function decideSet(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const excluded = clause.phrases.filter((phrase) => phrase.excluded);
  if (excluded.length > 0) return decideExcept(clause, excluded, index, decide);
  return undefined;
}

function decideExcept(
  clause: Clause,
  excluded: readonly Phrase[],
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  const rest = clause.phrases.filter((phrase) => !phrase.excluded);
  const operators = clause.operators.filter((operator) => operator !== 'except' && operator !== 'other');
  const decision = decide({ ...clause, phrases: rest, operators });
  const all = membersOf(decision, index);
  if (all.length === 0 || decision.kind === 'unknown') return { kind: 'unknown', missing: [], about: [] };
  const out = all.filter((id) => excluded.some((phrase) => isDescribed(id, phrase, index)));
  if (!excluded.every((phrase) => all.some((id) => isDescribed(id, phrase, index))))
    return { kind: 'unknown', missing: [], about: [] };
  const left = all.filter((id) => !out.includes(id));
  return left.length === 0
    ? { kind: 'unknown', missing: [], about: [] }
    : { kind: 'subset', entities: left, from: decision };
}

function membersOf(decision: Decision, index: KnowledgeIndex): readonly string[] {
  if (decision.kind === 'listed') return decision.entities;
  if (decision.kind !== 'answered') return [];
  return [...new Set(decision.matches.flatMap((match) => answersOf(match, index)))];
}

function isDescribed(id: string, phrase: Phrase, index: KnowledgeIndex): boolean {
  return describeEntity(phrase.chunks, id, index, undefined) !== undefined;
}
