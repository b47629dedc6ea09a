import type { PartialDate } from '../briefing/model.ts';
import { compareDates, daysBetween, formatDate } from '../language/dates.ts';
import { isPlural } from '../language/is-plural.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Binding, Match } from '../matching/match.ts';
import { matchFacts } from '../matching/match-facts.ts';
import { type Chunk, hasKind, isFree, isOptional, type Phrase } from '../understanding/chunk.ts';
import { isVerbOnly, namesEvent } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';

/** A name alone is no event, nor is a word for a part in one ("reporters"); what happened must be named, or a thing whose date the briefing gives. */
function namesFact(match: Match, index: KnowledgeIndex): boolean {
  return (
    (match.named &&
      !match.bindings.every((b) => b.as === 'free' || isPartIn(b)) &&
      !match.bindings.every((b) => b.as === 'free' || isBareSaying(b, match))) ||
    match.bindings.some(
      (b) =>
        b.as === 'filler' &&
        b.entities.every(
          (id) =>
            b.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'entity' && s.entity === id)) &&
            hasOneDate(id, index),
        ),
    ) ||
    match.bindings.some(
      (b) =>
        b.as === 'filler' &&
        b.role.definition.profile === true &&
        !b.role.definition.kinds.includes('person'),
    )
  );
}

/** "A warning" of nobody's is not what somebody once said. */
function isBareSaying(binding: Binding, { fact }: Match): boolean {
  return fact.definition.attributes === true && binding.as === 'relation' && binding.chunks.every(isVerbOnly);
}

/** Who takes part in it, or where. */
function isPartIn(binding: Binding): boolean {
  return (
    binding.as === 'role' &&
    binding.role.definition.kinds.some((kind) => kind === 'person' || kind === 'place')
  );
}

/** What happened once, or a thing to which one thing happened: "the alarm" is when it was raised. */
function hasOneDate(id: string, index: KnowledgeIndex): boolean {
  const kind = index.entities.get(id)?.kind;
  if (kind !== 'topic' && kind !== 'event') return false;
  const dated = (index.rolesByFiller.get(id) ?? []).filter(({ own }) => own.includes(id));
  const facts = index.facts.filter(
    (fact) => fact.roles.some((role) => dated.includes(role)) && datesOf(fact, index).length > 0,
  );
  return facts.length === 1;
}

function isVerb(chunk: Chunk): boolean {
  const relations = chunk.senses.filter((s) => s.kind === 'relation');
  return relations.length > 0 && relations.every((s) => s.verb) && !hasKind(chunk, 'sort');
}

/** "the meeting", "the creation of the council", "X spoke": one bare noun phrase, or two about a verb. */
function isOneNoun(phrases: readonly Phrase[]): boolean {
  const verbs = phrases.filter((phrase) => phrase.chunks.some(isVerb)).length;
  const bare = phrases.filter((phrase) => phrase.preposition === '').length;
  return bare <= (verbs > 0 ? 3 : 1);
}

/** "be allowed to put questions": what is said to be done may not be left over. */
function leavesDeed({ bindings }: Match): boolean {
  return bindings.some((b) => b.as === 'free' && b.chunks.some((c) => isVerbOnly(c) && !hasKind(c, 'free')));
}

/** The one dated event that phrases name; undefined where they name none or several. */
export function findEvent(
  phrases: readonly Phrase[],
  clause: Clause,
  index: KnowledgeIndex,
): DatedEvent | undefined {
  return soleDate(index, datedBy(phrases, clause, index));
}

/** "The first sale of X": of several dated events of one relation that phrases name, the one at an end. */
export function findEdge(
  phrases: readonly Phrase[],
  clause: Clause,
  edge: 'first' | 'last',
  index: KnowledgeIndex,
): DatedEvent | undefined {
  const pool = datedBy(phrases, clause, index);
  const relations = new Set(pool.map(({ match }) => match.fact.definition));
  if (relations.size !== 1 || !pool.every(({ match }) => match.named)) return undefined;
  const sorted = [...pool].sort((a, b) => compareDates(a.date, b.date) ?? 0);
  const [one, next] = edge === 'first' ? sorted : [...sorted].reverse();
  if (one === undefined || next === undefined) return undefined;
  return (compareDates(one.date, next.date) ?? 0) === 0
    ? undefined
    : { date: one.date, facts: [one.match.fact.fact.id] };
}

interface Dated {
  readonly date: PartialDate;
  readonly match: Match;
}

