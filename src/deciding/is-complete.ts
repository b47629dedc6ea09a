import { isToCome } from '../answering/answer-planned.ts';
import { readWords } from '../answering/figures/read-words.ts';
import { asksForRest } from '../answering/figures/reckon-rest.ts';
import { articles, auxiliaries, beForms, haveForms, supportingVerbs } from '../language/en/auxiliaries.ts';
import { indefiniteObjects, placeholders } from '../language/en/chatter.ts';
import { countingWords, lastingWords } from '../language/en/question-words.ts';
import { isPlural } from '../language/is-plural.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { membersOf } from '../matching/asked-fillers.ts';
import { isAuthored } from '../matching/is-authored.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { AskedRole, Match } from '../matching/match.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import {
  asksDegree,
  canBeVerb,
  clauseOperator,
  isObliging,
  isPlanning,
  isVerbOnly,
  namesEvent,
} from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { presents } from '../understanding/presents.ts';
import { asksOfAnother } from './asks-of-another.ts';
import { asksWhoDid } from './asks-who-did.ts';
import { MAX_ANSWERS } from './decide-several.ts';
import { doesToItself } from './does-to-itself.ts';
import { isByAnothersVerb, isByItsVerb } from './is-by-its-verb.ts';
import { isLeftOpen } from './is-filled.ts';
import {
  isBeforeNext,
  isNotYet,
  isOverAlready,
  isStillToCome,
  isYetToSpeak,
  speaksOfNow,
} from './is-still-to-come.ts';
import { isUnfit } from './is-unfit.ts';

/** Nothing is left over, and no word of the clause is beyond the vocabulary. */
export function isComplete(match: Match, clause: Clause, index: KnowledgeIndex): boolean {
  if (match.unbound.length > 0 && index.mechanisms.coverage) return false;
  if (
    !match.bindings.some((b) => b.as !== 'free') &&
    !(clause.phrases.length > 0 && match.asked.some((asked) => asked.named === true)) &&
    !asksByOwnName(match, index) &&
    !match.asked.some(isLeftOpen)
  )
    return false;
  if (contradicts(match) && clause.kind === 'fragment') return false;
  // "When will there be peace?" is not told by when somebody spoke of it.
  if (presents(clause) && !saysMoreThanThing(match)) return false;
  if (
    !match.named &&
    match.bindings.some(
      (b) => b.as === 'free' && !b.chunks.every((chunk) => hasKind(chunk, 'free') || isPlanning(chunk)),
    )
  )
    return false;
  if (match.bindings.some((b) => b.as === 'conflict')) return false;
  if (clause.kind === 'ask' && leavesVerb(match, clause)) return false;
  if (supportsNothing(clause)) return false;
  if (match.bindings.some((b) => b.as === 'relation' && b.attributes) && !namesSource(match)) return false;
  if (namesSource(match) && !isAttributed(match)) return false;
  if (asksLengthOfThing(match, index)) return false;
  if (clause.kind === 'check' && (leavesDeed(match, index) || takesDeedForThing(match, clause))) return false;
  if (clause.kind === 'check' && isOverByThen(match, clause)) return false;
  if (clause.kind !== 'ask' && isByAnothersVerb(match, index)) return false;
  if (clause.kind === 'check' && (describesApart(match, clause) || lacksObject(match, clause))) return false;
  if (clause.kind === 'check' && (lacksValue(match) || leavesRole(match, clause))) return false;
  if (asksOnset(match, clause) || countsTimes(match, clause)) return false;
  if (clause.kind !== 'check' && !isAnchored(match, index)) return false;
  if (clause.kind === 'check' && clause.tense === 'coming' && isOfOtherEvent(match) && !tellsEvent(match))
    return false;
  if (isYetToSpeak(match, clause)) return false;
  if (clause.tense === 'perfect' && match.fact.fact.modality === 'planned') return false;
  if (
    !match.named &&
    (onlyRepeats(match, index) || match.asked.some(({ role }) => role.lentBy !== undefined))
  )
    return false;
  if (match.fact.definition.wishes === true && (tellsOutcome(match, clause) || asksWhyOther(match)))
    return false;
  if (isBareSaying(match)) return false;
  if (clause.kind === 'check' && identifiesAnother(match)) return false;
  if (match.asked.some(asksByGloss) && !match.bindings.some((b) => b.as === 'relation')) return false;
  if (asksForArranger(match, clause) || isUnfit(match, index)) return false;
  if (!match.named && (asksWhoDid(clause) || match.asked.some(asksPurpose))) return false;
  if (asksOfAnother(match)) return false;
  if (match.asked.some((asked) => asksBoundRole(asked, match)) || namesOnlyAsked(match)) return false;
  if (asksTotal(match, clause) || (!match.named && asksBareNumber(match))) return false;
  if (asksDuty(match, clause) || countsDates(match)) return false;
  if (match.asked.some(asksForDeed) || asksDegreeOfDeed(match, clause)) return false;
  if (asksForUndone(match, clause)) return false;
  if (isOverAlready(match, clause) || (isPlannedOnly(match) && !isToCome(match.fact))) return false;
  if (asksWhereabouts(match) || joinsApart(match, clause, index)) return false;
  if (doesToItself(match, clause) || isStillToCome(match, clause, index) || isNotYet(match, clause))
    return false;
  if (isBeforeNext(match)) return false;
  if (
    clause.tense === 'past' &&
    match.fact.definition.changes &&
    match.fact.fact.modality === 'stated' &&
    !match.bindings.some((b) => b.as === 'relation' && b.attributes)
  )
    return false;
  return numbersAgree(match, index);
}

