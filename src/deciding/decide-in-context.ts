import { answerBreakdown } from '../answering/answer-breakdown.ts';
import { answerCalledOff } from '../answering/answer-called-off.ts';
import { answerContainment } from '../answering/answer-containment.ts';
import { answerCourse } from '../answering/answer-course.ts';
import { answerDates } from '../answering/answer-dates.ts';
import { answerDifference } from '../answering/answer-difference.ts';
import { answerEach } from '../answering/answer-each.ts';
import { answerHappenings } from '../answering/answer-happenings.ts';
import { answerHeadline } from '../answering/answer-headline.ts';
import { answerMentioned } from '../answering/answer-mentioned.ts';
import { answerPlanned, answerPresent } from '../answering/answer-planned.ts';
import { answerRate } from '../answering/answer-rate.ts';
import { answerFigures } from '../answering/figures/answer-figures.ts';
import { askOfValue, askOn } from '../answering/figures/ask-on.ts';
import { compareTold } from '../answering/figures/compare-figures.ts';
import { followFigure } from '../answering/figures/follow-figure.ts';
import { rankAmounts } from '../answering/figures/rank-amounts.ts';
import { rankBoth, rankOn } from '../answering/figures/rank-on.ts';
import { reachTarget } from '../answering/figures/reach-target.ts';
import { resolveSuperlative } from '../answering/figures/resolve-superlative.ts';
import { resolvePointedDate } from '../answering/resolve-pointed-date.ts';
import { joinClauses } from '../answering/rewrite-chunks.ts';
import type { PartialDate } from '../briefing/model.ts';
import { isElliptical } from '../conversation/complete-ellipsis.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Operator } from '../language/language-data.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { asksForDeeds } from '../understanding/asks-for-deeds.ts';
import { clauseOperator, isObliging } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { askOfThings, askOfTold } from './ask-of-told.ts';
import { askTold } from './ask-told.ts';
import { bearOut, tellsLater } from './bear-out.ts';
import { checkAttribution } from './check-attribution.ts';
import { correctAmount } from './correct-amount.ts';
import { decideAttributes } from './decide-attributes.ts';
import { decideByTelling } from './decide-by-telling.ts';
import { decideCalled } from './decide-called.ts';
import { decideClause } from './decide-clause.ts';
import { decideDescribed } from './decide-described.ts';
import { decideForeseen } from './decide-foreseen.ts';
import { decideInvolved } from './decide-involved.ts';
import { decideMention } from './decide-mention.ts';
import { decideNamesake } from './decide-namesake.ts';
import { decideNeighbour } from './decide-neighbour.ts';
import { decidePartners } from './decide-partners.ts';
import { decideSelection } from './decide-selection.ts';
import { decideSeveral } from './decide-several.ts';
import { decideSpoken } from './decide-spoken.ts';
import { type Decision, isOpen } from './decision.ts';
import { fillsAsked } from './fills-asked.ts';
import { foldTold } from './fold-told.ts';
import { goesOn } from './goes-on.ts';
import { isToldAgain, namesSomething } from './is-told-again.ts';
import { keepsToTopic } from './keeps-to-topic.ts';
import { keepsToVerb } from './keeps-to-verb.ts';
import { leavesToldGroup } from './leaves-told-group.ts';
import { nameByState } from './name-by-state.ts';
import { pointIntoTold } from './point-into-told.ts';
import { pointsNowhere } from './points-nowhere.ts';
import { readingsOf } from './readings-of.ts';
import { answersIn, factsOf } from './remember.ts';
import { resolveOne } from './resolve-one.ts';
import { settleRivals } from './settle-rivals.ts';
import { tellAmount } from './tell-amount.ts';

/** A clause as it was finally read, and what was decided on it. */
export interface DecidedClause {
  readonly clause: Clause;
  readonly decision: Decision;
  /** As it was said, where the clause names outright who is somebody's. */
  readonly spoken?: Clause;
  /** True where the question names nothing by itself. */
  readonly leansBack?: boolean;
}

