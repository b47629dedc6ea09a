import { isBaseRelation } from '../language/build-lexicon.ts';
import { articles, beForms } from '../language/en/auxiliaries.ts';
import { demonstratives } from '../language/en/chatter.ts';
import { restrictingAdverbs } from '../language/en/contrasts.ts';
import { prepositions } from '../language/prepositions.ts';
import { senseOf } from '../language/sense.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import { type Chunk, hasContent, hasKind, isFree } from './chunk.ts';
import { canBeVerb, isAttributing, isNoun, isVerbLike, isVerbOnly } from './chunk-forms.ts';

/** "Was it X who did it?" asks whether X did it. */
export function settleCleft(chunks: readonly Chunk[]): readonly Chunk[] {
  const words = chunks.map((chunk) => chunk.words[0] ?? '');
  const asked = words.findIndex(
    (word, i) =>
      i > 0 &&
      beForms.has(word) &&
      words[i + 1] === 'it' &&
      CLEFT_ASK.has(chunks[i + 2]?.words.join(' ') ?? ''),
  );
  // "Who was it that created X?"
  if (asked > 0 && chunks.slice(0, asked).some((chunk) => hasKind(chunk, 'ask') || hasKind(chunk, 'choose')))
    return chunks.filter(
      (_, i) => i < asked || i > asked + 2 || (i === asked && isJoinedCleft(chunks[asked + 2])),
    );
  const it = words[1] === 'it' ? 1 : words[0] === 'it' ? 0 : -1;
  if (it < 0 || !beForms.has(words[1 - it] ?? '')) return chunks;
  const relative = chunks.findIndex(
    (chunk, i) => i > 2 && CLEFT.has(chunk.words.join(' ')) && hasContent(chunks[i - 1] as Chunk),
  );
  if (relative < 0) return chunks;
  return chunks
    .filter((_, i) => i > 1 && i !== relative)
    .map((chunk, i) => (i === 0 ? asOnly(chunk) : chunk));
}

/** "Is it just X who …?" */
function asOnly(chunk: Chunk): Chunk {
  return RESTRICTING.has(chunk.words.join(' ')) ? { ...chunk, senses: [senseOf.operator('only')] } : chunk;
}
const RESTRICTING: ReadonlySet<string> = wordSetOf(restrictingAdverbs);
const CLEFT = new Set(['who', 'that', 'which', 'whom']);
const CLEFT_ASK = new Set([...CLEFT, 'where', 'when', ...[...beForms].map((be) => `that ${be}`)]);

/** "What is it that is X?": the second verb is left where both words are one. */
function isJoinedCleft(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.words.length > 1;
}

/**
 * "When did he say it?": what is said is not a thing that was spoken of before; "speak about it" points back, and so does
 * "report it" where the briefing tells of what was reported.
 */
export function settleSaying(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk) => hasKind(chunk, 'pronoun'))) return chunks;
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    const points = hasKind(chunk, 'pronoun') && hasKind(chunk, 'free');
    return points &&
      before !== undefined &&
      isAttributing(before) &&
      !before.senses.some((s) => s.kind === 'relation' && s.verb && !isBaseRelation(s.relation)) &&
      !prepositions.has(before.words.at(-1) ?? '')
      ? { ...chunk, senses: chunk.senses.filter((s) => s.kind !== 'pronoun') }
      : chunk;
  });
}

/** "Do they have that on the agenda?": behind "have" or a preposition, and before no noun, the word points back. */
export function settlePointing(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    if (!HAVING.has(chunks[i - 1]?.words[0] ?? '') || !POINTING.has(chunk.words.join(' '))) return chunk;
    const next = chunks[i + 1];
    const ends = next === undefined || next.punctuation || prepositions.has(next.words[0] ?? '');
    return ends && hasKind(chunk, 'pronoun')
      ? { ...chunk, senses: chunk.senses.filter((s) => s.kind === 'pronoun') }
      : chunk;
  });
}
const POINTING: ReadonlySet<string> = new Set(demonstratives);
const HAVING: ReadonlySet<string> = new Set(['have', 'has', 'had']);