/** "Does Paris back it?" of talks, where "back" is no verb that is known: what “do” stands for is told by nothing. */
function supportsNothing({ kind, chunks }: Clause): boolean {
  const does = chunks.findIndex(({ words }) => supportingVerbs.has(words[0] ?? ''));
  return kind === 'check' && does >= 0 && !chunks.slice(does + 1).some(mayBeVerb);
}

function mayBeVerb(chunk: Chunk): boolean {
  return canBeVerb(chunk) || hasKind(chunk, 'light') || haveForms.has(chunk.words[0] ?? '');
}

/** "What is the time zone?": what the author calls the relation and its role by, where one fact states it. */
function asksByOwnName({ fact, asked }: Match, index: KnowledgeIndex): boolean {
  const [ask, ...others] = asked;
  const { id } = fact.definition;
  const isItsName = ({ senses }: Chunk): boolean =>
    ['role', 'relation'].every((kind) => senses.some((s) => s.kind === kind)) &&
    senses.every((s) => (s.kind === 'role' || s.kind === 'relation') && s.relation === id);
  return (
    fact.authored &&
    ask?.named === true &&
    others.length === 0 &&
    index.factsByKey.get(`r:${id}`)?.length === 1 &&
    ask.ask?.phrase?.chunks.every(isItsName) === true
  );
}

/** "is planned for 15 April": a word that is left over says that what is asked about is to be. */
function isPlannedOnly({ bindings }: Match): boolean {
  return bindings.some((b) => b.as === 'free' && b.chunks.some(isPlanning));
}

/** "What is X for?" is not told by what X is a part of. */
function asksPurpose({ ask }: AskedRole): boolean {
  return ask?.word === 'what' && ask.preposition === PURPOSE;
}
const PURPOSE = 'for';

/** "How many are still to be visited?" is not told by how many were. */
function asksForUndone({ fact, asked }: Match, clause: Clause): boolean {
  return (
    fact.fact.modality === 'done' &&
    asked.some(({ role }) => role.definition.kinds.includes('quantity')) &&
    asksForRest(readWords(clause))
  );
}

/** "How wide is X?" does not ask in what way something was done. */
function asksDegreeOfDeed({ asked, named: said }: Match, { chunks }: Clause): boolean {
  return (
    asksDegree(chunks) &&
    asked.some(
      ({ ask, role: { definition }, named }) =>
        ask?.word === 'how' &&
        named !== true &&
        definition.scale !== true &&
        !(said && definition.kinds.includes('quantity')) &&
        definition.values === undefined,
    )
  );
}

