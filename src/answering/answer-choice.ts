import type { Decision } from '../deciding/decision.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import type { Operator } from '../language/language-data.ts';
import { type Chunk, hasContent, hasKind } from '../understanding/chunk.ts';
import { clauseOperator } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { readClause } from '../understanding/read-clause.ts';
import type { Evaluator } from './evaluator.ts';
import { findConjuncts } from './find-conjuncts.ts';
import { currentChunks } from './rewrite-chunks.ts';
import { sortMembers } from './select-members.ts';

/** The most content chunks of an alternative. */
const MAX_ALTERNATIVE = 4;

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
  for (const claims of claimsOf(chunks, at)) {
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

/** For each side of "or" the claims that it may stand for, the likeliest first. */
function claimsOf(chunks: readonly Chunk[], at: number): readonly (readonly (readonly Chunk[])[])[] {
  const before = chunks.slice(0, at);
  const after = chunks.slice(at + 1);
  const second = after.findIndex((chunk) => !chunk.punctuation);
  const start = after[second];
  // "…, or is it B?": two clauses.
  if (start !== undefined && auxiliaries.has(start.words[0] ?? '')) return [[before], [after.slice(second)]];
  if (!after.some(hasContent)) return [[before]];
  // What follows the alternatives belongs to both of them.
  const ends = endsOf(after);
  return [
    ends.map((to) => [...before, ...after.slice(to)]),
    ends.flatMap((to) =>
      startsOf(before)
        .filter((from) => isParallel(before.slice(from), after.slice(0, to)))
        .map((from) => [...before.slice(0, from), ...after]),
    ),
  ];
}

/** Two alternatives are of one kind; one word that nothing explains may stand for any. */
function isParallel(one: readonly Chunk[], other: readonly Chunk[]): boolean {
  const first = one.filter(isWord);
  const second = other.filter(isWord);
  const [head, otherHead] = [first.at(-1), second.at(-1)];
  if (head === undefined || otherHead === undefined || !second.some(hasContent)) return false;
  if (head.senses.length === 0) return first.length === 1;
  if (first.some((chunk) => chunk.senses.length === 0)) return false;
  return head.senses.some(({ kind }) => hasKind(otherHead, kind));
}

/** A word that says something, or that nothing explains. */
function isWord(chunk: Chunk): boolean {
  return hasContent(chunk) || (chunk.senses.length === 0 && !chunk.punctuation);
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
  if (entities.length < 2 || asking?.preposition !== '' || !predicate.some(hasContent)) return undefined;
  const sorted = sortMembers([...new Set(entities)], [predicate], evaluator);
  return sorted.yes.length === 0
    ? undefined
    : { kind: 'members', entities: sorted.yes, facts: sorted.facts, count: false, named: false };
}

/** Words that only say that there is a choice. */
const OFFERING: ReadonlySet<Operator> = new Set(['both', 'or', 'any']);

/** Where the alternative after "or" may end, all of it first. */
function endsOf(after: readonly Chunk[]): readonly number[] {
  const ends: number[] = [after.length];
  let content = 0;
  for (let i = 0; i < after.length - 1 && content < MAX_ALTERNATIVE; i++)
    if (hasContent(after[i] as Chunk)) {
      content++;
      if (after.slice(i + 1).some(hasContent)) ends.push(i + 1);
    }
  return ends;
}

/** Where the alternative before "or" may begin, the shortest first; its articles and prepositions are of it. */
function startsOf(before: readonly Chunk[]): readonly number[] {
  const starts: number[] = [];
  let content = 0;
  for (let i = before.length - 1; i > 0 && content < MAX_ALTERNATIVE; i--) {
    const chunk = before[i] as Chunk;
    if (hasContent(chunk)) content++;
    if (content > 0 && !auxiliaries.has(chunk.words[0] ?? '') && !hasKind(chunk, 'ask')) starts.push(i);
  }
  return starts;
}
