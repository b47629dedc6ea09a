import { articles, auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import { prepositions } from '../language/prepositions.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind } from '../understanding/chunk.ts';
import { askOf, clauseOperator, isVerbOnly } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { findConjuncts } from './find-conjuncts.ts';
import { type Domain, findDomain } from './find-domain.ts';
import { isMention, saysNothing } from './is-mention.ts';
import { currentChunks } from './rewrite-chunks.ts';

/** A question for members of a set: "which of the ministers are French?", "how many ministers take part?". */
export interface Selection {
  readonly domain: Domain;
  /** What must hold of a member; empty where being named is enough. */
  readonly predicates: readonly (readonly Chunk[])[];
  readonly count: boolean;
  /** True where a single one is asked for. */
  readonly only: boolean;
  /** How many are asked for: "which two of the ministers". */
  readonly size: number | undefined;
}

/** A set with what follows it, and the participle before it. */
interface Placed {
  readonly domain: Domain;
  readonly rest: readonly Chunk[];
  readonly verb?: Chunk;
}

/** Reads a question as a set and what must hold of its members; undefined where it names no set. */
export function readSelection(clause: Clause, index: KnowledgeIndex): Selection | undefined {
  const chunks = currentChunks(clause);
  const at = chunks.findIndex(
    (chunk) => askOf(chunk) !== undefined && (hasKind(chunk, 'ask') || hasKind(chunk, 'choose')),
  );
  if (at < 0 || asksOfSubject(clause, chunks[at] as Chunk, chunks[at + 1])) return undefined;
  const count = clause.asks.some((ask) => ask.word === 'how many');
  const only = chunks.some((chunk) => clauseOperator(chunk) === 'only');
  const from = at + (saysHowMany(chunks, at) ? 2 : 1);
  const size = from > at + 1 ? numberOf(chunks[at + 1]) : undefined;
  const inside = listBehind(chunks, at, index) ?? domainFrom(chunks, skipLinks(chunks, from), index);
  const before = chunks.slice(0, at);
  const fronted = startsPartitive(before)
    ? (listedIn(before, index) ?? domainFrom(before, skipLinks(before, 0), index))
    : undefined;
  if (fronted === undefined && before.some(hasContent)) return undefined;
  if (fronted === undefined)
    return inside === undefined
      ? undefined
      : { domain: inside.domain, predicates: contentful([verbOf(inside), inside.rest]), count, only, size };
  const restricted = inside === undefined ? undefined : within(fronted.domain, inside.domain);
  // "Within the item on A and B, which two countries …?": the item is none of the countries.
  if (restricted === undefined && !isOfAskedSort(fronted.domain, clause, index)) return undefined;
  return {
    domain: restricted ?? fronted.domain,
    predicates: contentful([
      verbOf(fronted),
      fronted.rest,
      restricted === undefined ? chunks.slice(from) : (inside?.rest ?? []),
    ]),
    count,
    only,
    size,
  };
}

/** "Which two of the ministers …", "of the four, which one …": the number says how many, not of what. */
function saysHowMany(chunks: readonly Chunk[], at: number): boolean {
  const [number, next] = chunks.slice(at + 1, at + 3);
  if (numberOf(number) === undefined) return false;
  return prepositions.has(next?.words[0] ?? '') || (at > 0 && auxiliaries.has(next?.words[0] ?? ''));
}

function numberOf(chunk: Chunk | undefined): number | undefined {
  const sense = chunk?.senses.find((one) => one.kind === 'number' && !one.ordinal);
  return sense?.kind === 'number' ? sense.number : undefined;
}

/** "What will the factory make?", "what the factory makes": the noun is the subject, not a set to choose from. */
function asksOfSubject({ asks }: Clause, asking: Chunk, next: Chunk | undefined): boolean {
  const word = next?.words[0] ?? '';
  return (
    asking.words.length === 1 &&
    asks.every((ask) => ask.phrase === undefined && (ask.word === 'what' || ask.word === 'who')) &&
    ((auxiliaries.has(word) && !beForms.has(word)) || articles.has(word))
  );
}

/** "Of A, B and C, …": the set is given name by name; names that the briefing lacks are not of it. */
function listedIn(chunks: readonly Chunk[], index: KnowledgeIndex): Placed | undefined {
  const list = findConjuncts(chunks, index);
  if (list === undefined || chunks.slice(list.to).some(hasContent)) return undefined;
  const entities = list.at.flatMap((at) =>
    (chunks[at]?.senses ?? []).flatMap((s) =>
      s.kind === 'entity' && !s.metonym && index.entities.has(s.entity) ? [s.entity] : [],
    ),
  );
  return entities.length === 0
    ? undefined
    : { domain: { entities: [...new Set(entities)], length: list.to, closed: true, plural: true }, rest: [] };
}

/** "Which of A, B and C …" */
function listBehind(chunks: readonly Chunk[], at: number, index: KnowledgeIndex): Placed | undefined {
  if (!prepositions.has(chunks[at]?.words.at(-1) ?? '')) return undefined;
  const behind = chunks.slice(at + 1);
  const list = findConjuncts(behind, index);
  if (list === undefined || behind.slice(0, list.from).some(hasContent)) return undefined;
  const listed = listedIn(behind.slice(0, list.to), index);
  return listed === undefined ? undefined : { ...listed, rest: behind.slice(list.to) };
}

/** "participating", before a noun. */
function isAdjectival(chunk: Chunk): boolean {
  return chunk.words.length === 1 && (chunk.words[0] ?? '').endsWith('ing');
}

/** "Of the four, which …", "how many of the ministers …": the set stands by itself, whatever the rest says of it. */
export function isPartitive(chunks: readonly Chunk[]): boolean {
  return (
    startsPartitive(chunks) ||
    chunks.some(
      (chunk) =>
        askOf(chunk) !== undefined && chunk.words.length > 1 && prepositions.has(chunk.words.at(-1) ?? ''),
    )
  );
}

/** "Of the four, …"; not "On what …?", whose preposition belongs to what is asked. */
export function startsPartitive([first, next]: readonly Chunk[]): boolean {
  return (
    first !== undefined &&
    !hasContent(first) &&
    hasKind(first, 'preposition') &&
    (next === undefined || askOf(next) === undefined)
  );
}

/** "the participating ministers": what they do stands before them. */
function verbOf({ verb }: Placed): readonly Chunk[] {
  return verb === undefined ? [] : [verb];
}

function domainFrom(chunks: readonly Chunk[], from: number, index: KnowledgeIndex): Placed | undefined {
  const verb = chunks[from];
  const leads = verb !== undefined && isVerbOnly(verb) && isAdjectival(verb) && !isMention(verb) ? 1 : 0;
  const domain = findDomain(chunks.slice(from + leads), index);
  if (domain === undefined) return undefined;
  const rest = chunks.slice(from + leads + domain.length);
  return { domain, rest, ...(leads > 0 && verb !== undefined ? { verb } : {}) };
}

/** "of the", "among" before the set; what is said of it begins at an auxiliary or an operator. */
function skipLinks(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at < chunks.length && isLink(chunks[at] as Chunk)) at++;
  return at;
}

