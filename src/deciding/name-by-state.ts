import { chunkFor, currentChunks, rereadAs } from '../answering/rewrite-chunks.ts';
import type { Entity } from '../briefing/model.ts';
import {
  attachingPrepositions,
  insidePrepositions,
  owningPrepositions,
} from '../language/en/preposition-uses.ts';
import { placeholders } from '../language/en/relative-clauses.ts';
import { isPlural } from '../language/is-plural.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { isMatter } from '../matching/describe-entity.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { placesOf, type WrittenValue, writtenValuesIn } from '../matching/written-values.ts';
import { type Chunk, hasKind, isFree } from '../understanding/chunk.ts';
import { isArticle } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { wordChunk } from '../understanding/word-chunk.ts';

/** The most things that a description may stand for. */
const MAX_NAMED = 4;
/** What is not a state: what somebody has done to a thing says nothing of how it is. */
const STATED = 'stated';

interface Found {
  readonly from: number;
  readonly to: number;
  readonly things: readonly Entity[];
  readonly proofs: readonly string[];
}

/**
 * The clause with the names of things in the place of what describes them by a state: "the fault in the session cache",
 * "the session cache bug". A thing is meant where facts on how things are hold it and what the description names, as
 * many as the noun says. Undefined where there is no such description.
 */
export function nameByState(clause: Clause, index: KnowledgeIndex): Clause | undefined {
  const chunks = currentChunks(clause);
  for (let at = 0; at < chunks.length; at++) {
    const found = describedBehind(chunks, at, index) ?? describedBefore(chunks, at, index);
    if (found === undefined) continue;
    const named = found.things.flatMap((thing, i) => {
      const chunk = { ...chunkFor(thing), proofs: found.proofs };
      return i === 0 ? [chunk] : [AND, chunk];
    });
    return rereadAs(clause, [...chunks.slice(0, found.from), ...named, ...chunks.slice(found.to)]);
  }
  return clause.kind === 'fragment' ? nameByPart(clause, chunks, index) : undefined;
}

/** "the fault in the session cache" */
function describedBehind(chunks: readonly Chunk[], at: number, index: KnowledgeIndex): Found | undefined {
  const noun = chunks[at] as Chunk;
  const preposition = prepositionOf(chunks[at + 1]);
  if (preposition === undefined || !isBareNoun(noun)) return undefined;
  const named = isArticle(chunks[at + 2]) ? at + 3 : at + 2;
  const part = namedBy(chunks[named]);
  if (part.length === 0 || chunks[named + 1]?.possessive === true)
    return describedByWords(noun, chunks, at, named, index);
  const holds = ({ prepositions }: IndexedRole): boolean =>
    prepositions.has(preposition) || owningPrepositions.includes(preposition);
  return (
    enough(noun, find(noun, part, holds, index), startOf(chunks, at), named + 1) ??
    describedByWords(noun, chunks, at, named, index)
  );
}

/** "the fault in the attachment store": words of a value that says how the thing is, whatever its role is introduced by. */
function describedByWords(
  noun: Chunk,
  chunks: readonly Chunk[],
  at: number,
  from: number,
  index: KnowledgeIndex,
): Found | undefined {
  if (!ATTACHING.has(prepositionOf(chunks[at + 1]) ?? '')) return undefined;
  let to = from;
  let part: readonly WrittenValue[] = writtenValuesIn(chunks.slice(from, from + 1), index);
  for (; to < chunks.length; to++) {
    const chunk = chunks[to] as Chunk;
    const narrowed = isFree(chunk) ? [] : part.filter((value) => placesOf(chunk, value) !== undefined);
    if (narrowed.length === 0) break;
    part = narrowed;
  }
  if (to === from || chunks[to]?.possessive === true) return undefined;
  const ids = part.map(({ entity }) => entity.id);
  return enough(
    noun,
    find(noun, ids, () => true, index),
    startOf(chunks, at),
    to,
  );
}
const ATTACHING: ReadonlySet<string> = new Set([...attachingPrepositions, ...owningPrepositions]);

/** "the session cache bug" */
function describedBefore(chunks: readonly Chunk[], at: number, index: KnowledgeIndex): Found | undefined {
  const noun = chunks[at] as Chunk;
  const part = namedBy(chunks[at - 1]);
  if (part.length === 0 || prepositionOf(chunks[at + 1]) !== undefined) return undefined;
  if (PLACEHOLDERS.has(noun.words.join(' ')))
    return enough(noun, thingsIn(part, index), startOf(chunks, at - 1), at + 1);
  if (!isBareNoun(noun)) return undefined;
  return enough(
    noun,
    find(noun, part, () => true, index),
    startOf(chunks, at - 1),
    at + 1,
  );
}

/**
 * "session cache severity": beside a word for what is asked, a part stands for the one thing that is said to be in it; "camera mass"
 * is not the mass of what carries the camera.
 */
