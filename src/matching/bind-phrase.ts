import type { EntityKind } from '../briefing/model.ts';
import { agentPreposition } from '../language/en/auxiliaries.ts';
import {
  causalPrepositions,
  missingPrepositions,
  opposingPrepositions,
  sourcePrepositions,
} from '../language/en/preposition-uses.ts';
import { pronouns } from '../language/en/pronouns.ts';
import type { RoleDefinition } from '../language/language-data.ts';
import { narrowPrepositions, prepositions } from '../language/prepositions.ts';
import { unitNamed } from '../language/quantity.ts';
import { valuesOf } from '../language/relation-words.ts';
import { type Sense, senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasKind, type Phrase } from '../understanding/chunk.ts';
import { isParticiple, isVerbOnly } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { amountIn, amountsOf } from './amounts-of.ts';
import type { ChunkWord } from './chunk-word.ts';
import type { DescribedFillers, Piece, Pieces } from './create-pieces.ts';
import { bindDuring } from './during-event.ts';
import { contentChunks } from './find-candidates.ts';
import { isCalledByNoun } from './is-called-by-noun.ts';
import { isTorn } from './is-torn.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from './knowledge-index.ts';
import type { Binding } from './match.ts';
import { bindPeopleOf } from './people-of-place.ts';
import { saysOpposite } from './says-opposite.ts';
import { bindUnder } from './under-document.ts';

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

/** Explains the chunks of a phrase by a fact, as whole descriptions where it can, else piece by piece. */
export function bindPhrase(phrase: Phrase, context: BindingContext): BoundRun {
  return tailBinder(phrase, context)(0);
}

/**
 * Explains what stands in a phrase from a place on: the segmentation that leaves the fewest chunks unexplained, longer
 * pieces first.
 */
export function tailBinder(phrase: Phrase, context: BindingContext): (from: number) => BoundRun {
  const { chunks } = phrase;
  /** The best from the end of the phrase backwards. */
  const best: BoundRun[] = [NOTHING_LEFT];
  return (from) => {
    const length = chunks.length - from;
    if (length > MAX_RUN_CHUNKS) return { bindings: [], unbound: chunks.slice(from) };
    while (best.length <= length) best.push(bindFrom(chunks.length - best.length, best, phrase, context));
    return best[length] as BoundRun;
  };
}

const NOTHING_LEFT: BoundRun = { bindings: [], unbound: [] };

/** The best way to explain a phrase from a chunk on, given the best for every shorter rest. */
function bindFrom(
  from: number,
  rests: readonly BoundRun[],
  phrase: Phrase,
  context: BindingContext,
): BoundRun {
  const { chunks } = phrase;
  let best: BoundRun | undefined;
  for (const piece of context.pieces.startingAt(chunks, from)) {
    const to = from + piece.chunks.length;
    const rest = rests[chunks.length - to] as BoundRun;
    if (best !== undefined && rest.unbound.length >= best.unbound.length) continue;
    const head = bindPiece(piece, phrase, to, context);
    if (head === undefined || ownsItself(head, rest)) continue;
    if (isTorn(head, rest.bindings[0], chunks, context)) continue;
    best = { bindings: [head, ...rest.bindings], unbound: rest.unbound };
    if (best.unbound.length === 0) return best;
  }
  if (best !== undefined) return best;
  const rest = rests[chunks.length - from - 1] as BoundRun;
  return { bindings: rest.bindings, unbound: [chunks[from] as Chunk, ...rest.unbound] };
}

/** "the hosts' minister": an owner and what it owns are not two of those that fill one role. */
function ownsItself(head: Binding, { bindings: [next] }: BoundRun): boolean {
  return (
    head.as === 'filler' &&
    next?.as === 'filler' &&
    next.role === head.role &&
    head.chunks.at(-1)?.possessor === true
  );
}

