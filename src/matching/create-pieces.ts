import { type Chunk, isFree } from '../understanding/chunk.ts';
import { type DescriptionMatch, describeEntity } from './describe-entity.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from './knowledge-index.ts';
import { isDateSense } from './match-dates.ts';

/** What of a role's fillers a run of chunks describes. */
export interface DescribedFillers {
  readonly entities: readonly string[];
  readonly proofs: readonly string[];
  readonly named: boolean;
}

/** A run of neighbouring chunks, tried as one description by fact after fact. */
export interface Piece {
  readonly chunks: readonly Chunk[];
  /** True where it may describe a filler of a fact. */
  mayFill(fact: IndexedFact): boolean;
  /** The fillers of a role that it describes; `exceptFact` does not prove its own holder. */
  describe(role: IndexedRole, exceptFact: IndexedFact | undefined): DescribedFillers;
}

/** The pieces of a clause's phrases: what does not depend on the fact is worked out once for all of them. */
export interface Pieces {
  /** The chunks of a phrase from one place up to another. */
  cut(chunks: readonly Chunk[], from: number, to: number): Piece;
}

/** Prepares the pieces of one clause; each is made when it is first asked for. */
export function createPieces(index: KnowledgeIndex): Pieces {
  const cuts = new Map<readonly Chunk[], Map<number, Piece>>();
  return {
    cut(chunks, from, to) {
      let known = cuts.get(chunks);
      if (known === undefined) {
        known = new Map();
        cuts.set(chunks, known);
      }
      const key = from * (chunks.length + 1) + to;
      let piece = known.get(key);
      if (piece === undefined) {
        piece = createPiece(chunks.slice(from, to), index);
        known.set(key, piece);
      }
      return piece;
    },
  };
}

function createPiece(chunks: readonly Chunk[], index: KnowledgeIndex): Piece {
  const candidates = candidatesOf(chunks, index);
  const matches = new Map<string, DescriptionMatch | undefined>();
  const match = (id: string, exceptFact: string | undefined): DescriptionMatch | undefined => {
    if (exceptFact !== undefined && index.proofsOf.get(id)?.has(exceptFact) === true)
      return describeEntity(chunks, id, index, exceptFact);
    if (!matches.has(id)) matches.set(id, describeEntity(chunks, id, index, undefined));
    return matches.get(id);
  };
  let facts: ReadonlySet<number> | undefined;
  return {
    chunks,
    mayFill: (fact) => {
      if (candidates === undefined) return true;
      facts ??= factsFilledBy(candidates, index);
      return facts.has(fact.index);
    },
    describe: (role, exceptFact) =>
      candidates?.size === 0
        ? NOTHING
        : describeFillers(role, candidates, (id) => match(id, exceptFact?.fact.id)),
  };
}

function factsFilledBy(entities: ReadonlySet<string>, index: KnowledgeIndex): ReadonlySet<number> {
  const facts = new Set<number>();
  for (const id of entities) for (const fact of index.factsByFiller.get(id) ?? []) facts.add(fact);
  return facts;
}

const NOTHING: DescribedFillers = { entities: [], proofs: [], named: false };

function describeFillers(
  role: IndexedRole,
  candidates: ReadonlySet<string> | undefined,
  match: (id: string) => DescriptionMatch | undefined,
): DescribedFillers {
  const named: string[] = [];
  const entities: string[] = [];
  const loose: string[] = [];
  const proofs = new Set<string>();
  for (const id of role.fillers) {
    if (candidates !== undefined && !candidates.has(id)) continue;
    const found = match(id);
    if (found === undefined) continue;
    (found.named ? named : found.loose ? loose : entities).push(id);
    for (const proof of found.proofs) proofs.add(proof);
  }
  if (named.length > 0) return { entities: named, proofs: [], named: true };
  return { entities: entities.length > 0 ? entities : loose, proofs: [...proofs], named: false };
}

/** The entities that each of the chunks can describe; undefined where the words leave that open. */
function candidatesOf(chunks: readonly Chunk[], index: KnowledgeIndex): ReadonlySet<string> | undefined {
  let candidates: ReadonlySet<string> | undefined;
  for (const chunk of chunks) {
    const own = describedBy(chunk, index);
    if (own === undefined) continue;
    candidates = candidates === undefined ? own : intersect(candidates, own);
    if (candidates.size === 0) return candidates;
  }
  return candidates;
}

/** The entities that some meaning of a chunk describes; undefined for what can stand beside any, or is compared. */
function describedBy(chunk: Chunk, index: KnowledgeIndex): ReadonlySet<string> | undefined {
  if (isFree(chunk)) return undefined;
  let described: ReadonlySet<string> = NONE;
  for (const sense of chunk.senses) {
    if (sense.kind === 'number' || isDateSense(sense)) return undefined;
    const own = index.described.get(sense.key);
    if (own === undefined) continue;
    described = described.size === 0 ? own : new Set([...described, ...own]);
  }
  return described;
}

const NONE: ReadonlySet<string> = new Set();

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const both = new Set<string>();
  for (const id of few) if (many.has(id)) both.add(id);
  return both;
}
