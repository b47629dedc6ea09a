import { type Chunk, isFree } from '../understanding/chunk.ts';
import { type ChunkWord, readChunkWord } from './chunk-word.ts';
import { type DescriptionMatch, describeEntity } from './describe-entity.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from './knowledge-index.ts';
import { nameWordKey } from './label-entities.ts';
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
  /** The roles that it may describe a filler of; undefined where its words leave that open. */
  readonly fillable: ReadonlySet<IndexedRole> | undefined;
  /** The fillers of a role that it describes; `exceptFact` does not prove its own holder. */
  describe(role: IndexedRole, exceptFact: IndexedFact | undefined): DescribedFillers;
  /** True where it describes something, whatever role that fills. */
  describesAny(): boolean;
}

/** The pieces of a clause's phrases: what does not depend on the fact is worked out once for all of them. */
export interface Pieces {
  /** The chunks of a phrase from one place up to another. */
  cut(chunks: readonly Chunk[], from: number, to: number): Piece;
  /** What can stand as one from a place on: the longest first, the chunk by itself last. */
  startingAt(chunks: readonly Chunk[], from: number): readonly Piece[];
  /** What a chunk says by itself. */
  wordOf(chunk: Chunk): ChunkWord;
}

/** The longest piece that is tried as one description. */
const MAX_PIECE_CHUNKS = 8;

/** Prepares the pieces of one clause; each is made when it is first asked for. */
export function createPieces(index: KnowledgeIndex): Pieces {
  const byPhrase = new Map<readonly Chunk[], PhrasePieces>();
  const words = new Map<Chunk, ChunkWord>();
  const piecesOf = (chunks: readonly Chunk[]): PhrasePieces => {
    let known = byPhrase.get(chunks);
    if (known === undefined) {
      known = { cuts: [], starting: [] };
      byPhrase.set(chunks, known);
    }
    return known;
  };
  const cut = (chunks: readonly Chunk[], from: number, to: number, { cuts }: PhrasePieces): Piece => {
    const place = from * (chunks.length + 1) + to;
    cuts[place] ??= createPiece(chunks.slice(from, to), index);
    return cuts[place];
  };
  return {
    cut: (chunks, from, to) => cut(chunks, from, to, piecesOf(chunks)),
    startingAt: (chunks, from) => {
      const known = piecesOf(chunks);
      known.starting[from] ??= longestTo(chunks, from, index).map((to) => cut(chunks, from, to, known));
      return known.starting[from];
    },
    wordOf: (chunk) => {
      let known = words.get(chunk);
      if (known === undefined) {
        known = readChunkWord(chunk, index);
        words.set(chunk, known);
      }
      return known;
    },
  };
}

/** The pieces of one phrase. */
interface PhrasePieces {
  /** By the places where they begin and end. */
  readonly cuts: Piece[];
  readonly starting: (readonly Piece[])[];
}

/** The ends of the runs from a place on that some entity may be described by, the farthest first. */
function longestTo(chunks: readonly Chunk[], from: number, index: KnowledgeIndex): readonly number[] {
  const ends: number[] = [];
  let candidates: ReadonlySet<string> | undefined;
  for (let to = from + 1; to <= Math.min(chunks.length, from + MAX_PIECE_CHUNKS); to++) {
    candidates = narrow(candidates, chunks[to - 1] as Chunk, index);
    if (candidates?.size === 0 && to > from + 1) break;
    ends.unshift(to);
  }
  return ends;
}

function createPiece(chunks: readonly Chunk[], index: KnowledgeIndex): Piece {
  const candidates = candidatesOf(chunks, index);
  const matches = new Map<string, DescriptionMatch | undefined>();
  const match = (id: string, exceptFact: string | undefined): DescriptionMatch | undefined => {
    if (exceptFact !== undefined && index.proofsOf.get(id)?.has(exceptFact) === true)
      return describeEntity(chunks, id, index, exceptFact);
    let known = matches.get(id);
    if (known === undefined && !matches.has(id)) {
      known = describeEntity(chunks, id, index, undefined);
      matches.set(id, known);
    }
    return known;
  };
  const fillable = candidates === undefined ? undefined : rolesFilledBy(candidates, index);
  return {
    chunks,
    fillable,
    describe: (role, exceptFact) =>
      fillable === undefined || fillable.has(role)
        ? describeFillers(role, candidates, exceptFact?.fact.id, match, index)
        : NOTHING,
    describesAny: () => [...(candidates ?? [])].some((id) => match(id, undefined) !== undefined),
  };
}

