import { chunkFor, currentChunks, rereadAs } from '../answering/rewrite-chunks.ts';
import type { Entity } from '../briefing/model.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/**
 * "When was the X mission launched?", "What did X cost?": an event that is named after the one thing in it and that thing
 * are spoken of as one. Only what is asked of the one and told of the other: whether something holds is another matter.
 */
export function decideNamesake(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  if (clause.kind !== 'ask') return undefined;
  const chunks = currentChunks(clause);
  for (const [at, chunk] of chunks.entries())
    for (const sense of chunk.senses) {
      const entity = sense.kind === 'entity' ? index.entities.get(sense.entity) : undefined;
      const other = entity === undefined ? undefined : namesakeOf(entity, index);
      if (other === undefined) continue;
      const decision = decide(
        rereadAs(clause, [...chunks.slice(0, at), chunkFor(other), ...chunks.slice(at + 1)]),
      );
      if (decision.kind === 'answered' && decision.polarity === undefined) return decision;
    }
  return undefined;
}

function namesakeOf(entity: Entity, { entities }: KnowledgeIndex): Entity | undefined {
  const isNamedAfter = (event: Entity, thing: Entity | undefined): boolean =>
    event.kind === 'event' &&
    thing?.kind === 'topic' &&
    event.involves.length === 1 &&
    event.involves.includes(thing.id) &&
    event.name.split(' ').includes(thing.name);
  const thing = entities.get(entity.involves[0] ?? '');
  if (thing !== undefined && isNamedAfter(entity, thing)) return thing;
  if (entity.kind !== 'topic') return undefined;
  const events = [...entities.values()].filter((event) => isNamedAfter(event, entity));
  return events.length === 1 ? events[0] : undefined;
}