/** "Will they be there?": "there" is the event that is spoken of. */
export function settlePresence(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findLastIndex(
    (chunk) => !chunk.punctuation && !(isFree(chunk) && chunk.words[0] !== 'there'),
  );
  const before = chunks[at - 1];
  const word = before?.words[0];
  const follows = word === 'be' || word === 'been' || (before !== undefined && isVerbOnly(before));
  if (chunks[at]?.words.join(' ') !== 'there' || !follows) return chunks;
  return chunks.with(at, { ...(chunks[at] as Chunk), senses: [senseOf.pronoun(-1)] });
}

/** "The meeting, it is when?", "When it was the round?": a pronoun beside the noun that it repeats is dropped. */
export function settleRepeated(chunks: readonly Chunk[]): readonly Chunk[] {
  const content = chunks.findIndex((chunk) => !chunk.punctuation && !articles.has(chunk.words[0] ?? ''));
  const first = chunks[content];
  if (first === undefined) return chunks;
  if (hasKind(first, 'ask')) {
    const repeats =
      EXPLETIVES.has(chunks[content + 1]?.words[0] ?? '') &&
      beForms.has(chunks[content + 2]?.words[0] ?? '') &&
      chunks.slice(content + 3).find((chunk) => !articles.has(chunk.words[0] ?? '')) !== undefined &&
      isNoun(chunks.slice(content + 3).find((chunk) => !articles.has(chunk.words[0] ?? '')));
    return repeats ? chunks.filter((_, i) => i !== content + 1) : chunks;
  }
  let end = content;
  while (end < chunks.length && (isNoun(chunks[end]) || NOUN_LINKS.has(chunks[end]?.words[0] ?? ''))) end++;
  const named = chunks
    .slice(content, end)
    .some((chunk) => hasKind(chunk, 'entity') || hasKind(chunk, 'sort'));
  const at = chunks[end]?.words[0] === ',' ? end + 1 : end;
  if (!named || !SUBJECTS.has(chunks[at]?.words.join(' ') ?? '')) return chunks;
  // "the city it was filed from", "the topics they discuss": a relative clause repeats nothing.
  const predicate = chunks.slice(at + 1).filter((chunk) => !chunk.punctuation);
  const verbs = predicate.findIndex((chunk) => !isVerbLike(chunk));
  const complete = verbs > 0 && !hasKind(predicate.at(-1) as Chunk, 'preposition');
  return complete ? chunks.filter((_, i) => i !== at) : chunks;
}

const EXPLETIVES = new Set(['it', 'they']);
const SUBJECTS = new Set(['it', 'he', 'she', 'they']);
const NOUN_LINKS = new Set(['of', 'the', 'a', 'an', 'in', 'and', 'for', "'s"]);

/** "Is it important to know …?": what stands for the infinitive that follows points to nothing. */
export function settleExpletive(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex(({ words }) => words.join() === 'it');
  const before = beForms.has(chunks[at - 1]?.words[0] ?? '');
  const after = beForms.has(chunks[at + 1]?.words[0] ?? '');
  const adjective = chunks[after ? at + 2 : at + 1];
  const to = chunks[after ? at + 3 : at + 2];
  const verb = chunks[after ? at + 4 : at + 3];
  const isExpletive =
    at >= 0 &&
    (before || after) &&
    adjective !== undefined &&
    !isFree(adjective) &&
    !/(?:ed|ing)$/.test(adjective.words[0] ?? '') &&
    to?.words.join() === 'to' &&
    verb !== undefined &&
    (canBeVerb(verb) || hasKind(verb, 'light'));
  return isExpletive ? chunks.filter((_, i) => i !== at) : chunks;
}
