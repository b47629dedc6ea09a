import { contrasts } from '../language/en/contrasts.ts';
import { parseWordList } from '../language/word-phrases.ts';
import { type Chunk, hasKind } from './chunk.ts';
import { canBeVerb } from './chunk-forms.ts';

/** "Will they lease them as opposed to buy?": the verb that another is set against says nothing of its own. */
export function settleContrast(chunks: readonly Chunk[]): readonly Chunk[] {
  for (const phrase of CONTRASTS) {
    const at = chunks.findIndex(
      ({ words: [first] }, i) =>
        first === phrase[0] &&
        phrase.every((word, j) => chunks[i + j]?.words.length === 1 && chunks[i + j]?.words[0] === word),
    );
    const verb = chunks[at + phrase.length];
    if (at > 0 && verb !== undefined && canBeVerb(verb) && !hasKind(verb, 'entity'))
      return [...chunks.slice(0, at), ...chunks.slice(at + phrase.length + 1)];
  }
  return chunks;
}
const CONTRASTS = parseWordList(contrasts);
