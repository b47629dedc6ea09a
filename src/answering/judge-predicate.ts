import type { Entity } from '../briefing/model.ts';
import { auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import { factsDescribing, factsNaming } from '../matching/facts-of-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, isFree } from '../understanding/chunk.ts';
import { clauseOperator, isJoin, isVerbOnly } from '../understanding/chunk-forms.ts';
import { settleCopula } from '../understanding/settle-idle-words.ts';
import { answerContainment } from './answer-containment.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { alternativesOf } from './find-alternatives.ts';
import { claimOf } from './rewrite-chunks.ts';

const OPEN: Verdict = { holds: 'open', facts: [] };

/** The longest predicate that is cut in two. */
const MAX_CUT_CHUNKS = 12;

/**
 * Whether a predicate holds of an entity: "is French", "takes part and speaks for X", "is neither A nor B". What no one
 * fact settles is settled part by part.
 */
export function judgePredicate(entity: Entity, predicate: readonly Chunk[], evaluator: Evaluator): Verdict {
  if (!predicate.some(isNegation)) return judgePositive(entity, predicate, evaluator);
  const parts = splitAt(predicate, (chunk) => isNegation(chunk) || clauseOperator(chunk) === 'or');
  return flip(anyOf(parts.map((part) => judgePositive(entity, part, evaluator))));
}

export function isNegation(chunk: Chunk): boolean {
  const operator = clauseOperator(chunk);
  return operator === 'not' || operator === 'neither';
}

function judgePositive(entity: Entity, predicate: readonly Chunk[], evaluator: Evaluator): Verdict {
  const bare = predicate.filter((chunk) => clauseOperator(chunk) !== 'both');
  const whole = judgeClaim(entity, bare, evaluator);
  if (whole.holds !== 'open') return whole;
  const or = bare.findLastIndex((chunk) => clauseOperator(chunk) === 'or');
  if (or > 0)
    return anyOf(
      alternativesOf(bare, or).map((claims) =>
        likeliest(claims.map((c) => judgeClaim(entity, c, evaluator))),
      ),
    );
  if (bare.length <= MAX_CUT_CHUNKS)
    for (let at = 1; at < bare.length; at++) {
      if (!mayCut(bare, at)) continue;
      const parts = [bare.slice(0, at), bare.slice(at)].map((part) => part.filter((chunk) => !isJoin(chunk)));
      if (!parts.every((part) => part.some(hasContent))) continue;
      const verdict = allHold(parts, (part) => judgeClaim(entity, part, evaluator));
      if (verdict !== undefined) return verdict;
    }
  return whole;
}

/** A new predicate begins at a joint, a verb or an auxiliary. */
function mayCut(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at] as Chunk;
  return isJoin(chunk) || isVerbOnly(chunk) || auxiliaries.has(chunk.words[0] ?? '');
}

function judgeClaim(entity: Entity, predicate: readonly Chunk[], evaluator: Evaluator): Verdict {
  const verdict = evaluator.check(claimOf(entity, predicate));
  if (verdict.holds !== 'open') return verdict;
  const described = describedAs(entity, predicate, evaluator.index);
  if (described !== undefined) return { holds: 'yes', facts: factsNaming([described.id], evaluator.index) };
  const contained = answerContainment(claimOf(entity, predicate), evaluator.index);
  if (contained?.kind === 'computed') return { holds: 'yes', facts: contained.facts };
  return isDescribedOtherwise(entity, predicate, evaluator.index) ? { holds: 'no', facts: [] } : OPEN;
}

/** "is a nuclear file", "is listed under nuclear files": the thing itself is called so, or the one that is about it. */
function describedAs(entity: Entity, predicate: readonly Chunk[], index: KnowledgeIndex): Entity | undefined {
  if (!beForms.has(predicate[0]?.words[0] ?? '')) return undefined;
  const content = settleCopula(predicate).filter((chunk) => !isFree(chunk));
  const head = content.at(-1);
  const keys = (head?.senses ?? []).flatMap((s) => (s.kind === 'sort' ? [s.key] : []));
  const candidates = [entity, ...[...index.entities.values()].filter((e) => e.involves.includes(entity.id))];
  return candidates.find(
    ({ id }) =>
      keys.some((key) => index.labels.get(id)?.get(key) === 'itself') &&
      describeEntity(content, id, index, undefined) !== undefined,
  );
}

/** Whose office says what they are is none of what it does not say: a spokesman is no minister. */
function isDescribedOtherwise(entity: Entity, predicate: readonly Chunk[], index: KnowledgeIndex): boolean {
  const content = predicate.filter((chunk) => !isFree(chunk));
  if (content.length === 0 || !content.every((chunk) => describesPeople(chunk, index))) return false;
  return (
    entity.kind === 'person' &&
    factsDescribing(entity.id, index).length > 0 &&
    describeEntity(content, entity.id, index, undefined) === undefined
  );
}

function describesPeople(chunk: Chunk, index: KnowledgeIndex): boolean {
  return chunk.senses.some(
    (sense) =>
      (sense.kind === 'sort' || sense.kind === 'entity') &&
      [...(index.described.get(sense.key) ?? [])].some((id) => index.entities.get(id)?.kind === 'person'),
  );
}

function flip(verdict: Verdict): Verdict {
  if (verdict.holds === 'open') return verdict;
  return { ...verdict, holds: verdict.holds === 'yes' ? 'no' : 'yes' };
}

function anyOf(verdicts: readonly Verdict[]): Verdict {
  const yes = verdicts.find((verdict) => verdict.holds === 'yes');
  if (yes !== undefined) return yes;
  if (verdicts.length === 0 || verdicts.some((verdict) => verdict.holds === 'open')) return OPEN;
  return { holds: 'no', facts: verdicts.flatMap((verdict) => verdict.facts) };
}

/** What proves that every part holds; undefined from the first that does not. */
function allHold<Part>(parts: readonly Part[], judge: (part: Part) => Verdict): Verdict | undefined {
  const facts: string[] = [];
  for (const part of parts) {
    const verdict = judge(part);
    if (verdict.holds !== 'yes') return undefined;
    facts.push(...verdict.facts);
  }
  return { holds: 'yes', facts };
}

/** What the first reading that is settled says. */
function likeliest(verdicts: readonly Verdict[]): Verdict {
  return (
    verdicts.find((verdict) => verdict.holds === 'yes') ??
    verdicts.find((verdict) => verdict.holds !== 'open') ??
    OPEN
  );
}

/** The runs between separating chunks, those with content. */
export function splitAt(
  chunks: readonly Chunk[],
  separates: (chunk: Chunk) => boolean,
): readonly (readonly Chunk[])[] {
  const runs: Chunk[][] = [[]];
  for (const chunk of chunks) {
    if (separates(chunk)) runs.push([]);
    else runs.at(-1)?.push(chunk);
  }
  return runs.filter((run) => run.some(hasContent));
}