export function undecided(clause: Clause): DecidedClause {
  return { clause, decision: { kind: 'unknown', missing: [], about: [] } };
}

/** A clause as what was said before lets it be read: about the last answer, else by its readings, the likeliest first. */
export function decideInContext(
  asked: Clause,
  conversation: Conversation,
  index: KnowledgeIndex,
): DecidedClause {
  const pointed = pointIntoTold(resolveOne(asked, conversation.clauses.at(-1), index), conversation, index);
  const clause = resolvePointedDate(pointed, conversation.facts, index);
  if (clause === undefined) return undecided(asked);
  const reckoned =
    compareTold(clause, conversation.told, index) ??
    answerDifference(clause, conversation.told, index) ??
    answerRate(clause, conversation.facts, conversation.clauses.at(-1), index) ??
    reachTarget(clause, conversation.facts, index) ??
    followFigure(clause, toldLast(conversation), conversation.told, index) ??
    rankOn(asked, conversation.clauses.at(-1), index) ??
    (isElliptical(asked) ? askOn(asked, toldLast(conversation), index) : undefined);
  if (reckoned !== undefined)
    return { clause, decision: reckoned, ...(isOpen(reckoned) ? { leansBack: true } : {}) };
  const attributed = checkAttribution(clause, conversation, index);
  if (attributed !== undefined) return { clause, decision: attributed };
  // "And the second one?" of those just told asks what it is, not whether it is one of them.
  const anew = pointed !== asked && clause.kind === 'fragment' && !goesOnFromLast(clause, conversation);
  const found = decideByReadings(clause, anew ? { ...conversation, clauses: [] } : conversation, index);
  const decided =
    !followsTimeLeftOpen(clause, conversation) &&
    (asksOfOpenThing(found) || keepsToTopic(clause, found.decision, conversation, index)) &&
    goesOn(clause, found.decision, conversation, index) &&
    fillsAsked(clause, found, index) &&
    keepsToVerb(clause, found, index) &&
    !pointsNowhere(found.clause, found.decision, conversation.facts) &&
    !leavesToldGroup(asked, found.decision, toldLast(conversation), index)
      ? found
      : { ...undecided(clause), leansBack: true };
  if (decided.decision.kind !== 'unknown' && decided.decision.kind !== 'notStated') return decided;
  const further = isElliptical(asked) ? undefined : askOn(asked, toldLast(conversation), index);
  if (further !== undefined) return { clause, decision: further };
  const rate = answerRate(clause, conversation.facts, undefined, index, true);
  if (rate !== undefined) return { clause, decision: rate };
  return (
    askOfTold(clause, conversation, index, (other) => decideResolved(other, index)) ??
    askOfThings(clause, conversation, index, (other) => decideResolved(other, index)) ??
    decided
  );
}

/** "And the offer, what is it?": a noun of its own says what it is about, even where that is left open. */
function asksOfOpenThing({ clause, decision }: DecidedClause): boolean {
  return decision.kind === 'notStated' && decision.match.named && !isElliptical(clause);
}

/** "What came before it? When was that?": what was not understood of a time before or after something is not asked on about. */
function followsTimeLeftOpen(clause: Clause, { facts, clauses }: Conversation): boolean {
  const last = clauses.at(-1);
  return (
    facts.length === 0 &&
    last?.chunks.some((chunk) => RELATIVE.has(clauseOperator(chunk))) === true &&
    !namesSomething(clause) &&
    isElliptical(clause)
  );
}
const RELATIVE: ReadonlySet<Operator | undefined> = new Set<Operator>(['before', 'after', 'since', 'until']);

