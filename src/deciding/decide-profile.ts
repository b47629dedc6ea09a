import { describedBy, standForSeveral, withoutMatters, withoutParts } from '../answering/find-domain.ts';
import { isMention, saysNothing } from '../answering/is-mention.ts';
import { onlyRepeats } from '../answering/only-repeats.ts';
import type { Entity } from '../briefing/model.ts';
import {
  ableAuxiliaries,
  agentPreposition,
  pastSupport,
  supportingVerbs,
} from '../language/en/auxiliaries.ts';
import { bareDo } from '../language/en/indirect-speech.ts';
import { isPlural } from '../language/is-plural.ts';
import type { Sense } from '../language/sense.ts';
import { membersOf } from '../matching/asked-fillers.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { isDateSense } from '../matching/match-dates.ts';
import { asksForDeeds, asksWhatItDoes, isTopic } from '../understanding/asks-for-deeds.ts';
import { asksOfPresent } from '../understanding/asks-of-present.ts';
import { type Chunk, hasContent, hasKind, isOptional, type Phrase } from '../understanding/chunk.ts';
import { isObliging, isOccurring, speaksOfFuture } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { MAX_ANSWERS } from './decide-several.ts';
import type { Decision } from './decision.ts';
import { isDescribed, isNameless } from './is-filled.ts';

/** The most things that a profile is of. */
const MAX_NAMED = 4;
/** The most facts that a profile tells. */
const MAX_FACTS = 3;

const EQUALS = '=';
const PURPOSE = 'for';

/** "Who is X?", "What about X?": the question names things and nothing else. */
export function profileEntities(
  clause: Clause,
  chunks: readonly Chunk[],
  index: KnowledgeIndex,
): Decision | undefined {
  if (clause.kind === 'check' || clause.negated || isObliging(clause.chunks)) return undefined;
  if (asksForDeeds(clause) || asksWhatBecame(clause)) return undefined;
  // "A = 2 days?" claims something of A, and asks nothing of both.
  const equates = clause.asks.length === 0 && clause.chunks.some(({ text }) => text === EQUALS);
  if (equates && clause.chunks.some((chunk) => hasKind(chunk, 'number'))) return undefined;
  if (clause.asks.some((ask) => (ask.word !== 'who' && ask.word !== 'what') || ask.phrase !== undefined)) {
    if (
      !(
        clause.phrases.length === 0 &&
        clause.asks.every((ask) => ask.phrase !== undefined && ask.word !== 'how many')
      )
    )
      return undefined;
  }
  if (chunks.length === 0) return undefined;
  // "On which subject does X …?" asks for something of X.
  const asksOf = clause.asks.some(({ preposition }) => preposition !== '' && preposition !== 'about');
  if (asksOf && clause.chunks.some(({ words }) => supportingVerbs.has(words[0] ?? ''))) return undefined;
  // "What is in it?" asks for more than what it is.
  const pointsIn = clause.chunks.some(
    (chunk, i) =>
      clause.chunks[i - 1]?.senses.some((s) => s.kind === 'preposition' && s.word === 'in') === true &&
      hasKind(chunk, 'pronoun'),
  );
  if (pointsIn && clause.asks.length > 0) return undefined;
  // "The target, by whom?"
  if (clause.asks.some(({ word, preposition }) => word === 'who' && preposition === agentPreposition))
    return undefined;
  const phrases = [
    ...clause.phrases,
    ...clause.asks.flatMap((ask) => (ask.phrase === undefined ? [] : [ask.phrase])),
  ];
  if (phrases.some((phrase) => phrase.preposition !== '' && !isTopic(phrase))) return undefined;
  const entities: string[] = [];
  for (const phrase of phrases) {
    const found = namedEntities(
      phrase,
      index,
      (clause.kind === 'fragment' && !isMetonym(phrase)) || clause.asks.some((ask) => ask.word === 'who'),
    );
    if (found === undefined) return undefined;
    // "Who are the four?" asks for them one by one.
    entities.push(...(clause.asks.length > 0 ? found.flatMap((id) => membersOf(id, index)) : found));
  }
  const distinct = [...new Set(entities)];
  if (distinct.length === 0 || distinct.length > MAX_NAMED || saysWhen(distinct, index)) return undefined;
  if (distinct.length > 1 && namesYear(phrases)) return undefined;
  // "What is X for?" asks for more than what X is.
  const asksPurpose = clause.asks.some(({ word, preposition }) => word === 'what' && preposition === PURPOSE);
  if (asksPurpose && !distinct.some((id) => index.factById.has(id.split('/')[0] ?? ''))) return undefined;
  // "What does the gateway do?" is not told by what is one.
  const isDoing = clause.chunks.findLast(({ punctuation }) => !punctuation)?.words.join(' ') === bareDo;
  const asksOfPast = clause.chunks.some(({ words }) => words[0] === pastSupport);
  if (isDoing && (asksOfPast || distinct.every((id) => id.includes('/')))) return undefined;
  const nameless = distinct.filter((id) => isNameless(index.entities.get(id)));
  if (nameless.length > 0 && clause.asks.some((ask) => ask.word === 'who' || ask.word === 'which'))
    return { kind: 'unnamed', entities: nameless };
  // "Who is the second reviewer?" of one whom the text only asks for.
  if (
    clause.asks.some((ask) => ask.word === 'who') &&
    distinct.every((id) => isNobody(index.entities.get(id)))
  )
    return undefined;
  const open = distinct.map((id) => leftOpen(id, clause, index)).find((decision) => decision !== undefined);
  if (open !== undefined) return open;
  const facts = asksWhatItDoes(clause)
    ? profileFacts(distinct, !equates, index).filter((id) => tellsDeedOf(id, distinct, index))
    : profileFacts(distinct, !equates, index);
  // "What will the rate be?" is not told by what it was.
  const isToCome = speaksOfFuture(clause.chunks);
  if (isToCome && facts.some((id) => index.factById.get(id)?.holdsFigure)) return undefined;
  if (!numberAgrees(phrases, [distinct.length, facts.length])) return undefined;
  return facts.length === 0 ? undefined : { kind: 'profile', entities: distinct, facts };
}

