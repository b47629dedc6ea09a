import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasKind, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/**
 * "X, the minister of Y, …" and "the Y minister X …" claim that X is one: a false claim is what there is to say.
 * Undefined where the clause claims nothing of the sort, or rightly.
 */
export function decideApposition(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  for (const [i, phrase] of clause.phrases.entries()) {
    const next = clause.phrases[i + 1];
    const claim =
      claimWithin(phrase, index) ?? (next?.apposed === true ? claimBeside(phrase, next, index) : undefined);
    if (claim === undefined) continue;
    const decision = decide({
      ...clause,
      kind: 'check',
      asks: [],
      phrases: claim,
      negated: false,
      operators: [],
    });
    return decision.kind === 'corrected'
      ? { ...decision, check: false }
      : { kind: 'unknown', missing: [], about: [] };
  }
  return undefined;
}

function claimWithin(phrase: Phrase, index: KnowledgeIndex): readonly Phrase[] | undefined {
  const at = phrase.chunks.findIndex((chunk) => personOf(chunk, index) !== undefined);
  const described = phrase.chunks.slice(0, at);
  const person = phrase.chunks[at];
  if (
    person === undefined ||
    person.possessor === true ||
    !described.some((chunk) => namesPost(chunk, index))
  )
    return undefined;
  return isTrue(person, described, index) ? undefined : [asBare([person]), asBare(described)];
}

function claimBeside(first: Phrase, second: Phrase, index: KnowledgeIndex): readonly Phrase[] | undefined {
  const person = first.chunks.at(-1);
  if (
    person === undefined ||
    personOf(person, index) === undefined ||
    !second.chunks.some((chunk) => namesPost(chunk, index))
  )
    return undefined;
  if (second.chunks.some((chunk) => personOf(chunk, index) !== undefined)) return undefined;
  return isTrue(person, second.chunks, index) ? undefined : [asBare([person]), asBare(second.chunks)];
}

function isTrue(person: Chunk, described: readonly Chunk[], index: KnowledgeIndex): boolean {
  const id = personOf(person, index);
  return id === undefined || describeEntity(described, id, index, undefined) !== undefined;
}

function asBare(chunks: readonly Chunk[]): Phrase {
  return {
    chunks,
    preposition: '',
    position: 'none',
    group: 0,
    excluded: false,
    apposed: false,
    alternative: false,
  };
}

function personOf(chunk: Chunk, index: KnowledgeIndex): string | undefined {
  for (const sense of chunk.senses) {
    const entity = sense.kind === 'entity' ? index.entities.get(sense.entity) : undefined;
    if (entity?.kind === 'person' && !entity.unnamed) return entity.id;
  }
  return undefined;
}

function namesPost(chunk: Chunk, index: KnowledgeIndex): boolean {
  return (
    hasKind(chunk, 'entity') &&
    chunk.senses.some(
      (sense) => sense.kind === 'entity' && index.entities.get(sense.entity)?.types.includes('post'),
    )
  );
}
