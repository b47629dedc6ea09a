import { opposingPrepositions } from '../language/en/clauses.ts';
import { pronouns } from '../language/en/pronouns.ts';
import type { RoleDefinition } from '../language/language-data.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { prepositions } from '../language/prepositions.ts';
import { type Sense, senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasKind, isOptional, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Piece, Pieces } from './create-pieces.ts';
import { contentChunks } from './find-candidates.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from './knowledge-index.ts';
import type { Binding } from './match.ts';

/** What binding needs to know of the question as a whole. */
export interface BindingContext {
  readonly index: KnowledgeIndex;
  readonly clause: Clause;
  readonly pieces: Pieces;
  readonly fact: IndexedFact;
  /** True where a verb of the fact's relation is in the clause, so that subject and object have their roles. */
  readonly verbNamed: boolean;
  /** The role that is the subject of the clause's verb, where that says so. */
  readonly doer: string | undefined;
  /** True where the subject of the clause is the object of the relation. */
  readonly passive: boolean;
}

export interface BoundRun {
  readonly bindings: readonly Binding[];
  readonly unbound: readonly Chunk[];
}

/** A longer run is a heap of words that no fact explains. */
const MAX_RUN_CHUNKS = 10;
/** The longest piece that is tried as one description. */
const MAX_PIECE_CHUNKS = 8;

/** Explains the chunks of a phrase by a fact, as whole descriptions where it can, else piece by piece. */
export function bindPhrase(phrase: Phrase, context: BindingContext): BoundRun {
  const bindTail = tailBinder(phrase, context);
  for (let from = phrase.chunks.length - 1; from > 0; from--) bindTail(from);
  return bindTail(0);
}

/**
 * Explains what stands in a phrase from a place on: the segmentation that leaves the fewest chunks unexplained, longer
 * pieces first. To be asked for one place after the other, from the end.
 */
export function tailBinder(phrase: Phrase, context: BindingContext): (from: number) => BoundRun {
  const { chunks } = phrase;
  const best: BoundRun[] = [];
  best[chunks.length] = { bindings: [], unbound: [] };
  return (from) => {
    if (chunks.length - from > MAX_RUN_CHUNKS) return { bindings: [], unbound: chunks.slice(from) };
    best[from] ??= bindFrom(from, best, phrase, context);
    return best[from];
  };
}

/** The best way to explain a phrase from a chunk on, given the best for every later chunk. */
function bindFrom(
  from: number,
  later: readonly BoundRun[],
  phrase: Phrase,
  context: BindingContext,
): BoundRun {
  const { chunks } = phrase;
  let best: BoundRun | undefined;
  for (let to = Math.min(chunks.length, from + MAX_PIECE_CHUNKS); to > from; to--) {
    const rest = later[to] as BoundRun;
    if (best !== undefined && rest.unbound.length >= best.unbound.length) continue;
    const piece = context.pieces.cut(chunks, from, to);
    // What stands before the head of a phrase has no place of its own in the clause.
    const position = to < chunks.length && !isDone(chunks[to] as Chunk) ? 'none' : phrase.position;
    const head = bindPiece(piece, phrase, position, context);
    if (head === undefined) continue;
    best = { bindings: [head, ...rest.bindings], unbound: rest.unbound };
    if (best.unbound.length === 0) return best;
  }
  const rest = later[from + 1] as BoundRun;
  return best ?? { bindings: rest.bindings, unbound: [chunks[from] as Chunk, ...rest.unbound] };
}

/** "Will Paris host them?": what stands before such a verb is its subject. */
function isDone(chunk: Chunk): boolean {
  return chunk.senses.some((sense) => sense.kind === 'relation' && sense.doer !== undefined);
}

function bindPiece(
  piece: Piece,
  phrase: Phrase,
  position: Phrase['position'],
  context: BindingContext,
): Binding | undefined {
  const { chunks } = piece;
  const filler = bindFiller(piece, phrase, position, context);
  if (chunks.length > 1) return filler;
  const chunk = chunks[0] as Chunk;
  const word = bindWord(chunk, phrase, context);
  const degree = bindDegree(chunk, context) ?? bindContrary(chunk, context.fact);
  if (degree !== undefined) return degree;
  if (word !== undefined && !isNamed(filler) && (word.as === 'relation' || context.clause.asks.length === 0))
    return word;
  return filler ?? word ?? (isOptional(chunk) ? { as: 'free', chunks } : undefined);
}