/** "In which building?" asks for a house and not for what is built: behind a question word, a verb's form is a noun. */
function asksForDeed({ ask }: AskedRole): boolean {
  const noun = ask?.phrase?.chunks.at(-1);
  return noun !== undefined && isVerbOnly(noun);
}

/** "Has it been settled?", "When will it be settled?", "Who settled it?", "What solution is there?" of what somebody only wants. */
function tellsOutcome({ asked, bindings }: Match, clause: Clause): boolean {
  const past = clause.tense === 'past' || clause.tense === 'perfect';
  // "What has been settled?"
  if (clause.passive && clause.chunks.some(({ words }) => haveForms.has(words[0] ?? ''))) return true;
  const asksDoer = clause.kind === 'ask' && asked.some(({ ask }) => ask?.word === 'who');
  if (asksDoer && !isObliging(clause.chunks) && bindings.every((b) => b.as !== 'relation')) return true;
  const isBound = (role: IndexedRole): boolean => bindings.some((b) => b.as === 'filler' && b.role === role);
  return (
    (past && clause.kind === 'check') ||
    asked.some(
      ({ ask, role, among }) =>
        role.lentBy !== undefined || (ask?.phrase !== undefined && among === undefined && isBound(role)),
    )
  );
}

/** "What did X say of it?" – "Why?": what a wish is merely about does not name it. */
function asksWhyOther({ named, asked, bindings }: Match): boolean {
  const fillers = bindings.flatMap((b) =>
    b.as === 'filler' && b.role.name !== 'source' ? [b.role.definition] : [],
  );
  return (
    !named &&
    bindings.every(({ as }) => as !== 'role') &&
    asked.some(({ ask }) => ask?.word === 'why' && ask.phrase === undefined) &&
    fillers.every(({ position }) => position === undefined)
  );
}

/** "Is X Y's partner?" is not told by a fact in which X is what the partners are to deal with. */
function identifiesAnother({ bindings }: Match): boolean {
  const fillers = bindings.filter((b) => b.as === 'filler');
  const bare = fillers.some(
    (b) =>
      !b.introduced &&
      b.role.definition.position === undefined &&
      !b.role.definition.kinds.every((kind) => kind === 'date' || kind === 'quantity') &&
      b.chunks.every((chunk) => chunk.possessor !== true),
  );
  return (
    bare &&
    bindings.some((b) => b.as === 'role' && !fillers.some(({ role }) => role === b.role)) &&
    !bindings.some((b) => b.as === 'relation')
  );
}

/** "Which Arab states …?": where something lies does not say what is asked of it. */
function asksByGloss({ ask, among }: AskedRole): boolean {
  return among !== undefined && ask?.phrase?.chunks.some((chunk) => hasKind(chunk, 'gloss')) === true;
}

/** "When did X speak?": that X vouches for a fact does not make the fact what is asked about. */
function isBareSaying({ asked, bindings }: Match): boolean {
  return (
    bindings.some((b) => b.as === 'relation' && b.attributes) &&
    asked.every(({ role }) => role.name !== 'source') &&
    bindings.every(
      (b) =>
        b.as === 'free' ||
        (b.as === 'relation' && b.attributes) ||
        (b.as === 'filler' && b.role.name === 'source'),
    )
  );
}

/**
 * "What does he want from the talks?": the only verb must be explained, unless it leads to another ("wants to meet") or
 * the question calls by its name what it asks for.
 */
function leavesVerb({ bindings, asked }: Match, { chunks }: Clause): boolean {
  if (bindings.some((b) => b.as === 'role') || asked.some((one) => one.named === true)) return false;
  // "They want a common line on X": the noun says what is done; "the talks" only say at what.
  if (bindings.some((b) => b.as === 'relation' && b.chunks.some((c) => canBeVerb(c) || !namesEvent(c))))
    return false;
  const left = bindings.flatMap((b) => (b.as === 'free' ? b.chunks.filter(isVerbOnly) : []));
  if (left.every(isPlanning)) return false;
  return left.some((verb) => chunks[chunks.indexOf(verb) + 1]?.words[0] !== 'to');
}

