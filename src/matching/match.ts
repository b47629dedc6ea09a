import type { Chunk, Phrase } from '../understanding/chunk.ts';
import type { Ask } from '../understanding/clause.ts';
import type { IndexedFact, IndexedRole } from './knowledge-index.ts';

/** How a run of chunks is explained by a fact. */
export type Binding =
  | {
      readonly as: 'filler';
      readonly chunks: readonly Chunk[];
      readonly role: IndexedRole;
      readonly entities: readonly string[];
      readonly proofs: readonly string[];
      readonly introduced: boolean;
    }
  | {
      readonly as: 'relation';
      readonly chunks: readonly Chunk[];
      readonly relation: string;
      readonly contradicts: boolean;
      readonly attributes: boolean;
    }
  | { readonly as: 'role'; readonly chunks: readonly Chunk[]; readonly role: IndexedRole }
  | { readonly as: 'conflict'; readonly chunks: readonly Chunk[]; readonly role: IndexedRole }
  | { readonly as: 'free'; readonly chunks: readonly Chunk[] };

/** The role that an ask resolves to, and the fillers it is restricted to ("which *defence* ministers"). */
export interface AskedRole {
  readonly ask: Ask | undefined;
  readonly role: IndexedRole;
  readonly among?: ReadonlySet<string>;
  /** True where the question calls the role by its name ("which venue"). */
  readonly named?: true;
}

/** A chunk that the fact does not explain, with the phrase it stands in. */
export interface UnboundChunk {
  readonly chunk: Chunk;
  readonly phrase: Phrase;
}

/** A fact that explains a question, wholly or but for what stands in `unbound`. */
export interface Match {
  readonly fact: IndexedFact;
  readonly bindings: readonly Binding[];
  readonly asked: readonly AskedRole[];
  /** Chunks that the fact does not explain. */
  readonly unbound: readonly UnboundChunk[];
  /** Asks for which the fact has no role. */
  readonly unasked: readonly Ask[];
  /** True where a word of the question names the relation. */
  readonly named: boolean;
  /** True where the subject of the clause is the object of the relation. */
  readonly passive: boolean;
}

/** A fact that answers as a whole, whatever words of a question led to it. */
export function matchOfWhole(fact: IndexedFact): Match {
  return { fact, bindings: [], asked: [], unbound: [], unasked: [], named: true, passive: false };
}

/** Ids of the facts that a match rests on: its own, those that lent a role, those that described a filler. */
export function proofsOf(match: Match): readonly string[] {
  const lent = match.bindings.flatMap((b) =>
    b.as === 'filler' && b.role.lentBy !== undefined ? [b.role.lentBy] : [],
  );
  const described = match.bindings.flatMap((b) => (b.as === 'filler' ? b.proofs.slice(0, 2) : []));
  return [match.fact.fact.id, ...lent, ...described];
}