function bindPiece(piece: Piece, phrase: Phrase, to: number, context: BindingContext): Binding | undefined {
  const { chunks } = piece;
  const filler = bindFiller(piece, phrase, to, context);
  if (chunks.length > 1) return filler;
  const chunk = chunks[0] as Chunk;
  const said = context.pieces.wordOf(chunk);
  const degree = bindDegree(chunk, said, context) ?? bindContrary(chunk, said, context.fact);
  if (degree !== undefined) return degree;
  const word = bindWord(chunk, said, phrase, context);
  // "The hosts think alike": whom a word describes does so rather than name a place that is no part of the fact.
  if (filler !== undefined && word?.as === 'role' && word.role.lentBy !== undefined) return filler;
  const saysRole = context.clause.asks.length === 0 || isAllThatIsOwned(chunk, phrase, context);
  if (word !== undefined && !isNamed(filler) && (word.as === 'relation' || saysRole)) return word;
  return (
    filler ??
    word ??
    bindDuring(chunk, phrase.preposition, context) ??
    bindUnder(chunk, phrase.preposition, context) ??
    bindPeopleOf(chunk, phrase.preposition, context) ??
    (said.optional ? { as: 'free', chunks } : undefined)
  );
}

/** "What is the report's date?": the noun behind an owner, and nothing else, says what is asked for. */
function isAllThatIsOwned(
  chunk: Chunk,
  { chunks }: Phrase,
  { clause: { phrases, asks }, fact: { definition } }: BindingContext,
): boolean {
  return (
    definition.describes === undefined &&
    phrases.length === 1 &&
    chunks.at(-1) === chunk &&
    chunks.at(-2)?.possessor === true &&
    asks.every((ask) => ask.phrase === undefined)
  );
}

/** How far the fact holds: the same degree is explained, another contradicts it. */
function bindDegree(
  chunk: Chunk,
  { degree }: ChunkWord,
  { clause, fact }: BindingContext,
): Binding | undefined {
  if (degree === undefined) return undefined;
  const role = fact.roles.find(
    (candidate) => candidate.definition.scale === true && candidate.own.length > 0,
  );
  if (role === undefined) {
    // "on everything", and "fully?" after a question, need a fact that holds to a degree.
    const asked =
      prepositions.has(chunk.words[0] ?? '') || contentChunks(clause).some((c) => c.carried === true);
    const several = clause.kind === 'check' && chunk.words.length > 1;
    return degree === 'complete' && !asked && !several ? { as: 'free', chunks: [chunk] } : undefined;
  }
  return degree === 'partial'
    ? { as: 'role', chunks: [chunk], role }
    : { as: 'conflict', chunks: [chunk], role };
}

/** A value that excludes the one that the fact holds. */
function bindContrary(
  chunk: Chunk,
  { contraries, entities: named, text }: ChunkWord,
  fact: IndexedFact,
): Binding | undefined {
  for (const sense of contraries) {
    const role = fact.roles.find((candidate) => candidate.own.includes(sense.entity));
    if (role !== undefined) return { as: 'conflict', chunks: [chunk], role };
  }
  // A value that other facts hold is a name by itself.
  if (named.length === 0) return undefined;
  const role = fact.valued.find(
    ({ definition, own }) => !own.some((id) => named.includes(id)) && valuesOf(definition).has(text),
  );
  return role === undefined ? undefined : { as: 'conflict', chunks: [chunk], role };
}

function isNamed(binding: Binding | undefined): boolean {
  return (
    binding?.as === 'filler' &&
    binding.chunks.some((chunk) => chunk.senses.some((sense) => sense.kind === 'entity'))
  );
}

