import { ENTITY_KINDS, type EntityKind } from '../briefing/model.ts';
import { agentPreposition } from '../language/en/auxiliaries.ts';
import { senseOf } from '../language/sense.ts';
import { sortDefinitions } from '../language/sort-definitions.ts';
import { type Chunk, isFree, isOptional, type Phrase } from '../understanding/chunk.ts';
import { askOf, isParticiple } from '../understanding/chunk-forms.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import { askAmount } from './ask-amount.ts';
import { membersOf } from './asked-fillers.ts';
import { type BindingContext, bindPhrase, tailBinder } from './bind-phrase.ts';
import type { Piece } from './create-pieces.ts';
import type { IndexedFact, IndexedRole } from './knowledge-index.ts';
import type { AskedRole, Binding, UnboundChunk } from './match.ts';

export function askRoles(
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
      const found = askByPhrase(ask, ask.phrase, context, bindings);
      const amount =
        found === undefined && ask.word === 'how many'
          ? askAmount(ask, ask.phrase, context, bindings)
          : undefined;
      if (amount !== undefined) {
        asked.push(amount.asked);
        bindings.push(...amount.bindings);
        continue;
      }
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
        run.bindings.some((b) => b.as === 'relation') &&
        run.bindings.every(
          (b) =>
            (b.as === 'relation' && !b.attributes) ||
            (b.as === 'role' && ask.word === 'who') ||
            // "What is the president's proposal?"
            (b.as === 'filler' && b.chunks.every((chunk) => chunk.possessor === true)),
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
    if (asked.some((other) => isOtherSide(ask, other, context))) continue;
    const role =
      (ask.dangling === true ? undefined : namedFor(ask, named, bindings)) ??
      roleAskedBy(ask, context, bindings, asked);
    if (role === undefined) unasked.push(ask);
    else asked.push(namesRole(ask, role, context) ? { ask, role, named: true } : { ask, role });
  }
  return { asked, unasked };
}

/** "Who meets whom?": those who do something with each other are asked for once. */
function isOtherSide(ask: Ask, { ask: first, role }: AskedRole, { index }: BindingContext): boolean {
  return (
    first?.word === ask.word &&
    first.phrase === undefined &&
    role.definition.position === 'either' &&
    role.own.flatMap((id) => membersOf(id, index)).length > 1
  );
}

/** "How often" names the rate that it asks for. */
function namesRole({ names = [] }: Ask, role: IndexedRole, { fact }: BindingContext): boolean {
  return [...fact.relations].some((relation) => names.includes(senseOf.role(relation, role.name).key));
}

/** A role that the question names decides what a bare "what" or "who" asks for. */
function namedFor(
  ask: Ask,
  named: readonly IndexedRole[],
  bindings: readonly Binding[],
): IndexedRole | undefined {
  const open = named.filter((role) => !isBound(role, bindings));
  if (ask.word === 'who') return open.find(mayBeSomebody);
  if (ask.word === 'what' || ask.word === 'which' || ask.word === 'how many') return open[0];
  return open.find((role) => asksFor(role, ask));
}

/** "To whom did the money go?" does not ask how much it was. */
function mayBeSomebody({ definition }: IndexedRole): boolean {
  return !definition.kinds.every((kind) => kind === 'quantity' || kind === 'date');
}

function isBound(role: IndexedRole, bindings: readonly Binding[]): boolean {
  return bindings.some((binding) => binding.as === 'filler' && binding.role === role);
}

/** Prepositions that say which role a question word asks for: "for whom", "with whom". */
const DIRECTED = new Set(['for', 'to', 'with', 'by', 'against']);
/** Those that say it of a place: "where from". */
const DIRECTED_PLACES = new Set(['from', 'to']);

