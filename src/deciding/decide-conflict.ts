import type { Entity, EntityKind } from '../briefing/model.ts';
import { compareDates } from '../language/dates.ts';
import {
  beForms,
  futureAuxiliaries,
  indefiniteArticles,
  presentSupport,
} from '../language/en/auxiliaries.ts';
import { placeholders } from '../language/en/indirect-speech.ts';
import { isVersionRun, versionsOf } from '../language/entity-versions.ts';
import { parseQuantity } from '../language/quantity.ts';
import type { Sense } from '../language/sense.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Binding, Match, UnboundChunk } from '../matching/match.ts';
import { isDateSense } from '../matching/match-dates.ts';
import { type Chunk, hasKind, type Phrase } from '../understanding/chunk.ts';
import { canBeVerb, isVerbOnly, namesEvent, speaksOfFuture } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { isCompleteButToCome } from './is-complete.ts';
import { isOfAnything } from './is-of-anything.ts';
import { isOfSome } from './is-of-some.ts';
import { saysMore } from './is-unfit.ts';
import { contradicts, isAttributed, isCentral, namesSource } from './match-traits.ts';
import { mayHaveRecurred } from './may-have-recurred.ts';
import { numbersAgree } from './numbers-agree.ts';
import { isOfOtherEvent } from './objections/already-over.ts';
import { isNotYet } from './objections/still-to-come.ts';
import { supportsNothing } from './objections/words-left-over.ts';
import { takesWholeForPart } from './objections/wrong-claim.ts';
import { takesRateForTotal } from './objections/wrong-measure.ts';
import { rank } from './rank-matches.ts';

/** One chunk is at odds with a single-valued role, and everything else is explained. */
export function decideConflict(
  clause: Clause,
  matches: readonly Match[],
  index: KnowledgeIndex,
): Decision | undefined {
  const degree = rank(matches).find(
    (match) => match.unbound.length === 0 && match.named && match.bindings.some((b) => b.as === 'conflict'),
  );
  if (degree !== undefined) return { kind: 'corrected', match: degree, check: clause.kind === 'check' };
  const whole = rank(matches).filter(
    ({ unbound, named, bindings }) =>
      unbound.length === 0 && named && bindings.some((b) => b.as === 'relation' && !b.contradicts),
  );
  // What is only wanted, or to be considered, may have come about all the same.
  const early = isOfAnything(clause)
    ? undefined
    : whole.find(
        (match) =>
          isNotYet(match, clause) &&
          match.fact.definition.wishes !== true &&
          isRecognised(match) &&
          isCompleteButToCome(match, clause, index),
      );
  if (early !== undefined) return { kind: 'corrected', match: early, check: true };
  // What a fact tells but for a verb that says more is not at odds with another one.
  if (whole.some((match) => saysMore(match, index))) return undefined;
  const atOdds = matches.filter(
    (match) => match.unbound.length === 1 && (match.named || isOnHolder(match)) && isRecognised(match),
  );
  for (const match of rankConflicts(atOdds)) {
    // "Will Y send troops?": that X will not says nothing of Y.
    if (match.fact.fact.modality === 'denied') continue;
    if (speaksOfFuture(clause.chunks) && isOfOtherEvent(match, clause)) continue;
    // "Does X recommend it?" of what Y advises against: two things are at odds.
    if (contradicts(match) || match.bindings.some(leavesName)) continue;
    if (namesSource(match) !== isAttributed(match) || !numbersAgree(match, index)) continue;
    if (clause.kind === 'fragment' || supportsNothing(match, clause)) continue;
    if (claimsSort(match, clause)) continue;
    if (takesWholeForPart(match, clause, index)) continue;
    // "How much did X give to Y?" of a fact that tells no amount, "who is the head of Y?" of the head of another.
    if (clause.kind === 'ask' && (match.unasked.length > 0 || asksWhose(match))) continue;
    const left = match.unbound[0] as UnboundChunk;
    if (tellsWhich(left, match, clause)) continue;
    // Where something lies describes it; that it lies elsewhere is nowhere said.
    if (hasKind(left.chunk, 'gloss')) continue;
    const role =
      conflictingRole(left, match, clause, index) ?? roleOfOtherVersions(left, match, matches, index);
    if (
      role === undefined ||
      (role.lentBy !== undefined && (followsNoun(left, clause) || isAmbiguous(match)))
    )
      continue;
    // "Does Y think so too?" is not denied by X's thinking so.
    if (clause.operators.includes('also') && isDoer(role, match)) continue;
    if (hasKind(left.chunk, 'absent') && !tellsWhere(role) && !isOnHolder(match)) continue;
    if (
      clause.kind !== 'check' &&
      (!assertsPremise(match) || hasKind((match.unbound[0] as UnboundChunk).chunk, 'absent'))
    )
      continue;
    if (takesRateForTotal(match, clause, index)) continue;
    if (isDoneBy(left, role, index))
      return clause.kind === 'check' && !clause.negated
        ? { kind: 'answered', matches: [withFiller(left.chunk, role, match)], polarity: 'yes' }
        : undefined;
    return { kind: 'corrected', match, role, check: clause.kind === 'check' };
  }
  return undefined;
}

