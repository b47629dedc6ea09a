import { saysOnlyHappening } from '../answering/answer-happenings.ts';
import type { Briefing, Fact, Span } from '../briefing/model.ts';
import { quoteSpan } from '../briefing/quote-span.ts';
import { segmentParagraphs } from '../briefing/segment-sentences.ts';
import { compareDates } from '../language/dates.ts';
import { earlierWords } from '../language/en/time-clauses.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind, isOptional } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { TimeClause } from '../understanding/read-question.ts';
import type { TimeOrder } from '../understanding/split-time.ts';
import type { Decision } from './decision.ts';
import { factsOf } from './remember.ts';

/** More facts than these are no answer to what came next. */
const MAX_NEXT = 4;

/**
 * "What slowed it down once all had the certificate?": what answers the question alone, where the briefing tells what the clause of
 * time says as well and the two stand in that order, by their dates or else in one paragraph of the text; "what happened after
 * that?" is told by what comes next there. Undefined where either is not told, or nothing says in which order they came.
 */
export function decideWithinTime(
  asked: Clause,
  { clause, order }: TimeClause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): Decision | undefined {
  if (asked.kind !== 'ask' || asked.negated) return undefined;
  const told = factsOfTime(clause, index, decide);
  if (told.length === 0) return undefined;
  const deeds = readDeeds(asked);
  if (deeds !== undefined) return order === 'after' ? tellNext(told, deeds, index) : undefined;
  const decision = decide(asked);
  if (decision.kind !== 'answered' || decision.polarity !== undefined) return undefined;
  const facts = factsOf(decision).flatMap((id) => index.factById.get(id) ?? []);
  const fits = (fact: IndexedFact): boolean => told.every((other) => stands(fact, other, order, index));
  return facts.length > 0 && facts.every(fits) ? decision : undefined;
}

/** The facts that tell what a clause of time says: a claim that holds, or an event that it names. */
function factsOfTime(
  clause: Clause,
  index: KnowledgeIndex,
  decide: (clause: Clause) => Decision,
): readonly IndexedFact[] {
  if (!clause.chunks.some(hasContent) || clause.asks.length > 0) return [];
  const [named, ...others] = clause.chunks.filter((chunk) => !isOptional(chunk));
  const event = named === undefined || others.length > 0 ? undefined : eventNamed(named, index);
  if (event !== undefined)
    return index.facts
      .filter(
        ({ fact, roles }) =>
          fact.modality === 'done' &&
          roles.some(({ lentBy, own }) => lentBy === undefined && own.includes(event)),
      )
      .slice(0, 1);
  const decision = decide(clause);
  if ((decision.kind !== 'answered' && decision.kind !== 'quantified') || decision.polarity !== 'yes')
    return [];
  return factsOf(decision).flatMap((id) => index.factById.get(id) ?? []);
}

/** The one event that a chunk names. */
function eventNamed({ senses }: Chunk, { entities }: KnowledgeIndex): string | undefined {
  const events = senses.flatMap((s) =>
    s.kind === 'entity' && entities.get(s.entity)?.kind === 'event' ? [s.entity] : [],
  );
  return events.length === 1 ? events[0] : undefined;
}

/** Whose deeds are asked for: "what did X do?"; nobody's where it is "what happened?". Undefined where something else is. */
function readDeeds({ chunks }: Clause): readonly Chunk[] | undefined {
  const rest = chunks.filter((chunk) => !chunk.punctuation && !hasKind(chunk, 'ask'));
  const doers = rest.filter((chunk) => !hasKind(chunk, 'free') && !saysOnlyHappening(chunk));
  return rest.some(saysOnlyHappening) && doers.length < 2 && doers.every((chunk) => hasKind(chunk, 'entity'))
    ? doers
    : undefined;
}

