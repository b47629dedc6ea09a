import { concedingBounds } from '../language/en/degrees.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasKind } from './chunk.ts';

const BOUNDS: ReadonlySet<string> = new Set(joinWordList(concedingBounds));

/** "Is X at least on the agenda?": before anything but a number the word for a bound says nothing. */
export function settleBounds(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const isBound = hasKind(chunk, 'operator') && BOUNDS.has(chunk.words.join(' '));
    return isBound && !chunks.slice(i + 1, i + 1 + REACH).some(isAmount)
      ? { ...chunk, senses: [senseOf.free()] }
      : chunk;
  });
}
/** How many words may stand between a bound and its number: "at least about 5 per cent". */
const REACH = 3;

function isAmount(chunk: Chunk): boolean {
  return hasKind(chunk, 'number') || hasKind(chunk, 'date') || chunk.words.some((word) => /\d/.test(word));
}