/** "How long is the probe?": without a verb only an event is long in time. */
function asksLengthOfThing({ named, asked, bindings }: Match, index: KnowledgeIndex): boolean {
  return (
    !named &&
    asked.some(({ ask, role }) => ask?.word === 'how long' && role.definition.kinds.includes('quantity')) &&
    !bindings.some(
      (b) => b.as === 'filler' && b.entities.some((id) => index.entities.get(id)?.kind === 'event'),
    )
  );
}

/** "Did they give a date for X?" is not told by a fact that has none of its own, nor by when somebody spoke of X. */
function lacksValue({ fact, bindings }: Match): boolean {
  return bindings.some(
    (b) =>
      b.as === 'role' &&
      b.role.definition.kinds.every((kind) => kind === 'date' || kind === 'quantity') &&
      (b.role.own.length === 0 || b.role.lentBy !== undefined || fact.definition.attributes === true) &&
      !bindings.some((other) => other.as === 'filler' && other.role === b.role),
  );
}

/** "Is that X's job?" claims of something that it is the one: that X has one is no answer. */
function leavesRole({ bindings }: Match, { chunks }: Clause): boolean {
  const points = chunks
    .slice(1, 3)
    .some(
      (chunk) =>
        hasKind(chunk, 'pronoun') &&
        (!articles.has(chunk.words[0] ?? '') ||
          chunks[chunks.indexOf(chunk) + 1]?.senses.some((s) => s.kind === 'entity') === true),
    );
  return (
    points &&
    beForms.has(chunks[0]?.words[0] ?? '') &&
    bindings.some(
      (b) => b.as === 'role' && !bindings.some((other) => other.as === 'filler' && other.role === b.role),
    )
  );
}

/** "every month" says how often: the day on which something happens explains no such word. */
function countsTimes({ bindings }: Match, { chunks }: Clause): boolean {
  return bindings.some((b) => {
    if (b.as !== 'role' || !b.role.definition.kinds.every((kind) => kind === 'date')) return false;
    const before = chunks[chunks.findIndex(({ text }) => text === b.chunks[0]?.text) - 1];
    return before !== undefined && clauseOperator(before) === 'all';
  });
}

/** "days between X and Y": more of them than one are not the day of something. */
function countsDates({ bindings }: Match): boolean {
  return bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.entities.length === 1 &&
      b.role.definition.kinds.every((kind) => kind === 'date') &&
      b.chunks.some((chunk) => hasKind(chunk, 'sort') && isPlural(chunk.words.at(-1) ?? '')),
  );
}

/** "Since when?" is not told by the day on which something happens. */
function asksOnset({ fact, asked }: Match, { chunks }: Clause): boolean {
  const describes = fact.definition.roles[fact.definition.describes ?? ''];
  return (
    chunks.some(({ words }) => LASTING.has(words.join(' '))) &&
    asked.some(({ role }) => role.definition.kinds.every((kind) => kind === 'date')) &&
    (fact.fact.modality === 'planned' ||
      fact.definition.attributes === true ||
      describes?.kinds.includes('event') === true)
  );
}
const LASTING: ReadonlySet<string> = new Set(joinWordList(lastingWords));

/** "Did the editor appear?": an author's verb says what is claimed, and may not be left over. */
function leavesDeed({ bindings }: Match, index: KnowledgeIndex): boolean {
  return bindings.some(
    (b) =>
      b.as === 'free' &&
      b.chunks.some((chunk) =>
        chunk.senses.some((s) => s.kind === 'relation' && s.verb && isAuthored(s.relation, index)),
      ),
  );
}

/** "Will X land?" asks what X does, and not whether X is of some land. */
function takesDeedForThing({ bindings }: Match, { chunks }: Clause): boolean {
  if (bindings.some((b) => b.as === 'relation')) return false;
  const [first = ''] = chunks.find((chunk) => auxiliaries.has(chunk.words[0] ?? ''))?.words ?? [];
  return (
    first !== '' &&
    !beForms.has(first) &&
    !haveForms.has(first) &&
    bindings.some(
      (b) =>
        b.as === 'filler' &&
        b.chunks.some(
          (chunk) => canBeVerb(chunk) && hasKind(chunk, 'sort') && !articles.has(wordBefore(chunk, chunks)),
        ),
    )
  );
}

