import type { EntityKind } from '../briefing/model.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import { isPlural } from '../language/is-plural.ts';
import type { Operator } from '../language/language-data.ts';
import type { Sense } from '../language/sense.ts';
import { answersOf, asksForOthers } from '../matching/asked-fillers.ts';
import type { IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { AskedRole, Binding, Match, UnboundChunk } from '../matching/match.ts';
import { isDateSense } from '../matching/match-dates.ts';
import { contentChunks, matchFacts } from '../matching/match-facts.ts';
import { type Chunk, hasContent, hasKind, isOptional, type Phrase } from '../understanding/chunk.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import { decideApposition } from './decide-apposition.ts';
import { decideNamePart } from './decide-name-part.ts';
import { listSort, profileEntities } from './decide-profile.ts';
import { decideSet } from './decide-set.ts';
import type { Decision } from './decision.ts';

/** Decides what one clause can be answered; never guesses: whatever is not proved is `unknown`. */
export function decideClause(clause: Clause, index: KnowledgeIndex): Decision {
  return (
    decideApposition(clause, index, (other) => decidePlain(other, index)) ??
    decideNamePart(clause, index, (other) => decideClause(other, index)) ??
    decideSet(clause, index, (other) => decideClause(other, index)) ??
    decidePlain(clause, index)
  );
}

function decidePlain(clause: Clause, index: KnowledgeIndex): Decision {
  const chunks = contentChunks(clause);
  if (clause.operators.some((operator) => UNHANDLED.has(operator))) return unknown(chunks, [], index);
  const matches = matchFacts(clause, index);
  const complete = preferMainEvent(rank(matches.filter((match) => isComplete(match, clause, index))), index);
  const decided =
    clause.kind === 'check' ? decideCheck(clause, complete, index) : decideAsk(clause, complete, index);
  if (
    decided !== undefined &&
    (decided.kind !== 'notStated' || (decided.match.named && isAbout(decided.match)))
  )
    return decided;
  const other = profileEntities(clause, chunks, index) ?? listSort(clause, index);
  if (other !== undefined) return other;
  return decided ?? decideConflict(clause, matches, index) ?? unknown(chunks, matches, index);
}

/** True where the question names something of the fact, so that "not stated" is an answer about it. */
function isAbout(match: Match): boolean {
  return (
    match.bindings.some((b) => b.as === 'filler') || match.asked.some((asked) => asked.among !== undefined)
  );
}

/** Words that change what is asked in ways that only a mechanism of their own may answer. */
const UNHANDLED: ReadonlySet<Operator> = new Set([
  'before',
  'after',
  'since',
  'until',
  'between',
  'only',
  'other',
  'more',
  'less',
  'neither',
]);

/** Nothing is left over, and no word of the clause is beyond the vocabulary. */
function isComplete(match: Match, clause: Clause, index: KnowledgeIndex): boolean {
  if (match.unbound.length > 0) return false;
  if (
    !match.bindings.some((b) => b.as !== 'free') &&
    !(clause.phrases.length > 0 && match.asked.some((asked) => asked.named === true)) &&
    !match.asked.some(isLeftOpen)
  )
    return false;
  if (contradicts(match) && clause.kind === 'fragment') return false;
  if (
    !match.named &&
    match.bindings.some((b) => b.as === 'free' && !b.chunks.every((chunk) => hasKind(chunk, 'free')))
  )
    return false;
  if (match.bindings.some((b) => b.as === 'conflict')) return false;
  if (match.bindings.some((b) => b.as === 'relation' && b.attributes) && !namesSource(match)) return false;
  if (namesSource(match) && !isAttributed(match)) return false;
  if (clause.kind === 'ask' && !isAnchored(match)) return false;
  if (clause.tense === 'perfect' && match.fact.fact.modality === 'planned') return false;
  if (
    !match.named &&
    (onlyRepeats(match, index) || match.asked.some(({ role }) => role.lentBy !== undefined))
  )
    return false;
  if (match.asked.some((asked) => asksBoundRole(asked, match))) return false;
  if (
    clause.tense === 'past' &&
    match.fact.definition.changes &&
    match.fact.fact.modality === 'stated' &&
    !match.bindings.some((b) => b.as === 'relation' && b.attributes)
  )
    return false;
  return numbersAgree(match);
}

/** "On which point do they differ over X?": the role that is asked for is taken by X already. */
function asksBoundRole({ ask, role, among }: AskedRole, match: Match): boolean {
  if ((ask?.word !== 'how many' && among === undefined) || role.definition.kinds.includes('person'))
    return false;
  return match.bindings.some(
    (b) => b.as === 'filler' && b.role === role && b.chunks.some((chunk) => hasKind(chunk, 'entity')),
  );
}

/** Words of a quotation, repeated, say nothing of what is asked about them. */
function onlyRepeats(match: Match, index: KnowledgeIndex): boolean {
  const fillers = match.bindings.filter((b) => b.as === 'filler');
  return (
    fillers.length > 0 &&
    fillers.every((b) => b.entities.every((id) => index.entities.get(id)?.types.includes('quotation')))
  );
}

/** A question must name something of the fact beside its relation, unless the fact is about the main event. */
function isAnchored(match: Match): boolean {
  return (
    isCentral(match) ||
    match.asked.some((asked) => asked.among !== undefined || asked.named === true) ||
    match.bindings.some(
      (b) =>
        b.as === 'filler' ||
        (b.as === 'role' && b.chunks.every(namesOneRelation)) ||
        (b.as === 'relation' &&
          b.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'relation' && !s.verb))),
    )
  );
}