/** True of a fragment that does more than name something of the last answer. */
function goesOnFromLast({ phrases }: Clause, { antecedents: { answer } }: Conversation): boolean {
  const chunks = phrases.flatMap((phrase) => phrase.chunks);
  return !chunks.every(
    ({ possessor, senses }) =>
      possessor !== true && senses.some((sense) => sense.kind === 'entity' && answer.includes(sense.entity)),
  );
}

/** The facts of the last answer; where what followed it came to nothing, the one that was told first. */
function toldLast({ facts, told, pending }: Conversation): readonly string[] {
  return facts.length > 0 || pending === undefined ? facts : told.slice(0, 1);
}

function decideByReadings(clause: Clause, conversation: Conversation, index: KnowledgeIndex): DecidedClause {
  const selected = decideSelection(clause, conversation, index, (other) => decideClause(other, index));
  if (selected !== undefined) return { clause, decision: selected };
  let first: DecidedClause | undefined;
  for (const rivals of readingsOf(clause, conversation, index)) {
    const decided = rivals.map((reading) => ({ reading, ...decideResolved(reading.clause, index) }));
    const settled = settleRivals(clause, decided, index);
    if (settled !== undefined && !isEcho(clause, settled, index))
      return isToldAgain(clause, settled.decision, conversation, index)
        ? { ...settled, decision: { kind: 'noMore', asked: false } }
        : settled;
    for (const one of decided)
      if (first === undefined || (first.decision.kind === 'unknown' && one.decision.kind === 'notStated'))
        first = {
          clause: one.clause,
          decision: rivals.length > 1 ? withoutName(one.decision) : one.decision,
        };
  }
  return {
    ...(first ?? undecided(clause)),
    leansBack: isElliptical(clause) || !namesSomething(clause),
  };
}

/** "Who is there from Russia?" is not answered by Russia. */
function isEcho(clause: Clause, { decision }: DecidedClause, index: KnowledgeIndex): boolean {
  const [ask, ...others] = clause.asks;
  if (decision.kind !== 'answered' || decision.polarity !== undefined || others.length > 0) return false;
  if (ask?.word !== 'who' || ask.phrase !== undefined) return false;
  const named = new Set(
    clause.chunks.flatMap(({ senses }) => senses.flatMap((s) => (s.kind === 'entity' ? [s.entity] : []))),
  );
  const answers = answersIn(decision, index);
  return answers.length > 0 && answers.every((id) => named.has(id));
}

/** Where it is open who is meant, a refusal names nobody. */
function withoutName(decision: Decision): Decision {
  return decision.kind === 'unknown' ? { ...decision, about: [] } : decision;
}

/** What a clause is decided to, without what was said before. */
export function decideResolved(clause: Clause, index: KnowledgeIndex): DecidedClause {
  const decided = index.memo.once('resolved', clause, (one) => decideJudged(one, index));
  return decided.decision.kind === 'corrected' && !index.mechanisms.premises ? undecided(clause) : decided;
}

function decideJudged(clause: Clause, index: KnowledgeIndex): DecidedClause {
  const foreseen = decideForeseen(clause, index, 'same');
  const found = decideByFacts(clause, index);
  if (foreseen !== undefined && !sharesFact(found.decision, foreseen)) return { clause, decision: foreseen };
  const decided = { ...found, decision: bearOut(found.decision, found.clause, index) };
  if (decided.decision.kind !== 'unknown' && !(isOpen(decided.decision) && asksForDeeds(clause)))
    return decided;
  const near = decideForeseen(clause, index, 'near');
  if (near !== undefined && !tellsLater(near, clause, index)) return { clause, decision: near };
  const other = isObliging(clause.chunks)
    ? undefined
    : (answerHappenings(clause, index) ??
      answerPlanned(clause, index) ??
      answerPresent(clause, index) ??
      answerCalledOff(clause, index));
  if (other !== undefined) return { clause, decision: other };
  const resolved = resolveSuperlative(clause, index);
  return resolved === undefined ? decided : decideByFacts(resolved, index);
}

