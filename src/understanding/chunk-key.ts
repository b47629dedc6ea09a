import type { Chunk } from './chunk.ts';

const numbers = new WeakMap<Chunk, number>();
let count = 0;

/** A key that is the same for runs of the very same chunks, and for no others. */
export function chunkKey(chunks: readonly Chunk[]): string {
  let key = '';
  for (const chunk of chunks) {
    let number = numbers.get(chunk);
    if (number === undefined) {
      number = count++;
      numbers.set(chunk, number);
    }
    key += `${number} `;
  }
  return key;
}
