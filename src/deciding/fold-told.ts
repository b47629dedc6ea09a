import { chunkFor, currentChunks, rereadAs } from '../answering/rewrite-chunks.ts';
import { auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import {
  denies,
  isContentWord,
  placesOf,
  type WrittenValue,
  writtenValuesIn,
} from '../matching/written-values.ts';
import { type Chunk, hasContent, hasKind, isFree } from '../understanding/chunk.ts';
import { askOf, canBeVerb, isArticle } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

/** The chunks of a question that tell what a value says. */
export interface Told {
  readonly value: WrittenValue;
  /** Their places in the question. */
  readonly at: readonly number[];
}

/** With fewer of its words a value is not told. */
export const MIN_TOLD = 2;

/**
 * The clause with a value in the place of the words that tell it: “which bug makes the broker run out of memory” of one of
 * which it is said that “the broker runs out of memory and stops”. The words stand in the order of the value, and deny
 * what it denies. Undefined where no value is told.
 */
export function foldTold(clause: Clause, index: KnowledgeIndex): Clause | undefined {
  const chunks = currentChunks(clause);
  const noun = askedNoun(chunks);
  const told = findTold(chunks, noun, index).filter(
    (one) => mayBeNamed(one, clause) && isInOrder(one, chunks) && !tellsWhoDid(one, chunks),
  );
  const [first] = told;
  if (first === undefined) return undefined;
  const same = told.filter(({ at }) => at.join() === first.at.join());
  const senses = same.flatMap(({ value }) => chunkFor(value.entity).senses);
  return rereadAs(clause, fold(chunks, first.at, { ...chunkFor(first.value.entity), senses }));
}

/** "Who fixed the price?": who does it is not told by a value in which somebody or something else stands before it. */
function tellsWhoDid({ value, at: [first] }: Told, chunks: readonly Chunk[]): boolean {
  const [asking, verb] = [chunks[(first ?? 0) - 1], chunks[first ?? 0]];
  if (asking === undefined || verb === undefined || askOf(asking) !== 'who') return false;
  const place = Math.min(...(placesOf(verb, value) ?? [0]));
  return canBeVerb(verb) && value.words.slice(0, place).some(isContentWord);
}

/** Who said something is asked by its words; what was said is what they are asked for. */
function mayBeNamed({ value }: Told, { asks }: Clause): boolean {
  return !isQuotation(value) || asks.every(({ word }) => word === 'who');
}

/** True of somebody's very words. */
export function isQuotation({ entity }: WrittenValue): boolean {
  return entity.types.includes('quotation') || /^[“"]/.test(entity.name);
}

/** “which flaw”: the place of the noun whose sort is asked for, whatever else holds the word. */
function askedNoun(chunks: readonly Chunk[]): number {
  const asking = chunks.findIndex((chunk) => hasKind(chunk, 'choose'));
  const noun = chunks[asking + 1];
  return asking >= 0 && noun !== undefined && hasKind(noun, 'sort') && !hasKind(noun, 'entity')
    ? asking + 1
    : -1;
}

/** The values that most words of a question tell, but for one. */
function findTold(chunks: readonly Chunk[], but: number, index: KnowledgeIndex): readonly Told[] {
  const told = toldBy(chunks, index).map(({ value, at }) => ({ value, at: at.filter((i) => i !== but) }));
  const most = Math.max(MIN_TOLD, ...told.map(({ at }) => at.length));
  return told.filter(({ at }) => at.length === most);
}

/** Every value that words of a question tell, with these. */
export function toldBy(chunks: readonly Chunk[], index: KnowledgeIndex): readonly Told[] {
  return writtenValuesIn(chunks, index)
    .map((value) => ({ value, at: chunks.flatMap((chunk, i) => (tells(chunk, value) ? [i] : [])) }))
    .filter(({ value, at }) => at.length > 0 && deniesAlike(chunks, at, value));
}

function tells(chunk: Chunk, value: WrittenValue): boolean {
  if (chunk.punctuation || chunk.possessive || chunk.carried === true) return false;
  if (askOf(chunk) !== undefined || auxiliaries.has(chunk.words[0] ?? '')) return false;
  return namesValue(chunk, value) || placesOf(chunk, value) !== undefined;
}

function namesValue({ senses }: Chunk, { entity }: WrittenValue): boolean {
  return senses.some((sense) => sense.kind === 'entity' && sense.entity === entity.id);
}

/** “Log in with a password” does not tell of whom who logs in without one. */
function deniesAlike(chunks: readonly Chunk[], at: readonly number[], value: WrittenValue): boolean {
  const from = at[0] as number;
  const to = at.at(-1) as number;
  const denied = chunks.slice(from, to).some(({ words }) => words.some(denies));
  const places = at.flatMap((i) => placesOf(chunks[i] as Chunk, value) ?? []);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return denied === value.denying.some((place) => place > first && place < last);
}

/** “X pays Y” does not tell that Y pays X; a passive verb stands behind what the active one stands before. */
function isInOrder({ at, value }: Told, chunks: readonly Chunk[]): boolean {
  let reached = -1;
  for (const i of at) {
    const places = placesOf(chunks[i] as Chunk, value) ?? [];
    if (places.every((place) => beForms.has(value.words[place - 1] ?? ''))) continue;
    const next = Math.min(...places.filter((place) => place >= reached));
    if (next === Number.POSITIVE_INFINITY) return false;
    reached = next;
  }
  return true;
}

/** The chunks with one in the place of some, and of what carries no content between them. */
function fold(chunks: readonly Chunk[], at: readonly number[], into: Chunk): readonly Chunk[] {
  const dropped = new Set(at);
  for (const [k, i] of at.entries()) {
    const before = at[k - 1];
    const between = before === undefined ? [] : chunks.slice(before + 1, i);
    if (between.every(isIdle)) for (let j = i - between.length; j < i; j++) dropped.add(j);
    else for (let j = i - 1; j > (before ?? -1) && isLeading(chunks[j] as Chunk); j--) dropped.add(j);
    if (before === undefined && isArticle(chunks[i - 1])) dropped.add(i - 1);
  }
  return chunks.flatMap((chunk, i) => (i === at[0] ? [into] : dropped.has(i) ? [] : [chunk]));
}

/** What says nothing by itself: an article, a preposition, an auxiliary. */
export function isIdle(chunk: Chunk): boolean {
  return isFree(chunk) || isLeading(chunk) || auxiliaries.has(chunk.words[0] ?? '');
}

/** What introduces a noun: a preposition, an article, a word that denies. */
function isLeading(chunk: Chunk): boolean {
  if (chunk.punctuation) return false;
  return (
    isArticle(chunk) ||
    (hasKind(chunk, 'preposition') && !hasContent(chunk)) ||
    chunk.words.every((word) => denies(word))
  );
}
