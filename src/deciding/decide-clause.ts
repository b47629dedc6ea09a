import { answerAttending } from '../answering/answer-attending.ts';
import { answerChoice, answerOffered } from '../answering/answer-choice.ts';
import { answerComparison } from '../answering/answer-comparison.ts';
import { answerCoordinated, asksForSeveral } from '../answering/answer-coordinated.ts';
import { answerQuantified } from '../answering/answer-quantified.ts';
import { answerSelection } from '../answering/answer-selection.ts';
import type { Evaluator } from '../answering/evaluator.ts';
import { findListed } from '../answering/find-conjuncts.ts';
import { isPartitive } from '../answering/read-selection.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { definingVerbs } from '../language/en/asking-verbs.ts';
import { possibleAuxiliaries } from '../language/en/auxiliaries.ts';
import type { Operator } from '../language/language-data.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { answersOf } from '../matching/asked-fillers.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import { contentChunks } from '../matching/find-candidates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Match, proofsOf } from '../matching/match.ts';
import { matchFacts } from '../matching/match-facts.ts';
import { asksForDeeds } from '../understanding/asks-for-deeds.ts';
import { type Chunk, hasContent, hasKind, isOptional } from '../understanding/chunk.ts';
import { speaksOfFuture } from '../understanding/chunk-forms.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import { asksWhoDid } from './asks-who-did.ts';
import { attachPhrases } from './attach-phrases.ts';
import { decideApposition } from './decide-apposition.ts';
import { decideAsk } from './decide-ask.ts';
import { decideCheck } from './decide-check.ts';
import { decideConflict } from './decide-conflict.ts';
import { decideNamePart } from './decide-name-part.ts';
import { listSort, profileEntities } from './decide-profile.ts';
import { decideCompany, decideSet } from './decide-set.ts';
import { type Decision, isOpen } from './decision.ts';
import { isComplete } from './is-complete.ts';
import { placeOfEvent } from './place-of-event.ts';
import { fewestLeftOver, preferMainEvent, preferOfMainEvent, rank } from './rank-matches.ts';

/** Decides what one clause can be answered; never guesses: whatever is not proved is `unknown`. */
export function decideClause(clause: Clause, index: KnowledgeIndex): Decision {
  return index.memo.once('clause', clause, (one) => decideAnew(one, index));
}

function decideAnew(clause: Clause, index: KnowledgeIndex): Decision {
  return (
    decideApposition(clause, index, (other) => decidePlain(other, index)) ??
    decideNamePart(clause, index, (other) => decideClause(other, index)) ??
    (index.mechanisms.sets ? decideComputed(clause, index) : decideAlone(clause, index))
  );
}

/** A clause as one fact settles it. */
function decideAlone(clause: Clause, index: KnowledgeIndex): Decision {
  const plain = decidePlain(clause, index);
  return isOpen(plain)
    ? (decideAttached(clause, index, (other) => decideClause(other, index)) ?? plain)
    : plain;
}

/** A clause as a whole where one fact settles it; else by what it says of several things, each by itself. */
function decideComputed(clause: Clause, index: KnowledgeIndex): Decision {
  const put = (other: Clause): Decision => decideClause(other, index);
  const members = decideSet(clause, index, put);
  if (members !== undefined) return members;
  const evaluator = evaluatorFor(index);
  const offers = clause.operators.includes('or') && !clause.operators.includes('any');
  const special =
    (offers || findListed(clause.chunks) !== undefined ? answerOffered(clause, evaluator) : undefined) ??
    (clause.kind === 'ask' && (clause.negated || isPartitive(clause.chunks))
      ? answerSelection(clause, evaluator)
      : undefined) ??
    answerQuantified(clause, evaluator) ??
    answerComparison(clause, evaluator) ??
    (asksForSeveral(clause, index) ? answerCoordinated(clause, index, put) : undefined);
  if (special !== undefined) return special;
  const chosen = offers ? decideAlternatives(clause, index, put) : undefined;
  if (chosen !== undefined) return chosen;
  const plain = decidePlain(clause, index);
  if (!isOpen(plain)) return plain;
  return (
    answerCoordinated(clause, index, put) ??
    (offers ? undefined : answerChoice(clause, put)) ??
    answerSelection(clause, evaluator) ??
    decideAttached(clause, index, put) ??
    answerAttending(clause, index, put) ??
    decideCompany(clause, index) ??
    decideNoun(clause, put) ??
    plain
  );
}