/** "What happens to it now?", "what can it tell us?": what comes of a thing, or can be had of it, is not whatever is told of it. */
function asksWhatBecame(clause: Clause): boolean {
  const { asks, chunks } = clause;
  if (!asks.some(({ word, phrase }) => word === 'what' && phrase === undefined)) return false;
  const happens = chunks.some(isOccurring) && asksOfPresent(clause);
  const at = chunks.findIndex((chunk) => hasKind(chunk, 'ask'));
  return happens || ABLE.has(chunks[at + 1]?.words[0] ?? '');
}
const ABLE: ReadonlySet<string> = new Set(ableAuxiliaries);

/** What somebody does is what they are, too; what a thing does is not what was done to it or with others that belong to it. */
function tellsDeedOf(fact: string, ids: readonly string[], index: KnowledgeIndex): boolean {
  return ids.some(
    (id) =>
      index.entities.get(id)?.kind === 'person' ||
      index.factById
        .get(fact)
        ?.roles.some(
          ({ own, definition: { position } }) =>
            own.includes(id) && (position === 'subject' || position === 'either'),
        ) === true,
  );
}

/** "Unemployment in 2026?": a time beside a thing is none of the things to tell of, but asks for that of the thing. */
function saysWhen(entities: readonly string[], index: KnowledgeIndex): boolean {
  const dates = entities.filter((id) => index.entities.get(id)?.kind === 'date');
  return dates.length > 0 && dates.length < entities.length;
}

/** "The fatality rate in 2019?", where something of that year is called by it: the same. */
function namesYear(phrases: readonly Phrase[]): boolean {
  return phrases.some(({ chunks }) =>
    chunks.some(({ senses }) => senses.some(isDateSense) && senses.some(({ kind }) => kind === 'entity')),
  );
}

/** A thing that is called by a noun alone. */
function isNobody(entity: Entity | undefined): boolean {
  return entity?.kind === 'topic' && isDescribed(entity);
}

