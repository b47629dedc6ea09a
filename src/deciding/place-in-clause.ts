import type { Chunk } from '../understanding/chunk.ts';

/** Where a chunk stands in a clause, -1 where it does not; a reading of the clause may have made it anew. */
export function placeInClause(chunk: Chunk | undefined, chunks: readonly Chunk[]): number {
  if (chunk === undefined) return -1;
  const at = chunks.indexOf(chunk);
  return at >= 0 ? at : chunks.findIndex(({ text }) => text === chunk.text);
}
