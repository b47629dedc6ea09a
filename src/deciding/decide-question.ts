import type { PartialDate } from '../briefing/model.ts';
import { completeEllipsis, isElliptical } from '../conversation/complete-ellipsis.ts';
import { type Conversation, MAX_FOCUS } from '../conversation/conversation.ts';
import { hasPronoun, resolvePronouns } from '../conversation/resolve-pronouns.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { resolveKinship } from '../matching/resolve-kinship.ts';
import { hasContent, hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { ReadClause, ReadQuestion } from '../understanding/read-question.ts';
import { decideClause } from './decide-clause.ts';
import { decideDates } from './decide-dates.ts';
import { decideSmalltalk, type Smalltalk } from './decide-smalltalk.ts';
import type { Decision } from './decision.ts';

/** A clause as it was finally read, and what was decided on it. */
export interface DecidedClause {
  readonly clause: Clause;
  readonly decision: Decision;
}

/** What is to be said to a whole message. */
export interface Turn {
  readonly smalltalk?: Smalltalk;
  readonly decided: readonly DecidedClause[];
  readonly before: Conversation;
}

/** Reads a question again: an earlier one, or the same with its repeated quotations marked. */
type Reread = (question: string | undefined) => ReadQuestion | undefined;

/** Decides a message: small talk, else each clause that asks, else what is told. */
export function decideQuestion(
  message: ReadQuestion,
  before: Conversation,
  index: KnowledgeIndex,
  reread: Reread,
): Turn {
  const smalltalk = decideSmalltalk(message.tokens, before, index);
  if (smalltalk?.kind === 'again' && before.question !== undefined) {
    const again = reread(before.question);
    if (again !== undefined)
      return { ...decideQuestion(again, { ...before, choices: [] }, index, reread), before };
  }
  if (smalltalk !== undefined && smalltalk.kind !== 'again') return { smalltalk, decided: [], before };
  const turn = decideClauses(message, before, index);
  const marked = message.repeats && isDeclined(turn) ? reread(undefined) : undefined;
  const other = marked === undefined ? undefined : decideClauses(marked, before, index);
  return other === undefined || isDeclined(other) ? turn : other;
}

function decideClauses(message: ReadQuestion, before: Conversation, index: KnowledgeIndex): Turn {
  const decided: DecidedClause[] = [];
  let conversation = before;
  for (const read of chooseClauses(message.clauses)) {
    const last = decided.at(-1);
    const dangling =
      last !== undefined &&
      isRefuted(last.decision) &&
      (hasPronoun(read.clause) || isElliptical(read.clause));
    const next = dangling
      ? { clause: read.clause, decision: { kind: 'unknown' as const, missing: [], about: [] } }
      : decideWithTails(read, conversation, index);
    const premise = read.mood === 'premise';
    if (!premise || isRefuted(next.decision)) decided.push(next);
    if (premise && isRefuted(next.decision)) break;
    conversation = remember(conversation, next, index);
  }
  return { decided, before };
}

/** True where nothing of a message was answered. */
function isDeclined(turn: Turn): boolean {
  return (
    turn.smalltalk === undefined &&
    turn.decided.every(({ decision }) => decision.kind === 'unknown' || decision.kind === 'notStated')
  );
}

/** The clauses that ask; where none does, all of them. A statement that a question points back to comes first. */
function chooseClauses(
  clauses: readonly ReadClause[],
): readonly (Omit<ReadClause, 'mood'> & { mood: ReadClause['mood'] | 'premise' })[] {
  const asking = clauses.filter((read) => read.mood !== 'tell');
  if (asking.length === 0) return clauses.slice(-2);
  const first = clauses.indexOf(asking[0] as ReadClause);
  const told = clauses[first - 1];
  const pointsBack =
    asking[0] !== undefined && (hasPronoun(asking[0].clause) || isElliptical(asking[0].clause));
  return told !== undefined && pointsBack
    ? [
        {
          clause:
            told.clause.kind === 'fragment' && !hasVerb(told.clause)
              ? told.clause
              : { ...told.clause, kind: 'check' as const },
          mood: 'premise' as const,
          tails: () => [],
        },
        ...asking,
      ]
    : asking;
}

/** A clause as a whole; only where that is not understood, what follows an idle opening. */
function decideWithTails(
  read: Pick<ReadClause, 'clause' | 'tails'>,
  conversation: Conversation,
  index: KnowledgeIndex,
): DecidedClause {
  const whole = decideInContext(read.clause, conversation, index);
  if (whole.decision.kind !== 'unknown') return whole;
  for (const tail of read.tails()) {
    if (isElliptical(tail) || hasPronoun(tail)) continue;
    const decided = decideInContext(tail, conversation, index);
    if (decided.decision.kind !== 'unknown') return decided;
  }
  return whole;
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

function decideInContext(clause: Clause, conversation: Conversation, index: KnowledgeIndex): DecidedClause {
  const readings = readingsOf(clause, conversation, index);
  let first: DecidedClause | undefined;
  for (const reading of readings) {
    const resolved = resolveKinship(reading, index);
    const decision = decideDates(resolved, index, briefingDate(index)) ?? decideClause(resolved, index);
    const decided = { clause: resolved, decision };
    if (decision.kind !== 'unknown' && (decision.kind !== 'notStated' || decision.match.named))
      return decided;
    if (first === undefined || (first.decision.kind === 'unknown' && decision.kind === 'notStated'))
      first = decided;
  }
  return first ?? { clause, decision: { kind: 'unknown', missing: [], about: [] } };
}

/** "you know it": nothing but a word that points back asks nothing. */
function onlyPointsBack(clause: Clause): boolean {
  const content = clause.phrases.flatMap((phrase) => phrase.chunks).filter((chunk) => hasContent(chunk));
  return content.length > 0 && content.every((chunk) => hasKind(chunk, 'pronoun'));
}

/** A fragment that says what it asks for ("date of the story") stands alone first. */
function namesRelation(clause: Clause): boolean {
  const content = clause.phrases.flatMap((phrase) => phrase.chunks).filter((chunk) => hasContent(chunk));
  return (
    clause.kind === 'fragment' &&
    content.length > 1 &&
    clause.phrases
      .flatMap((p) => p.chunks)
      .some(
        (chunk) =>
          !hasKind(chunk, 'entity') &&
          chunk.senses.some((s) => s.kind === 'role' || (s.kind === 'relation' && !s.verb)),
      )
  );
}

/** What "there" and "it" can mean before anything was said. */
function mainEvents(index: KnowledgeIndex): readonly string[] {
  return index.briefings.flatMap((briefing) => briefing.mainEvent ?? []);
}

function briefingDate(index: KnowledgeIndex): PartialDate | undefined {
  return index.briefings[0]?.date;
}

/** How a clause may be meant, the likeliest first: as a follow-up where it is elliptical, by itself otherwise. */
function readingsOf(clause: Clause, conversation: Conversation, index: KnowledgeIndex): readonly Clause[] {
  if (clause.asks.length === 0 && onlyPointsBack(clause)) return [];
  const alone = resolvePronouns(
    clause,
    conversation.focus,
    conversation.turns === 0 ? mainEvents(index) : [],
    index.entities,
  );
  const merged = alone.flatMap(
    (reading) => completeEllipsis(reading, conversation.clause, index.entities) ?? [],
  );
  if (alone.length === 0) return isElliptical(clause) ? merged : [];
  if (!isElliptical(clause)) return alone;
  const standsAlone = namesRelation(clause);
  return standsAlone ? [...alone, ...merged] : [...merged, ...alone];
}

/** The conversation after a clause. */
export function remember(
  before: Conversation,
  { clause, decision }: DecidedClause,
  index: KnowledgeIndex,
): Conversation {
  if (decision.kind === 'unknown')
    return { ...before, turns: before.turns + 1, focus: mergeFocus(decision.about, before.focus) };
  const facts = factsOf(decision);
  const spoken = clause.phrases
    .flatMap((p) => p.chunks)
    .flatMap((chunk) => {
      const names = chunk.senses.flatMap((s) =>
        s.kind === 'entity' && index.entities.has(s.entity) ? [s.entity] : [],
      );
      return names.slice(0, 2);
    });
  const bound =
    decision.kind === 'answered'
      ? decision.matches
          .slice(0, 4)
          .flatMap((m) => m.bindings.flatMap((b) => (b.as === 'filler' ? b.entities.slice(0, 4) : [])))
      : [];
  const answers =
    decision.kind === 'answered'
      ? decision.matches.slice(0, 4).flatMap((m) => m.asked.flatMap((a) => a.role.own))
      : decision.kind === 'profile'
        ? decision.entities
        : decision.kind === 'computed'
          ? (decision.entities ?? [])
          : [];
  const context = facts.slice(0, 2).flatMap(
    (id) =>
      index.factById
        .get(id)
        ?.roles.filter((r) => r.name !== 'source')
        .flatMap((role) => role.own.slice(0, 3)) ?? [],
  );
  return {
    ...before,
    turns: before.turns + 1,
    clause,
    answer: answers,
    facts,
    focus: mergeFocus([...answers, ...bound, ...spoken, ...context], before.focus),
  };
}

function mergeFocus(fresh: readonly string[], old: readonly string[]): readonly string[] {
  return [...new Set([...fresh, ...old])].slice(0, MAX_FOCUS);
}

function factsOf(decision: Decision): readonly string[] {
  if (decision.kind === 'answered') return decision.matches.map((match) => match.fact.fact.id);
  if (decision.kind === 'corrected' || decision.kind === 'notStated') return [decision.match.fact.fact.id];
  if (decision.kind === 'profile' || decision.kind === 'computed') return decision.facts;
  return [];
}
