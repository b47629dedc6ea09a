import { isToCome } from '../../answering/answer-planned.ts';
import { readWords } from '../../answering/figures/read-words.ts';
import { asksForRest } from '../../answering/figures/reckon-rest.ts';
import { compareDates } from '../../language/dates.ts';
import {
  articles,
  auxiliaries,
  futureAuxiliaries,
  haveForms,
  planningWords,
  presentAuxiliaries,
} from '../../language/en/auxiliaries.ts';
import { leftoverWords } from '../../language/en/extent-words.ts';
import { infinitiveMark } from '../../language/en/indirect-speech.ts';
import { lemmasOf } from '../../language/lemmatise.ts';
import { prepositions } from '../../language/prepositions.ts';
import { verbFormsOf } from '../../language/verb-forms.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import { isIntended } from '../../matching/is-intended.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Match } from '../../matching/match.ts';
import { asksOfPresent } from '../../understanding/asks-of-present.ts';
import { type Chunk, hasKind } from '../../understanding/chunk.ts';
import {
  isObliging,
  isPlanning,
  isVerbOnly,
  orderOf,
  speaksOfFuture,
} from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { movesItself } from '../moves-itself.ts';
import type { Objections } from './objection.ts';

/** The clause speaks of what is, or is to be, and the fact tells what was. */
export const ALREADY_OVER: Objections = {
  any: [
    isYetToSpeak,
    tellsPastAmount,
    asksDuty,
    asksForUndone,
    isOnlyPlanned,
    isBeforeNext,
    isNotOfNow,
    isYetToBeDone,
  ],
  check: [isOverByThen, isOfOtherEvent, isOverAlready],
};

/** "Who will speak?" is not told by who spoke; "Who said that it will end?" is. */
function isYetToSpeak({ fact, bindings }: Match, { asks, chunks }: Clause): boolean {
  if (!asks.some(({ word }) => word === 'who' || word === 'when')) return false;
  const will = chunks.findIndex(({ words }) => futureAuxiliaries.has(words[0] ?? ''));
  if (will < 0) return false;
  const spoken = fact.definition.attributes === true && fact.fact.modality !== 'planned';
  return bindings.some(
    (b) =>
      b.as === 'relation' &&
      (spoken || b.attributes) &&
      b.chunks.some((chunk) => chunks.indexOf(chunk) > will),
  );
}

/** "How high will it be?", "Will prices rise?" is not told by how high it was, or was to be, nor by what rose, at a time that is over. */
function tellsPastAmount(
  { fact, asked, bindings, named }: Match,
  { chunks }: Clause,
  index: KnowledgeIndex,
): boolean {
  if (!speaksOfFuture(chunks)) return false;
  if (isToCome(fact)) return false;
  const isAmount = ({ definition }: IndexedRole): boolean => definition.kinds.includes('quantity');
  const saysAmount =
    asked.some(({ role }) => isAmount(role)) || bindings.some((b) => b.as === 'filler' && isAmount(b.role));
  const holdsAmount = fact.roles.some((role) => isAmount(role) && role.own.length > 0);
  const isMeant = movesItself(fact)
    ? saysAmount || named
    : holdsAmount && (fact.holdsFigure || fact.definition.changes);
  return isMeant && isOverThen(fact, index);
}

/** Whether all times of a fact were over on the day of its briefing; without any, whether it was done. */
function isOverThen({ fact, roles, briefing }: IndexedFact, { entities }: KnowledgeIndex): boolean {
  const ends = roles
    .filter(({ lentBy }) => lentBy === undefined)
    .flatMap(({ own }) => own)
    .flatMap((id) => entities.get(id)?.until ?? entities.get(id)?.date ?? []);
  return ends.length === 0
    ? fact.modality === 'done'
    : ends.every((end) => (compareDates(end, briefing.date) ?? 1) <= 0);
}

/** "What should X do?" is not told by what X has done, unless that is what it was "to have been". */
function asksDuty({ fact }: Match, clause: Clause): boolean {
  const isPast = clause.chunks.some(({ words }) => haveForms.has(words[0] ?? ''));
  return isObliging(clause.chunks) && fact.fact.modality === 'done' && !isPast;
}

/** "How many are still to be visited?" is not told by how many were, nor "how much is still needed?" by how much was asked for. */
function asksForUndone({ fact, asked }: Match, clause: Clause): boolean {
  return (
    fact.fact.modality === 'done' &&
    asked.some(({ role }) => role.definition.kinds.includes('quantity')) &&
    (clause.chunks.some(({ words }) => LEFTOVER.has(words.join(' '))) || asksForRest(readWords(clause)))
  );
}
const LEFTOVER: ReadonlySet<string> = new Set(joinWordList(leftoverWords));

