import { chunkFor } from '../answering/rewrite-chunks.ts';
import type { Entity } from '../briefing/model.ts';
import { standIns } from '../language/en/chatter.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, entitiesOf, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';

/**
 * "How full was the hospital in A? And the one in B?": the one thing of the sort that was spoken of which is of the place, or
 * whatever else, that is named. The clause as it is where there is none, or more.
 */
export function resolveOne(clause: Clause, before: Clause | undefined, index: KnowledgeIndex): Clause {
  const [one, phrase, ...others] = clause.phrases;
  if (before === undefined || one?.chunks.every(isOne) !== true) return clause;
  if (phrase === undefined || others.length > 0) return clause;
  if (clause.asks.length > 0 || phrase.preposition === '') return clause;
  const wholes = phrase.chunks.flatMap(entitiesOf);
  const spoken = [...before.asks.flatMap((ask) => ask.phrase ?? []), ...before.phrases]
    .flatMap(({ chunks }) => chunks.flatMap(entitiesOf))
    .flatMap((id) => index.entities.get(id) ?? []);
  const found = [...index.entities.values()].filter(
    (entity) => spoken.some((other) => isLike(entity, other)) && wholes.some((id) => isOf(entity, id)),
  );
  const [meant, ...rivals] = found;
  return meant === undefined || rivals.length > 0 ? clause : named(clause, phrase, meant);
}

function isOne({ words }: Chunk): boolean {
  return standIns.includes(words.join(' '));
}

/** Another of its sort. */
function isLike(entity: Entity, other: Entity): boolean {
  return entity.id !== other.id && entity.types.some((type) => other.types.includes(type));
}

function isOf({ partOf, involves }: Entity, id: string): boolean {
  return partOf.includes(id) || involves.includes(id);
}

function named(clause: Clause, phrase: Phrase, meant: Entity): Clause {
  const chunk = chunkFor(meant);
  return {
    ...clause,
    chunks: [chunk],
    phrases: [{ ...phrase, chunks: [chunk], preposition: '', position: 'none' }],
  };
}
