import { auxiliaries } from '../language/en/auxiliaries.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Token } from '../language/token.ts';
import { type Chunk, hasContent, isFree } from './chunk.ts';

/**
 * "Are the talks in X?" where a name is "talks in X": the clause with the name parted at its preposition, so that it says
 * something. Undefined where the clause says more than a name.
 */
export function partName(
  tokens: readonly Token[],
  read: (tokens: readonly Token[]) => readonly Chunk[],
): readonly Chunk[] | undefined {
  if (!auxiliaries.has(tokens[0]?.norm ?? '')) return undefined;
  const chunks = read(tokens);
  const name = chunks.at(-1);
  if (name === undefined || name.words.length < 2 || !chunks.slice(0, -1).every(isFree) || !hasContent(name))
    return undefined;
  const tail = tokens.slice(-name.words.length);
  if (tail.some(({ norm }, i) => norm !== name.words[i])) return undefined;
  const at = tail.findIndex(({ norm }, i) => i > 0 && prepositions.has(norm));
  if (at < 0) return undefined;
  const cut = tokens.length - tail.length + at;
  return [...read(tokens.slice(0, cut)), ...read(tokens.slice(cut))];
}
