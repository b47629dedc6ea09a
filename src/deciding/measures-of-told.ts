import { contentChunks } from '../matching/find-candidates.ts';
import { isMeasured } from '../matching/index-figures.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, isOptional, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';

/**
 * "How much sugar will X supply?", "Worth what?", "value?": what names nothing but a measure asks it of the things that the
 * question before was about, of each by itself, those that were asked for first.
 */
export function measuresOfTold(
  clause: Clause,
  before: Clause | undefined,
  index: KnowledgeIndex,
): readonly Clause[] {
  const said = contentChunks(clause).filter((chunk) => !isOptional(chunk));
  if (before === undefined || said.length === 0 || !said.every((chunk) => isMeasure(chunk, index))) return [];
  return [...before.asks.flatMap(({ phrase }) => phrase ?? []), ...before.phrases]
    .flatMap((phrase) => {
      const chunks = phrase.chunks.filter((chunk) => isThing(chunk, index));
      return chunks.length === 0 ? [] : [{ ...phrase, chunks }];
    })
    .map((phrase) => ({ ...clause, phrases: [...clause.phrases, ofThing(phrase)] }));
}

function ofThing(phrase: Phrase): Phrase {
  const chunks = phrase.chunks.map((chunk) => ({ ...chunk, carried: true }));
  return { ...phrase, chunks, preposition: 'of', position: 'none' };
}

function isMeasure({ senses }: Chunk, index: KnowledgeIndex): boolean {
  return senses.some((sense) => sense.kind === 'entity' && isMeasured(sense.entity, index));
}

function isThing({ senses }: Chunk, index: KnowledgeIndex): boolean {
  return senses.some((sense) => sense.kind === 'entity' && !isMeasured(sense.entity, index));
}