function wordBefore(chunk: Chunk, chunks: readonly Chunk[]): string {
  return chunks[chunks.indexOf(chunk) - 1]?.words.at(-1) ?? '';
}

/** "Who arranged the meeting?": the subject of a verb of bringing about is nobody whom the fact tells. */
function asksForArranger(match: Match, clause: Clause): boolean {
  if (clause.passive) return false;
  const verbs = match.bindings
    .flatMap((b) => (b.as === 'relation' ? b.chunks : []))
    .map((chunk) =>
      chunk.senses.flatMap((s) => (s.kind === 'relation' && match.fact.relations.has(s.relation) ? [s] : [])),
    )
    .filter((senses) => senses.length > 0 && senses.every((sense) => sense.verb));
  if (verbs.length === 0 || verbs.flat().some((sense) => sense.arranging !== true)) return false;
  if (clause.kind === 'ask')
    return match.asked.some(({ ask, role }) => ask?.word === 'who' && role.definition.position !== 'object');
  return clause.phrases.some((phrase) => phrase.position === 'subject');
}

/** A plain "the meeting" that is to come is the main one, not one that is past. */
function isOfOtherEvent({ fact }: Match): boolean {
  const { describes } = fact.definition;
  const main = fact.briefing.mainEvent;
  if (describes === undefined || main === undefined || fact.fact.modality !== 'done') return false;
  return (
    fact.definition.roles[describes]?.kinds.includes('event') === true &&
    !fact.fact.roles[describes]?.includes(main)
  );
}

/** "the last round": more than a word for its sort says which event is meant. */
function tellsEvent({ fact, bindings }: Match): boolean {
  return bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.role.name === fact.definition.describes &&
      b.chunks.some((chunk) => hasKind(chunk, 'operator') || hasKind(chunk, 'entity')),
  );
}

/** "Is the meeting in X?" is not about one that is over, unless the question says which. */
function isOverByThen({ fact, bindings }: Match, clause: Clause): boolean {
  const described = fact.roles.find((role) => role.name === fact.definition.describes);
  return (
    fact.fact.modality === 'done' &&
    fact.briefing.mainEvent !== undefined &&
    described?.definition.kinds.join() === 'event' &&
    speaksOfNow(clause) &&
    !bindings.some(
      (b) =>
        b.as === 'filler' &&
        b.role === described &&
        b.chunks.some((chunk) => hasKind(chunk, 'entity') || hasKind(chunk, 'operator')),
    )
  );
}

/**
 * "Does X meet Y?" is not told by a fact on all of a group, where another says with whom of them X does: that they are both of
 * the group does not make them a pair.
 */
function joinsApart({ fact, bindings }: Match, { kind, phrases }: Clause, index: KnowledgeIndex): boolean {
  if (kind !== 'check' && kind !== 'ask') return false;
  const placeOf = (chunks: readonly Chunk[]): string | undefined => {
    const phrase = phrases.find((one) => chunks.some((chunk) => one.chunks.includes(chunk)));
    return phrase === undefined ? undefined : `${phrase.position} ${phrase.preposition}`;
  };
  const members = bindings.flatMap((b) => (b.as === 'filler' && b.role.lentBy === undefined ? [b] : []));
  return members.some((one, i) =>
    members
      .slice(i + 1)
      .some(
        (other) =>
          one.role === other.role &&
          placeOf(one.chunks) !== placeOf(other.chunks) &&
          partsOf(one.role, fact, index).some(
            (part) => one.entities.some((id) => part.has(id)) !== other.entities.some((id) => part.has(id)),
          ),
      ),
  );
}

/** What fills a role in other facts of the relation, where it is some of what fills it here. */
function partsOf(
  role: IndexedRole,
  { definition }: IndexedFact,
  index: KnowledgeIndex,
): readonly ReadonlySet<string>[] {
  const all = new Set(role.own.flatMap((id) => membersOf(id, index)));
  return index.facts
    .filter((other) => other.definition === definition)
    .flatMap(({ roles }) => roles.filter(({ name, lentBy }) => name === role.name && lentBy === undefined))
    .map(({ own }) => new Set(own.flatMap((id) => membersOf(id, index))))
    .filter((part) => part.size > 0 && part.size < all.size && [...part].every((id) => all.has(id)));
}

