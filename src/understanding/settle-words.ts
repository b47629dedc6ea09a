import { beForms } from '../language/en/auxiliaries.ts';
import { prepositions } from '../language/prepositions.ts';
import { senseOf } from '../language/sense.ts';
import { type Chunk, hasContent, hasKind, isFree } from './chunk.ts';
import { isAttributing } from './chunk-forms.ts';

/** "Was it X who did it?" asks whether X did it. */
export function settleCleft(chunks: readonly Chunk[]): readonly Chunk[] {
  const words = chunks.map((chunk) => chunk.words[0] ?? '');
  const it = words[1] === 'it' ? 1 : words[0] === 'it' ? 0 : -1;
  if (it < 0 || !beForms.has(words[1 - it] ?? '')) return chunks;
  const relative = chunks.findIndex(
    (chunk, i) => i > 2 && CLEFT.has(chunk.words.join(' ')) && hasContent(chunks[i - 1] as Chunk),
  );
  if (relative < 0) return chunks;
  return chunks.filter((_, i) => i > 1 && i !== relative);
}
const CLEFT = new Set(['who', 'that', 'which', 'whom']);

/** "When did he say it?": what is said is not a thing that was spoken of before; "speak about it" points back. */
export function settleSaying(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    const points = hasKind(chunk, 'pronoun') && hasKind(chunk, 'free');
    return points &&
      before !== undefined &&
      isAttributing(before) &&
      !prepositions.has(before.words.at(-1) ?? '')
      ? { ...chunk, senses: chunk.senses.filter((s) => s.kind !== 'pronoun') }
      : chunk;
  });
}

/** "Will they be there?": "there" is the event that is spoken of. */
export function settlePresence(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findLastIndex(
    (chunk) => !chunk.punctuation && !(isFree(chunk) && chunk.words[0] !== 'there'),
  );
  const before = chunks[at - 1]?.words[0];
  if (chunks[at]?.words.join(' ') !== 'there' || (before !== 'be' && before !== 'been')) return chunks;
  return chunks.with(at, { ...(chunks[at] as Chunk), senses: [senseOf.pronoun(-1)] });
}

/** "How long does it last?": at the end of a clause "last" is a verb, anywhere else it is not. */
export function settleLast(chunks: readonly Chunk[]): readonly Chunk[] {
  const end = chunks.findLastIndex((chunk) => !chunk.punctuation);
  return chunks.map((chunk, i) => {
    const both =
      chunk.senses.some((s) => s.kind === 'operator') &&
      chunk.senses.some((s) => s.kind === 'relation' && s.verb);
    if (!both || chunk.words.length > 1) return chunk;
    return {
      ...chunk,
      senses: chunk.senses.filter((sense) => (sense.kind === 'operator') !== (i === end && end > 0)),
    };
  });
}

/** "at the talks": right behind an article a word that can be a noun is no verb. */
export function settleNouns(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    if (before === undefined || !ARTICLES.has(before.words.at(-1) ?? '')) return chunk;
    const nouns = chunk.senses.filter((s) => !(s.kind === 'relation' && s.verb));
    const named = nouns.some((s) => s.kind === 'sort' || s.kind === 'relation' || s.kind === 'entity');
    return named && nouns.length < chunk.senses.length ? { ...chunk, senses: nouns } : chunk;
  });
}
const ARTICLES = new Set(['the', 'a', 'an']);
