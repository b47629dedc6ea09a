import { ENTITY_KINDS, type EntityKind } from '../briefing/model.ts';
import { sorts as sortDefinitions } from '../language/en/sorts.ts';
import { type Chunk, hasKind, isOptional, type Phrase } from '../understanding/chunk.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import { type BindingContext, type BoundRun, bindPhrase, bindRun, describedFillers } from './bind-phrase.ts';
import { describeEntity } from './describe-entity.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from './knowledge-index.ts';
import type { AskedRole, Binding, Match, UnboundChunk } from './match.ts';
import { datesMatch, isDateSense } from './match-dates.ts';

/** How many content chunks a fact may leave unexplained to be looked at all. */
const MAX_LEFT_OVER = 1;

/** Every fact that explains all of a clause, or all but one chunk, in the order of the briefing. */
export function matchFacts(clause: Clause, index: KnowledgeIndex): readonly Match[] {
  const chunks = contentChunks(clause);
  const words = relationWords(clause, chunks);
  return candidateFacts(chunks, index)
    .map((fact) => matchFact(clause, fact, index, words))
    .filter((match) => match.unbound.length <= MAX_LEFT_OVER);
}

/** The chunks that must be explained. */
export function contentChunks(clause: Clause): readonly Chunk[] {
  const phrases = [
    ...clause.phrases,
    ...clause.asks.flatMap((ask) => (ask.phrase === undefined ? [] : [ask.phrase])),
  ];
  return phrases.flatMap((phrase) => phrase.chunks);
}