function roleAskedBy(
  ask: Ask,
  context: BindingContext,
  bindings: readonly Binding[],
  asked: readonly AskedRole[],
): IndexedRole | undefined {
  const { fact, passive, verbNamed } = context;
  let best: { role: IndexedRole; rank: number } | undefined;
  const doing = asksForDoer(ask, context);
  for (const role of fact.roles) {
    const isAsked = asksFor(role, ask) || (ask.dangling === true && isAgent(role, ask, context));
    if (doing ? !mayBeDoer(role, ask, context) : !isAsked) continue;
    if (asked.some((other) => other.role === role)) continue;
    if (
      ask.dangling === true &&
      isDate(role) &&
      fact.roles.some((other) => asksFor(other, ask) && !isDate(other))
    )
      continue;
    if (asksBare(ask, context.clause) && !isPlaceOf(role)) continue;
    // "Whom did X receive?" does not ask who gave it.
    const active = context.doer !== undefined && !passive && ask.preposition === '';
    if (active && role.definition.position === 'subject' && role.name !== context.doer) continue;
    const directed = ask.word === 'where' ? DIRECTED_PLACES : DIRECTED;
    if (
      directed.has(ask.preposition) &&
      !role.prepositions.has(ask.preposition) &&
      !isAgent(role, ask, context)
    )
      continue;
    const bound = isBound(role, bindings);
    if (bound && role.definition.holds === 'one') continue;
    // "What will they do about X?" asks for all that the fact says of X.
    const topic = ask.word === 'what' && role.definition.profile === true;
    // "What was said about 'the …'?": what is repeated of somebody's words is told by the whole of them.
    const quoted = bound && ask.word === 'what' && role.own.every((id) => isQuotation(id, context));
    if (bound && !quoted && role.own.length < 2 && role.fillers.size < 3 && !topic) continue;
    if (role.lentBy !== undefined && ask.word === 'what') continue;
    const attributed = bindings.some((b) => b.as === 'relation' && b.attributes);
    const natural =
      verbNamed && (ask.position === 'subject' || isSubjectOfPassive(ask, context))
        ? passive
          ? 'object'
          : 'subject'
        : undefined;
    let rank = role.own.length > 0 ? 4 : role.unspecified ? 3 : 0;
    if (!bound || quoted) rank += 2;
    if (quoted) rank += 1;
    if (ask.preposition !== '' && role.prepositions.has(ask.preposition)) rank += 2;
    if (attributed && ask.word === 'who' && role.name === 'source') rank += 5;
    if (natural !== undefined && role.definition.position === natural) rank += 1;
    // "Who gave the doses?" does not ask who got them.
    if (natural === 'subject' && ask.word === 'who' && verbNamed && role.definition.position === 'object')
      continue;
    if (natural === 'subject' && role.definition.position === 'object') rank -= 3;
    // "Who was invited?" does not ask who did it.
    if (natural === 'object' && ask.preposition === '' && role.definition.position === 'subject') rank -= 3;
    // "Who sent the alarm?" does not ask where it went.
    if (natural === 'subject' && ask.word === 'who' && ask.preposition === '' && !doing && isDirected(role))
      continue;
    // "Who deployed it?" does not ask to whom.
    if (natural === 'subject' && ask.word === 'who' && role.definition.position === undefined) rank -= 4;
    // "What will X send?" asks for the thing before its amount.
    if (ask.word === 'what' && isAmountBeside(role)) rank -= 1;
    if (best === undefined || rank > best.rank) best = { role, rank };
  }
  return best?.role;
}

function isQuotation(id: string, { index }: BindingContext): boolean {
  return index.entities.get(id)?.types.includes('quotation') === true;
}

/** "By whom is X represented?" asks for the verb's subject. */
function isAgent(
  { definition }: IndexedRole,
  { preposition }: Ask,
  { passive, verbNamed }: BindingContext,
): boolean {
  return preposition === agentPreposition && passive && verbNamed && definition.position === 'subject';
}

function isAmountBeside({ definition }: IndexedRole): boolean {
  return definition.position === undefined && definition.kinds.every((kind) => kind === 'quantity');
}

/** What a verb goes to, is for, or is done with. */
function isDirected({ definition, prepositions }: IndexedRole): boolean {
  return (
    definition.position === undefined &&
    prepositions.size > 0 &&
    [...prepositions].every((preposition) => preposition !== agentPreposition && DIRECTED.has(preposition))
  );
}

/** "Attended by?" is about people rather than about a day. */
function isDate({ definition }: IndexedRole): boolean {
  return definition.kinds.every((kind) => kind === 'date');
}

/** "Where?" and no other word asks for a place and not for what somebody belongs to. */
function asksBare({ word }: Ask, { chunks }: Clause): boolean {
  return word === 'where' && chunks.every((chunk) => askOf(chunk) !== undefined || isFree(chunk));
}

/** "Who was invited to X?": behind the auxiliary comes the verb, and no other subject. */
function isSubjectOfPassive({ word, preposition }: Ask, { clause, passive }: BindingContext): boolean {
  return (
    passive &&
    preposition === '' &&
    word === 'who' &&
    clause.phrases.every(({ position, chunks }) => position !== 'subject' || chunks.every(isParticiple))
  );
}

