import { datesOf } from '../answering/find-dated-events.ts';
import { findNamedEvent } from '../answering/find-events.ts';
import { readTimeWords } from '../answering/read-time-words.ts';
import { currentChunks } from '../answering/rewrite-chunks.ts';
import type { PartialDate } from '../briefing/model.ts';
import { compareDates } from '../language/dates.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { type Chunk, hasContent, hasKind, isOptional } from '../understanding/chunk.ts';
import { clauseOperator, isOccurring } from '../understanding/chunk-forms.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/**
 * "Which round preceded the Moscow one?": of the events that the same relation tells of, the nearest before or behind the one
 * that is named. Undefined where a question asks for no such event; unknown where there is none.
 */
export function decideNeighbour(
  clause: Clause,
  index: KnowledgeIndex,
  today: PartialDate | undefined,
): Decision | undefined {
  const [ask, ...others] = clause.asks;
  if (clause.kind !== 'ask' || ask === undefined || others.length > 0 || !index.mechanisms.dates)
    return undefined;
  if (ask.word !== 'what' && ask.word !== 'which') return undefined;
  const chunks = currentChunks(clause);
  const time = readTimeWords(chunks);
  const at = chunks.findIndex((_, i) => time.isTime(i) && (time.is(i, 'earlier') || time.is(i, 'later')));
  const behind = chunks.slice(at + 1).filter((chunk) => !chunk.punctuation);
  if (at < 0 || !behind.some(hasContent) || behind.some((chunk) => clauseOperator(chunk) !== undefined))
    return undefined;
  // "What was the round before …": the noun stands behind the verb.
  const asked = ask.phrase?.chunks ?? chunks.filter((chunk) => hasKind(chunk, 'sort'));
  const sort = chunks.slice(0, at).filter((chunk) => asked.includes(chunk));
  const between = chunks.slice(0, at).filter((chunk) => !sort.includes(chunk));
  const named = findNamedEvent(behind, sort.at(-1), index, today);
  const from = index.factById.get(named?.facts[0] ?? '');
  if (named === undefined || from === undefined || eventsOf(from).length === 0) return undefined;
  if (!between.every((chunk) => isOptional(chunk) || tellsOf(chunk, from))) return undefined;
  const isMeant = (id: string): boolean =>
    sort.length === 0
      ? eventsOf(from).some((other) => areOfOneSort(id, other, index))
      : describeEntity(sort, id, index, undefined) !== undefined;
  if (!index.facts.some((fact) => eventsOf(fact).some(isMeant))) return undefined;
  const [only, ...more] = nearest(from, named.date, time.is(at, 'earlier'), isMeant, index);
  return only === undefined || more.length > 0
    ? { kind: 'unknown', missing: [], about: [] }
    : { kind: 'answered', matches: [tell(only, ask)] };
}

/** A verb that says no more than that something came about, or what the fact on the one that is named says. */
function tellsOf(chunk: Chunk, { relations }: IndexedFact): boolean {
  return (
    (chunk.senses.length > 0 && !hasContent(chunk)) ||
    isOccurring(chunk) ||
    chunk.senses.some(
      (sense) => sense.kind === 'role' || (sense.kind === 'relation' && relations.has(sense.relation)),
    )
  );
}

/** The events that a fact tells of. */
function eventsOf({ fact, definition, roles }: IndexedFact): readonly string[] {
  const role = roles.find(({ name }) => name === definition.describes);
  return role?.definition.kinds.includes('event') === true ? (fact.roles[role.name] ?? []) : [];
}

function areOfOneSort(id: string, other: string, { entities }: KnowledgeIndex): boolean {
  const sorts = entities.get(other)?.types ?? [];
  return entities.get(id)?.types.some((sort) => sorts.includes(sort)) === true;
}

/** A fact for each of the events with the date next to that of one of them; of several, of those that are no parts of another. */
function nearest(
  from: IndexedFact,
  date: PartialDate,
  back: boolean,
  isMeant: (id: string) => boolean,
  index: KnowledgeIndex,
): readonly IndexedFact[] {
  const towards = (a: PartialDate, b: PartialDate): number => (compareDates(a, b) ?? 0) * (back ? -1 : 1);
  const named = eventsOf(from);
  const dated = index.facts.flatMap((fact) => {
    const [own, ...others] = datesOf(fact, index);
    const [id, ...rest] = eventsOf(fact);
    if (own === undefined || others.length > 0 || id === undefined || rest.length > 0) return [];
    return named.includes(id) || !isMeant(id) || towards(own, date) <= 0 ? [] : [{ fact, id, date: own }];
  });
  const closest = dated.filter((one) => dated.every((other) => towards(one.date, other.date) <= 0));
  const ids = new Set(closest.map(({ id }) => id));
  const whole = closest.filter(({ id }) => !(index.entities.get(id)?.partOf ?? []).some((of) => ids.has(of)));
  return whole
    .filter(({ id }, i) => whole.findIndex((other) => other.id === id) === i)
    .map(({ fact }) => fact);
}

/** The event with its own date and place. */
function tell(fact: IndexedFact, ask: Ask): Match {
  const own = fact.roles.filter((role) => role.own.length > 0 && role.lentBy === undefined);
  const role = own.find(({ name }) => name === fact.definition.describes);
  return {
    fact,
    bindings: own.map((one) => ({ as: 'role' as const, chunks: [] as readonly Chunk[], role: one })),
    asked: role === undefined ? [] : [{ ask, role }],
    unbound: [],
    unasked: [],
    named: true,
    passive: false,
  };
}
