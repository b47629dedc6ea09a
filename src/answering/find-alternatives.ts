import { auxiliaries } from '../language/en/auxiliaries.ts';
import { type Chunk, hasContent, hasKind } from '../understanding/chunk.ts';

/** The most content chunks of an alternative. */
const MAX_ALTERNATIVE = 4;

/**
 * For each side of the "or" at a place the chunks as they would be with it alone, the likeliest first: which words before
 * and after it are shared is open, but the two must be of one kind.
 */
export function alternativesOf(
  chunks: readonly Chunk[],
  at: number,
): readonly (readonly (readonly Chunk[])[])[] {
  const before = chunks.slice(0, at);
  const after = chunks.slice(at + 1);
  const second = after.findIndex((chunk) => !chunk.punctuation);
  const start = after[second];
  // "…, or is it B?": two clauses; "have hosted or will host a round": the second may end both.
  if (start !== undefined && auxiliaries.has(start.words[0] ?? ''))
    return [
      [
        before,
        ...endsOf(after).flatMap((to) => (to < after.length ? [[...before, ...after.slice(to)]] : [])),
      ],
      [after.slice(second)],
    ];
  if (!after.some(hasContent)) return [[before]];
  // What follows the alternatives belongs to both of them.
  const ends = endsOf(after);
  return [
    ends.map((to) => [...before, ...after.slice(to)]),
    ends.flatMap((to) =>
      startsOf(before)
        .filter((from) => isParallel(before.slice(from), after.slice(0, to)))
        .map((from) => [...before.slice(0, from), ...after]),
    ),
  ];
}

/** Two alternatives are of one kind; one word that nothing explains may stand for any. */
function isParallel(one: readonly Chunk[], other: readonly Chunk[]): boolean {
  const first = one.filter(isWord);
  const second = other.filter(isWord);
  const [head, otherHead] = [first.at(-1), second.at(-1)];
  if (head === undefined || otherHead === undefined || !second.some(hasContent)) return false;
  if (isStrange(head)) return first.length === 1;
  if (first.some(isStrange)) return false;
  return head.senses.some(({ kind }) => hasKind(otherHead, kind));
}

/** A word that says something, or that nothing explains. */
export function isWord(chunk: Chunk): boolean {
  return hasContent(chunk) || isStrange(chunk);
}

export function isStrange(chunk: Chunk): boolean {
  return chunk.senses.length === 0 && !chunk.punctuation && !chunk.possessive;
}

/** Where the alternative after "or" may end, all of it first. */
function endsOf(after: readonly Chunk[]): readonly number[] {
  const ends: number[] = [after.length];
  let content = 0;
  for (let i = 0; i < after.length - 1 && content < MAX_ALTERNATIVE; i++)
    if (hasContent(after[i] as Chunk)) {
      content++;
      if (after.slice(i + 1).some(hasContent)) ends.push(i + 1);
    }
  return ends;
}

/** Where the alternative before "or" may begin, the shortest first; its articles and prepositions are of it. */
function startsOf(before: readonly Chunk[]): readonly number[] {
  const starts: number[] = [];
  let content = 0;
  for (let i = before.length - 1; i >= 0 && content < MAX_ALTERNATIVE; i--) {
    const chunk = before[i] as Chunk;
    if (hasContent(chunk)) content++;
    if (content > 0 && !auxiliaries.has(chunk.words[0] ?? '') && !hasKind(chunk, 'ask')) starts.push(i);
  }
  return starts;
}