/** "What is the Italian share?": a question for nothing but what a noun names, as the noun alone asks for it. */
function decideNoun(clause: Clause, put: (clause: Clause) => Decision): Decision | undefined {
  const [ask, ...others] = clause.asks;
  const phrase = ask?.word === 'which' ? ask.phrase : undefined;
  if (phrase === undefined || others.length > 0 || clause.phrases.length > 0 || clause.negated)
    return undefined;
  const [first, last] = [phrase.chunks[0], phrase.chunks.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  if (!hasKind(first, 'entity')) return undefined;
  const decision = put({ ...clause, kind: 'fragment', asks: [], phrases: [phrase] });
  const isNamed = ({ fact }: Match): boolean =>
    last.senses.some((s) => s.kind === 'role' && fact.relations.has(s.relation));
  return decision.kind === 'answered' && decision.matches.every(isNamed) ? decision : undefined;
}

/** A clause as it reads where a noun is taken with the phrases behind it. */
function decideAttached(
  clause: Clause,
  index: KnowledgeIndex,
  put: (clause: Clause) => Decision,
): Decision | undefined {
  const attached = index.mechanisms.attachedPhrases ? attachPhrases(clause, index) : undefined;
  const decision = attached === undefined ? undefined : put(attached);
  return decision?.kind === 'answered' ? decision : undefined;
}

/**
 * One alternative that holds; of several that hold, what is said of each. A claim is settled by its alternatives alone:
 * as a whole it says too much.
 */
function decideAlternatives(
  clause: Clause,
  index: KnowledgeIndex,
  put: (clause: Clause) => Decision,
): Decision | undefined {
  const chosen = answerChoice(clause, put);
  if (clause.kind !== 'check') return chosen;
  const several = chosen?.kind === 'answered' && chosen.matches.length > 1;
  const each = chosen === undefined || several ? answerCoordinated(clause, index, put) : undefined;
  return each ?? chosen ?? unknown(contentChunks(clause), [], index);
}

function evaluatorFor(index: KnowledgeIndex): Evaluator {
  return {
    index,
    check: (clause) => {
      const decision = decidePlain(clause, index);
      if (decision.kind === 'answered')
        return {
          holds: decision.polarity === 'no' ? 'no' : 'yes',
          facts: decision.matches.flatMap(proofsOf),
          ...(decision.matches[0] === undefined ? {} : { match: decision.matches[0] }),
        };
      if (decision.kind === 'corrected' && !decision.match.fact.fact.open)
        return { holds: 'no', facts: proofsOf(decision.match), match: decision.match };
      return { holds: 'open', facts: [] };
    },
    find: (clause) => {
      const decision = decidePlain(clause, index);
      if (decision.kind === 'listed') return { entities: decision.entities, facts: [], matches: [] };
      if (decision.kind !== 'answered' || decision.polarity !== undefined) return undefined;
      const entities = [...new Set(decision.matches.flatMap((match) => answersOf(match, index)))];
      return { entities, facts: decision.matches.flatMap(proofsOf), matches: decision.matches };
    },
  };
}

/** What single facts say to a clause. */
function decidePlain(clause: Clause, index: KnowledgeIndex): Decision {
  return index.memo.once('plain', clause, (one) => decideByFact(placeOfEvent(one, index) ?? one, index));
}

function decideByFact(clause: Clause, index: KnowledgeIndex): Decision {
  const chunks = contentChunks(clause);
  if (clause.operators.some((operator) => UNHANDLED.has(operator))) return unknown(chunks, [], index);
  // "Tensions there, up or down?" is no name of a thing.
  if (clause.kind === 'fragment' && clause.operators.includes('or')) return unknown(chunks, [], index);
  const matches = matchFacts(clause, index);
  const deeds = asksForDeeds(clause);
  const explained = rank(
    fewestLeftOver(
      matches.filter(
        (match) =>
          isComplete(match, clause, index) &&
          (!deeds ||
            (match.fact.definition.describes === undefined && isNoDeedOfPast(match)) ||
            namesRelation(match)),
      ),
      index,
    ),
  );
  const complete = preferOfMainEvent(preferMainEvent(explained, index), index);
  const decided =
    clause.kind === 'check' ? decideCheck(clause, complete, index) : decideAsk(clause, complete, index);
  const isNamed = complete.some(namesRelation);
  const whatItIs = isNamed || clause.kind === 'check' ? undefined : tellWhatItIs(clause, decided, index);
  if (whatItIs !== undefined) return whatItIs;
  if (
    decided !== undefined &&
    (decided.kind !== 'notStated' || (decided.match.named && isAbout(decided.match)))
  )
    return decided;
  const other = asksWhoDid(clause)
    ? undefined
    : (profileEntities(clause, chunks, index) ?? listSort(clause, index));
  if (other !== undefined) return other;
  return (
    decided ??
    decideConflict(clause, matches, index) ??
    tellThatItIs(clause, complete, index) ??
    tellWhichItIs(clause, matches, index) ??
    unknown(chunks, matches, index)
  );
}

/** "Are tensions escalating?": of an event that a fact tells of, and names in passing, the text says that there is one. */
function tellThatItIs(
  clause: Clause,
  complete: readonly Match[],
  index: KnowledgeIndex,
): Decision | undefined {
  const { kind, negated, operators, chunks } = clause;
  if (kind !== 'check' || negated || operators.length > 0) return undefined;
  if (speaksOfFuture(chunks) || possibleAuxiliaries.has(chunks[0]?.words[0] ?? '')) return undefined;
  const told = complete.find(({ fact, bindings }) => {
    const bound = bindings.filter(({ as }) => as !== 'free');
    const [only] = bound;
    return (
      only?.as === 'filler' &&
      bound.every((b) => b.as === 'filler' && b.role === only.role) &&
      only.role.own.length === 1 &&
      only.role.lentBy === undefined &&
      only.entities.every((id) => index.entities.get(id)?.kind === 'event') &&
      only.role.name !== fact.definition.describes &&
      bound.flatMap(({ chunks: named }) => named.flatMap(({ words }) => words)).length > 1 &&
      fact.definition.attributes !== true &&
      HAPPENED.has(fact.fact.modality)
    );
  });
  return told === undefined ? undefined : { kind: 'answered', matches: [told], polarity: 'yes' };
}
const HAPPENED: ReadonlySet<string> = new Set(['stated', 'done']);

/** "The coming assembly is which session?": what a fact is on is told where it is both what is named and what is asked for. */
function tellWhichItIs(
  { kind, negated, operators }: Clause,
  matches: readonly Match[],
  index: KnowledgeIndex,
): Decision | undefined {
  if (kind !== 'ask' || negated || operators.length > 0) return undefined;
  const told = matches.find(({ fact, asked, bindings, unbound, unasked }) => {
    const [only, ...others] = bindings.filter(({ as }) => as !== 'free');
    const [ask, ...more] = asked;
    if (only?.as !== 'filler' || others.length + more.length + unbound.length + unasked.length > 0)
      return false;
    const isSame = ask?.role === only.role && only.role.name === fact.definition.describes;
    const says = only.chunks.some(({ senses }) =>
      senses.some((s) => s.kind === 'entity' && only.entities.includes(s.entity)),
    );
    const isEvent = only.entities.every((id) => index.entities.get(id)?.kind === 'event');
    if (says || !isEvent || only.chunks.length < 2) return false;
    return isSame && ask.ask?.word === 'which' && only.entities.every((id) => ask.among?.has(id) === true);
  });
  return told === undefined ? undefined : { kind: 'answered', matches: [told] };
}

/** "What is X?" names nothing but X; what a fact of its own says it is goes before whatever else is said of it. */
function tellWhatItIs(
  clause: Clause,
  decided: Decision | undefined,
  index: KnowledgeIndex,
): Decision | undefined {
  const [ask, ...others] = clause.asks;
  if (clause.kind !== 'ask' || ask === undefined || others.length > 0) return undefined;
  if (ask.word !== 'what' && (ask.word !== 'which' || ask.phrase === undefined)) return undefined;
  if (ask.phrase === undefined && decided?.kind !== 'answered') return undefined;
  const phrases = clause.phrases
    .map((phrase) => ({ ...phrase, chunks: phrase.chunks.filter((chunk) => !isDefining(chunk)) }))
    .filter(({ chunks }) => chunks.length > 0);
  const plain: Clause = { ...clause, phrases, asks: [{ word: 'what', position: 'any', preposition: '' }] };
  const profile = profileEntities(plain, contentChunks(plain), index);
  if (profile?.kind !== 'profile' || !profile.entities.every((id) => isOfSort(id, ask, index)))
    return undefined;
  const told = profile.facts.flatMap((id) => index.factById.get(id) ?? []);
  const facts = told.filter(({ roles }) =>
    roles.some(
      ({ own, definition }) =>
        definition.profile === true && own.length > 0 && own.every((id) => profile.entities.includes(id)),
    ),
  );
  const isAuthored = facts.length >= profile.entities.length && facts.every(({ authored }) => authored);
  return isAuthored ? { ...profile, facts: facts.map(({ fact }) => fact.id) } : undefined;
}

/** "What kind of fault is X?" of what is one. */
function isOfSort(id: string, { phrase }: Ask, index: KnowledgeIndex): boolean {
  return phrase === undefined || describeEntity(phrase.chunks, id, index, undefined) !== undefined;
}

/** "What does X mean?" */
function isDefining({ words }: Chunk): boolean {
  return words.length === 1 && formsOf(words[0] ?? '').some((form) => DEFINING.has(form));
}
const DEFINING: ReadonlySet<string> = new Set(joinWordList(definingVerbs));

/** "What will X do?" is not told by what X did. */
function isNoDeedOfPast({ fact: { fact, definition } }: Match): boolean {
  return fact.modality !== 'done' && definition.attributes !== true;
}

function namesRelation({ bindings }: Match): boolean {
  return bindings.some((b) => b.as === 'relation' || b.as === 'role');
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
