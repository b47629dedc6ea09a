import type { PartialDate } from '../briefing/model.ts';
import { articles, auxiliaries, possessives } from '../language/en/auxiliaries.ts';
import { ownerPreposition } from '../language/en/relative-clauses.ts';
import { senseOf } from '../language/sense.ts';
import { sortDefinitions as sorts } from '../language/sort-definitions.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasContent, hasKind, isFree, type Phrase } from '../understanding/chunk.ts';
import { clauseOperator, isJoin, namesEvent } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { readClause } from '../understanding/read-clause.ts';
import { prepositionChunk } from '../understanding/word-chunk.ts';
import { type DatedEvent, findEdge, findEvent, findEventSeries, mainEvent } from './find-dated-events.ts';
import { isText } from './is-mention.ts';
import { namesDate } from './names-date.ts';
import { isPresent, type TimeReading } from './read-time-words.ts';
import { currentChunks } from './rewrite-chunks.ts';
import { compareDates } from './span-between.ts';

/** The most runs of words that are looked at. */
const MAX_RUNS = 6;
const MAX_CHUNKS = 24;

/** The dated events that a question names, in its order, where all of its words belong to one or say how they compare. */
export function findEvents(
  clause: Clause,
  time: TimeReading,
  index: KnowledgeIndex,
  today: PartialDate | undefined,
): readonly DatedEvent[] | undefined {
  if (clause.chunks.length > MAX_CHUNKS) return undefined;
  const runs = withDateNoun(runsOf(currentChunks(clause), time, index), index);
  if (runs.length === 0 || runs.length > MAX_RUNS) return undefined;
  const noun = runs.flat().find((chunk) => namesEvent(chunk));
  const events: DatedEvent[] = [];
  for (const run of runs) {
    const found = eventsIn(run, noun, index, today);
    if (found === undefined) return undefined;
    // "Monday 5th today": the same day said twice.
    const last = events.at(-1);
    const again =
      found.length === 1 &&
      last?.facts.length === 0 &&
      compareDates(last.date, found[0]?.date ?? last.date) === 0;
    if (!again || (found[0]?.facts.length ?? 0) > 0) events.push(...found);
  }
  return events;
}

/** "Which took place earlier, A or B?": what is compared stands behind the comma; before it words of time and no name. */
function startOfCompared(chunks: readonly Chunk[]): number {
  const comma = chunks.findIndex(({ punctuation }) => punctuation);
  const or = chunks.findIndex((chunk) => clauseOperator(chunk) === 'or');
  const lead = chunks.slice(0, comma);
  const asks = lead.some(isAsk) && !lead.some((chunk) => hasKind(chunk, 'entity') || hasKind(chunk, 'date'));
  return comma > 0 && comma < or && asks ? comma : 0;
}

/** "Which has the earlier deadline, A or B?": the deadline of each. */
function withDateNoun(
  runs: readonly (readonly Chunk[])[],
  index: KnowledgeIndex,
): readonly (readonly Chunk[])[] {
  const isNoun = (run: readonly Chunk[]): boolean =>
    run.some((chunk) => namesDate(chunk, index)) && !run.some((chunk) => hasKind(chunk, 'entity'));
  const nouns = runs.filter(isNoun);
  const others = runs.filter((run) => !isNoun(run));
  const [noun] = nouns;
  return noun === undefined || nouns.length > 1 || others.length < 2
    ? runs
    : others.map((run) => [...noun.filter((chunk) => namesDate(chunk, index)), OF, ...run]);
}
const OF = prepositionChunk(ownerPreposition);

/** What stands between words of time; what carries no content is no run. */
function runsOf(
  chunks: readonly Chunk[],
  time: TimeReading,
  index: KnowledgeIndex,
): readonly (readonly Chunk[])[] {
  const runs: Chunk[][] = [[]];
  const start = startOfCompared(chunks);
  for (const [i, chunk] of chunks.entries()) {
    if ((i < start && !namesDate(chunk, index)) || isInside(chunks, i, time) || (i > 0 && isOwner(chunk)))
      continue;
    if (!chunk.possessive && separates(chunks, i, time)) runs.push([]);
    else runs.at(-1)?.push(chunk);
  }
  return runs.map(trimPrepositions).filter((run) => run.some(namesSomething) || pointsAtEvent(run));
}

/** "The council's founding or its round": whose it is was told before. */
function isOwner({ words }: Chunk): boolean {
  return words.length === 1 && possessives.has(words[0] ?? '');
}

/** "the latest recorded round": what says nothing of an event may stand inside its name. */
function isInside(chunks: readonly Chunk[], i: number, time: TimeReading): boolean {
  const [before, next] = [chunks[i - 1], chunks[i + 1]];
  return (
    time.isIdle(i) && before !== undefined && next !== undefined && hasContent(before) && namesEvent(next)
  );
}

function separates(chunks: readonly Chunk[], i: number, time: TimeReading): boolean {
  const chunk = chunks[i] as Chunk;
  const operator = clauseOperator(chunk);
  return (
    time.isTime(i) ||
    (isText(chunk) && i + 1 < chunks.length && time.isTime(i + 1)) ||
    chunk.punctuation ||
    isJoin(chunk) ||
    (operator !== undefined && !hasContent(chunk) && operator !== 'both') ||
    isAsk(chunk) ||
    isInversion(chunks, i)
  );
}

