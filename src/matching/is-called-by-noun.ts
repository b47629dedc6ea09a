import { nounsOf } from '../language/relation-words.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { IndexedFact, KnowledgeIndex } from './knowledge-index.ts';

/** "The BNDES loan": a thing of the sort that the relation's noun names is what the fact tells, where all it involves takes part in it. */
export function isCalledByNoun({ senses }: Chunk, fact: IndexedFact, index: KnowledgeIndex): boolean {
  if (!fact.authored) return false;
  return senses.some((sense) => {
    const entity = sense.kind === 'entity' ? index.entities.get(sense.entity) : undefined;
    return (
      entity?.kind === 'topic' &&
      entity.involves.length > 0 &&
      entity.involves.every((id) => fact.roles.some(({ fillers }) => fillers.has(id))) &&
      entity.types.some((type) => nounsOf(fact.definition).has(type))
    );
  });
}