/** What the text tells right behind some facts: in their sentence, else in the next one of their paragraph. */
function tellNext(
  told: readonly IndexedFact[],
  doers: readonly Chunk[],
  index: KnowledgeIndex,
): Decision | undefined {
  const last = told.at(-1);
  if (last === undefined) return undefined;
  const { briefing } = last;
  const end = Math.max(...told.map(endOf));
  const paragraph = paragraphsOf(briefing).find((sentences) =>
    sentences.some((sentence) => sentence.start < end && end <= sentence.end),
  );
  const place = paragraph?.findIndex((sentence) => sentence.start < end && end <= sentence.end) ?? -1;
  const own = paragraph?.[place];
  const next = paragraph?.[place + 1];
  const within = (from: number, to: number): readonly IndexedFact[] =>
    index.facts.filter(
      (fact) =>
        fact.fact.modality === 'done' &&
        !told.includes(fact) &&
        doers.every((doer) => isDoneBy(fact, doer)) &&
        startOf(fact) >= from &&
        endOf(fact) <= to &&
        told.every((other) => stands(fact, other, 'after', index)),
    );
  if (own === undefined) return undefined;
  const beside = within(end, own.end);
  const facts = beside.length > 0 || next === undefined ? beside : within(next.start, next.end);
  if (facts.length === 0 || facts.length > MAX_NEXT) return undefined;
  return { kind: 'profile', entities: [], facts: facts.map(({ fact }) => fact.id) };
}

function isDoneBy({ roles }: IndexedFact, { senses }: Chunk): boolean {
  return roles.some(
    ({ lentBy, definition, own }) =>
      lentBy === undefined &&
      definition.position === 'subject' &&
      senses.some((s) => s.kind === 'entity' && own.includes(s.entity)),
  );
}

/** Whether one fact comes after or before another: by their dates, else by their places in one paragraph. */
function stands(one: IndexedFact, other: IndexedFact, order: TimeOrder, index: KnowledgeIndex): boolean {
  const [date, otherDate] = [dateOf(one, index), dateOf(other, index)];
  const byDate = date === undefined || otherDate === undefined ? undefined : compareDates(date, otherDate);
  const sign = order === 'after' ? 1 : -1;
  if (byDate !== undefined && byDate !== 0) return byDate * sign > 0;
  if (one.briefing !== other.briefing || (byDate === undefined && [one, other].some(tellsEarlier)))
    return false;
  const sentences = paragraphsOf(one.briefing).find((paragraph) =>
    [one, other].every((fact) =>
      paragraph.some(({ start, end }) => start <= startOf(fact) && endOf(fact) <= end),
    ),
  );
  if (sentences === undefined) return false;
  return order === 'after' ? startOf(one) >= startOf(other) : endOf(one) <= startOf(other);
}

/** True where the text goes back in time: the order of its words is not that of the events. */
function tellsEarlier({ fact, briefing }: IndexedFact): boolean {
  return spansOf(fact).some((span) =>
    (quoteSpan(briefing, span).toLowerCase().match(WORDS) ?? []).some((word) => EARLIER.has(word)),
  );
}
const WORDS = /[a-z]+/g;
const EARLIER: ReadonlySet<string> = wordSetOf(earlierWords);

function dateOf({ roles }: IndexedFact, { entities }: KnowledgeIndex) {
  return roles
    .filter(({ lentBy, definition }) => lentBy === undefined && definition.kinds.includes('date'))
    .flatMap(({ own }) => own)
    .flatMap((id) => entities.get(id)?.date ?? [])[0];
}

/** Where the last words of the text begin that a fact rests on; nowhere where it rests on a table. */
function startOf({ fact }: IndexedFact): number {
  return Math.max(...spansOf(fact).map(({ start }) => start));
}

function endOf({ fact }: IndexedFact): number {
  return Math.max(...spansOf(fact).map(({ end }) => end));
}

/** The words of the text, not the rows of tables, that a fact rests on. */
function spansOf({ evidence }: Fact): readonly Span[] {
  return evidence.filter(({ row }) => row === undefined);
}

const paragraphs = new WeakMap<Briefing, readonly (readonly Span[])[]>();

/** The sentences of each paragraph of a text. */
function paragraphsOf(briefing: Briefing): readonly (readonly Span[])[] {
  const found = paragraphs.get(briefing) ?? segmentParagraphs(briefing.text);
  paragraphs.set(briefing, found);
  return found;
}
