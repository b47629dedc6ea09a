import { startsPartitive } from '../answering/read-selection.ts';
import { askWhich, joinClauses } from '../answering/rewrite-chunks.ts';
import { isElliptical } from '../conversation/complete-ellipsis.ts';
import type { Choice, Conversation } from '../conversation/conversation.ts';
import { hasPronoun } from '../conversation/resolve-pronouns.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import { whichOfThem } from '../language/en/follow-ups.ts';
import { indexPhrases, type PhraseSet } from '../language/index-phrases.ts';
import type { Token } from '../language/token.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasContent } from '../understanding/chunk.ts';
import { hasVerbAhead, isJoin } from '../understanding/chunk-forms.ts';
import { type Clause, NO_CLAUSE } from '../understanding/clause.ts';
import type { Quoting, ReadClause, Reading, ReadQuestion } from '../understanding/read-question.ts';
import { decideAttribution } from './decide-attribution.ts';
import { decideChoice } from './decide-choice.ts';
import {
  type DecidedClause,
  decideInContext,
  decideResolved,
  reckonWithTold,
  undecided,
} from './decide-in-context.ts';
import { decideMore } from './decide-more.ts';
import { MAX_ANSWERS } from './decide-several.ts';
import { decideSmalltalk, isAttribution, type Smalltalk } from './decide-smalltalk.ts';
import type { Decision } from './decision.ts';
import { fitsAsGuess } from './fits-as-guess.ts';
import { remember } from './remember.ts';
import { rememberAsides } from './remember-asides.ts';

const WHICH_OF_THEM = indexPhrases(whichOfThem);

/** What is to be said to a whole message. */
export interface Turn {
  readonly smalltalk?: Smalltalk;
  readonly decided: readonly DecidedClause[];
  readonly before: Conversation;
  readonly after: Conversation;
}

/** Reads the message again with other words standing for quotations, or an earlier question. */
interface Reread {
  quoting(quoting: Quoting): ReadQuestion;
  earlier(question: string): ReadQuestion;
}

/** Decides a message: an answer to a question back, small talk, else each clause that asks, else what is told. */
export function decideQuestion(
  message: ReadQuestion,
  before: Conversation,
  index: KnowledgeIndex,
  reread: Reread,
): Turn {
  const chosen = decideChoice(message, before, index);
  if (chosen !== undefined) return decideChosen(chosen, before, index, reread);
  const smalltalk = decideSmalltalk(message.tokens, before, index);
  if (smalltalk?.kind === 'again') return decideAgain(before, index);
  if (smalltalk?.kind === 'more') {
    const more = decideMore(before, smalltalk.people, index) ?? { kind: 'noMore', asked: smalltalk.closes };
    return decideOnLast(more, before, index);
  }
  if (smalltalk?.kind === 'attribution') {
    const attributed = decideAttribution(before.facts, index);
    if (attributed !== undefined) return decideOnLast(attributed, before, index);
  }
  if (smalltalk !== undefined) return onSmalltalk(smalltalk, before);
  const turn = decideClauses(message.clauses, before, index);
  if (!isDeclined(turn)) return turn;
  const marked = message.repeats ? reread.quoting('repeated').clauses : undefined;
  const plain = message.quotes ? reread.quoting('none').clauses : undefined;
  for (const clauses of [marked, plain, message.joined()]) {
    const other = clauses === undefined ? undefined : decideClauses(clauses, before, index);
    if (other?.decided.every(({ decision }) => !isOpen(decision)) === true && other.decided.length > 0)
      return other;
  }
  const about = aboutTheBriefing(message, before, index);
  return about === undefined ? turn : onSmalltalk(about, before);
}

/** Small talk leaves what was spoken of as it was. */
function onSmalltalk(smalltalk: Smalltalk, before: Conversation): Turn {
  return { smalltalk, decided: [], before, after: { ...before, turns: before.turns + 1 } };
}

/** "tldr pls, in a call": a question about the briefing itself beside clauses that ask nothing. */
function aboutTheBriefing(
  message: ReadQuestion,
  before: Conversation,
  index: KnowledgeIndex,
): Smalltalk | undefined {
  const [read, ...others] = message.clauses.filter(({ mood }) => mood !== 'aside');
  if (read === undefined || others.length > 0) return undefined;
  const runs = [
    read,
    ...read.otherwise().flatMap((reading) => (reading.clauses.length === 1 ? reading.clauses : [])),
  ];
  return runs
    .map(({ tokens }) => decideSmalltalk(tokens, before, index))
    .find((found) => found?.kind === 'about');
}