/** Facts in which all required chunks but at most one have a place: found by counting, never by scanning. */
function candidateFacts(chunks: readonly Chunk[], index: KnowledgeIndex): readonly IndexedFact[] {
  const required = chunks.filter((chunk) => !isOptional(chunk));
  const counted = required.length > 0 ? required : chunks;
  const counts = new Map<number, number>();
  for (const chunk of counted)
    for (const fact of factsOf(chunk, index)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const least = Math.max(1, required.length > 0 ? required.length - MAX_LEFT_OVER : 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([fact]) => index.facts[fact] as IndexedFact)
    .sort((a, b) => a.index - b.index);
}

function factsOf(chunk: Chunk, index: KnowledgeIndex): ReadonlySet<number> {
  const facts = new Set<number>();
  for (const sense of chunk.senses) {
    if (isDateSense(sense)) {
      for (const [date, fact] of index.datedFacts) if (datesMatch(sense, date)) facts.add(fact);
    } else if (sense.kind === 'number') {
      for (const fact of index.facts) facts.add(fact.index);
    } else {
      for (const fact of index.factsByKey.get(sense.key) ?? []) facts.add(fact);
      const contradicted =
        sense.kind === 'relation' ? index.definitions.get(sense.relation)?.contradicts : undefined;
      for (const relation of contradicted ?? [])
        for (const fact of index.factsByKey.get(`r:${relation}`) ?? []) facts.add(fact);
    }
  }
  return facts;
}

function matchFact(clause: Clause, fact: IndexedFact, index: KnowledgeIndex, words: RelationWords): Match {
  const verbNamed = words.predicates.some((relation) => fact.relations.has(relation));
  const context: BindingContext = {
    index,
    clause,
    fact,
    verbNamed,
    passive: clause.passive || words.middles.some((relation) => fact.relations.has(relation)),
  };
  const bindings: Binding[] = [];
  const unbound: UnboundChunk[] = [];
  const runs: { phrase: Phrase; run: BoundRun }[] = [];
  for (const phrase of clause.phrases) {
    const run = bindPhrase(phrase, context);
    runs.push({ phrase, run });
    bindings.push(...run.bindings);
    unbound.push(...run.unbound.map((chunk) => ({ chunk, phrase })));
  }
  const { asked, unasked } = askRoles(clause, context, bindings, unbound);
  const named =
    bindings.some(
      (b) =>
        (b.as === 'relation' && !b.attributes && !b.chunks.every((chunk) => hasKind(chunk, 'free'))) ||
        b.as === 'role' ||
        isPostOf(b, fact) ||
        isEventWord(b, fact),
    ) ||
    asked.some((a) => a.named === true) ||
    asked.some((a) => a.among !== undefined && a.role.name === fact.definition.describes);
  if (!named)
    for (const [i, { phrase, run }] of runs.entries())
      unbound.push(...detached(phrase, run, runs[i - 1]?.run, context));
  return { fact, bindings, asked, unbound, unasked, named, passive: context.passive };
}

/** The relations that a clause names by its verbs. */
interface RelationWords {
  /** Those whose subject and object are the clause's: "X discusses Y", "X has views on Y". */
  readonly predicates: readonly string[];
  /** Those whose object is the clause's subject: "the topic comes up". */
  readonly middles: readonly string[];
}

function relationWords(clause: Clause, chunks: readonly Chunk[]): RelationWords {
  const predicates = new Set<string>();
  const middles = new Set<string>();
  for (const sense of chunks.flatMap((chunk) => chunk.senses)) {
    if (sense.kind !== 'relation') continue;
    if (sense.verb || clause.possessing) predicates.add(sense.relation);
    if (sense.middle === true) middles.add(sense.relation);
  }
  return { predicates: [...predicates], middles: [...middles] };
}

/**
 * "X of Y" and "Y's X" attach Y to X. Where no word names the relation, Y must describe the thing that X is bound to
 * and may not fill a role of its own; facts that describe by several roles are what such phrases name.
 */
function detached(
  phrase: Phrase,
  run: BoundRun,
  before: BoundRun | undefined,
  { clause, fact, index }: BindingContext,
): readonly UnboundChunk[] {
  if (clause.kind === 'fragment' || fact.definition.describes !== undefined) return [];
  const fillers = run.bindings.filter((b) => b.as === 'filler');
  const other = fillers.find((b) => b.role !== fillers[0]?.role);
  if (other !== undefined) return other.chunks.map((chunk) => ({ chunk, phrase }));
  const head = before?.bindings.at(-1);
  if (phrase.preposition !== 'of' || head?.as !== 'filler' || fillers.length === 0) return [];
  const attached = head.entities.some(
    (id) => describeEntity(phrase.chunks, id, index, undefined) !== undefined,
  );
  return attached ? [] : phrase.chunks.map((chunk) => ({ chunk, phrase }));
}

/** "the meeting": the event's sort is a word of the relation too. */
function isEventWord(binding: Binding, fact: IndexedFact): boolean {
  if (binding.as !== 'filler' || binding.role.name !== fact.definition.describes) return false;
  if (
    binding.role.definition.kinds.includes('event') &&
    binding.chunks.some((chunk) =>
      chunk.senses.some((s) => s.kind === 'entity' && binding.entities.includes(s.entity)),
    )
  )
    return true;
  return binding.chunks.some((chunk) =>
    chunk.senses.some((s) => s.kind === 'relation' && fact.relations.has(s.relation)),
  );
}

/** A filler that by itself says which relation is meant: the post in "the French foreign minister". */
function isPostOf(binding: Binding, fact: IndexedFact): boolean {
  if (binding.as !== 'filler') return false;
  const { kinds } = binding.role.definition;
  if (kinds.length !== 1 || kinds[0] !== 'topic') return false;
  return (
    fact.definition.describes !== undefined ||
    binding.entities.some((id) => id.startsWith(`${fact.fact.id}/`))
  );
}

function askRoles(
  clause: Clause,
  context: BindingContext,
  bindings: Binding[],
  unbound: UnboundChunk[],
): { asked: AskedRole[]; unasked: Ask[] } {
  const asked: AskedRole[] = [];
  const unasked: Ask[] = [];
  const plain: Ask[] = [];
  for (const ask of clause.asks) {
    if (ask.phrase === undefined) plain.push(ask);
    else {
      const found = askByPhrase(ask, ask.phrase, context);
      const run = found === undefined ? bindPhrase({ ...ask.phrase, position: 'none' }, context) : undefined;
      const role = bindings.find((b) => b.as === 'role')?.role;
      if (
        run !== undefined &&
        run.unbound.length === 0 &&
        role !== undefined &&
        run.bindings.some((b) => b.as === 'relation')
      ) {
        bindings.push(...run.bindings);
        asked.push({ ask, role, named: true });
      } else if (
        run !== undefined &&
        ask.word !== 'how many' &&
        run.unbound.length === 0 &&
        run.bindings.every(
          (b) => (b.as === 'relation' && !b.attributes) || (ask.word === 'who' && b.as === 'role'),
        )
      ) {
        bindings.push(...run.bindings);
        plain.push({ ...ask, word: ask.word === 'who' ? 'who' : 'what' });
      } else if (found === undefined) {
        unasked.push(ask);
        for (const chunk of ask.phrase.chunks)
          if (!isOptional(chunk)) unbound.push({ chunk, phrase: ask.phrase });
      } else {
        asked.push(found.asked);
        bindings.push(...found.bindings);
        for (const chunk of found.unbound) unbound.push({ chunk, phrase: ask.phrase });
      }
    }
  }
  const named = bindings.flatMap((binding) => (binding.as === 'role' ? [binding.role] : []));
  if (plain.length === 0 && clause.kind !== 'check' && asked.length === 0) {
    for (const role of named) if (!isBound(role, bindings)) asked.push({ ask: undefined, role });
  }
  for (const ask of plain) {
    const role = namedFor(ask, named, bindings) ?? roleAskedBy(ask, context, bindings, asked);
    if (role === undefined) unasked.push(ask);
    else asked.push({ ask, role });
  }
  return { asked, unasked };
}

/** A role that the question names decides what a bare "what" or "who" asks for. */
function namedFor(
  ask: Ask,
  named: readonly IndexedRole[],
  bindings: readonly Binding[],
): IndexedRole | undefined {
  const open = named.filter((role) => !isBound(role, bindings));
  if (ask.word === 'what' || ask.word === 'which' || ask.word === 'who' || ask.word === 'how many')
    return open[0];
  return open.find((role) => asksFor(role, ask.word));
}

function isBound(role: IndexedRole, bindings: readonly Binding[]): boolean {
  return bindings.some((binding) => binding.as === 'filler' && binding.role === role);
}

/** Prepositions that say which role a question word asks for: "for whom", "with whom". */
const DIRECTED = new Set(['for', 'to', 'with', 'by', 'against']);

function roleAskedBy(
  ask: Ask,
  { fact, passive, verbNamed }: BindingContext,
  bindings: readonly Binding[],
  asked: readonly AskedRole[],
): IndexedRole | undefined {
  let best: { role: IndexedRole; rank: number } | undefined;
  for (const role of fact.roles) {
    if (!asksFor(role, ask.word)) continue;
    if (asked.some((other) => other.role === role)) continue;
    if (DIRECTED.has(ask.preposition) && !role.prepositions.has(ask.preposition)) continue;
    const bound = isBound(role, bindings);
    if (bound && role.definition.holds === 'one') continue;
    // "What will they do about X?" asks for all that the fact says of X.
    const topic = ask.word === 'what' && role.definition.profile === true;
    if (bound && role.own.length < 2 && role.fillers.size < 3 && !topic) continue;
    if (role.lentBy !== undefined && ask.word === 'what') continue;
    const attributed = bindings.some((b) => b.as === 'relation' && b.attributes);
    const natural = verbNamed && ask.position === 'subject' ? (passive ? 'object' : 'subject') : undefined;
    let rank = role.own.length > 0 ? 4 : role.unspecified ? 3 : 0;
    if (!bound) rank += 2;
    if (attributed && ask.word === 'who' && role.name === 'source') rank += 5;
    if (natural !== undefined && role.definition.position === natural) rank += 1;
    if (natural === 'subject' && role.definition.position === 'object') rank -= 3;
    if (best === undefined || rank > best.rank) best = { role, rank };
  }
  return best?.role;
}

/** A bare "which" asks as "who" and "what" do. */
function asksFor(role: IndexedRole, word: Ask['word']): boolean {
  const { asks } = role.definition;
  return word === 'which' ? asks.includes('who') || asks.includes('what') : asks.includes(word);
}

/** "which defence ministers (meet)": the longest head of the phrase that describes fillers of a role. */
function askByPhrase(
  ask: Ask,
  phrase: Phrase,
  context: BindingContext,
): { asked: AskedRole; bindings: readonly Binding[]; unbound: readonly Chunk[] } | undefined {
  for (let length = phrase.chunks.length; length > 0; length--) {
    const head = phrase.chunks.slice(0, length);
    if (length < phrase.chunks.length && head.at(-1)?.possessor === true) continue;
    const rest = bindRun(
      phrase.chunks.slice(length),
      { ...phrase, preposition: '', position: 'none' },
      context,
    );
    const role = context.fact.roles
      .map((candidate) => ({ role: candidate, ...askedAs(head, candidate, context, ask) }))
      .filter((candidate) => candidate.fits)
      .sort((a, b) => b.rank - a.rank)[0];
    if (role === undefined) continue;
    const base: AskedRole =
      role.among === undefined ? { ask, role: role.role } : { ask, role: role.role, among: role.among };
    const asked: AskedRole = role.byName === true ? { ...base, named: true } : base;
    return { asked, bindings: rest.bindings, unbound: rest.unbound };
  }
  return undefined;
}

function askedAs(
  head: readonly Chunk[],
  role: IndexedRole,
  context: BindingContext,
  ask: Ask,
): { fits: boolean; rank: number; among?: ReadonlySet<string>; byName?: true } {
  if (
    !head.every((chunk) => mayBe(chunk, role)) ||
    (ask.word === 'how many' && role.definition.holds === 'one')
  )
    return { fits: false, rank: 0 };
  const chunk = head[0] as Chunk;
  const named =
    head.length === 1 &&
    chunk.senses.some(
      (sense) =>
        sense.kind === 'role' &&
        sense.role === role.name &&
        (role.lentBy !== undefined || context.fact.relations.has(sense.relation)),
    );
  const described = describedFillers(head, role, context, true);
  if (described.entities.length > 0 && !described.named) {
    const fit = { fits: true, rank: role.own.length > 0 ? 4 : 1, among: new Set(described.entities) };
    return named ? { ...fit, byName: true } : fit;
  }
  if (named) return { fits: true, rank: 3, byName: true };
  if (head.length !== 1) return { fits: false, rank: 0 };
  const sorts = sortsOf(role);
  const sorted = chunk.senses.some(
    (sense) =>
      sense.kind === 'sort' &&
      sorts.has(sense.sort) &&
      (context.index.described.get(sense.key)?.size ?? 0) === 0,
  );
  const asks = ask.word === 'how many' ? role.definition.asks.includes('how many') : true;
  return { fits: sorted && asks, rank: role.own.length > 0 ? 2 : 0 };
}

/** A sort of person asks for people, a sort of organisation for organisations. */
function mayBe(chunk: Chunk, role: IndexedRole): boolean {
  const kinds = chunk.senses.flatMap((sense) => (sense.kind === 'sort' ? [kindOfSort(sense.sort)] : []));
  return (
    kinds.length === 0 ||
    kinds.length < chunk.senses.length ||
    kinds.some((kind) => kind === undefined || role.definition.kinds.includes(kind))
  );
}

/** The kind of entity that a sort is of; undefined where it can be of several. */
function kindOfSort(sort: string): EntityKind | undefined {
  for (
    let current: string | undefined = sort;
    current !== undefined;
    current = sortDefinitions[current]?.isA
  ) {
    if ((ENTITY_KINDS as readonly string[]).includes(current) && current !== 'event')
      return current as EntityKind;
  }
  return undefined;
}

const sortCache = new WeakMap<IndexedRole, ReadonlySet<string>>();

function sortsOf(role: IndexedRole): ReadonlySet<string> {
  let known = sortCache.get(role);
  if (known === undefined) {
    known = new Set((role.definition.sorts ?? '').split(',').map((sort) => sort.trim()));
    sortCache.set(role, known);
  }
  return known;
}