/** "Who were the five ministers?" is no question about three; "the two defence ministers" are the holders of one post. */
function numberAgrees(phrases: readonly Phrase[], counts: readonly number[]): boolean {
  return phrases.every(({ chunks }) =>
    chunks.every(({ senses }) => {
      const numbers = senses.flatMap((s) => (s.kind === 'number' && !s.ordinal ? [s.number] : []));
      return numbers.length === 0 || numbers.some((number) => counts.includes(number));
    }),
  );
}

/** "What are the differences?" of something that the text says there is, and not what it is. */
function leftOpen(id: string, { asks }: Clause, index: KnowledgeIndex): Decision | undefined {
  const fact = index.factById.get(id.split('/')[0] ?? '');
  const role = fact?.roles.find((other) => other.unspecified && other.definition.asks.includes('what'));
  const own = fact?.roles.some((other) => other.own.includes(id)) === true && id.includes('/');
  const ask = asks[0];
  if (fact === undefined || role === undefined || ask === undefined || !own) return undefined;
  const match: Match = {
    fact,
    bindings: [],
    asked: [{ ask, role }],
    unbound: [],
    unasked: [],
    named: true,
    passive: false,
  };
  return { kind: 'notStated', match, ask, role };
}

/** A capital by itself is the city. */
function literalSenses({ senses }: Chunk): readonly Sense[] {
  const literal = senses.filter((s) => s.kind === 'entity' && s.metonym !== true);
  return senses.some((s) => s.kind === 'entity' && s.metonym === true) && literal.length > 0
    ? literal
    : senses;
}

/** "Moscow?" asks for nobody. */
function isMetonym({ chunks }: Phrase): boolean {
  return chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'entity' && s.metonym === true));
}

function isDeed({ senses }: Chunk): boolean {
  return senses.some((sense) => sense.kind === 'entity' && sense.verb === true);
}

/** The entities that a phrase names; an empty list where it carries nothing; undefined where it says more. */
function namedEntities(
  phrase: Phrase,
  index: KnowledgeIndex,
  asksWho: boolean,
): readonly string[] | undefined {
  const required = phrase.chunks.filter((chunk) => !hasKind(chunk, 'free') || hasKind(chunk, 'entity'));
  if (required.length === 0) return [];
  // "Who added it?": what was done is no thing to tell of.
  if (!required.every(hasContent) || required.some(isDeed)) return undefined;
  if (
    required.some((chunk) =>
      chunk.senses.some(
        (s) => s.kind === 'entity' && index.entities.get(s.entity)?.types.includes('quotation'),
      ),
    )
  )
    return undefined;
  const names = required.flatMap((chunk) =>
    literalSenses(chunk).flatMap((sense) => index.described.get(sense.key) ?? []),
  );
  const candidates = [...new Set(names.flatMap((set) => [...set]))];
  const described = candidates
    .map((id) => ({ id, match: describeEntity(required, id, index, undefined) }))
    .filter((candidate) => candidate.match !== undefined);
  const named = described.filter((candidate) => candidate.match?.named === true);
  // "Who is Russian?" asks for people, not for Russia.
  const people = described.filter(({ id }) => {
    const entity = index.entities.get(id);
    return entity?.kind === 'person' && !isNameless(entity);
  });
  const asksPeople =
    asksWho && people.length > 0 && named.every(({ id }) => index.entities.get(id)?.kind === 'place');
  const chosen = asksPeople
    ? people
    : named.length > 0
      ? named
      : described.length <= MAX_ANSWERS || asksWho
        ? described
        : [];
  return chosen.length === 0 || chosen.length > MAX_NAMED ? undefined : chosen.map(({ id }) => id);
}

/** For each entity the facts that say what it is, else those about it; `wholly`: of a post, all who hold it. */
function profileFacts(
  entities: readonly string[],
  wholly: boolean,
  index: KnowledgeIndex,
): readonly string[] {
  const each = Math.max(1, Math.floor(MAX_FACTS / entities.length));
  const facts: string[] = [];
  for (const id of entities) {
    const ranked = index.facts
      .map((fact) => ({ fact, rank: profileRank(fact, id, index) }))
      .filter((candidate) => candidate.rank > 0)
      .sort((a, b) => b.rank - a.rank || a.fact.index - b.fact.index);
    const person = index.entities.get(id)?.kind === 'person';
    const best = ranked.findLastIndex(({ rank }) => rank === ranked[0]?.rank) + 1;
    const most = wholly && isHeld(id, index) ? Math.max(each, best) : each;
    for (const [i, candidate] of ranked.slice(0, most).entries())
      if (
        (i < best || !(person && namesOthers(candidate.fact, id, index))) &&
        !facts.includes(candidate.fact.fact.id)
      )
        facts.push(candidate.fact.fact.id);
  }
  return facts;
}

