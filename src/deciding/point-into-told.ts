import { chunkFor, rereadAs } from '../answering/rewrite-chunks.ts';
import { CIRCUMSTANCES } from '../conversation/ask-instead.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { articles } from '../language/en/auxiliaries.ts';
import { orderedNoun, orderedWhole, placesInOrder } from '../language/en/follow-ups.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';

const WHOLES = new Set(joinWordList(orderedWhole));

/**
 * "The second one's job?", "and the last of them?", "the other one's?": the thing at that place of the several that were
 * told, as if it had been named. Happenings have an order of their own, and what asks for a circumstance means
 * one.
 */
export function pointIntoTold(clause: Clause, conversation: Conversation, index: KnowledgeIndex): Clause {
  const listed = conversation.listed ?? [];
  if (listed.length < 2 || listed.some((id) => !hasNoOrder(id, index))) return clause;
  const { chunks } = clause;
  const at = chunks.findIndex(
    (chunk, i) => isPlace(chunk) && articles.has(chunks[i - 1]?.words.at(-1) ?? ''),
  );
  const pointer = chunks[at];
  if (pointer === undefined) return clause;
  const behind = behindOf(chunks, at + 1);
  if (behind === undefined) return clause;
  if (!behind.owns && !behind.partitive && mayMeanOther(clause, pointer, listed, index)) return clause;
  const id = idAt(pointer, behind, listed, conversation);
  const entity = index.entities.get(id ?? '');
  if (entity === undefined) return clause;
  const named: Chunk = { ...chunkFor(entity), ...(behind.owns ? { possessor: true } : {}) };
  // "What is the second one's job?" asks with its article.
  const from = chunks[at - 1]?.words.length === 1 ? at - 1 : at;
  return rereadAs(clause, [...chunks.slice(0, from), named, ...chunks.slice(behind.end)]);
}

/** "When was the first one?", and "Who sits beside the first one?", which may be a chair. */
function mayMeanOther(
  { asks, phrases }: Clause,
  pointer: Chunk,
  listed: readonly string[],
  { entities }: KnowledgeIndex,
): boolean {
  const isObject = phrases.some(({ chunks, position }) => position === 'object' && chunks.includes(pointer));
  const people = listed.every((id) => entities.get(id)?.kind === 'person');
  return asks.some(({ word }) => CIRCUMSTANCES.has(word) || (word === 'who' && people && isObject));
}

function isPlace(chunk: Chunk): boolean {
  return placeOf(chunk) !== undefined || isOther(chunk);
}

function placeOf({ words }: Chunk): number | undefined {
  const word = words.join(' ');
  return Object.hasOwn(placesInOrder, word) ? placesInOrder[word] : undefined;
}

function isOther(chunk: Chunk): boolean {
  return chunk.senses.some((s) => s.kind === 'operator' && s.operator === 'other');
}

function hasNoOrder(id: string, { entities }: KnowledgeIndex): boolean {
  const entity = entities.get(id);
  return entity !== undefined && entity.kind !== 'event' && entity.date === undefined;
}

/** What stands behind the place. */
interface Behind {
  /** Index of the first chunk that is none of it. */
  readonly end: number;
  readonly owns: boolean;
  /** True where it says that there are others: "of them". */
  readonly partitive: boolean;
}

/** Undefined where a noun stands there: "the second round" is no place among what was told. */
function behindOf(chunks: readonly Chunk[], from: number): Behind | undefined {
  let end = from;
  if (chunks[end]?.words.join(' ') === orderedNoun) end += 1;
  const whole = chunks[end]?.words.join(' ') === 'of' ? (chunks[end + 1]?.words.join(' ') ?? '') : '';
  const partitive = WHOLES.has(whole);
  if (partitive) end += 2;
  const owns = chunks[end - 1]?.possessor === true || chunks[end]?.possessive === true;
  const next = chunks[end];
  const closed = next === undefined || next.punctuation || end > from || owns;
  return closed ? { end, owns, partitive } : undefined;
}

function idAt(
  pointer: Chunk,
  { owns, partitive }: Behind,
  listed: readonly string[],
  { antecedents: { answer, named } }: Conversation,
): string | undefined {
  const place = placeOf(pointer);
  // "The last one" is the last of its sort in time, unless it is said to be one of several.
  if (place !== undefined)
    return place < 0 && !owns && !partitive ? undefined : listed.at(place < 0 ? place : place - 1);
  const spoken = listed.filter((id) => named.includes(id) || answer.includes(id));
  if (listed.length !== 2 || spoken.length !== 1) return undefined;
  return owns || !spoken.some((id) => answer.includes(id))
    ? listed.find((id) => !spoken.includes(id))
    : undefined;
}
