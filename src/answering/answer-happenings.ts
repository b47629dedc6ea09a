import type { Decision } from '../deciding/decision.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { compareDates } from '../language/dates.ts';
import { happeningWords } from '../language/en/happening-words.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type DateSense, datesMatch, isDateSense } from '../matching/match-dates.ts';
import { asksForDeeds } from '../understanding/asks-for-deeds.ts';
import { asksOfPresent } from '../understanding/asks-of-present.ts';
import { type Chunk, hasKind, isOptional } from '../understanding/chunk.ts';
import { isPlanning } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { isToCome } from './answer-planned.ts';

/** More facts than these are no answer to a question for one time. */
const MAX_FACTS = 12;

const HAPPENING: ReadonlySet<string> = wordSetOf(happeningWords);

/** "What happened at 10:30?", "What happened between 9 and 11 May?": every fact of that time, in its order. */
export function answerHappenings(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  if (clause.kind !== 'ask' || clause.asks.length !== 1 || clause.negated) return undefined;
  if (clause.asks[0]?.word !== 'what' && clause.asks[0]?.word !== 'which') return undefined;
  const deeds = doneBy(clause, index);
  if (deeds !== undefined) return deeds;
  const dates = clause.chunks.flatMap((chunk) => datesOf(chunk));
  const happens = clause.chunks.some((chunk) => isHappening(chunk));
  // "What happens to it now?" is not told by what happened.
  if (dates.length === 0 && happens) return asksOfPresent(clause) ? undefined : happenedTo(clause, index);
  if (dates.length === 0 || !happens || !clause.chunks.every(isOfTime)) return undefined;
  const between = dates.length === 2 && clause.operators.includes('between');
  if (dates.length > 1 && !between) return undefined;
  const facts = index.facts.filter(
    (fact) =>
      isEvent(fact) &&
      datesOfFact(fact, index).some((date) => (between ? isBetween(date, dates) : isAt(date, dates))),
  );
  if (facts.length === 0 || facts.length > MAX_FACTS) return undefined;
  const ordered = [...facts].sort((a, b) => order(a, b, index));
  return { kind: 'profile', entities: [], facts: ordered.map(({ fact }) => fact.id) };
}

/** "What happened to him?": everything that came about in which somebody or something takes part. */
function happenedTo(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const [phrase, ...others] = clause.phrases.filter(
    ({ chunks }) => !chunks.every((chunk) => isHappening(chunk) || isOfTime(chunk)),
  );
  if (phrase === undefined || others.length > 0 || phrase.preposition !== 'to') return undefined;
  const ids = phrase.chunks.flatMap(({ senses }) =>
    senses.flatMap((s) => (s.kind === 'entity' ? [s.entity] : [])),
  );
  const [id] = ids;
  if (id === undefined || phrase.chunks.length > 1) return undefined;
  const facts = index.facts.filter(
    (fact) =>
      isEvent(fact) &&
      fact.fact.modality === 'done' &&
      fact.roles.some(({ own, lentBy }) => lentBy === undefined && own.includes(id)),
  );
  if (facts.length === 0 || facts.length > MAX_FACTS) return undefined;
  const ordered = [...facts].sort((a, b) => order(a, b, index));
  return { kind: 'profile', entities: [id], facts: ordered.map(({ fact }) => fact.id) };
}

/** "What will the probe do?": everything that somebody or something is to do. */
function doneBy(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const [phrase, ...others] = clause.phrases.filter(({ chunks }) => !chunks.every(isOfTime));
  if (phrase?.position !== 'subject' || others.length > 0 || !asksForDeeds(clause)) return undefined;
  const required = phrase.chunks.filter((chunk) => !isOptional(chunk));
  if (required.length === 0) return undefined;
  const doers = new Set<string>();
  const facts = index.facts.filter((fact) => {
    if (!isEvent(fact) || !isToCome(fact)) return false;
    const doing = fact.roles
      .filter(
        ({ lentBy, definition, name }) =>
          lentBy === undefined && definition.position === 'subject' && name !== fact.definition.describes,
      )
      .flatMap(({ own }) => own)
      .filter((id) => describeEntity(required, id, index, undefined)?.loose === false);
    for (const id of doing) doers.add(id);
    return doing.length > 0;
  });
  if (facts.length === 0 || facts.length > MAX_DEEDS || doers.size > 1) return undefined;
  const ordered = [...facts].sort((a, b) => order(a, b, index));
  return { kind: 'profile', entities: [], facts: ordered.map(({ fact }) => fact.id) };
}
/** More deeds than these are no answer to what somebody will do. */
const MAX_DEEDS = 6;

function datesOf(chunk: Chunk): readonly (readonly DateSense[])[] {
  const senses = chunk.senses.filter(isDateSense);
  return senses.length === 0 ? [] : [senses];
}

/** "Happened", "was done": nothing but that something came about. */
export function saysOnlyHappening({ words }: Chunk): boolean {
  return words.every((word) => formsOf(word).some((form) => HAPPENING.has(form)));
}

function isHappening(chunk: Chunk): boolean {
  const { words } = chunk;
  return isPlanning(chunk) || words.some((word) => formsOf(word).some((form) => HAPPENING.has(form)));
}

function isOfTime(chunk: Chunk): boolean {
  return (
    chunk.punctuation ||
    isPlanning(chunk) ||
    hasKind(chunk, 'free') ||
    hasKind(chunk, 'ask') ||
    hasKind(chunk, 'choose') ||
    hasKind(chunk, 'preposition') ||
    chunk.senses.some(isDateSense) ||
    saysOnlyHappening(chunk) ||
    chunk.senses.some((sense) => sense.kind === 'operator' && sense.operator === 'between')
  );
}

/** Figures and what the briefing is about do not happen at their date. */
function isEvent({ roles, definition }: IndexedFact): boolean {
  return definition.ofBriefing !== true && roles.every((role) => role.definition.figure === undefined);
}

function datesOfFact({ roles }: IndexedFact, index: KnowledgeIndex) {
  return roles
    .filter(({ lentBy }) => lentBy === undefined)
    .flatMap(({ own }) => own)
    .flatMap((id) => index.entities.get(id)?.date ?? []);
}

type FactDate = ReturnType<typeof datesOfFact>[number];

function isAt(date: FactDate, dates: readonly (readonly DateSense[])[]): boolean {
  return dates.every((senses) => senses.some((sense) => datesMatch(sense, date)));
}

/** Both ends count. */
function isBetween(date: FactDate, [from, to]: readonly (readonly DateSense[])[]): boolean {
  const [first, last] = [from?.[0], to?.[0]];
  if (first?.kind !== 'date' || last?.kind !== 'date') return false;
  // "Between 18 and 21 August" says the month once.
  const start = { ...date, ...last.date, ...first.date };
  const end = { ...date, ...last.date };
  const after = compareDates(date, start);
  const before = compareDates(end, date);
  return after !== undefined && before !== undefined && after >= 0 && before >= 0;
}

function order(a: IndexedFact, b: IndexedFact, index: KnowledgeIndex): number {
  const [first, second] = [datesOfFact(a, index)[0], datesOfFact(b, index)[0]];
  return first === undefined || second === undefined ? 0 : (compareDates(first, second) ?? 0);
}