/** How far the fact holds: the same degree is explained, another contradicts it. */
function bindDegree(chunk: Chunk, { clause, fact }: BindingContext): Binding | undefined {
  const sense = chunk.senses.find((s) => s.kind === 'degree');
  if (sense?.kind !== 'degree') return undefined;
  const role = fact.roles.find(
    (candidate) => candidate.definition.scale === true && candidate.own.length > 0,
  );
  if (role === undefined) {
    // "on everything", and "fully?" after a question, need a fact that holds to a degree.
    const asked =
      prepositions.has(chunk.words[0] ?? '') || contentChunks(clause).some((c) => c.carried === true);
    return sense.degree === 'complete' && !asked ? { as: 'free', chunks: [chunk] } : undefined;
  }
  return sense.degree === 'partial'
    ? { as: 'role', chunks: [chunk], role }
    : { as: 'conflict', chunks: [chunk], role };
}

/** A value that excludes the one that the fact holds. */
function bindContrary(chunk: Chunk, fact: IndexedFact): Binding | undefined {
  for (const sense of chunk.senses) {
    if (sense.kind !== 'contrary') continue;
    const role = fact.roles.find((candidate) => candidate.own.includes(sense.entity));
    if (role !== undefined) return { as: 'conflict', chunks: [chunk], role };
  }
  return undefined;
}

function isNamed(binding: Binding | undefined): boolean {
  return (
    binding?.as === 'filler' &&
    binding.chunks.some((chunk) => chunk.senses.some((sense) => sense.kind === 'entity'))
  );
}

/** A word that names the relation, or one of its roles. */
function bindWord(chunk: Chunk, phrase: Phrase, context: BindingContext): Binding | undefined {
  const { clause, fact, index } = context;
  const verb = chunk.senses.some((s) => s.kind === 'relation' && s.verb && fact.relations.has(s.relation));
  const named = verb ? undefined : namedRole(chunk, clause, fact, index);
  if (named !== undefined) return { as: 'role', chunks: [chunk], role: named };
  for (const sense of chunk.senses) {
    if (sense.kind !== 'relation' || (!sense.verb && isOfOtherSort(chunk, phrase, context))) continue;
    if (fact.relations.has(sense.relation))
      return {
        as: 'relation',
        chunks: [chunk],
        relation: sense.relation,
        contradicts: false,
        attributes: false,
      };
    const definition = index.definitions.get(sense.relation);
    if (definition?.contradicts?.includes(fact.definition.id) === true) {
      return {
        as: 'relation',
        chunks: [chunk],
        relation: sense.relation,
        contradicts: true,
        attributes: false,
      };
    }
    if (definition?.attributes === true && fact.fact.source !== undefined && !hasKind(chunk, 'free')) {
      return {
        as: 'relation',
        chunks: [chunk],
        relation: sense.relation,
        contradicts: false,
        attributes: true,
      };
    }
  }
  const role = verb ? namedRole(chunk, clause, fact, index) : undefined;
  return role === undefined ? undefined : { as: 'role', chunks: [chunk], role };
}

/**
 * "the session": the very word for the sort of other events names no event that is none of them, unless the words beside
 * it say whose it is: "the council session".
 */
function isOfOtherSort(
  chunk: Chunk,
  phrase: Phrase,
  { clause, fact: { definition, roles }, index: { described, entities } }: BindingContext,
): boolean {
  const word = lemmasOf(chunk.words.join(' '));
  const own = chunk.senses.find((sense) => sense.kind === 'sort' && word.includes(sense.sort));
  if (own === undefined || (described.get(own.key)?.size ?? 0) === 0) return false;
  const held = roles.flatMap((role) => (role.lentBy === undefined ? role.own : []));
  const events = held.filter((id) => entities.get(id)?.kind === 'event');
  const others = held.filter((id) => !events.includes(id));
  const describes = ({ kind, key }: Sense, id: string): boolean =>
    (kind === 'sort' || kind === 'entity') && key !== EVENT && described.get(key)?.has(id) === true;
  const beside = definition.describes === undefined ? contentChunks(clause) : phrase.chunks;
  return (
    events.length > 0 &&
    !chunk.senses.some((sense) => events.some((id) => describes(sense, id))) &&
    !beside.some(
      (other) => other !== chunk && other.senses.some((sense) => others.some((id) => describes(sense, id))),
    )
  );
}
const EVENT = senseOf.sort('event').key;

