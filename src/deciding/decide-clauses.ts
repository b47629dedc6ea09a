import { isElliptical } from '../conversation/complete-ellipsis.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { findsSingular, hasPronoun, hasSingularPronoun } from '../conversation/resolve-pronouns.ts';
import { contentChunks } from '../matching/find-candidates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { isOptional, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { namesStranger } from '../understanding/names-stranger.ts';
import type { ReadClause } from '../understanding/read-question.ts';
import { isOfSpeakers } from '../understanding/speakers.ts';
import { askForTold } from './ask-for-told.ts';
import { type ChosenClause, chooseClauses } from './choose-clauses.ts';
import { decideAttribution } from './decide-attribution.ts';
import { type DecidedClause, decideInContext, undecided } from './decide-in-context.ts';
import { decideRead, type Found, type Surroundings } from './decide-read.ts';
import { isAttribution } from './decide-smalltalk.ts';
import { type Decision, isOpen } from './decision.ts';
import { isAbout, isOnMatters } from './is-about.ts';
import { backgroundOf } from './readings-of.ts';
import { factsOf, remember } from './remember.ts';
import { isLost, isReferring, rememberAsides, speaksOfThing } from './remember-asides.ts';
import { resolveStandIn } from './resolve-stand-in.ts';

/** What the clauses of a message were decided to, one after the other. */
export interface DecidedClauses {
  readonly decided: readonly DecidedClause[];
  readonly before: Conversation;
  readonly after: Conversation;
}

/** Decides the clauses of a message that are to be answered, each in the light of those before it. */
export function decideClauses(
  clauses: readonly ReadClause[],
  before: Conversation,
  index: KnowledgeIndex,
): DecidedClauses {
  const decided: DecidedClause[] = [];
  let conversation = before;
  let unsettled = false;
  const named = askForTold(clauses, before, index);
  if (named !== undefined) return { decided: [named], before, after: remember(before, named, index) };
  const chosen = chooseClauses(clauses);
  const strong = chosen.some((read) => read.mood !== 'aside');
  const asides: Clause[] = [];
  let topic: Clause | undefined;
  let claimed: Clause | undefined;
  let settled: ChosenClause | undefined;
  for (const given of chosen) {
    const resolved =
      before.turns > 0 || decided.some(({ decision }) => !isOpen(decision))
        ? given.clause
        : resolveStandIn(given.clause, clausesBefore(given, clauses), index);
    const read = { ...given, clause: resolved ?? given.clause };
    const last = asides.length > 0 ? undefined : decided.at(-1);
    const leans = hasPronoun(read.clause) || isElliptical(read.clause);
    const dangling = last !== undefined && isRefuted(last.decision, index) && leans;
    const premise = read.mood === 'premise';
    if (given === settled) continue;
    if (read.mood === 'context') {
      const after = rememberAsides([read.clause], conversation, index);
      unsettled = after === undefined || (unsettled && after === conversation);
      conversation = after ?? conversation;
      asides.push(read.clause);
      continue;
    }
    const known = unsettled ? undefined : conversation;
    const surroundings: Surroundings = {
      beside: strong,
      isLost: (clause) =>
        read.mood !== 'aside' &&
        (isLost(clause, asides, known) ||
          (before.turns === 0 &&
            decided.length === 0 &&
            hasSingularPronoun(clause) &&
            asides.some(speaksOfThing))),
    };
    const heading = clausesBefore(given, clauses).at(-1);
    const headed = heading !== undefined && isBare(read.clause) && isUnknownTopic(heading);
    let found: Found =
      dangling || headed || resolved === undefined
        ? { decided: [undecided(read.clause)], aside: [] }
        : (attribute(read, decided, conversation, index) ??
          decideRead(read, conversation, index, surroundings));
    if (
      leans &&
      !found.decided.every(
        ({ decision }) =>
          (topic === undefined || isAbout(decision, topic, index)) &&
          (claimed === undefined || isOnMatters(decision, claimed, index)),
      )
    )
      found = { decided: [undecided(read.clause)], aside: [] };
    const supplied = found.decided.every(({ decision }) => isOpen(decision))
      ? decideWithTopic(read.clause, asides, conversation, index)
      : undefined;
    if (supplied !== undefined) found = { decided: [supplied], aside: [] };
    const question = premise ? questionAfter(given, chosen)?.clause : undefined;
    const told =
      question === undefined ? undefined : goOnFrom(read.clause, question, found, conversation, index);
    if (told !== undefined) {
      conversation = told;
      asides.push(read.clause);
      claimed = read.clause;
      continue;
    }
    const after = rememberAsides(found.aside, conversation, index);
    unsettled = after === undefined || (unsettled && after === conversation);
    conversation = after ?? conversation;
    if (read.mood === 'aside') asides.push(...found.aside);
    topic = premise && read.clause.kind === 'fragment' ? read.clause : undefined;
    for (const next of found.decided) {
      if (read.mood === 'aside' && strong && isOpen(next.decision)) continue;
      conversation = remember(conversation, next, index, decided.length > 0);
      // What was answered is nearer than what is not known.
      unsettled &&= isOpen(next.decision);
      if (premise && !isRefuted(next.decision, index)) continue;
      if (given.restates === true && settlesAlone(next, decided.at(-1), index)) decided.pop();
      decided.push(next);
    }
    if (premise && found.decided.some(({ decision }) => isRefuted(decision, index)))
      settled = questionAfter(given, chosen);
  }
  return { decided: withoutIdle(decided), before, after: conversation };
}

