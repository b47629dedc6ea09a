import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind } from '../understanding/chunk.ts';
import { askOf, clauseOperator, isVerbOnly } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { type Domain, findDomain } from './find-domain.ts';
import { isMention, saysNothing } from './is-mention.ts';

/** A question for members of a set: "which of the ministers are French?", "how many ministers take part?". */
export interface Selection {
  readonly domain: Domain;
  /** What must hold of a member; empty where being named is enough. */
  readonly predicates: readonly (readonly Chunk[])[];
  readonly count: boolean;
  /** True where a single one is asked for. */
  readonly only: boolean;
}

/** Reads a question as a set and what must hold of its members; undefined where it names no set. */
export function readSelection(clause: Clause, index: KnowledgeIndex): Selection | undefined {
  const chunks = clause.chunks;
  const at = chunks.findIndex(
    (chunk) => askOf(chunk) !== undefined && (hasKind(chunk, 'ask') || hasKind(chunk, 'choose')),
  );
  if (at < 0) return undefined;
  const count = clause.asks.some((ask) => ask.word === 'how many');
  const only = chunks.some((chunk) => clauseOperator(chunk) === 'only');
  const inside = domainFrom(chunks, skipLinks(chunks, at + 1), index);
  const before = chunks.slice(0, at);
  const fronted = startsPartitive(before) ? domainFrom(before, skipLinks(before, 0), index) : undefined;
  if (fronted === undefined && before.some(hasContent)) return undefined;
  if (fronted === undefined)
    return inside === undefined
      ? undefined
      : { domain: inside.domain, predicates: contentful([verbOf(inside), inside.rest]), count, only };
  const restricted = inside === undefined ? undefined : within(fronted.domain, inside.domain);
  return {
    domain: restricted ?? fronted.domain,
    predicates: contentful([
      verbOf(fronted),
      fronted.rest,
      restricted === undefined ? chunks.slice(at + 1) : (inside?.rest ?? []),
    ]),
    count,
    only,
  };
}

/** "participating", before a noun. */
function isAdjectival(chunk: Chunk): boolean {
  return chunk.words.length === 1 && (chunk.words[0] ?? '').endsWith('ing');
}

/** "Of the four, …" */
function startsPartitive(chunks: readonly Chunk[]): boolean {
  const first = chunks[0];
  return first !== undefined && !hasContent(first) && hasKind(first, 'preposition');
}

/** "the participating ministers": what they do stands before them. */
function verbOf({ verb }: { readonly verb?: Chunk }): readonly Chunk[] {
  return verb === undefined ? [] : [verb];
}

function domainFrom(
  chunks: readonly Chunk[],
  from: number,
  index: KnowledgeIndex,
): { domain: Domain; rest: readonly Chunk[]; verb?: Chunk } | undefined {
  const verb = chunks[from];
  const leads = verb !== undefined && isVerbOnly(verb) && isAdjectival(verb) && !isMention(verb) ? 1 : 0;
  const domain = findDomain(chunks.slice(from + leads), index);
  if (domain === undefined) return undefined;
  const rest = chunks.slice(from + leads + domain.length);
  return { domain, rest, ...(leads > 0 && verb !== undefined ? { verb } : {}) };
}

/** "of the", "among" before the set. */
function skipLinks(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at < chunks.length && !hasContent(chunks[at] as Chunk) && !isAuxiliaryLike(chunks[at] as Chunk))
    at++;
  return at;
}

function isAuxiliaryLike(chunk: Chunk): boolean {
  return chunk.senses.length === 0 && !chunk.punctuation;
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