/** "Is X coming?": the bare word for what is to come does not say that the claim is about the thing of which the text says so. */
function isRecognised(match: Match): boolean {
  return (
    isCentral(match) ||
    match.bindings.some(
      (b) => b.as === 'filler' || b.as === 'role' || (b.as === 'relation' && b.chunks.some(namesEvent)),
    )
  );
}

/** "By 25 October?" of what is to be by the 21st: what is done by one day is done by each that follows. */
function isDoneBy({ chunk, phrase }: UnboundChunk, role: IndexedRole, index: KnowledgeIndex): boolean {
  const [date] = role.own.flatMap((id) => index.entities.get(id)?.date ?? []);
  if (date === undefined || phrase.preposition !== DEADLINE || !role.prepositions.has(DEADLINE)) return false;
  return chunk.senses.some((s) => s.kind === 'date' && (compareDates({ ...date, ...s.date }, date) ?? 0) > 0);
}
const DEADLINE = 'by';

/** The match with a chunk as what its role is told by. */
function withFiller(chunk: Chunk, role: IndexedRole, match: Match): Match {
  const filler: Binding = {
    as: 'filler',
    chunks: [chunk],
    role,
    entities: role.own,
    proofs: [],
    introduced: true,
  };
  return { ...match, unbound: [], bindings: [...match.bindings, filler] };
}

/** "Is X a country?" asks of what sort X is, and not whether something else is X's: the noun is no part of the fact. */
function claimsSort({ bindings }: Match, { chunks }: Clause): boolean {
  const said = bindings.filter(({ as }) => as !== 'free');
  return (
    said.length > 0 &&
    said.every(
      (b) =>
        b.as === 'role' &&
        b.chunks.every((chunk) => {
          const before = chunks[chunks.indexOf(chunk) - 1];
          return hasKind(chunk, 'sort') && indefiniteArticles.has(before?.words[0] ?? '');
        }),
    )
  );
}

/** What a fact is about is asked for, or only described: that it is so of something says nothing of another. */
function asksWhose({ asked, bindings, fact }: Match): boolean {
  const { describes } = fact.definition;
  return (
    asked.some(({ role }) => role.name === describes) ||
    bindings.some(
      (b) =>
        b.as === 'filler' &&
        b.role.name === describes &&
        b.proofs.length > 0 &&
        !b.chunks.some((chunk) => hasKind(chunk, 'entity')),
    )
  );
}

function isPlace({ own }: IndexedRole, { entities }: KnowledgeIndex): boolean {
  return own.every((id) => entities.get(id)?.kind === 'place');
}

/** "Does it land on Y?", "will it land on Y?": that it once landed on X does not say that it never does so elsewhere. */
function isStillOpen({ fact, bindings }: Match, { chunks }: Clause): boolean {
  const first = chunks[0]?.words[0] ?? '';
  const isVerb = bindings.some((b) => b.as === 'relation' && b.chunks.every(isVerbOnly));
  return (
    fact.fact.modality === 'done' && isVerb && (first === presentSupport || futureAuxiliaries.has(first))
  );
}

