import type { PartialDate } from '../briefing/model.ts';
import { daysBetween } from '../language/dates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { matchFacts } from '../matching/match-facts.ts';
import { type Chunk, hasKind, isOptional, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';

/** The first cut of the phrases into two that each name one dated event; else the event and the present. */
export function findPair(
  phrases: readonly Phrase[],
  clause: Clause,
  index: KnowledgeIndex,
  today: PartialDate | undefined,
): readonly [DatedEvent, DatedEvent] | undefined {
  for (let cut = 1; cut < phrases.length; cut++) {
    const first = findEvent(phrases.slice(0, cut), clause, index);
    const second = first === undefined ? undefined : findEvent(phrases.slice(cut), clause, index);
    if (first !== undefined && second !== undefined && first.facts[0] !== second.facts[0])
      return [first, second];
  }
  if (today === undefined || clause.kind === 'check' || !countsFromNow(clause)) return undefined;
  const only = findEvent(phrases, clause, index);
  return only === undefined ? undefined : [only, { date: today, facts: [] }];
}

/** A name alone is no event; what happened must be named, or a thing whose date the briefing gives. */
function namesFact(match: Match): boolean {
  return (
    match.named ||
    match.bindings.some(
      (b) =>
        b.as === 'filler' &&
        b.role.definition.profile === true &&
        !b.role.definition.kinds.includes('person'),
    )
  );
}

const NOW_WORDS = new Set(['ago', 'left', 'til', 'till', 'until', 'away']);

/** "how long ago", "how many days until": the other date is the present. */
function countsFromNow(clause: Clause): boolean {
  return clause.chunks.some((chunk) => chunk.words.some((word) => NOW_WORDS.has(word)));
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

/** The one dated event that phrases name; undefined where they name none or several. */
export function findEvent(
  phrases: readonly Phrase[],
  clause: Clause,
  index: KnowledgeIndex,
): DatedEvent | undefined {
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
  if (!named || !isOneNoun(phrases)) return undefined;
  const dated = matchFacts(fragment, index)
    .filter((match) => match.unbound.length === 0 && namesFact(match))
    .flatMap((match) =>
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
    return soleDate(noun);
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
  const pool =
    nominal.length > 0
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
  return soleDate(pool);
}

/** The date of facts that all have the same. */
function soleDate(
  pool: readonly { readonly date: PartialDate; readonly match: Match }[],
): DatedEvent | undefined {
  const first = pool[0];
  if (
    first === undefined ||
    pool.some(
      ({ date }) =>
        daysBetween(date, first.date) !== 0 && JSON.stringify(date) !== JSON.stringify(first.date),
    )
  )
    return undefined;
  return { date: first.date, facts: [first.match.fact.fact.id] };
}
/** A dated event that a question names. */
export interface DatedEvent {
  readonly date: PartialDate;
  readonly facts: readonly string[];
}