/** "Who gets the warnings now?" is not told by who once got one, nor "is it ready now?" by what will be. */
function isNotOfNow({ fact, bindings }: Match, clause: Clause): boolean {
  if (!asksOfPresent(clause) || fact.definition.attributes === true) return false;
  // "Is it on the list now?" asks of a plan.
  const isPlan = bindings.some(
    (b) => b.as === 'relation' && b.chunks.some(({ words }) => prepositions.has(words[0] ?? '')),
  );
  if (isIntended(fact)) return !isPlan;
  const isThird = (chunk: Chunk): boolean => verbFormsOf(chunk.words[0] ?? '').has('third');
  const isPresent =
    clause.chunks.some(({ words }) => presentAuxiliaries.has(words[0] ?? '')) ||
    bindings.some((b) => b.as === 'relation' && b.chunks.some(isThird));
  return fact.fact.modality === 'done' && clause.kind === 'ask' && !clause.passive && isPresent;
}

/** "What is still to be done?" is not told by what was. */
function isYetToBeDone({ fact }: Match, { chunks }: Clause): boolean {
  if (fact.fact.modality !== 'done') return false;
  const words = chunks.flatMap(({ words: own }) => own);
  const to = words.findIndex((word, i) => word === infinitiveMark && words[i + 1] === BARE_BE);
  // "Is supposed to be cut" is hearsay.
  const isSaid = words[to - 1]?.endsWith('ed') === true;
  return to > 0 && !isSaid && words.slice(0, to).some((word) => presentAuxiliaries.has(word));
}
const BARE_BE = 'be';

/** "is planned for 15 April": a word that is left over says that what is asked about is to be. */
function isOnlyPlanned({ fact, bindings }: Match): boolean {
  return !isToCome(fact) && bindings.some((b) => b.as === 'free' && b.chunks.some(isPlanning));
}

/** "Where was the upcoming round held?" is not told by a round that is over. */
function isBeforeNext({ fact, bindings }: Match): boolean {
  const tellsOfIt = fact.definition.attributes === true || fact.definition.ofBriefing === true;
  return (
    fact.fact.modality === 'done' &&
    !tellsOfIt &&
    bindings.some((b) => b.as === 'free' && b.chunks.some(isNext))
  );
}

/** "upcoming", and not "this". */
function isNext(chunk: Chunk): boolean {
  return orderOf(chunk) === 'next' && !articles.has(chunk.words[0] ?? '');
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

/** "Do they meet?", "They meet, right?": the verb that says what is asked is of no past. */
function speaksOfNow({ chunks }: Clause): boolean {
  const auxiliary = chunks.findLast(({ words }) => auxiliaries.has(words[0] ?? ''));
  if (auxiliary !== undefined) return presentAuxiliaries.has(auxiliary.words[0] ?? '');
  return chunks.some(
    (chunk) => isVerbOnly(chunk) && lemmasOf(chunk.words[0] ?? '').every((lemma) => lemma === chunk.words[0]),
  );
}

/** A plain "the meeting" that is to come is the main one, not one that is past. */
export function isOfOtherEvent(match: Match, { tense, chunks }: Clause): boolean {
  // "Will the talks be held …?": a participle does not make it past.
  if (tense !== 'coming' && !(tense === 'other' && speaksOfFuture(chunks))) return false;
  const { fact } = match;
  const { describes } = fact.definition;
  const main = fact.briefing.mainEvent;
  if (describes === undefined || main === undefined || fact.fact.modality !== 'done') return false;
  return (
    fact.definition.roles[describes]?.kinds.includes('event') === true &&
    !fact.fact.roles[describes]?.includes(main) &&
    !tellsEvent(match)
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

/** "Is it coming back?", "Is a round planned?" is not told by what has come; "is it falling?" is denied by what rose. */
function isOverAlready({ fact, bindings }: Match, { chunks }: Clause): boolean {
  return (
    fact.fact.modality === 'done' &&
    presentAuxiliaries.has(chunks[0]?.words[0] ?? '') &&
    bindings.some(
      (b) =>
        b.as === 'relation' &&
        !b.contradicts &&
        b.chunks.some(
          (chunk) =>
            planningWords.has(chunk.words[0] ?? '') || (isVerbOnly(chunk) && isGerund(chunk.words[0])),
        ),
    )
  );
}

function isGerund(word = ''): boolean {
  return word.endsWith('ing') && lemmasOf(word).length > 1;
}