/** Who does it, says it or holds it. */
function isDoer({ definition, name }: IndexedRole, { fact }: Match): boolean {
  return (
    name === fact.definition.describes ||
    name === 'source' ||
    (definition.asks.includes('who') && definition.position !== 'object')
  );
}

/** "Did cases fall in X?" is not about the first case: a name may not be passed over. */
function leavesName(binding: Binding): boolean {
  return binding.as === 'free' && binding.chunks.some((chunk) => hasKind(chunk, 'entity'));
}

/** That somebody unknown did not do it is nowhere said: only where it was can be another place than one not mentioned. */
function tellsWhere({ definition }: IndexedRole): boolean {
  return definition.kinds.every((kind) => kind === 'place');
}

/** A false word about somebody named is mended by the facts on that one: "No: X is …", not "No: Y is …". */
function rankConflicts(matches: readonly Match[]): readonly Match[] {
  const amounts = new Map<Chunk, boolean>();
  const isAmount = (chunk: Chunk): boolean => {
    const known = amounts.get(chunk) ?? parseQuantity(chunk.words.join(' ')) !== undefined;
    amounts.set(chunk, known);
    return known;
  };
  return rank(matches)
    .map((match) => ({
      match,
      onNamed: match.bindings.some(
        (b) => b.as === 'filler' && b.role.name === match.fact.definition.describes,
      )
        ? 0
        : 1,
      // A date tells events apart better than a place: the fact of that date is the one that is meant.
      onDate: match.unbound.some(({ chunk }) => chunk.senses.some(isDateSense)) ? 1 : 0,
      // "X pays 48 million" is mended by what X pays, not by who pays 48 million.
      onAmount: match.unbound.some(({ chunk }) => isAmount(chunk)) ? 0 : 1,
      // What one of several does alone is told before what they do together.
      together: match.bindings.filter(standsForMore).length,
    }))
    .sort(
      (a, b) =>
        a.onNamed - b.onNamed || a.onDate - b.onDate || a.onAmount - b.onAmount || a.together - b.together,
    )
    .map(({ match }) => match);
}

/** True of a name that only is some of what the fact holds in its place. */
function standsForMore(binding: Binding): boolean {
  if (binding.as !== 'filler') return false;
  const { chunks, role } = binding;
  const named = chunks.flatMap(({ senses }) =>
    senses.flatMap((s) => (s.kind === 'entity' ? [s.entity] : [])),
  );
  return named.length > 0 && !(role.own.length === 1 && named.includes(role.own[0] ?? ''));
}

/** The fact describes whom the question names: "Is X the minister?" of somebody who holds another post. */
export function isOnHolder(match: Match): boolean {
  return match.bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.role.name === match.fact.definition.describes &&
      b.chunks.some((chunk) => hasKind(chunk, 'entity')),
  );
}

/** A lent role, or one that only prepositions introduce, must be introduced as its own. */
function canHold(role: IndexedRole, phrase: Phrase, match: Match): boolean {
  const worded = match.bindings.some((b) => b.as === 'relation');
  if (worded && phrase.position === 'subject' && role.definition.position === 'object' && !match.passive)
    return false;
  if (worded && phrase.position === 'subject' && role.definition.position === 'subject' && match.passive)
    return false;
  if (role.lentBy !== undefined && !role.definition.kinds.some((kind) => kind === 'place' || kind === 'date'))
    return false;
  if (phrase.preposition !== '') return role.prepositions.has(phrase.preposition);
  // "Will they join X?": what stands right behind the verb is not within what they do it.
  if (worded && phrase.position === 'object' && role.definition.kinds.join() === 'organisation') return false;
  if (role.definition.kinds.includes('date')) return true;
  return role.lentBy === undefined && role.definition.position !== undefined && role.name !== 'source';
}

/** "Lavrov spoke on Monday": where the verb can name another relation, when and where that was is not what is wrong. */
function isAmbiguous({ bindings }: Match): boolean {
  return bindings.some(
    (b) =>
      b.as === 'relation' &&
      b.chunks.some(
        ({ senses }) => new Set(senses.flatMap((s) => (s.kind === 'relation' ? [s.relation] : []))).size > 1,
      ),
  );
}