/** The dated facts that phrases may name. */
function datedBy(phrases: readonly Phrase[], clause: Clause, index: KnowledgeIndex): readonly Dated[] {
  const fragment: Clause = {
    ...clause,
    kind: 'fragment',
    asks: [],
    phrases,
    negated: false,
    passive: false,
    possessing: false,
    operators: [],
  };
  const named = phrases
    .flatMap((phrase) => phrase.chunks)
    .some((chunk) => !isOptional(chunk) && !hasKind(chunk, 'pronoun'));
  if (!named || !isOneNoun(phrases)) return [];
  const matches = matchFacts(fragment, index).filter(
    (match) => match.unbound.length === 0 && !leavesDeed(match) && namesFact(match, index),
  );
  const authored = matches.filter(({ named, fact }) => named && fact.authored);
  const dated = (authored.length > 0 ? authored : matches).flatMap((match) =>
    match.fact.roles
      .filter((role) => role.name === 'when' && role.lentBy === undefined)
      .flatMap((role) => role.own)
      .flatMap((id) => {
        const date = index.entities.get(id)?.date;
        return date === undefined ? [] : [{ date, match }];
      }),
  );
  const noun = dated.filter(({ match }) =>
    match.bindings.some(
      (b) => b.as === 'filler' && b.role.name === match.fact.definition.describes && b.chunks.length > 1,
    ),
  );
  if (noun.length > 0 && noun.length < dated.length && !phrases.some((phrase) => phrase.preposition !== ''))
    return noun;
  const main = dated.filter(
    ({ match }) => match.fact.fact.roles.event?.includes(match.fact.briefing.mainEvent ?? '') === true,
  );
  const own = dated.filter(({ match }) =>
    match.bindings.some(
      (b) =>
        b.as === 'filler' &&
        ((b.role.definition.profile === true && !b.role.definition.kinds.includes('person')) ||
          b.role.name === match.fact.definition.describes),
    ),
  );
  const nominal = dated.filter(({ match }) =>
    match.bindings.every(
      (b) => b.as === 'free' || (b.as === 'filler' && b.role.name === match.fact.definition.describes),
    ),
  );
  return nominal.length > 0
    ? main.length > 0 && nominal.includes(main[0] as never)
      ? main
      : nominal
    : main.length > 0 &&
        own.every(
          (entry) =>
            main.includes(entry) || entry.match.fact.definition.id === main[0]?.match.fact.definition.id,
        )
      ? main
      : own.length > 0
        ? own
        : dated;
}

/** The date of facts that all have the same. */
function soleDate(index: KnowledgeIndex, pool: readonly Dated[]): DatedEvent | undefined {
  const first = pool[0];
  if (
    first === undefined ||
    pool.some(
      ({ date }) =>
        (daysBetween(date, first.date) !== 0 || date.time !== first.date.time) &&
        JSON.stringify(date) !== JSON.stringify(first.date),
    )
  )
    return undefined;
  const main = mainEvent(index);
  const isPart = first.match.fact.roles
    .filter((role) => role.name === first.match.fact.definition.describes)
    .some((role) => role.fillers.has(first.match.fact.briefing.mainEvent ?? ''));
  if (
    main !== undefined &&
    isPart &&
    first.date.time === undefined &&
    daysBetween(main.date, first.date) === 0
  )
    return main;
  return { date: first.date, facts: [first.match.fact.fact.id] };
}
/** A dated event that a question names. */
export interface DatedEvent {
  readonly date: PartialDate;
  readonly facts: readonly string[];
  /** True for the present, from which a question reckons. */
  readonly now?: true;
}

/** The event that the briefing is about, where it has a date. */
export function mainEvent(index: KnowledgeIndex): DatedEvent | undefined {
  for (const fact of index.facts) {
    const described = fact.fact.roles[fact.definition.describes ?? ''] ?? [];
    const dates = datesOf(fact, index);
    if (dates[0] !== undefined && described.includes(fact.briefing.mainEvent ?? ''))
      return { date: dates[0], facts: [fact.fact.id] };
  }
  return undefined;
}

/** "the two rounds": the dated events that a plural noun names, one of each date, in the order of time. */
export function findEventSeries(
  run: readonly Chunk[],
  index: KnowledgeIndex,
): readonly DatedEvent[] | undefined {
  const content = run.filter((chunk) => !isFree(chunk));
  const noun = content.at(-1);
  if (noun === undefined || !namesEvent(noun) || !isPlural(noun.words.at(-1) ?? '')) return undefined;
  const numbers = run
    .flatMap((chunk) => chunk.senses)
    .flatMap((s) => (s.kind === 'number' ? [s.number] : []));
  const isPair =
    numbers[0] === 2 ||
    run.some((chunk) => chunk.senses.some((s) => s.kind === 'operator' && s.operator === 'both'));
  if (!isPair || content.some((chunk) => hasKind(chunk, 'entity'))) return undefined;
  const relations = new Set(noun.senses.flatMap((s) => (s.kind === 'relation' ? [s.relation] : [])));
  const byDate = new Map<string, DatedEvent>();
  for (const fact of index.facts) {
    if (fact.definition.describes === undefined || !relations.has(fact.definition.id)) continue;
    for (const date of datesOf(fact, index)) {
      const key = formatDate(date);
      if (!byDate.has(key)) byDate.set(key, { date, facts: [fact.fact.id] });
    }
  }
  const events = [...byDate.values()].sort((a, b) => compareDates(a.date, b.date) ?? 0);
  return events.length === 2 ? events : undefined;
}

/** The dates that a fact holds itself. */
export function datesOf(fact: IndexedFact, index: KnowledgeIndex): readonly PartialDate[] {
  return fact.roles
    .filter((role) => role.lentBy === undefined)
    .flatMap((role) => role.own)
    .flatMap((id) => index.entities.get(id)?.date ?? []);
}