/** "… was founded, did the round take place": a new clause begins at an auxiliary before its subject. */
function isInversion(chunks: readonly Chunk[], i: number): boolean {
  const next = chunks[i + 1];
  if (i === 0 || next === undefined || !auxiliaries.has(chunks[i]?.words[0] ?? '')) return false;
  return articles.has(next.words[0] ?? '') || next.senses.some((s) => s.kind === 'entity');
}

function trimPrepositions(run: readonly Chunk[]): readonly Chunk[] {
  const end = run.findLastIndex((chunk) => !isPreposition(chunk) && !articles.has(chunk.words[0] ?? ''));
  return run.slice(0, end + 1);
}

/** A number or a pronoun alone names nothing. */
function namesSomething(chunk: Chunk): boolean {
  return (
    !isFree(chunk) &&
    !isPreposition(chunk) &&
    !chunk.senses.every(
      (s) => s.kind === 'number' || s.kind === 'pronoun' || s.kind === 'free' || s.kind === 'light',
    )
  );
}

function isAsk(chunk: Chunk): boolean {
  return (
    chunk.senses.some((s) => s.kind === 'ask' || s.kind === 'choose') &&
    !chunk.senses.some((s) => s.kind === 'entity')
  );
}

function isPreposition(chunk: Chunk): boolean {
  return chunk.senses.some((s) => s.kind === 'preposition') && !hasContent(chunk);
}

/** "this one" */
function pointsAtEvent(run: readonly Chunk[]): boolean {
  return run.some((chunk) => ONES.has(chunk.words[0] ?? '')) && run.length > 1;
}
const ONES = new Set(['one', 'ones']);

function eventsIn(
  run: readonly Chunk[],
  noun: Chunk | undefined,
  index: KnowledgeIndex,
  today: PartialDate | undefined,
): readonly DatedEvent[] | undefined {
  const series = findEventSeries(run, index);
  if (series !== undefined) return series;
  const whole = findNamedEvent(run, noun, index, today);
  if (whole !== undefined) return [whole];
  for (let cut = run.length - 1; cut > 0; cut--) {
    const first = findNamedEvent(run.slice(0, cut), noun, index, today);
    const second = first === undefined ? undefined : findNamedEvent(run.slice(cut), noun, index, today);
    if (first === undefined || second === undefined) continue;
    return first.facts[0] === second.facts[0] ? [first] : [first, second];
  }
  return undefined;
}

/** The one dated event, or date, that a run of chunks names; "one" in it stands for `noun`. */
export function findNamedEvent(
  run: readonly Chunk[],
  noun: Chunk | undefined,
  index: KnowledgeIndex,
  today: PartialDate | undefined,
): DatedEvent | undefined {
  const content = run.filter(namesSomething);
  const literal = content.length === 1 ? dateOf(content[0] as Chunk, today) : undefined;
  if (literal !== undefined) return { date: literal, facts: [] };
  if (pointsAtEvent(run) && run.some(isPresent)) return mainEvent(index);
  const named = run.map((chunk) =>
    ONES.has(chunk.words[0] ?? '') && noun !== undefined ? widen(noun) : chunk,
  );
  const clause = readClause(named, 'tell');
  // "between the creation of X and …": what leads to the event is none of its own words.
  const loosen = (links: ReadonlySet<string>): readonly Phrase[] =>
    clause.phrases.map((phrase, i) => ({
      ...phrase,
      position: 'none' as const,
      preposition: (i === 0 ? LINKS : links).has(phrase.preposition) ? '' : phrase.preposition,
    }));
  return (
    findEvent(loosen(LINKS), clause, index) ??
    findEvent(loosen(new Set()), clause, index) ??
    findAtEdge(loosen(new Set()), clause, index)
  );
}

/** "The first sale of X", where several are told. */
function findAtEdge(
  [phrase, ...others]: readonly Phrase[],
  clause: Clause,
  index: KnowledgeIndex,
): DatedEvent | undefined {
  const [order, ...rest] = phrase?.chunks ?? [];
  const edge = order === undefined ? undefined : edgeOf(order);
  if (phrase === undefined || edge === undefined || rest.length === 0) return undefined;
  return findEdge([{ ...phrase, chunks: rest }, ...others], clause, edge, index);
}

function edgeOf({ senses }: Chunk): 'first' | 'last' | undefined {
  for (const sense of senses) {
    if (sense.kind === 'operator' && (sense.operator === 'first' || sense.operator === 'last'))
      return sense.operator;
    if (sense.kind === 'number' && sense.ordinal && sense.number === 1) return 'first';
  }
  return undefined;
}
const LINKS = new Set(['between', 'from', 'to', 'as', 'of', 'with', 'within']);

/** "one" stands for the noun of the other event, or for a wider one: a round is a meeting. */
function widen(noun: Chunk): Chunk {
  const wider = noun.senses.flatMap((sense) => {
    const isA = sense.kind === 'sort' ? sorts[sense.sort]?.isA : undefined;
    return isA === undefined ? [] : [senseOf.sort(isA)];
  });
  return { ...noun, senses: [...noun.senses, ...wider] };
}

function dateOf(chunk: Chunk, today: PartialDate | undefined): PartialDate | undefined {
  const sense = chunk.senses.find((s) => s.kind === 'date');
  if (sense?.kind !== 'date') return undefined;
  const year = sense.date.year ?? today?.year;
  return year === undefined ? undefined : { ...sense.date, year };
}