/** "Does it pass anything?" asks for an object, which what only happens has not. */
function lacksObject({ fact: { definition }, bindings }: Match, { chunks }: Clause): boolean {
  const bound = new Set(bindings.flatMap((b) => (b.as === 'filler' ? [b.role.name] : [])));
  const takesObject = Object.entries(definition.roles).some(
    ([name, { position }]) => position === 'object' || (position === 'either' && !bound.has(name)),
  );
  return (
    !takesObject &&
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        b.chunks.every(isVerbOnly) &&
        INDEFINITE.has(chunks[chunks.indexOf(b.chunks.at(-1) as Chunk) + 1]?.words.join(' ') ?? ''),
    )
  );
}
const INDEFINITE: ReadonlySet<string> = new Set(joinWordList(indefiniteObjects));

/**
 * "Will version 1 fix X?" is not told by a fact on X: what only describes X through other facts stands beside it, and not
 * apart as what does it.
 */
function describesApart({ bindings }: Match, { phrases }: Clause): boolean {
  const fillers = bindings.flatMap((b) => (b.as === 'filler' && b.role.lentBy === undefined ? [b] : []));
  const phraseOf = (chunks: readonly Chunk[]): unknown =>
    phrases.find((phrase) => chunks.some((chunk) => phrase.chunks.includes(chunk)));
  return fillers.some(
    (one) =>
      one.role.definition.holds === 'one' &&
      one.proofs.length > 0 &&
      one.chunks.every((chunk) => hasKind(chunk, 'entity') && (chunk.proofs ?? []).length === 0) &&
      fillers.some(
        (other) =>
          other.role === one.role &&
          other.proofs.length === 0 &&
          phraseOf(other.chunks) !== phraseOf(one.chunks),
      ),
  );
}

/** "What should X do?" is not told by what X has done, unless that is what it was "to have been". */
function asksDuty({ fact }: Match, clause: Clause): boolean {
  const isPast = clause.chunks.some(({ words }) => haveForms.has(words[0] ?? ''));
  return isObliging(clause.chunks) && fact.fact.modality === 'done' && !isPast;
}

/** "How many are each delegation?" does not say how many of what. */
function asksBareNumber({ asked }: Match): boolean {
  return asked.some(({ ask }) => ask?.word === 'how many' && ask.phrase === undefined);
}

/** "How many times have they met?" is not told by how often they do. */
function asksTotal({ asked }: Match, { chunks }: Clause): boolean {
  return (
    asked.some(({ ask }) => ask?.word === 'how often') &&
    chunks.some(({ words }) => COUNTING.has(words.join(' '))) &&
    chunks.some(({ words }) => haveForms.has(words[0] ?? ''))
  );
}
const COUNTING: ReadonlySet<string> = new Set(joinWordList(countingWords));

/** "Where are the ministers?": where somebody holds an office is not where somebody is. */
function asksWhereabouts({ fact, asked, bindings }: Match): boolean {
  const described = fact.definition.roles[fact.definition.describes ?? ''];
  const fillers = new Set(bindings.flatMap((b) => (b.as === 'filler' ? [b.role] : [])));
  return (
    described?.kinds.every((kind) => kind === 'person') === true &&
    asked.some(({ ask }) => ask?.word === 'where') &&
    fillers.size < 2 &&
    bindings.every((b) => b.as === 'filler')
  );
}

/** "On which point do they differ over X?", "the venue in X": the role that is asked for is taken by X already. */
function asksBoundRole({ ask, role, among, named }: AskedRole, match: Match): boolean {
  if (role.definition.kinds.includes('person')) return false;
  const asksMore = ask?.word === 'how many' || ask?.word === 'where' || among !== undefined;
  return match.bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.role === role &&
      (asksMore || ((named === true || ask === undefined) && b.introduced)) &&
      b.chunks.some((chunk) => hasKind(chunk, 'entity')),
  );
}