/** "founder" is of one relation; "author" could be of several, and says too little alone. */
function namesOneRelation(chunk: Chunk): boolean {
  return new Set(chunk.senses.flatMap((sense) => (sense.kind === 'role' ? [sense.relation] : []))).size === 1;
}

/** Somebody's word is named as such: by a word of saying or "according to". */
function isAttributed(match: Match): boolean {
  return match.bindings.some(
    (b) =>
      (b.as === 'relation' && b.attributes) ||
      (b.as === 'filler' && b.role.name === 'source' && b.introduced),
  );
}

/** Words of saying are explained by a fact only where the question names, or asks for, whose word it is. */
function namesSource(match: Match): boolean {
  return (
    match.bindings.some((b) => b.as === 'filler' && b.role.name === 'source') ||
    match.asked.some((asked) => asked.role.name === 'source')
  );
}

function contradicts(match: Match): boolean {
  return match.bindings.some((binding) => binding.as === 'relation' && binding.contradicts);
}

/** "the four ministers" must be four. */
function numbersAgree(match: Match): boolean {
  return match.bindings.every((binding) => {
    if (binding.as !== 'filler') return true;
    const number = binding.chunks.flatMap((chunk) => chunk.senses).find((sense) => sense.kind === 'number');
    return number?.kind !== 'number' || number.number === binding.entities.length;
  });
}

/** Named relations first, then the fact that says the least beside what was asked. */
function rank(matches: readonly Match[]): readonly Match[] {
  const score = (match: Match): number =>
    (match.named ? 8 : 0) +
    match.bindings.filter((b) => (b.as === 'relation' && !b.attributes) || b.as === 'role').length * 2 +
    (match.asked.some((asked) => asked.role.own.length > 0) ? 4 : 0) -
    match.unasked.length * 8 -
    match.asked.filter((asked) => asked.role.lentBy !== undefined).length * 3 +
    match.bindings.filter((b) => b.as === 'filler' && b.proofs.length === 0).length -
    match.fact.roles.filter(
      (role) => role.lentBy !== undefined && match.bindings.some((b) => b.as === 'filler' && b.role === role),
    ).length;
  return [...matches].sort((a, b) => score(b) - score(a) || a.fact.index - b.fact.index);
}

