import type { Decision } from '../deciding/decision.ts';
import { listPointers } from '../language/en/list-words.ts';
import { isPlural } from '../language/is-plural.ts';
import type { Operator } from '../language/language-data.ts';
import type { Sense } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasKind, isFree } from '../understanding/chunk.ts';
import { clauseOperator, isVerbOnly, namesEvent } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { readClause } from '../understanding/read-clause.ts';
import type { Evaluator } from './evaluator.ts';
import { alternativesOf, isStrange, isWord } from './find-alternatives.ts';
import { findConjuncts, findListed } from './find-conjuncts.ts';
import { isRefuted } from './is-refuted.ts';
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

function namesOne(chunk: Chunk): boolean {
  return chunk.senses.some((sense) => sense.kind === 'entity' && sense.proper);
}

/** "Which of the two is French, A or B?": those of the things offered of which the rest of the question holds. */
export function answerOffered(clause: Clause, evaluator: Evaluator): Decision | undefined {
  if (clause.kind !== 'ask' || clause.asks.length !== 1 || clause.asks[0]?.word === 'how many')
    return undefined;
  const chunks = currentChunks(clause);
  const pointer = chunks.findIndex(isPointer);
  const listed = pointer < 0 ? undefined : findListed(chunks);
  const offered = listed ?? findConjuncts(chunks, evaluator.index);
  if (offered?.either !== true) return undefined;
  const named = offered.at.map((at) =>
    (chunks[at]?.senses ?? []).flatMap((s) => (s.kind === 'entity' && s.proper ? [s] : [])),
  );
  const entities = named.flat().map(({ entity }) => entity);
  const asking = clause.asks[0];
  // "Which of these cities …": what they are is no part of what is asked of them.
  const noun = pointer < 0 ? [] : nounBehind(chunks, pointer);
  const predicate = chunks.filter(
    (chunk, i) =>
      (i < offered.from || i >= offered.to) &&
      !chunk.punctuation &&
      !isPointer(chunk) &&
      !noun.includes(chunk) &&
      !OFFERING.has(clauseOperator(chunk) ?? 'not') &&
      !(hasKind(chunk, 'ask') || hasKind(chunk, 'choose')) &&
      !hasKind(chunk, 'number'),
  );
  if ((listed === undefined && named.some((senses) => senses.length === 0)) || entities.length === 0)
    return undefined;
  if (asking?.preposition !== '' || !predicate.some(isWord)) return undefined;
  // "A or B: which came first?": what came first is told by dates, not by each of them.
  if (chunks.some((chunk, i) => isOrder(chunk) && !isLastEvent(chunk, chunks[i + 1])))
    return { kind: 'unknown', missing: [], about: [] };
  const sorted = sortMembers([...new Set(entities)], [predicate], evaluator);
  if (clause.negated && sorted.open.length > 0) return { kind: 'unknown', missing: [], about: entities };
  // "Which capital hosts it, A or B?" asks for one.
  const asked = asking.phrase?.chunks.at(-1)?.words.at(-1);
  const answers = withoutMetonyms(sorted.yes, named);
  if (asked !== undefined && !isPlural(asked) && answers.length > 1)
    return { kind: 'unknown', missing: [], about: entities };
  // Nothing else than what is offered can be the answer.
  return sorted.yes.length === 0
    ? { kind: 'unknown', missing: predicate.filter(isStrange).map(({ text }) => text), about: entities }
    : {
        kind: 'members',
        entities: answers,
        facts: sorted.facts,
        count: false,
        named: false,
      };
}

type EntitySense = Extract<Sense, { kind: 'entity' }>;

/** "Paris" is the city, unless what is said holds of the country alone. */
function withoutMetonyms(
  ids: readonly string[],
  named: readonly (readonly EntitySense[])[],
): readonly string[] {
  return ids.filter((id) =>
    named.some(
      (senses) =>
        senses.some(({ entity }) => entity === id) &&
        !senses.some(
          ({ entity, metonym }) =>
            entity !== id &&
            !metonym &&
            ids.includes(entity) &&
            senses.some((other) => other.entity === id && other.metonym),
        ),
    ),
  );
}

/** "the last round": which event is meant, not which of those offered. */
function isLastEvent({ senses }: Chunk, next: Chunk | undefined): boolean {
  const isLast = senses.some((s) => s.kind === 'operator' && s.operator === 'last');
  return isLast && next !== undefined && namesEvent(next);
}

/** "these", "the following": what is listed. */
function isPointer({ words }: Chunk): boolean {
  return POINTERS.has(words.join(' '));
}
const POINTERS: ReadonlySet<string> = new Set(joinWordList(listPointers));

/** The noun right behind a word that points. */
function nounBehind(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const behind = chunks.slice(at + 1);
  const end = behind.findIndex((chunk) => isVerbOnly(chunk) || isFree(chunk) || chunk.punctuation);
  return behind.slice(0, Math.max(0, end)).filter((chunk) => !hasKind(chunk, 'ask'));
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
