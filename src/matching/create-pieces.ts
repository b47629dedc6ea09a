import { type Chunk, isFree } from '../understanding/chunk.ts';
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
  let fillable: ReadonlySet<IndexedRole> | undefined;
  return {
    chunks,
    describe: (role, exceptFact) => {
      if (candidates !== undefined) {
        fillable ??= rolesFilledBy(candidates, index);
        if (!fillable.has(role)) return NOTHING;
      }
      return describeFillers(role, candidates, (id) => match(id, exceptFact?.fact.id));
    },
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
  match: (id: string) => DescriptionMatch | undefined,
): DescribedFillers {
  const found: { readonly id: string; readonly match: DescriptionMatch }[] = [];
  for (const id of role.fillers) {
    const known = candidates === undefined || candidates.has(id) ? match(id) : undefined;
    if (known !== undefined) found.push({ id, match: known });
  }
  // Most pieces describe nothing that fills a role.
  if (found.length === 0) return NOTHING;
  const idsOf = (kept: typeof found): readonly string[] => kept.map(({ id }) => id);
  const named = found.filter((one) => one.match.named);
  if (named.length > 0) return { entities: idsOf(named), proofs: [], named: true };
  const close = found.filter((one) => !one.match.loose);
  return {
    entities: idsOf(close.length > 0 ? close : found),
    proofs: [...new Set(found.flatMap((one) => one.match.proofs))],
    named: false,
  };
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
  const add = (key: string): void => {
    const own = index.described.get(key);
    if (own !== undefined) described = described.size === 0 ? own : new Set([...described, ...own]);
  };
  for (const sense of chunk.senses) {
    if (sense.kind === 'number' || isDateSense(sense)) return undefined;
    add(sense.key);
  }
  for (const word of chunk.nameWord ?? []) add(nameWordKey(word));
  return described;
}

const NONE: ReadonlySet<string> = new Set();

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const both = new Set<string>();
  for (const id of few) if (many.has(id)) both.add(id);
  return both;
}