function rolesFilledBy(entities: ReadonlySet<string>, index: KnowledgeIndex): ReadonlySet<IndexedRole> {
  const roles = new Set<IndexedRole>();
  for (const id of entities) for (const role of index.rolesByFiller.get(id) ?? []) roles.add(role);
  return roles;
}

const NOTHING: DescribedFillers = { entities: [], proofs: [], named: false };

function describeFillers(
  role: IndexedRole,
  candidates: ReadonlySet<string> | undefined,
  exceptFact: string | undefined,
  match: (id: string, exceptFact: string | undefined) => DescriptionMatch | undefined,
  { entities }: KnowledgeIndex,
): DescribedFillers {
  let found: Map<string, DescriptionMatch> | undefined;
  for (const id of role.fillers) {
    const known = candidates === undefined || candidates.has(id) ? match(id, exceptFact) : undefined;
    if (known === undefined) continue;
    if (known.proofs.length > 0 && isWholeEvent(id, role, entities)) continue;
    found ??= new Map();
    found.set(id, known);
  }
  // Most pieces describe nothing that fills a role.
  if (found === undefined) return NOTHING;
  const named: string[] = [];
  const close: string[] = [];
  const loose: string[] = [];
  const proofs = new Set<string>();
  for (const [id, known] of found) {
    if (known.named) named.push(id);
    else (known.loose ? loose : close).push(id);
    for (const proof of known.proofs) proofs.add(proof);
  }
  if (named.length > 0) return { entities: named, proofs: [], named: true };
  return { entities: close.length > 0 ? close : loose, proofs: [...proofs], named: false };
}

/** "his meeting with X": what facts tell of an event need not be told of its parts. */
function isWholeEvent(id: string, { own }: IndexedRole, entities: KnowledgeIndex['entities']): boolean {
  return entities.get(id)?.kind === 'event' && own.some((part) => entities.get(part)?.partOf.includes(id));
}

/** The entities that each of the chunks can describe; undefined where the words leave that open. */
function candidatesOf(chunks: readonly Chunk[], index: KnowledgeIndex): ReadonlySet<string> | undefined {
  let candidates: ReadonlySet<string> | undefined;
  for (const chunk of chunks) {
    candidates = narrow(candidates, chunk, index);
    if (candidates?.size === 0) return candidates;
  }
  return candidates;
}

function narrow(
  candidates: ReadonlySet<string> | undefined,
  chunk: Chunk,
  index: KnowledgeIndex,
): ReadonlySet<string> | undefined {
  const own = describedBy(chunk, index);
  if (own === undefined || candidates === undefined) return own ?? candidates;
  return intersect(candidates, own);
}

/** The entities that some meaning of a chunk describes; undefined for what can stand beside any, or is compared. */
export function describedBy(chunk: Chunk, index: KnowledgeIndex): ReadonlySet<string> | undefined {
  if (isFree(chunk)) return undefined;
  let described: ReadonlySet<string> = NONE;
  const add = (key: string): void => {
    const own = index.described.get(key);
    if (own !== undefined) described = described.size === 0 ? own : unite(described, own);
  };
  for (const sense of chunk.senses) {
    if (sense.kind === 'number' || sense.kind === 'version' || isDateSense(sense)) return undefined;
    add(sense.key);
  }
  for (const word of chunk.nameWord ?? []) add(nameWordKey(word));
  return described;
}

const NONE: ReadonlySet<string> = new Set();

function unite(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(a);
  for (const id of b) all.add(id);
  return all;
}

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const both = new Set<string>();
  for (const id of few) if (many.has(id)) both.add(id);
  return both;
}