function isHeld(id: string, { entities }: KnowledgeIndex): boolean {
  return entities.get(id)?.types.includes('post') === true;
}

/** Behind what somebody is, what they did together with others tells more than was asked. */
function namesOthers(fact: IndexedFact, id: string, { entities }: KnowledgeIndex): boolean {
  return fact.roles.some(
    ({ own, lentBy }) =>
      lentBy === undefined && own.some((other) => other !== id && entities.get(other)?.kind === 'person'),
  );
}

function profileRank(fact: IndexedFact, id: string, index: KnowledgeIndex): number {
  let rank = 0;
  for (const role of fact.roles) {
    if (role.lentBy !== undefined || role.name === 'source') continue;
    const own = role.own.includes(id);
    const involved = role.own.some((filler) => index.labels.get(filler)?.get(`e:${id}`) === 'involved');
    if (own || involved) rank = Math.max(rank, (role.definition.profile === true ? 4 : 1) + (own ? 1 : 0));
  }
  return rank;
}

/** "Which people are mentioned?": a sort, and nothing that a fact would have to prove. */
export function listSort(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const ask = clause.asks[0];
  const phrase = ask?.phrase ?? (clause.asks.length === 0 ? clause.phrases[0] : undefined);
  if (phrase === undefined || clause.kind === 'check' || clause.negated) return undefined;
  const rest = clause.phrases.filter((other) => other !== phrase).flatMap((other) => other.chunks);
  if (!saysNothing(rest)) return undefined;
  const required = phrase.chunks.filter((chunk) => !isOptional(chunk) && !isMention(chunk));
  if (required.length === 0 || !required.some((chunk) => hasKind(chunk, 'sort'))) return undefined;
  if (
    !isPlural(phrase.chunks.at(-1)?.words.at(-1) ?? '') &&
    !phrase.chunks.some((chunk) => chunk.words.includes('people'))
  )
    return undefined;
  const described = describedBy(required, index);
  const entities = withoutMatters(
    withoutGroups(withoutParts(ofMainEvent(described, required, index), index), index),
    index,
  );
  // Countries and their ministers are not so many guests.
  if (ask?.word === 'how many' && entities.length < described.length) return undefined;
  if (onlyRepeats(entities, required, index)) return undefined;
  const number = phrase.chunks.flatMap((chunk) => chunk.senses).find((sense) => sense.kind === 'number');
  if (number?.kind === 'number' && number.number !== entities.length) return undefined;
  // That one is named does not tell how many there are.
  if (ask?.word === 'how many' && (entities.length < 2 || standForSeveral(entities, index))) return undefined;
  return entities.length === 0 ? undefined : { kind: 'listed', entities, count: ask?.word === 'how many' };
}

/** "the instruments": each of them, and not also all of them. */
function withoutGroups(ids: readonly string[], index: KnowledgeIndex): readonly string[] {
  return ids.filter((id) => {
    const members = membersOf(id, index);
    return members.includes(id) || !members.every((member) => ids.includes(member));
  });
}

/** "the hosts": those of the main event, where others were the hosts of another. */
function ofMainEvent(
  ids: readonly string[],
  chunks: readonly Chunk[],
  index: KnowledgeIndex,
): readonly string[] {
  const isOfMain = (id: string): boolean | undefined => {
    const proofs = describeEntity(chunks, id, index, undefined)?.proofs ?? [];
    const facts = proofs.flatMap((proof) => index.factById.get(proof) ?? []);
    return facts.length === 0
      ? undefined
      : facts.some(({ briefing: { mainEvent = '' }, fact }) =>
          Object.values(fact.roles).some((own) => own.includes(mainEvent)),
        );
  };
  return ids.some((id) => isOfMain(id) === true) ? ids.filter((id) => isOfMain(id) !== false) : ids;
}