/** What answers by a fact that was foreseen to answer, says it better. */
function sharesFact(decision: Decision, foreseen: Decision): boolean {
  const told = factsOf(foreseen);
  return !isOpen(decision) && factsOf(decision).some((id) => told.includes(id));
}

function decideByFacts(clause: Clause, index: KnowledgeIndex): DecidedClause {
  const find = (other: Clause): Decision => {
    const found = decideNeighbour(other, index, briefingDate(index)) ?? decideClause(other, index);
    const told = isOpen(found) && index.mechanisms.descriptions ? foldTold(other, index) : undefined;
    return told === undefined ? found : decideClause(told, index);
  };
  const decide = (other: Clause): Decision => decideWhole(other, index);
  const distributed = answerEach(clause, index, decide);
  if (distributed !== undefined) return { clause, decision: distributed };
  const described = decideDescribed(clause, index, ['word', 'none'], find, decide);
  if (described !== undefined && !isOpen(described.decision)) return described;
  const decision = decide(clause);
  if (!isOpen(decision)) return described?.refused === true ? described : { clause, decision };
  const put = (other: Clause): Decision => decideClause(other, index);
  const amount = correctAmount(clause, index, put) ?? tellAmount(clause, index, put);
  if (amount !== undefined) return { clause, decision: amount };
  const participle = decideDescribed(clause, index, ['participle'], find, decide);
  if (participle !== undefined && (participle.refused === true || !isOpen(participle.decision)))
    return participle;
  const named = index.mechanisms.multiHop ? nameByState(clause, index) : undefined;
  const decided = named === undefined ? undefined : decideByFacts(named, index);
  if (decided !== undefined && !isOpen(decided.decision)) return decided;
  const folded = index.mechanisms.descriptions ? foldTold(clause, index) : undefined;
  const told = folded === undefined ? undefined : decideByFacts(folded, index);
  if (told?.decision.kind === 'answered') return told;
  const part = index.mechanisms.descriptions ? askTold(clause, index) : undefined;
  if (part !== undefined) return { clause, decision: part };
  const repeated = index.mechanisms.relationWords ? decideByTelling(clause, index) : undefined;
  if (repeated !== undefined) return repeated;
  if (participle !== undefined) return participle;
  const each =
    answerEach(clause, index, decide, { partly: true }) ??
    decideAttributes(clause, index, decide) ??
    decideCalled(clause, index, decide) ??
    decideNamesake(clause, index, decide) ??
    decideInvolved(clause, index) ??
    decidePartners(clause, index, decide) ??
    decideSpoken(clause, index);
  return { clause, decision: each ?? decideMention(clause, index) ?? decision };
}

function decideWhole(clause: Clause, index: KnowledgeIndex): Decision {
  return (
    answerFigures(clause, index) ??
    askOfValue(clause, index) ??
    rankBoth(clause, index) ??
    rankAmounts(clause, index, (other) => decideClause(other, index)) ??
    answerCourse(clause, index, briefingDate(index)) ??
    decideNeighbour(clause, index, briefingDate(index)) ??
    answerDates(clause, index, briefingDate(index)) ??
    answerHeadline(clause, index) ??
    answerMentioned(clause, index) ??
    answerContainment(clause, index) ??
    answerBreakdown(clause, index) ??
    decideSeveral(decideClause(clause, index), clause, index)
  );
}

/** A question about dates or the headline that the sentence just before it names. */
export function reckonWithTold(
  told: Clause,
  asked: Clause,
  index: KnowledgeIndex,
): DecidedClause | undefined {
  const clause = joinClauses(told, asked);
  const decision = answerDates(clause, index, briefingDate(index)) ?? answerHeadline(clause, index);
  return decision === undefined ? undefined : { clause, decision };
}

function briefingDate(index: KnowledgeIndex): PartialDate | undefined {
  return index.briefings[0]?.date;
}