/** The first filled role that a noun names; in a question that asks, an open one too. */
function namedRole(
  chunk: Chunk,
  clause: Clause,
  fact: IndexedFact,
  index: KnowledgeIndex,
): IndexedRole | undefined {
  if (!hasKind(chunk, 'role')) return undefined;
  const roles = chunk.senses.flatMap((sense) =>
    sense.kind === 'role' ? (roleNamed(sense.relation, sense.role, fact, index) ?? []) : [],
  );
  return roles.find((role) => role.own.length > 0) ?? (clause.kind === 'check' ? undefined : roles[0]);
}

function roleNamed(
  relation: string,
  name: string,
  fact: IndexedFact,
  index: KnowledgeIndex,
): IndexedRole | undefined {
  return fact.roles.find(
    (role) =>
      role.name === name &&
      (role.lentBy === undefined
        ? fact.relations.has(relation)
        : index.factById.get(role.lentBy)?.relations.has(relation) === true),
  );
}

function bindFiller(
  piece: Piece,
  phrase: Phrase,
  position: Phrase['position'],
  context: BindingContext,
): Binding | undefined {
  const { chunks } = piece;
  let best: Binding | undefined;
  let bestRank = -1;
  for (const role of context.fact.roles) {
    const found = piece.describe(role, context.fact);
    if (found.entities.length === 0) continue;
    const fit = fitOf(role, phrase.preposition, position, context);
    if (fit === 0 || (fit === 1 && isLoosePronoun(chunks, phrase)) || !mayOwn(chunks, phrase, role, context))
      continue;
    const rank = fit * 2 + (found.named ? 1 : 0);
    if (rank <= bestRank) continue;
    bestRank = rank;
    best = {
      as: 'filler',
      chunks,
      role,
      entities: found.entities,
      proofs: [...found.proofs, ...chunks.flatMap((chunk) => chunk.proofs ?? [])],
      introduced: fit === 2 && phrase.preposition !== '',
    };
  }
  return best;
}

/** "about it": what only points back has the role that its preposition introduces, or none. */
function isLoosePronoun(chunks: readonly Chunk[], { preposition }: Phrase): boolean {
  return (
    preposition !== '' &&
    preposition !== 'of' &&
    chunks.every(
      (chunk) => chunk.carried === true && chunk.words.length === 1 && PRONOUNS.has(chunk.words[0] ?? ''),
    )
  );
}
const PRONOUNS = new Set(pronouns.flatMap(({ words }) => joinWordList(words)));

/** "NATO's view": the genitive before a noun of the relation fills the role that the relation says. */
function mayOwn(
  chunks: readonly Chunk[],
  phrase: Phrase,
  role: IndexedRole,
  { fact }: BindingContext,
): boolean {
  const owners = fact.definition.possessor;
  const last = chunks.at(-1);
  if (owners === undefined || last?.possessor !== true || owners.includes(role.name)) return true;
  const rest = phrase.chunks.slice(phrase.chunks.indexOf(last) + 1);
  return !rest.some((chunk) =>
    chunk.senses.some((s) => s.kind === 'relation' && fact.relations.has(s.relation)),
  );
}

/** 0: grammar forbids it; 1: allowed; 2: the preposition or position is the role's own. */
function fitOf(
  role: IndexedRole,
  preposition: string,
  position: Phrase['position'],
  context: BindingContext,
): 0 | 1 | 2 {
  const { fact, verbNamed, passive, doer } = context;
  if (preposition !== '') {
    if (preposition === 'by' && passive && doer !== undefined) return role.name === doer ? 2 : 0;
    if (role.prepositions.has(preposition)) return 2;
    if (preposition === 'according to' || OPPOSING.has(preposition)) return 0;
    if (preposition === 'of') return 1;
    return fact.roles.some((other) => other.prepositions.has(preposition)) ? 0 : 1;
  }
  const own = positionIn(role, context);
  if (!verbNamed || position === 'none' || own === 'either') return 1;
  if (role.definition.kinds.every((kind) => kind === 'date')) return 1;
  if (passive && position === 'object') return 1;
  const natural = passive ? flip(position) : position;
  if (own === natural) return 2;
  return natural === 'subject' ? 0 : own === 'subject' && !passive ? 0 : 1;
}

/** What they introduce takes no part in what the fact says, unless one of its roles is theirs. */
const OPPOSING: ReadonlySet<string> = new Set(opposingPrepositions);

/** Where the clause's verb has a role stand. */
export function positionIn(role: IndexedRole, { doer }: BindingContext): RoleDefinition['position'] {
  if (doer === undefined) return role.definition.position;
  return role.name === doer ? 'subject' : role.definition.position === undefined ? undefined : 'object';
}

function flip(position: 'subject' | 'object'): 'subject' | 'object' {
  return position === 'subject' ? 'object' : 'subject';
}