/** Which reading is meant was said: its question is decided; more than two that are still open are asked back again. */
function decideChosen(
  chosen: readonly Choice[],
  before: Conversation,
  index: KnowledgeIndex,
  reread: Reread,
): Turn {
  const context = { ...before, choices: [] };
  if (chosen.length > MAX_ANSWERS && chosen.length < before.choices.length) {
    const decision = { kind: 'clarify' as const, readings: chosen };
    const decided = before.clauses.slice(-1).map((clause) => ({ clause, decision }));
    return { decided, before, after: { ...context, turns: before.turns + 1 } };
  }
  const decided = chosen.flatMap(({ question }) => {
    return decideClauses(reread.earlier(question).clauses, context, index).decided;
  });
  const after = decided.reduce<Conversation>((known, one, i) => remember(known, one, index, i > 0), context);
  return { decided, before, after };
}

/** A decision on the last answer rather than on a question of its own. */
function decideOnLast(decision: Decision, before: Conversation, index: KnowledgeIndex): Turn {
  const decided = { clause: before.clauses.at(-1) ?? NO_CLAUSE, decision };
  const after = decision.kind === 'noMore' ? before : remember(before, decided, index);
  return { decided: [decided], before, after };
}

/** "Are you sure?": the last questions, decided once more. */
function decideAgain(before: Conversation, index: KnowledgeIndex): Turn {
  const decided = before.clauses.map((clause) => decideResolved(clause, index));
  return { decided, before, after: { ...before, turns: before.turns + 1 } };
}

function decideClauses(clauses: readonly ReadClause[], before: Conversation, index: KnowledgeIndex): Turn {
  const decided: DecidedClause[] = [];
  let conversation = before;
  let unsettled = false;
  const named = askForTold(clauses, before, index);
  if (named !== undefined) return { decided: [named], before, after: remember(before, named, index) };
  const chosen = chooseClauses(clauses);
  const strong = chosen.some((read) => read.mood !== 'aside');
  for (const read of chosen) {
    const last = decided.at(-1);
    const dangling =
      last !== undefined &&
      isRefuted(last.decision) &&
      (hasPronoun(read.clause) || isElliptical(read.clause));
    const premise = read.mood === 'premise';
    const lost = dangling || (unsettled && hasPronoun(read.clause));
    const found: Found = lost
      ? { decided: [undecided(read.clause)], aside: [] }
      : (attribute(read, decided, conversation, index) ?? decideRead(read, conversation, index));
    const after = rememberAsides(found.aside, conversation, index);
    unsettled = after === undefined;
    conversation = after ?? conversation;
    for (const next of found.decided) {
      if (read.mood === 'aside' && strong && isOpen(next.decision)) continue;
      conversation = remember(conversation, next, index, decided.length > 0);
      if (!premise || isRefuted(next.decision)) decided.push(next);
    }
    if (premise && found.decided.some(({ decision }) => isRefuted(decision))) break;
  }
  return { decided, before, after: conversation };
}

/** "Two files are mentioned. Which?": what was told is asked, where that is all that the message asks. */
function askForTold(
  clauses: readonly ReadClause[],
  before: Conversation,
  index: KnowledgeIndex,
): DecidedClause | undefined {
  const [told, asked, ...others] = clauses.filter(({ mood }) => mood !== 'aside');
  if (told === undefined || asked === undefined || others.length > 0) return undefined;
  if (told.mood !== 'tell' && told.mood !== 'confirm') return undefined;
  if (isPartitiveList(told.clause)) {
    const decided = decideInContext(joinClauses(told.clause, asked.clause), before, index);
    return isOpen(decided.decision) ? undefined : decided;
  }
  if (!isWholePhrase(WHICH_OF_THEM, asked.tokens)) return reckonWithTold(told.clause, asked.clause, index);
  const decided = decideInContext(askWhich(told.clause), before, index);
  return isOpen(decided.decision) ? undefined : decided;
}

/** "Of A, B and C: which …?" */
function isPartitiveList({ chunks, kind }: Clause): boolean {
  return kind === 'fragment' && startsPartitive(chunks) && !hasVerbAhead(chunks) && chunks.some(isJoin);
}

function isWholePhrase(phrases: PhraseSet, tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'punctuation');
  return words.length > 0 && phrases.startOf(words) === words.length;
}

/** True where nothing of a message was answered. */
function isDeclined(turn: Turn): boolean {
  return turn.smalltalk === undefined && turn.decided.every(({ decision }) => isOpen(decision));
}