function isLink(chunk: Chunk): boolean {
  if (chunk.punctuation) return true;
  return (
    !hasContent(chunk) &&
    !hasKind(chunk, 'operator') &&
    !auxiliaries.has(chunk.words[0] ?? '') &&
    (hasKind(chunk, 'free') || hasKind(chunk, 'preposition'))
  );
}

/** Whether what is chosen from is what the question word asks for: "of the four, which *ministers* …". */
function isOfAskedSort({ entities }: Domain, { asks }: Clause, index: KnowledgeIndex): boolean {
  const noun = asks[0]?.phrase?.chunks.filter((chunk) => hasKind(chunk, 'sort')) ?? [];
  return noun.length === 0 || entities.some((id) => describeEntity(noun, id, index, undefined) !== undefined);
}

function within(outer: Domain, inner: Domain): Domain | undefined {
  const entities = inner.entities.filter((id) => outer.entities.includes(id));
  return entities.length === 0 ? undefined : { ...outer, entities };
}

/** Words that carry no content restrict nothing. */
function contentful(predicates: readonly (readonly Chunk[])[]): readonly (readonly Chunk[])[] {
  return predicates
    .map((predicate) => predicate.filter((chunk) => !isMention(chunk)))
    .filter((predicate) => !saysNothing(predicate));
}
