import { decideDates } from '../answering/answer-dates.ts';
import type { PartialDate } from '../briefing/model.ts';
import { completeEllipsis, isElliptical } from '../conversation/complete-ellipsis.ts';
import { type Conversation, mergeFocus } from '../conversation/conversation.ts';
import { hasPronoun, resolvePronouns } from '../conversation/resolve-pronouns.ts';
import { auxiliaries } from '../language/en/auxiliaries.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { resolveKinship } from '../matching/resolve-kinship.ts';
import { hasContent, hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { ReadClause, Reading, ReadQuestion } from '../understanding/read-question.ts';
import { decideClause } from './decide-clause.ts';
import { decideSmalltalk, type Smalltalk } from './decide-smalltalk.ts';
import type { Decision } from './decision.ts';
import { fitsAsGuess } from './fits-as-guess.ts';
import { rememberAsides } from './remember-asides.ts';

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
  const turn = decideClauses(message.clauses, before, index);
  if (!isDeclined(turn)) return turn;
  const marked = message.repeats ? reread(undefined)?.clauses : undefined;
  for (const clauses of [marked, message.joined()]) {
    const other = clauses === undefined ? undefined : decideClauses(clauses, before, index);
    if (other?.decided.every(({ decision }) => !isOpen(decision)) === true && other.decided.length > 0)
      return other;
  }
  const about = aboutTheBriefing(message, before, index);
  return about === undefined ? turn : { smalltalk: about, decided: [], before };
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

function decideClauses(clauses: readonly ReadClause[], before: Conversation, index: KnowledgeIndex): Turn {
  const decided: DecidedClause[] = [];
  let conversation = before;
  let unsettled = false;
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
      : decideRead(read, conversation, index);
    const after = rememberAsides(found.aside, conversation, index);
    unsettled = after === undefined;
    conversation = after ?? conversation;
    for (const next of found.decided) {
      const told = read.mood === 'aside' && strong && isOpen(next.decision);
      if (!told && (!premise || isRefuted(next.decision))) decided.push(next);
      if (!told && read !== chosen.at(-1)) conversation = remember(conversation, next, index);
    }
    if (premise && found.decided.some(({ decision }) => isRefuted(decision))) break;
  }
  return { decided, before };
}

function undecided(clause: Clause): DecidedClause {
  return { clause, decision: { kind: 'unknown', missing: [], about: [] } };
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
  return first ?? undecided(clause);
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
      : decision.kind === 'profile' || decision.kind === 'members'
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

function factsOf(decision: Decision): readonly string[] {
  if (decision.kind === 'answered') return decision.matches.map((match) => match.fact.fact.id);
  if (decision.kind === 'corrected' || decision.kind === 'notStated') return [decision.match.fact.fact.id];
  if (decision.kind === 'profile' || decision.kind === 'computed' || decision.kind === 'members')
    return decision.facts;
  return [];
}