function nameByPart(clause: Clause, chunks: readonly Chunk[], index: KnowledgeIndex): Clause | undefined {
  const at = chunks.findIndex((chunk) => namedBy(chunk).length > 0);
  const part = namedBy(chunks[at]);
  const others = chunks.filter((_, i) => i !== at);
  if (
    !part.some((id) => isMatter(index.entities.get(id))) ||
    !others.some((chunk) => hasKind(chunk, 'role') || hasKind(chunk, 'entity'))
  )
    return undefined;
  const { things, proofs } = thingsIn(part, index, isWhere);
  const [thing, ...more] = things;
  if (thing === undefined || more.length > 0 || !isMatter(thing) || part.includes(thing.id)) return undefined;
  const named = { ...chunkFor(thing), proofs };
  return rereadAs(clause, [...chunks.slice(0, at), named, ...chunks.slice(at + 1)]);
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(joinWordList(placeholders));

/** What is said to be in a part, whatever it is. */
function thingsIn(
  part: readonly string[],
  index: KnowledgeIndex,
  fits: (role: IndexedRole) => boolean = () => true,
): Pick<Found, 'things' | 'proofs'> {
  const found = index.facts.flatMap((fact): readonly Proved[] => {
    const role = partIn(fact, part);
    const subject = fact.roles.find(({ definition }) => definition.position === 'subject');
    if (role === undefined || subject === undefined || subject === role || !fits(role)) return [];
    return subject.own.map((id) => ({ id, proof: fact.fact.id }));
  });
  return { things: thingsOf(found, index), proofs: [...new Set(found.map(({ proof }) => proof))] };
}

/** A role that says where something is. */
function isWhere({ definition, prepositions }: IndexedRole): boolean {
  return definition.asks.includes('where') || INSIDE.some((preposition) => prepositions.has(preposition));
}
const INSIDE: readonly string[] = joinWordList(insidePrepositions);

interface Proved {
  readonly id: string;
  readonly proof: string;
}

/** The things of a noun's sort that facts on how things are hold beside a part. */
function find(
  noun: Chunk,
  part: readonly string[],
  holds: (role: IndexedRole) => boolean,
  index: KnowledgeIndex,
): Pick<Found, 'things' | 'proofs'> {
  const found = index.facts.flatMap((fact): readonly Proved[] => {
    const role = partIn(fact, part);
    if (role === undefined || !holds(role)) return [];
    return fact.roles
      .filter((other) => other !== role && other.lentBy === undefined && mayBeDescribed(other, fact))
      .flatMap(({ own }) => own)
      .filter((id) => isOfNoun(id, noun, index))
      .map((id) => ({ id, proof: fact.fact.id }));
  });
  return { things: thingsOf(found, index), proofs: [...new Set(found.map(({ proof }) => proof))] };
}

/** A fact that describes says of one thing what it is. */
function mayBeDescribed({ name }: IndexedRole, { definition }: IndexedFact): boolean {
  return definition.describes === undefined || name === definition.describes;
}

/** The role of a fact on how things are in which it holds a part. */
function partIn({ fact, roles }: IndexedFact, part: readonly string[]): IndexedRole | undefined {
  if (fact.modality !== STATED) return undefined;
  return roles.find(({ own, lentBy }) => lentBy === undefined && own.some((id) => part.includes(id)));
}

function thingsOf(found: readonly Proved[], { entities }: KnowledgeIndex): readonly Entity[] {
  return [...new Set(found.map(({ id }) => id))].flatMap((id) => entities.get(id) ?? []);
}

/** One where the noun is in the singular, else as many as there are. */
function enough(
  noun: Chunk,
  { things, proofs }: Pick<Found, 'things' | 'proofs'>,
  from: number,
  to: number,
): Found | undefined {
  if (!things.every(isMatter)) return undefined;
  const fits = things.length === 1 || (isPlural(noun.words.at(-1) ?? '') && things.length <= MAX_NAMED);
  return things.length > 0 && fits ? { from, to, things, proofs } : undefined;
}

function isOfNoun(id: string, { senses }: Chunk, { labels }: KnowledgeIndex): boolean {
  return senses.some((sense) => sense.kind === 'sort' && labels.get(id)?.get(sense.key) === 'itself');
}

function isBareNoun(chunk: Chunk): boolean {
  return hasKind(chunk, 'sort') && !hasKind(chunk, 'entity') && !hasKind(chunk, 'absent');
}

/** Ids of what a chunk names. */
function namedBy(chunk: Chunk | undefined): readonly string[] {
  return (chunk?.senses ?? []).flatMap((s) => (s.kind === 'entity' && s.verb !== true ? [s.entity] : []));
}

function prepositionOf(chunk: Chunk | undefined): string | undefined {
  const sense = chunk?.senses.find((s) => s.kind === 'preposition');
  return sense?.kind === 'preposition' ? sense.word : undefined;
}

/** Where a noun phrase begins, its article included. */
function startOf(chunks: readonly Chunk[], at: number): number {
  return isArticle(chunks[at - 1]) ? at - 1 : at;
}

const AND = wordChunk('and');