/** A plain "the meeting" is the main one, unless the question says which. */
function preferMainEvent(matches: readonly Match[], index: KnowledgeIndex): readonly Match[] {
  const main = matches.filter((match) => {
    const described = match.fact.definition.describes;
    return (
      described !== undefined &&
      match.fact.briefing.mainEvent !== undefined &&
      match.fact.fact.roles[described]?.includes(match.fact.briefing.mainEvent)
    );
  });
  if (
    main.length === 0 ||
    matches.some(
      (match) => match.asked.some((asked) => isPluralAsk(asked.ask)) || asksForOthers(match, index),
    )
  )
    return matches;
  const relation = main[0]?.fact.definition.id;
  return matches.filter(
    (match) => match.fact.definition.id !== relation || main.includes(match) || namesItsEvent(match, index),
  );
}

/** "which cities" asks for all of them. */
function isPluralAsk(ask: Ask | undefined): boolean {
  const chunks = ask?.phrase?.chunks ?? [];
  const word = (chunks.find((chunk) => hasKind(chunk, 'sort')) ?? chunks.at(-1))?.words.at(-1) ?? '';
  return isPlural(word);
}

function namesItsEvent(match: Match, index: KnowledgeIndex): boolean {
  return match.bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.role.name === match.fact.definition.describes &&
      b.chunks.some((chunk) =>
        chunk.senses.some((s) => s.kind === 'entity' && index.entities.get(s.entity)?.kind === 'event'),
      ),
  );
}

function decideCheck(
  clause: Clause,
  complete: readonly Match[],
  index: KnowledgeIndex,
): Decision | undefined {
  const opposed = complete.find(contradicts);
  const stated =
    complete.find((match) => !contradicts(match) && match.named && claims(match, clause)) ??
    soleRelation(
      complete.filter((match) => !contradicts(match) && isOnHolder(match)),
      index,
    )[0];
  if (stated !== undefined && claims(stated, clause))
    return { kind: 'answered', matches: [stated], polarity: clause.negated ? 'no' : 'yes' };
  if (opposed !== undefined) return { kind: 'corrected', match: opposed, check: true };
  return undefined;
}

/** A claim says something of something; a lone name, however described, claims nothing. */
function claims(match: Match, clause: Clause): boolean {
  const roles = new Set(match.bindings.flatMap((b) => (b.as === 'filler' ? [b.role.name] : [])));
  const worded = match.bindings.some((b) => b.as === 'relation' || b.as === 'role');
  return (
    (worded && roles.size > 0) ||
    roles.size > 2 ||
    (roles.size > 1 && (clause.phrases.length > 1 || auxiliaries.has(clause.chunks[0]?.words[0] ?? ''))) ||
    (worded && isCentral(match))
  );
}

/** A fact about the event that the briefing is about: "what will they discuss?" needs to name nothing. */
function isCentral(match: Match): boolean {
  const main = match.fact.briefing.mainEvent;
  return main !== undefined && Object.values(match.fact.fact.roles).some((ids) => ids.includes(main));
}

function decideAsk(clause: Clause, complete: readonly Match[], index: KnowledgeIndex): Decision | undefined {
  const usable = complete.filter((match) => match.unasked.length === 0);
  const named = usable.filter((match) => match.named);
  const opposed = usable.find(contradicts);
  if (opposed !== undefined && named.every(contradicts))
    return { kind: 'corrected', match: opposed, check: false };
  const listed = named.length > 0 ? undefined : listSort(clause, index);
  if (listed !== undefined) return listed;
  const pool = named.length > 0 ? named : soleRelation(usable, index);
  const filled = fewestOthers(
    pool.filter((match) => isFilled(match, index) && !contradicts(match)),
    index,
  );
  if (filled.length > 0) {
    const best = filled[0] as Match;
    if (clause.negated)
      return presupposes(clause) ? { kind: 'corrected', match: best, check: false } : undefined;
    const same = filled.filter((match) => sameFamily(match, best) && sameAsked(match, best));
    return { kind: 'answered', matches: same };
  }
  const open = pool[0] ?? complete.find((match) => match.named && match.unasked.length > 0);
  if (open === undefined) return undefined;
  const ask = open.unasked[0] ?? open.asked[0]?.ask;
  const role = open.asked[0]?.role;
  return role === undefined
    ? { kind: 'notStated', match: open, ask }
    : { kind: 'notStated', match: open, ask, role };
}