/** Where something is or happens, and nothing else. */
function isPlaceOf({ definition: { asks, kinds } }: IndexedRole): boolean {
  return asks.every((word) => word === 'where') || kinds.every((kind) => kind === 'place');
}

/** "Who hosts the talks?": the question asks for the subject of a verb that says which role that is. */
function asksForDoer(ask: Ask, { clause, doer, passive }: BindingContext): boolean {
  if (doer === undefined || !DOERS.has(ask.word)) return false;
  return passive
    ? ask.preposition === agentPreposition
    : ask.preposition === '' &&
        !clause.phrases.some(({ position, chunks }) => position === 'subject' && !isVerb(chunks));
}

/** Where something was held does not tell who held it; where it is to be held, that is the host. */
function mayBeDoer(role: IndexedRole, ask: Ask, { doer, fact }: BindingContext): boolean {
  return role.name === doer && (asksFor(role, ask) || fact.fact.modality === 'planned');
}

/** Nothing but a verb that has a subject of its own. */
function isVerb([chunk, ...more]: readonly Chunk[]): boolean {
  return (
    more.length === 0 && chunk?.senses.some((s) => s.kind === 'relation' && s.doer !== undefined) === true
  );
}
const DOERS: ReadonlySet<Ask['word']> = new Set(['who', 'what', 'which']);

/** A bare "which" asks as "who" and "what" do, a preposition alone for what it introduces. */
function asksFor(
  role: IndexedRole,
  { word, preposition, dangling, amount }: Pick<Ask, 'word' | 'preposition' | 'dangling' | 'amount'>,
): boolean {
  const { asks } = role.definition;
  if (dangling === true) return role.prepositions.has(preposition);
  if (amount === true && role.definition.kinds.includes('quantity') && asks.includes('how many')) return true;
  return word === 'which' ? asks.includes('who') || asks.includes('what') : asks.includes(word);
}

/** "which defence ministers (meet)": the longest head of the phrase that describes fillers of a role. */
function askByPhrase(
  ask: Ask,
  phrase: Phrase,
  context: BindingContext,
  bound: readonly Binding[],
): { asked: AskedRole; bindings: readonly Binding[]; unbound: readonly Chunk[] } | undefined {
  const { chunks } = phrase;
  // "Which country's minister is X?": what is described is named, so that its owner is asked for.
  const { describes } = context.fact.definition;
  const described = context.fact.roles.find((role) => role.name === describes);
  const asksForOwner = described !== undefined && isBound(described, bound);
  const bindTail = tailBinder({ ...phrase, preposition: '', position: 'none' }, context);
  for (let length = chunks.length; length > 0; length--) {
    const owns = length < chunks.length && chunks[length - 1]?.possessor === true;
    if (owns && !(asksForOwner && bindTail(length).unbound.length === 0)) continue;
    const head = context.pieces.cut(chunks, 0, length);
    let best: FittingRole | undefined;
    for (const role of context.fact.roles) {
      const fit = askedAs(head, role, context, ask);
      if (fit !== undefined && (best === undefined || fit.rank > best.rank)) best = { role, ...fit };
    }
    if (best === undefined) continue;
    const rest = bindTail(length);
    const { role, among, byName } = best;
    if (owns && rest.bindings.some((b) => b.as !== 'filler' || b.role === role)) continue;
    const base: AskedRole = among === undefined ? { ask, role } : { ask, role, among };
    return {
      asked: byName === true ? { ...base, named: true } : base,
      bindings: rest.bindings,
      unbound: rest.unbound,
    };
  }
  return undefined;
}

/** How well a noun phrase fits a role, and the fillers that it restricts the answer to. */
interface Fit {
  readonly rank: number;
  readonly among?: ReadonlySet<string>;
  readonly byName?: true;
}

interface FittingRole extends Fit {
  readonly role: IndexedRole;
}