/** "Will X be there?", "Was X at the talks?": who else was is nowhere said to be all. */
function claimsPresence({ bindings }: Match, { chunks }: Clause): boolean {
  const isVerb = (chunk: Chunk): boolean => canBeVerb(chunk) && !namesEvent(chunk);
  return (
    chunks.some(({ words }) => beForms.has(words[0] ?? '')) &&
    !chunks.some((chunk) => isVerb(chunk)) &&
    bindings.every((b) => b.as !== 'role') &&
    bindings.some(
      (b) =>
        (b.as === 'relation' && b.chunks.every(namesEvent)) ||
        (b.as === 'filler' && b.chunks.some((chunk) => placeholders.has(chunk.words.join(' ')))),
    )
  );
}

/** "Is the Airlink deal a firm order?": what stands before the noun in the subject says which deal is meant. */
function tellsWhich({ chunk, phrase }: UnboundChunk, { bindings }: Match, clause: Clause): boolean {
  const next = phrase.chunks[phrase.chunks.indexOf(chunk) + 1];
  return (
    phrase.position === 'subject' &&
    next !== undefined &&
    clause.chunks.some(({ words }) => beForms.has(words[0] ?? '')) &&
    clause.phrases.some((other) => other.position === 'object' && other.preposition === '') &&
    bindings.some((b) => b.as === 'relation' && b.chunks.includes(next))
  );
}

/** "the peace process in X": where it takes place is said of the noun, not of the event at which it is spoken of. */
function followsNoun({ phrase }: UnboundChunk, { phrases }: Clause): boolean {
  const before = phrases[phrases.indexOf(phrase) - 1]?.chunks.at(-1);
  return before !== undefined && hasKind(before, 'sort') && !hasKind(before, 'entity') && !namesEvent(before);
}

/** In a question with a question word, a premise is corrected only where something else of the fact is named. */
function assertsPremise(match: Match): boolean {
  return match.bindings.some(
    (b) =>
      b.as === 'filler' &&
      (b.role.definition.profile === true || b.role.name === match.fact.definition.describes) &&
      b.chunks.some((chunk) => hasKind(chunk, 'entity') || hasKind(chunk, 'sort')),
  );
}

function conflictingRole(
  { chunk, phrase }: UnboundChunk,
  match: Match,
  clause: Clause,
  index: KnowledgeIndex,
): IndexedRole | undefined {
  const isPresent = phrase.position === 'subject' && claimsPresence(match, clause);
  const bound = new Set(match.bindings.flatMap((b: Binding) => (b.as === 'filler' ? [b.role] : [])));
  return match.fact.roles.find(
    (role) =>
      !bound.has(role) &&
      role.own.length > 0 &&
      role.definition.holds !== 'open' &&
      !(isPresent && !tellsWhere(role)) &&
      !isOneOfSeveral(role, match, index) &&
      !(isDoer(role, match) && isOfSome(role, match, clause, index)) &&
      mayBeFalse(role, match, index) &&
      canHold(role, phrase, match) &&
      chunk.senses.some((sense) => rivals(sense, role, index)) &&
      !(isPlace(role, index) && isStillOpen(match, clause)) &&
      !(role.definition.kinds.includes('date') && mayHaveRecurred(chunk, role, match, clause, index)),
  );
}

/**
 * The role whose runs of versions do not hold the one that is asked about: a run says where it begins and ends. Only of the
 * one fact that holds all the rest.
 */