/** "Why is it not …?" takes for granted that it is not; "which are not …?" does not. */
function presupposes(clause: Clause): boolean {
  return clause.asks.every(
    (ask) => ask.phrase === undefined && ask.word !== 'who' && ask.word !== 'which' && ask.word !== 'what',
  );
}

function isFilled(match: Match, index: KnowledgeIndex): boolean {
  return (
    match.asked.every((asked) => asked.role.own.length > 0) &&
    (match.asked.length === 0 || answersOf(match, index).length > 0) &&
    !match.asked.some((asked) => isLeftOpen(asked) || isTooVague(asked, index))
  );
}

/** "In which month?" of a date that the text gives by its year alone. */
function isTooVague({ ask, role }: AskedRole, index: KnowledgeIndex): boolean {
  const chunks = ask?.phrase?.chunks ?? [];
  const asks = (sort: string): boolean =>
    chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'sort' && s.sort === sort));
  const dates = role.own.flatMap((id) => index.entities.get(id)?.date ?? []);
  if (dates.length === 0) return false;
  if (asks('month') && !asks('date')) return dates.every((date) => date.month === undefined);
  return asks('weekday') && dates.every((date) => date.day === undefined);
}

/** "What is the recipe?" where the text speaks of one and does not say which. */
function isLeftOpen({ ask, role, among }: AskedRole): boolean {
  return among !== undefined && role.unspecified && !isPluralAsk(ask);
}

/** "Who will X meet?" is answered by the smallest company that X is in. */
function fewestOthers(matches: readonly Match[], index: KnowledgeIndex): readonly Match[] {
  const others = matches.filter((match) => asksForOthers(match, index));
  if (others.length === 0) return matches;
  const size = (match: Match): number => answersOf(match, index).length;
  const least = Math.min(...others.map(size));
  return others.filter((match) => size(match) === least);
}

/** Without a word that names the relation, all the facts that fit must be of one relation. */
function soleRelation(matches: readonly Match[], index: KnowledgeIndex): readonly Match[] {
  const best = matches[0];
  if (best === undefined) return [];
  const filled = matches.filter((match) => match.asked.every((asked) => asked.role.own.length > 0));
  const pool = filled.length > 0 ? filled : matches;
  if (pool.every((match) => sameFamily(match, pool[0] as Match))) return pool;
  return filled.length > 0 && agree(filled, index) ? filled.slice(0, 1) : [];
}

/** Different relations that give the same answer prove it together. */
function agree(matches: readonly Match[], index: KnowledgeIndex): boolean {
  const answers = matches.map((match) => [...new Set(answersOf(match, index))].sort().join());
  return (
    answers[0] !== '' &&
    answers.every((answer) => answer === answers[0]) &&
    matches.every((match) => match.asked.length > 0)
  );
}

function sameFamily(a: Match, b: Match): boolean {
  if (a.fact.definition.id === b.fact.definition.id) return true;
  return [...a.fact.relations].some((relation) => b.fact.relations.has(relation));
}

function sameAsked(a: Match, b: Match): boolean {
  return a.asked.map((asked) => asked.role.name).join() === b.asked.map((asked) => asked.role.name).join();
}