/** A word that names the relation, or one of its roles. */
function bindWord(
  chunk: Chunk,
  word: ChunkWord,
  phrase: Phrase,
  context: BindingContext,
): Binding | undefined {
  const { clause, fact, index } = context;
  if (word.relations.length === 0 && word.roles.length === 0) {
    if (isCalledByNoun(chunk, fact, index))
      return {
        as: 'relation',
        chunks: [chunk],
        relation: fact.definition.id,
        contradicts: false,
        attributes: false,
      };
    const role = namedByUnit(chunk, context);
    return role === undefined ? undefined : { as: 'role', chunks: [chunk], role };
  }
  // "Dateline: city and date": where nothing else is said, a noun for a sort is no verb.
  const noun = clause.kind === 'fragment' && hasKind(chunk, 'sort');
  const verb = !noun && word.relations.some((sense) => sense.verb && fact.relations.has(sense.relation));
  const named = verb || isMissed(chunk, clause) ? undefined : namedRole(word, clause, fact, index);
  if (named !== undefined) return { as: 'role', chunks: [chunk], role: named };
  const otherSort =
    word.relations.some((sense) => !sense.verb) && isOfOtherSort(chunk, word, phrase, context);
  for (const sense of word.relations) {
    if (!sense.verb && otherSort) continue;
    if (fact.relations.has(sense.relation))
      return {
        as: 'relation',
        chunks: [chunk],
        relation: sense.relation,
        contradicts: clause.kind === 'check' && sense.verb && saysOpposite(chunk, clause, fact),
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
    if (definition?.attributes === true && fact.fact.source !== undefined && !word.free) {
      return {
        as: 'relation',
        chunks: [chunk],
        relation: sense.relation,
        contradicts: false,
        attributes: true,
      };
    }
  }
  const role = verb ? namedRole(word, clause, fact, index) : undefined;
  return role === undefined ? undefined : { as: 'role', chunks: [chunk], role };
}

/** "Did it come down off target?" does not speak of the one where it came down. */
function isMissed(chunk: Chunk, { chunks }: Clause): boolean {
  const before = chunks[chunks.indexOf(chunk) - 1];
  return before !== undefined && MISSING.has(before.words.join(' '));
}
const MISSING: ReadonlySet<string> = new Set(joinWordList(missingPrepositions));

/** "Rice for X, tonnes?": a unit, which means nothing else, asks for the amount that is told in it. */
function namedByUnit(
  { senses, words }: Chunk,
  { clause, fact, index }: BindingContext,
): IndexedRole | undefined {
  if (senses.length > 0 || clause.kind !== 'fragment' || unitNamed(words) === undefined) return undefined;
  return amountIn(words, amountsOf(fact, index))?.role;
}

/**
 * "the session": the very word for the sort of other events names no event that is none of them, unless the words beside
 * it say whose it is: "the council session".
 */
function isOfOtherSort(
  chunk: Chunk,
  { ownSort }: ChunkWord,
  phrase: Phrase,
  { clause, fact: { definition, roles }, index }: BindingContext,
): boolean {
  const { described, entities } = index;
  if (ownSort === undefined) return false;
  const events: string[] = [];
  const others: string[] = [];
  for (const { lentBy, own } of roles)
    if (lentBy === undefined)
      for (const id of own) (entities.get(id)?.kind === 'event' ? events : others).push(id);
  if (events.length === 0) return false;
  const describes = ({ kind, key }: Sense, id: string): boolean =>
    (kind === 'sort' || kind === 'entity') && key !== EVENT && described.get(key)?.has(id) === true;
  const beside = definition.describes === undefined ? contentChunks(clause) : phrase.chunks;
  return (
    !chunk.senses.some((sense) => events.some((id) => describes(sense, id))) &&
    !isPlaced(phrase.chunks, events, ownSort.key, index) &&
    !beside.some(
      (other) => other !== chunk && other.senses.some((sense) => others.some((id) => describes(sense, id))),
    )
  );
}
const EVENT = senseOf.sort('event').key;

/** "the previous session": its place in the order of time says which event is meant, where none of that sort has one. */
function isPlaced(
  chunks: readonly Chunk[],
  events: readonly string[],
  sort: string,
  { described }: KnowledgeIndex,
): boolean {
  return chunks.some((chunk) =>
    chunk.senses.some(
      ({ kind, key }) =>
        kind === 'operator' &&
        events.some((id) => described.get(key)?.has(id)) &&
        ![...(described.get(sort) ?? [])].some((id) => described.get(key)?.has(id)),
    ),
  );
}

/** The first filled role that a noun names; in a question that asks, an open one too. */
function namedRole(
  word: ChunkWord,
  clause: Clause,
  fact: IndexedFact,
  index: KnowledgeIndex,
): IndexedRole | undefined {
  let open: IndexedRole | undefined;
  for (const sense of word.roles) {
    const role = roleNamed(sense.relation, sense.role, fact, index);
    if (role !== undefined && role.own.length > 0) return role;
    open ??= role;
  }
  return clause.kind === 'check' ? undefined : open;
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

function bindFiller(piece: Piece, phrase: Phrase, to: number, context: BindingContext): Binding | undefined {
  const { chunks } = piece;
  let best: { readonly role: IndexedRole; readonly found: DescribedFillers; readonly fit: 1 | 2 } | undefined;
  let bestRank = -1;
  for (const role of context.fact.roles) {
    if (piece.fillable?.has(role) === false) continue;
    const found = piece.describe(role, context.fact);
    if (found.entities.length === 0) continue;
    if (!found.named && isPredicate(chunks, phrase, to, context)) continue;
    const position = placeOf(phrase, to, context);
    const fit = fitOf(role, phrase.preposition, position, context);
    if (!found.named && standsForItself(chunks, position, role, context)) continue;
    if (fit === 0 || (fit === 1 && isLoosePronoun(chunks, phrase)) || !mayOwn(chunks, phrase, role, context))
      continue;
    const rank = fit * 2 + (found.named ? 1 : 0);
    if (rank <= bestRank) continue;
    bestRank = rank;
    best = { role, found, fit };
  }
  if (best === undefined) return undefined;
  return {
    as: 'filler',
    chunks,
    role: best.role,
    entities: best.found.entities,
    proofs: [...best.found.proofs, ...chunks.flatMap((chunk) => chunk.proofs ?? [])],
    introduced: best.fit === 2 && phrase.preposition !== '',
  };
}

/**
 * "Did X pay Y?": an organisation that stands where another role's organisation has its place is no name for one of its
 * people.
 */
function standsForItself(
  chunks: readonly Chunk[],
  position: Phrase['position'],
  role: IndexedRole,
  { index, fact, passive }: BindingContext,
): boolean {
  const [chunk, ...more] = chunks;
  if (chunk === undefined || more.length > 0 || position === 'none' || chunk.possessor === true) return false;
  const isOrganisation = chunk.senses.some(
    (s) => s.kind === 'entity' && index.entities.get(s.entity)?.kind === ORGANISATION,
  );
  const natural = passive ? flip(position) : position;
  const takes = ({ definition, own }: IndexedRole): boolean =>
    own.length > 0 && definition.position === natural && definition.kinds.includes(ORGANISATION);
  return (
    isOrganisation &&
    !role.definition.kinds.includes(ORGANISATION) &&
    fact.roles.some((other) => other !== role && takes(other))
  );
}
const ORGANISATION: EntityKind = 'organisation';

/** "Were e-books affected?": the verb with which a claim ends is what is claimed, and no word for "affected customers". */
function isPredicate(
  [verb, ...more]: readonly Chunk[],
  phrase: Phrase,
  to: number,
  { clause }: BindingContext,
): boolean {
  return (
    clause.kind === 'check' &&
    verb !== undefined &&
    more.length === 0 &&
    to === phrase.chunks.length &&
    (isVerbOnly(verb) || isParticiple(verb))
  );
}

/**
 * Where a piece that ends before a chunk stands in the clause: what stands before the head of a phrase has no place of its
 * own, unless the head is a verb whose subject it is ("Will Paris host them?").
 */
function placeOf({ chunks, position }: Phrase, to: number, { pieces }: BindingContext): Phrase['position'] {
  return to < chunks.length && !pieces.wordOf(chunks[to] as Chunk).done ? 'none' : position;
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
    if (preposition === agentPreposition && passive && doer !== undefined) return role.name === doer ? 2 : 0;
    if (role.prepositions.has(preposition)) return 2;
    const isAgent = preposition === agentPreposition && passive && verbNamed;
    if (isAgent && role.definition.position === 'subject') return 2;
    if (preposition === 'according to' || OPPOSING.has(preposition) || narrowPrepositions.has(preposition))
      return 0;
    // "Was it put off because of X?": what a thing is because of takes no other part in it.
    if (CAUSAL.has(preposition)) return role.definition.asks.includes('why') ? 2 : 0;
    // Where something is does not say whose word it is.
    if (role.name === SOURCE && !SPEAKING.has(preposition)) return 0;
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

const SOURCE = 'source';
const CAUSAL: ReadonlySet<string> = new Set(causalPrepositions);
const SPEAKING: ReadonlySet<string> = new Set(sourcePrepositions);

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
