import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, entitiesOf } from '../understanding/chunk.ts';

/** "What are the shelters?" is not told by "shelters": the one thing that is found is the one that is named. */
export function onlyRepeats(
  [only, ...others]: readonly string[],
  chunks: readonly Chunk[],
  { entities }: KnowledgeIndex,
): boolean {
  return (
    only !== undefined &&
    others.length === 0 &&
    entities.get(only)?.plural === true &&
    chunks.some((chunk) => entitiesOf(chunk).includes(only))
  );
}