/** "Who among the four is both X and a Y?": a question that names several who do it, and not what, asks something of them. */
function namesOnlyAsked({ named, asked, bindings }: Match): boolean {
  const fillers = bindings.filter((b) => b.as === 'filler');
  return (
    !named && fillers.length > 1 && fillers.every(({ role }) => asked.some((other) => other.role === role))
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

/** A question must name something of the fact beside its relation, unless the fact is about the main event or the only one. */
function isAnchored(match: Match, index: KnowledgeIndex): boolean {
  return (
    isCentral(match) ||
    isOfBriefing(match) ||
    isSoleOfItsVerb(match, index) ||
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

/** "Who apologised?", "Differ on what?": a verb for the one thing of its sort that is told; of an author's, for the two of them. */
function isSoleOfItsVerb(match: Match, index: KnowledgeIndex): boolean {
  const { fact, bindings } = match;
  const told = (relation: string): number => index.factsByKey.get(`r:${relation}`)?.length ?? 0;
  if (told(fact.definition.id) <= MAX_ANSWERS && isByItsVerb(match)) return true;
  return (
    told(fact.definition.id) === 1 &&
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        !b.contradicts &&
        b.chunks.some((chunk) =>
          chunk.senses.every(
            (s) => s.kind === 'relation' && (s.relation === fact.definition.id || told(s.relation) === 0),
          ),
        ),
    )
  );
}

/** "Who published this?": the verb alone says that the briefing itself is meant. */
function isOfBriefing({ fact, bindings }: Match): boolean {
  return (
    fact.definition.ofBriefing === true &&
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        b.chunks.every((chunk) =>
          chunk.senses.every((s) => s.kind !== 'relation' || s.relation === fact.definition.id),
        ),
    )
  );
}

/** "founder" is of one relation; "author" could be of several, and says too little alone. */
function namesOneRelation(chunk: Chunk): boolean {
  return new Set(chunk.senses.flatMap((sense) => (sense.kind === 'role' ? [sense.relation] : []))).size === 1;
}

/** Somebody's word is named as such: by a word of saying or "according to". */
export function isAttributed(match: Match): boolean {
  return match.bindings.some(
    (b) =>
      (b.as === 'relation' && b.attributes) ||
      (b.as === 'filler' && b.role.name === 'source' && b.introduced),
  );
}

/** Words of saying are explained by a fact only where the question names, or asks for, whose word it is. */
export function namesSource(match: Match): boolean {
  return (
    match.bindings.some((b) => b.as === 'filler' && b.role.name === 'source') ||
    match.asked.some((asked) => asked.role.name === 'source')
  );
}

export function contradicts(match: Match): boolean {
  return match.bindings.some((binding) => binding.as === 'relation' && binding.contradicts);
}

/** "the four ministers" must be four; a number that is a name or a version counts nothing. */
export function numbersAgree(match: Match, index: KnowledgeIndex): boolean {
  return match.bindings.every((binding) => {
    if (binding.as !== 'filler') return true;
    const number = binding.chunks
      .filter(
        ({ senses }) =>
          !senses.some(
            (s) => s.kind === 'version' || (s.kind === 'entity' && binding.entities.includes(s.entity)),
          ),
      )
      .flatMap(({ senses }) => senses)
      .find((sense) => sense.kind === 'number');
    const described = new Set(binding.entities.flatMap((id) => membersOf(id, index)));
    return number?.kind !== 'number' || number.number === described.size;
  });
}

/** A fact about the event that the briefing is about: "what will they discuss?" needs to name nothing. */
export function isCentral(match: Match): boolean {
  const main = match.fact.briefing.mainEvent;
  return main !== undefined && Object.values(match.fact.fact.roles).some((ids) => ids.includes(main));
}

/** "Since when is there such a thing?": of what is there a word must say more than that, or that somebody spoke of it. */
function saysMoreThanThing({ named, bindings, fact }: Match): boolean {
  if (!named) return fact.definition.attributes !== true;
  const chunks = bindings.flatMap((b) => (b.as === 'free' ? [] : b.chunks));
  return chunks.length === 0 || chunks.some(({ words }) => !PLACEHOLDERS.has(words.join(' ')));
}
const PLACEHOLDERS: ReadonlySet<string> = new Set(joinWordList(placeholders));