function isOpen(decision: Decision): boolean {
  return decision.kind === 'unknown' || decision.kind === 'notStated';
}

type ChosenClause = Omit<ReadClause, 'mood'> & { readonly mood: ReadClause['mood'] | 'premise' };

/**
 * The clauses that ask, and those before the last of them that speak of the speakers; where none asks, the last ones. A
 * statement that a question points back to comes first.
 */
function chooseClauses(clauses: readonly ReadClause[]): readonly ChosenClause[] {
  const asks = (read: ReadClause): boolean => read.mood !== 'tell' && read.mood !== 'aside';
  const first = clauses.findIndex(asks);
  if (first < 0)
    return [
      ...clauses.filter((read) => read.mood === 'aside'),
      ...clauses.filter((read) => read.mood === 'tell').slice(-2),
    ];
  const asking = clauses.filter((read) => read.mood !== 'tell');
  const told = clauses[first - 1];
  const question = (clauses[first] as ReadClause).clause;
  const pointsBack = hasPronoun(question) || isElliptical(question);
  if (told === undefined || told.mood === 'aside' || !pointsBack || !says(told.clause)) return asking;
  return [
    {
      tokens: told.tokens,
      clause:
        told.clause.kind === 'fragment' && !hasVerb(told.clause)
          ? told.clause
          : { ...told.clause, kind: 'check' as const },
      mood: 'premise' as const,
      guessed: () => undefined,
      otherwise: () => [],
    },
    ...asking,
  ];
}

/** True where a statement has a word that is not one of the asker's own filling: "Clear." says nothing. */
function says(clause: Clause): boolean {
  return clause.chunks.some(
    (chunk) =>
      hasContent(chunk) || (chunk.senses.length === 0 && !chunk.punctuation && clause.chunks.length > 1),
  );
}

interface Found {
  readonly decided: readonly DecidedClause[];
  /** What was set aside on the way to what was decided. */
  readonly aside: readonly Clause[];
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

/** A clause as a whole; only where that is not understood, without what in it asks nothing. */
function decideRead(read: ChosenClause, conversation: Conversation, index: KnowledgeIndex): Found {
  const idle = read.mood === 'aside';
  const guessed = read.guessed();
  const settled = guessed === undefined ? [] : decideReading(guessed, conversation, index);
  if (settled.length > 0 && !settled.some(({ decision }) => isOpen(decision)))
    return { decided: settled, aside: [] };
  const whole = idle ? undecided(read.clause) : decideInContext(read.clause, conversation, index);
  if (!isOpen(whole.decision)) return { decided: [whole], aside: [] };
  let declined: Found | undefined;
  for (const reading of read.otherwise()) {
    const decided = decideReading(reading, conversation, index);
    const understood = decided.some(
      ({ decision }) =>
        !isOpen(decision) || (whole.decision.kind === 'unknown' && !idle && decision.kind !== 'unknown'),
    );
    if (understood) return { decided, aside: reading.aside };
    if (declined === undefined && decided.length > 0) declined = { decided, aside: [read.clause] };
  }
  if (!idle) return { decided: [whole], aside: [] };
  return declined ?? { decided: [], aside: [read.clause] };
}

function decideReading(
  reading: Reading,
  before: Conversation,
  index: KnowledgeIndex,
): readonly DecidedClause[] {
  const after = rememberAsides(reading.aside, before, index);
  const moods = reading.clauses.filter(({ mood }) => mood !== 'tell' && mood !== 'aside');
  const asking = moods.length > 0 ? moods : reading.clauses;
  if (asking.some(({ clause }) => isElliptical(clause) && clause.kind !== 'fragment')) return [];
  if (
    reading.guess !== undefined &&
    !asking.every(({ clause }) => fitsAsGuess(reading.guess as Clause, clause, index))
  )
    return [];
  const lost = after === undefined || (after === before && reading.aside.some(says));
  if (lost && asking.some(({ clause }) => hasPronoun(clause))) return [];
  let conversation = after ?? before;
  return asking.map(({ clause }) => {
    const decided = decideInContext(clause, conversation, index);
    conversation = remember(conversation, decided, index);
    return decided;
  });
}

/** A premise that does not hold, or is not stated, is what there is to say. */
function isRefuted(decision: Decision): boolean {
  return decision.kind === 'unknown' || decision.kind === 'corrected' || decision.kind === 'notStated';
}

function hasVerb(clause: Clause): boolean {
  return clause.chunks.some(
    (chunk) =>
      auxiliaries.has(chunk.words[0] ?? '') || chunk.senses.some((s) => s.kind === 'relation' && s.verb),
  );
}