function askedAs(head: Piece, role: IndexedRole, context: BindingContext, ask: Ask): Fit | undefined {
  const { chunks } = head;
  if (ask.word === 'how many' && role.definition.uncounted === true) return undefined;
  if (asksForDoer(ask, context) && role.name !== context.doer) return undefined;
  if (!chunks.every((chunk) => mayBe(chunk, role))) return undefined;
  // "Which countries will be discussed?" asks for what is discussed, not for who does it.
  if (
    context.verbNamed &&
    context.passive &&
    ask.preposition === '' &&
    role.definition.position === 'subject' &&
    !context.clause.phrases.some((phrase) => phrase.position === 'subject')
  )
    return undefined;
  const chunk = chunks[0] as Chunk;
  const named =
    chunks.length === 1 &&
    chunk.senses.some(
      (sense) =>
        sense.kind === 'role' &&
        sense.role === role.name &&
        owner(role, context).relations.has(sense.relation),
    );
  const isAmount = named && role.definition.kinds.every((kind) => kind === 'quantity');
  if (ask.word === 'how many' && role.definition.holds === 'one' && !isAmount) return undefined;
  const described = head.describe(role, undefined);
  // "Which big assembly …?": a common noun asks, though it may be a name, too.
  const isNoun =
    chunks.every((one) => one.words.length > 1 && one.senses.some(({ kind }) => kind === 'sort')) &&
    described.entities.every((id) => context.index.entities.get(id)?.unnamed !== true);
  if (described.entities.length > 0 && (!described.named || isNoun)) {
    const rank =
      (role.own.length > 0 ? 4 : 1) +
      (role.prepositions.has(ask.preposition) ? 1 : 0) +
      (isSubjectAsked(role, ask, context) ? 2 : 0);
    const fit = { rank, among: new Set(described.entities) };
    return named ? { ...fit, byName: true } : fit;
  }
  if (named) return { rank: 3, byName: true };
  if (chunks.length !== 1) return undefined;
  const sorts = sortsOf(role);
  const sorted = chunk.senses.some(
    (sense) =>
      sense.kind === 'sort' &&
      sorts.has(sense.sort) &&
      (context.index.described.get(sense.key)?.size ?? 0) === 0,
  );
  const asks = ask.word === 'how many' ? role.definition.asks.includes('how many') : true;
  if (sorted && asks) return { rank: role.own.length > 0 ? 2 : 0 };
  // "Which ministry is X's?" asks for the post, though the ministries are no posts.
  return asks && role.own.length > 0 && isCalledBy(chunk, role) ? { rank: 1 } : undefined;
}

/** "Which countries sent food?" asks who sent it before to whom. */
function isSubjectAsked(
  { definition }: IndexedRole,
  ask: Ask,
  { clause, passive, verbNamed }: BindingContext,
): boolean {
  return (
    verbNamed &&
    !passive &&
    ask.preposition === '' &&
    ask.position === 'subject' &&
    definition.position === 'subject' &&
    !clause.phrases.some(({ position }) => position === 'subject')
  );
}

/** The fact whose role it is: the one that lends it, else the one that is matched. */
function owner({ lentBy }: IndexedRole, { fact, index }: BindingContext): IndexedFact {
  return (lentBy === undefined ? undefined : index.factById.get(lentBy)) ?? fact;
}

/** True where a sort of other things asks for a role. */
function isCalledBy(chunk: Chunk, role: IndexedRole): boolean {
  const sorts = sortsOf(role);
  if (chunk.senses.length === 0) return false;
  return chunk.senses.every((sense) => {
    const kind = sense.kind === 'sort' && sorts.has(sense.sort) ? kindOfSort(sense.sort) : undefined;
    return kind !== undefined && !role.definition.kinds.includes(kind);
  });
}

/** A sort of person asks for people, a sort of organisation for organisations. */
function mayBe(chunk: Chunk, role: IndexedRole): boolean {
  const { kinds } = role.definition;
  const isOnlySorts = chunk.senses.length > 0 && chunk.senses.every((sense) => sense.kind === 'sort');
  return (
    !isOnlySorts ||
    isCalledBy(chunk, role) ||
    chunk.senses.some((sense) => {
      const kind = sense.kind === 'sort' ? kindOfSort(sense.sort) : undefined;
      return kind === undefined || kinds.includes(kind);
    })
  );
}

/** The kind of entity that a sort is of; undefined where it can be of several. */
function kindOfSort(sort: string): EntityKind | undefined {
  if (!kindsOfSorts.has(sort)) kindsOfSorts.set(sort, widestKind(sort));
  return kindsOfSorts.get(sort);
}
const kindsOfSorts = new Map<string, EntityKind | undefined>();

function widestKind(sort: string): EntityKind | undefined {
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
