import type { Choice, Conversation } from '../conversation/conversation.ts';
import { AGO, PERIOD_STEPS, RELATIVE_DAYS } from '../language/en/date-words.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { hasKind } from '../understanding/chunk.ts';
import { type Clause, NO_CLAUSE } from '../understanding/clause.ts';
import type { Quoting, ReadQuestion } from '../understanding/read-question.ts';
import { tellsLater } from './bear-out.ts';
import { correctAmount } from './correct-amount.ts';
import { decideAttribution } from './decide-attribution.ts';
import { decideChoice } from './decide-choice.ts';
import { decideClauses } from './decide-clauses.ts';
import { type DecidedClause, decideResolved, undecided } from './decide-in-context.ts';
import { decideMore } from './decide-more.ts';
import { decideParts } from './decide-parts.ts';
import { MAX_ANSWERS } from './decide-several.ts';
import { decideSmalltalk, isAttribution, type Smalltalk } from './decide-smalltalk.ts';
import { type Decision, isOpen } from './decision.ts';
import { fillsStatement } from './fills-statement.ts';
import { isAboutNamed } from './keeps-to-topic.ts';
import { remember } from './remember.ts';
import { repeatsStatement, type Statement } from './repeats-statement.ts';
import { tellQuotation } from './tell-quotation.ts';

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
  /** What the facts tell, each as a sentence. */
  statements(): readonly Statement[];
}

/** Decides a message; what is reckoned from the present is open where the message takes another day for that. */
export function decideQuestion(
  message: ReadQuestion,
  before: Conversation,
  index: KnowledgeIndex,
  reread: Reread,
): Turn {
  const turn = decideMessage(message, before, index, reread);
  const { otherDay } = message;
  if (otherDay === undefined || !turn.decided.some(isReckoned)) return turn;
  const unknown: Decision = { kind: 'unknown', missing: [otherDay], about: [] };
  return {
    ...turn,
    decided: turn.decided.map((one) => (isReckoned(one) ? { ...one, decision: unknown } : one)),
    after: { ...before, turns: before.turns + 1 },
  };
}

/** "How long until …?", "Has it begun?", "Is it tomorrow?" */
function isReckoned({ clause, decision }: DecidedClause): boolean {
  return (
    decision.kind === 'computed' ||
    (decision.kind === 'answered' && decision.passing === true) ||
    clause.chunks.some((chunk) => hasKind(chunk, 'date') && chunk.words.some(isRelativeDate))
  );
}

function isRelativeDate(word: string): boolean {
  return RELATIVE_DAYS.has(word) || PERIOD_STEPS.has(word) || word === AGO;
}

/** Decides a message: an answer to a question back, small talk, else each clause that asks, else what is told. */
function decideMessage(
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
    const told = decideClauses(message.clauses, before, index);
    if (
      before.turns > 0 &&
      told.decided.length > 0 &&
      told.decided.every(({ decision }) => tellsOfThing(decision))
    )
      return told;
    const attributed = decideAttribution(before.facts, index);
    if (attributed !== undefined) return decideOnLast(attributed, before, index);
  }
  if (smalltalk !== undefined) return onSmalltalk(smalltalk, before);
  const asked = decideClauses(message.clauses, before, index);
  const turn = attributeDeclined(message, before, asked, index);
  if (turn.decided.length > 0 && !turn.decided.some(({ decision }) => isOpen(decision))) return turn;
  const repeated = decideRepeated(message, turn, reread.statements, index);
  if (repeated !== undefined)
    return { decided: [repeated], before, after: remember(before, repeated, index) };
  const marked = message.repeats ? reread.quoting('repeated').clauses : undefined;
  const plain = message.quotes ? reread.quoting('none').clauses : undefined;
  for (const clauses of [marked, plain, message.joined()]) {
    const other = clauses === undefined ? undefined : decideClauses(clauses, before, index);
    if (other?.decided.every(({ decision }) => !isOpen(decision)) === true && other.decided.length > 0)
      return other;
  }
  const quoted = message.quotes ? tellQuoted(turn, before, index) : undefined;
  if (quoted !== undefined) return quoted;
  const parts = message.parts();
  const told = parts === undefined ? undefined : decideParts(parts, before, index);
  if (told !== undefined) return told;
  if (!isDeclined(turn)) return turn;
  const about = aboutTheBriefing(message, before, index);
  return about === undefined ? turn : onSmalltalk(about, before);
}

/** One claim or question, and nothing beside it, in the words of a statement. */
function decideRepeated(
  { clauses }: ReadQuestion,
  { decided }: Turn,
  statements: () => readonly Statement[],
  index: KnowledgeIndex,
): DecidedClause | undefined {
  const [read, ...others] = clauses;
  if (!index.mechanisms.statements || read === undefined || others.length > 0 || decided.length > 1)
    return undefined;
  const repeat = (clause: Clause): Decision | undefined => repeatsStatement(clause, statements());
  const decision =
    repeat(read.clause) ??
    fillsStatement(read.clause, statements(), index) ??
    correctAmount(read.clause, index, repeat);
  return decision === undefined || tellsLater(decision, read.clause, index)
    ? undefined
    : { clause: read.clause, decision };
}

/** A question for nothing but what somebody said in the words that it quotes. */
function tellQuoted({ decided }: Turn, before: Conversation, index: KnowledgeIndex): Turn | undefined {
  const [only, ...others] = decided;
  const decision = only === undefined || others.length > 0 ? undefined : tellQuotation(only.clause, index);
  if (only === undefined || decision === undefined) return undefined;
  const told = { clause: only.clause, decision };
  return { decided: [told], before, after: remember(before, told, index) };
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
    ...[...read.otherwise()].flatMap((reading) => (reading.clauses.length === 1 ? reading.clauses : [])),
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

/** "Who reported it?" of a flaw that somebody reported does not ask who published the briefing. */
function tellsOfThing(decision: Decision): boolean {
  return (
    decision.kind === 'answered' &&
    decision.polarity === undefined &&
    decision.matches.every(
      ({ fact: { definition }, bindings, asked }) =>
        definition.ofBriefing !== true &&
        definition.attributes !== true &&
        asked.every(({ role }) => role.name !== 'source') &&
        bindings.some((b) => b.as === 'relation' && !b.attributes) &&
        bindings.some((b) => b.as === 'filler'),
    )
  );
}

/**
 * "Says who?" of what was declined: whose word it is where that says something of what was asked about. What is asked
 * next still follows the question before.
 */
function attributeDeclined(
  { tokens }: ReadQuestion,
  before: Conversation,
  turn: Turn,
  index: KnowledgeIndex,
): Turn {
  if (before.turns === 0 || !isAttribution(tokens)) return turn;
  const kept = turn.decided.filter(({ decision }) => isAboutNamed(decision, before, index));
  return kept.length > 0
    ? { ...turn, after: { ...turn.after, clauses: before.clauses } }
    : { decided: [undecided(NO_CLAUSE)], before, after: { ...before, turns: before.turns + 1 } };
}

/** True where nothing of a message was answered. */
function isDeclined(turn: Turn): boolean {
  return turn.smalltalk === undefined && turn.decided.every(({ decision }) => isOpen(decision));
}