function roleOfOtherVersions(
  { chunk }: UnboundChunk,
  { fact, bindings, named }: Match,
  matches: readonly Match[],
  index: KnowledgeIndex,
): IndexedRole | undefined {
  const { entities } = index;
  const versioned = chunk.senses.some(
    (s) =>
      s.kind === 'version' ||
      (s.kind === 'entity' && versionsOf(entities.get(s.entity) as Entity).length > 0),
  );
  const rivals = matches.filter(
    (other) =>
      other.fact.definition === fact.definition && other.unbound.some((left) => left.chunk === chunk),
  );
  if (!versioned || !named || rivals.length > 1 || fact.fact.modality === 'denied') return undefined;
  if (isLeftOut(chunk, fact, index)) return undefined;
  return fact.roles.find(
    (role) =>
      role.own.length > 0 &&
      !bindings.some((b) => b.as === 'filler' && b.role === role && !b.chunks.every(isBareSort)) &&
      role.own.every(
        (id) =>
          isVersionRun(entities.get(id) as Entity) &&
          describeEntity([chunk], id, index, undefined) === undefined,
      ),
  );
}

/** "the 7.x releases": such a noun says what the versions beside it are. */
function isBareSort(chunk: Chunk): boolean {
  return hasKind(chunk, 'sort') && !hasKind(chunk, 'entity') && !hasKind(chunk, 'version');
}

/** True where something was not done to what a chunk names, so that more may have been left open of it: it was not tested. */
function isLeftOut(chunk: Chunk, { definition }: IndexedFact, index: KnowledgeIndex): boolean {
  return index.facts.some(
    ({ fact, definition: other, roles }) =>
      fact.modality === 'denied' &&
      other !== definition &&
      roles.some(({ own }) => own.some((id) => describeEntity([chunk], id, index, undefined) !== undefined)),
  );
}

/** "Does X come from there?": of an author's relation that facts tell of several doers, each is the only one of its fact alone. */
function isOneOfSeveral(role: IndexedRole, { bindings, fact }: Match, index: KnowledgeIndex): boolean {
  const told = new Set(bindings.flatMap((b) => (b.as === 'filler' ? [b.role] : [])));
  if (!fact.authored || role.definition.position !== 'subject' || told.size > 1) return false;
  // "Was it mended by X?": to one thing it is done by one.
  if ([...told].some(({ definition }) => definition.position === 'object')) return false;
  return index.facts.some(
    (other) =>
      other.definition === fact.definition && other.fact.roles[role.name]?.join() !== role.own.join(),
  );
}

/**
 * What a fact is about is not what a claim gets wrong of it: "Was X created in 2002?" says nothing of Y. The speaker of
 * words that the claim repeats is.
 */
function mayBeFalse(role: IndexedRole, match: Match, index: KnowledgeIndex): boolean {
  if (role.definition.profile !== true && role.name !== match.fact.definition.describes) return true;
  return match.bindings.some(
    (b) => b.as === 'filler' && b.entities.some((id) => index.entities.get(id)?.types.includes('quotation')),
  );
}

/** Whether a sense names something of the sort that fills a role, so that one of the two must be wrong. */
function rivals(sense: Sense, role: IndexedRole, index: KnowledgeIndex): boolean {
  const entity = sense.kind === 'entity' ? index.entities.get(sense.entity) : undefined;
  if (entity !== undefined && role.own.includes(entity.id)) return false;
  if (sense.kind === 'date' && sense.date.time !== undefined && !isTimed(role, index)) return false;
  return kindsOf(sense, index).some((kind) =>
    role.own.some((id) => {
      const filler = index.entities.get(id);
      // "an engineer" may be whoever is named.
      if (filler?.unnamed === true && indefiniteArticles.has(filler.article ?? '')) return false;
      if (filler?.kind !== kind) return filler?.kind === 'person' && role.definition.kinds.includes(kind);
      return kind !== 'topic' || entity?.types.some((type) => filler.types.includes(type)) === true;
    }),
  );
}

/** A time of day is at odds with a time of day only. */
function isTimed(role: IndexedRole, index: KnowledgeIndex): boolean {
  return role.own.some((id) => index.entities.get(id)?.date?.time !== undefined);
}

function kindsOf(sense: Sense, index: KnowledgeIndex): readonly EntityKind[] {
  if (isDateSense(sense)) return ['date'];
  if (sense.kind === 'number') return sense.ordinal ? ['quantity'] : [];
  if (sense.kind === 'absent') return ['place'];
  const entity = sense.kind === 'entity' ? index.entities.get(sense.entity) : undefined;
  return entity === undefined ? [] : [entity.kind];
}