/** "What part is it, which region do they discuss?": where what is asked once more is answered, the first words for it need no refusal. */
function settlesAlone(
  { decision }: DecidedClause,
  before: DecidedClause | undefined,
  index: KnowledgeIndex,
): boolean {
  if (before === undefined || isOpen(decision)) return false;
  const facts = factsOf(before.decision);
  return facts.length > 0
    ? facts.join() === factsOf(decision).join()
    : before.decision.kind === 'unknown' && isAbout(decision, before.clause, index);
}

/** "Which countries?": a question for a sort of things, whatever they have to do with. */
function isBare({ kind, phrases, asks }: Clause): boolean {
  return kind === 'ask' && phrases.length === 0 && asks.some(({ phrase }) => phrase !== undefined);
}

/** "Fishing rights. Which countries?": a topic that nothing knows, and that the question behind it is about. */
function isUnknownTopic({ kind, phrases }: Clause): boolean {
  const chunks = phrases.flatMap((phrase) => phrase.chunks);
  return (
    kind === 'fragment' &&
    phrases[0]?.preposition === '' &&
    chunks.some(({ senses, punctuation }) => senses.length === 0 && !punctuation) &&
    !chunks.some(isOfSpeakers)
  );
}

/** The question that a premise stands before. */
function questionAfter(premise: ChosenClause, chosen: readonly ChosenClause[]): ChosenClause | undefined {
  return chosen.slice(chosen.indexOf(premise) + 1).find(({ mood }) => mood !== 'aside' && mood !== 'context');
}

/**
 * The conversation after a statement that is not understood, where the question behind it is none the less: it points to what
 * is named there, and says by itself what is asked, or who or which of that is meant; not when, where or how it came about.
 */
function goOnFrom(
  premise: Clause,
  question: Clause,
  { decided }: Found,
  before: Conversation,
  index: KnowledgeIndex,
): Conversation | undefined {
  if (premise.kind !== 'check' || !decided.every(({ decision }) => decision.kind === 'unknown'))
    return undefined;
  const after = premise.chunks.some(namesStranger) ? undefined : rememberAsides([premise], before, index);
  if (after === undefined || after === before) return undefined;
  if (!findsSingular(question, after.antecedents, backgroundOf(false, index))) return undefined;
  if (!isElliptical(question)) return after;
  const [ask, ...others] = question.asks;
  const asksWhich =
    ask?.word === 'who' || (ask?.word !== 'where' && ask?.phrase?.chunks.some(isReferring) === true);
  return asksWhich && others.length === 0 && hasPronoun(question) ? after : undefined;
}

function clausesBefore({ tokens }: ChosenClause, clauses: readonly ReadClause[]): readonly Clause[] {
  const at = clauses.findIndex((read) => read.tokens === tokens);
  return clauses.slice(0, Math.max(at, 0)).map(({ clause }) => clause);
}

/** "They cooperate. Is that what it says?": beside what is answered, what asks for nothing needs no refusal. */
function withoutIdle(decided: readonly DecidedClause[]): readonly DecidedClause[] {
  const told = decided.filter(
    ({ clause, decision }) => !isOpen(decision) || contentChunks(clause).some((chunk) => !isOptional(chunk)),
  );
  return told.some(({ decision }) => !isOpen(decision)) ? told : decided;
}

/** "That council is older than I am. Born when?": what was set aside says what a question that names nothing is about. */
function decideWithTopic(
  clause: Clause,
  asides: readonly Clause[],
  conversation: Conversation,
  index: KnowledgeIndex,
): DecidedClause | undefined {
  const [ask, ...others] = clause.asks;
  if (ask === undefined || others.length > 0 || clause.operators.length > 0 || hasPronoun(clause))
    return undefined;
  if (clause.phrases.some((phrase) => phrase.chunks.some(isReferring))) return undefined;
  const bare = clause.phrases.length === 0 && ask.phrase === undefined;
  const topics = (asides.at(-1)?.phrases ?? [])
    .filter(({ chunks }) => chunks.some(isReferring))
    .map((phrase): Phrase => ({ ...phrase, preposition: '', position: 'none' }));
  const [topic] = topics;
  if (topic === undefined || (bare && (topics.length > 1 || ask.word !== 'which'))) return undefined;
  // "Two of the files. Which ones?"
  const completed = bare
    ? { ...clause, asks: [{ ...ask, phrase: topic }] }
    : { ...clause, phrases: [...clause.phrases, ...topics] };
  const decided = decideInContext(completed, conversation, index);
  return isOpen(decided.decision) ? undefined : decided;
}

/** "X wants Y? Who says so?": whose word the answer before it is. */
function attribute(
  { tokens }: ChosenClause,
  decided: readonly DecidedClause[],
  { facts }: Conversation,
  index: KnowledgeIndex,
): Found | undefined {
  const last = decided.at(-1);
  if (last === undefined || isOpen(last.decision) || !isAttribution(tokens)) return undefined;
  const decision = decideAttribution(facts, index);
  return decision === undefined ? undefined : { decided: [{ clause: last.clause, decision }], aside: [] };
}

/** A premise that does not hold, or is not stated, is what there is to say. */
function isRefuted({ kind }: Decision, { mechanisms }: KnowledgeIndex): boolean {
  return mechanisms.premises && (kind === 'unknown' || kind === 'corrected' || kind === 'notStated');
}
