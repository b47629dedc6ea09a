import { articles, auxiliaries } from '../language/en/auxiliaries.ts';
import type { Sense } from '../language/sense.ts';
import { type Chunk, hasKind } from './chunk.ts';

/**
 * A name that is also a question word or a pronoun: it is the name where it alone is written in capitals, behind an article,
 * and right behind the auxiliary that a question begins with.
 */
export function settleNames(chunks: readonly Chunk[]): readonly Chunk[] {
  const capitals = chunks.some(({ text }) => /\p{Ll}/u.test(text));
  return chunks.map((chunk, i) => {
    if (!hasKind(chunk, 'entity') || !chunk.senses.some(isGrammar)) return chunk;
    const before = chunks[i - 1]?.words.join(' ') ?? '';
    const isName =
      (capitals && /^\p{Lu}{2,}$/u.test(chunk.text)) ||
      articles.has(before) ||
      (i === 1 && auxiliaries.has(before));
    return isName ? { ...chunk, senses: chunk.senses.filter(({ kind }) => kind === 'entity') } : chunk;
  });
}

function isGrammar({ kind }: Sense): boolean {
  return kind === 'ask' || kind === 'choose' || kind === 'pronoun';
}
