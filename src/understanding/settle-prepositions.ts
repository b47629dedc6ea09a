import { beForms, nounOpeners } from '../language/en/auxiliaries.ts';
import type { Operator } from '../language/language-data.ts';
import { type Chunk, hasKind } from './chunk.ts';
import { isName, isNoun, ORDERING } from './chunk-forms.ts';

/** "Who is against it?": behind "is" a preposition that is also a word of its own says what somebody is. */
export function settlePredicative(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const after = chunks[i - 1]?.words[0] ?? '';
    if (!beForms.has(after) || !hasKind(chunk, 'preposition') || !hasKind(chunk, 'relation')) return chunk;
    return { ...chunk, senses: chunk.senses.filter(({ kind }) => kind !== 'preposition' && kind !== 'free') };
  });
}

/** "the round following the talks": between nouns such a word sets one before or after the other. */
export function settleOrder(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const next = chunks[i + 1];
    const places = chunk.senses.some((s) => s.kind === 'operator' && PLACING.has(s.operator));
    const joins =
      isNoun(chunks[i - 1]) && next !== undefined && (nounOpeners.has(next.words[0] ?? '') || isName(next));
    if (!places || !joins || !chunk.senses.some((s) => s.kind === 'operator' && ORDERING.has(s.operator)))
      return chunk;
    return {
      ...chunk,
      senses: chunk.senses.filter((s) => !(s.kind === 'operator' && ORDERING.has(s.operator))),
    };
  });
}
const PLACING: ReadonlySet<Operator> = new Set(['before', 'after']);