/** One chunk is at odds with a single-valued role, and everything else is explained. */
function decideConflict(
  clause: Clause,
  matches: readonly Match[],
  index: KnowledgeIndex,
): Decision | undefined {
  const degree = rank(matches).find(
    (match) => match.unbound.length === 0 && match.named && match.bindings.some((b) => b.as === 'conflict'),
  );
  if (degree !== undefined) return { kind: 'corrected', match: degree, check: clause.kind === 'check' };
  for (const match of rankConflicts(matches)) {
    if (match.unbound.length !== 1 || !(match.named || isOnHolder(match))) continue;
    if (namesSource(match) && !isAttributed(match)) continue;
    if (clause.kind === 'fragment' && !match.named) continue;
    const role = conflictingRole(match.unbound[0] as UnboundChunk, match, index);
    if (role === undefined) continue;
    if (
      clause.kind !== 'check' &&
      (!assertsPremise(match) || hasKind((match.unbound[0] as UnboundChunk).chunk, 'absent'))
    )
      continue;
    return { kind: 'corrected', match, role, check: clause.kind === 'check' };
  }
  return undefined;
}

/** A false word about somebody named is mended by the facts on that one: "No: X is …", not "No: Y is …". */
function rankConflicts(matches: readonly Match[]): readonly Match[] {
  const onNamed = (match: Match): number =>
    match.bindings.some((b) => b.as === 'filler' && b.role.name === match.fact.definition.describes) ? 0 : 1;
  // A date tells events apart better than a place: the fact of that date is the one that is meant.
  const onDate = (match: Match): number =>
    match.unbound.some(({ chunk }) => chunk.senses.some(isDateSense)) ? 1 : 0;
  return [...rank(matches)].sort((a, b) => onNamed(a) - onNamed(b) || onDate(a) - onDate(b));
}

/** The fact describes whom the question names: "Is X the minister?" of somebody who holds another post. */
function isOnHolder(match: Match): boolean {
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
  if (role.definition.kinds.includes('date')) return true;
  return role.lentBy === undefined && role.definition.position !== undefined && role.name !== 'source';
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
  index: KnowledgeIndex,
): IndexedRole | undefined {
  const bound = new Set(match.bindings.flatMap((b: Binding) => (b.as === 'filler' ? [b.role] : [])));
  return match.fact.roles.find(
    (role) =>
      !bound.has(role) &&
      role.own.length > 0 &&
      role.definition.holds !== 'open' &&
      mayBeFalse(role, match, index) &&
      canHold(role, phrase, match) &&
      chunk.senses.some((sense) => rivals(sense, role, index)),
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
  return kindsOf(sense, index).some((kind) =>
    role.own.some((id) => {
      const filler = index.entities.get(id);
      if (filler?.kind !== kind) return filler?.kind === 'person' && role.definition.kinds.includes(kind);
      return kind !== 'topic' || entity?.types.some((type) => filler.types.includes(type)) === true;
    }),
  );
}

function kindsOf(sense: Sense, index: KnowledgeIndex): readonly EntityKind[] {
  if (isDateSense(sense)) return ['date'];
  if (sense.kind === 'number') return sense.ordinal ? ['quantity'] : [];
  if (sense.kind === 'absent') return ['place'];
  const entity = sense.kind === 'entity' ? index.entities.get(sense.entity) : undefined;
  return entity === undefined ? [] : [entity.kind];
}

function unknown(chunks: readonly Chunk[], matches: readonly Match[], index: KnowledgeIndex): Decision {
  const missing = chunks.filter(
    (chunk) => !isOptional(chunk) && (!hasContent(chunk) || hasKind(chunk, 'absent')),
  );
  const fallback = (matches[0]?.unbound ?? []).map((left) => left.chunk);
  const about = chunks.flatMap((chunk) =>
    chunk.senses.flatMap((sense) =>
      sense.kind === 'entity' && index.entities.has(sense.entity) ? [sense.entity] : [],
    ),
  );
  const absent = [
    ...new Set(
      chunks.flatMap((chunk) =>
        chunk.senses.flatMap((sense) => (sense.kind === 'absent' ? [sense.name] : [])),
      ),
    ),
  ];
  return {
    kind: 'unknown',
    missing: (missing.length > 0 ? missing : fallback).map((chunk) => chunk.text),
    about,
    absent,
  };
}
