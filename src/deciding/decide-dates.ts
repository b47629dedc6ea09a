import type { PartialDate } from '../briefing/model.ts';
import { daysBetween, formatDate } from '../language/dates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { matchFacts } from '../matching/match-facts.ts';
import { type Chunk, hasContent, hasKind, isFree, isOptional, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { wordDates } from './word-dates.ts';

/** A dated event that a question names. */
export interface DatedEvent {
  readonly date: PartialDate;
  readonly facts: readonly string[];
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/** What a question wants of two dates. */
export type DateIntent =
  | { readonly kind: 'span'; readonly unit: Unit | undefined }
  | { readonly kind: 'first' | 'last' }
  | { readonly kind: 'before' | 'after' }
  | { readonly kind: 'exactly'; readonly number: number; readonly unit: Unit };

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
};

/** Questions that are answered by reckoning with the dates of two facts; undefined for all others. */
export function decideDates(
  clause: Clause,
  index: KnowledgeIndex,
  today: PartialDate | undefined,
): Decision | undefined {
  const weekday = weekdayOfDate(clause, today);
  if (weekday !== undefined) return weekday;
  const existence = decideExistence(clause, index);
  if (existence !== undefined) return existence;
  const intent = intentOf(clause);
  if (intent === undefined) return undefined;
  const phrases = eventPhrases(clause);
  if (phrases.length === 0) return undefined;
  const pair = findPair(phrases, clause, index, today);
  return pair === undefined ? undefined : wordDates(intent, pair[0], pair[1], index);
}

/** "Did it exist in 2005?": what has come into being exists from its date on. */
function decideExistence(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  if (clause.kind !== 'check') return undefined;
  const lasting = clause.phrases.findIndex((phrase) =>
    phrase.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'relation' && s.lasting === true)),
  );
  if (lasting < 0) return undefined;
  const start = findEvent(clause.phrases.slice(0, lasting + 1), clause, index);
  const rest = clause.phrases.slice(lasting + 1);
  const sense = rest
    .flatMap((phrase) => phrase.chunks)
    .flatMap((chunk) => chunk.senses)
    .find((s) => s.kind === 'date');
  const named =
    rest.length === 0
      ? undefined
      : (findEvent(rest, clause, index) ??
        (sense?.kind === 'date' &&
        sense.date.year !== undefined &&
        rest.every((p) => p.chunks.every((c) => c.senses.some((s) => s.kind === 'date')))
          ? { date: { ...sense.date, year: sense.date.year }, facts: [] }
          : undefined));
  if (start === undefined || named === undefined || start.date.year === named.date.year) return undefined;
  const exists = start.date.year < named.date.year !== clause.negated;
  return {
    kind: 'computed',
    text: `${exists ? 'Yes' : 'No'}: it has existed since ${formatDate(start.date)}.`,
    facts: [...start.facts, ...named.facts],
  };
}

/** "What weekday is 6 September?": the calendar says, in the briefing's year where none is named. */
function weekdayOfDate(clause: Clause, today: PartialDate | undefined): Decision | undefined {
  const chunks = [
    ...clause.asks.flatMap((ask) => ask.phrase?.chunks ?? []),
    ...clause.phrases.flatMap((phrase) => phrase.chunks),
  ].filter((chunk) => !isFree(chunk));
  const asks = chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'sort' && s.sort === 'weekday'));
  const dates = chunks
    .flatMap((chunk) => chunk.senses)
    .flatMap((s) =>
      s.kind === 'date' && s.date.day !== undefined && s.date.month !== undefined
        ? [{ year: today?.year ?? 0, ...s.date }]
        : [],
    );
  const rest = chunks.filter(
    (chunk) =>
      !chunk.senses.some(
        (s) =>
          s.kind === 'date' ||
          s.kind === 'range' ||
          (s.kind === 'sort' && (s.sort === 'weekday' || s.sort === 'date')),
      ),
  );
  const date = dates[0];
  if (clause.asks.length === 0 || !asks || rest.length > 0 || date === undefined) return undefined;
  return {
    kind: 'computed',
    text: `${formatDate(date)} is a ${formatDate(date, { weekday: true }).split(' ')[0]}.`,
    facts: [],
  };
}

function intentOf(clause: Clause): DateIntent | undefined {
  const has = (operator: string): boolean =>
    clause.operators.includes(operator as never) ||
    clause.chunks.some((chunk) => chunk.senses.some((s) => s.kind === 'operator' && s.operator === operator));
  const unit = clause.chunks
    .flatMap((chunk) => chunk.words)
    .map((word) => UNITS[word])
    .find((found) => found !== undefined);
  const ask = clause.asks[0];
  const asksSpan = ask?.word === 'how long' || (ask?.word === 'how many' && unit !== undefined);
  if (asksSpan || clause.chunks.some((chunk) => chunk.words.some((word) => SPAN_NOUNS.has(word))))
    return { kind: 'span', unit };
  const number = clause.chunks.flatMap((chunk) => chunk.senses).find((sense) => sense.kind === 'number');
  const ordered =
    has('before') ||
    has('after') ||
    clause.chunks.some((chunk) => chunk.words.some((word) => word === 'earlier' || word === 'later'));
  if (clause.kind === 'check' && unit !== undefined && ordered)
    return { kind: 'exactly', number: number?.kind === 'number' ? number.number : 1, unit };
  if (clause.kind === 'ask' && (ask?.word === 'which' || ask?.word === 'what')) {
    if (has('first') || clause.chunks.some((chunk) => chunk.words.includes('earlier')))
      return { kind: 'first' };
    if (clause.chunks.some((chunk) => chunk.words.includes('later') || chunk.words.includes('last')))
      return { kind: 'last' };
  }
  const first = clause.chunks.find((chunk) => !chunk.punctuation);
  if (first?.senses.some((s) => s.kind === 'operator') === true) return undefined;
  if (clause.kind === 'check' && has('before')) return { kind: 'before' };
  if (clause.kind === 'check' && has('after')) return { kind: 'after' };
  return undefined;
}

const SPAN_NOUNS = new Set(['interval', 'gap', 'lapse']);

/** The phrases that may name events: without units, counts and words of time. */
function eventPhrases(clause: Clause): readonly Phrase[] {
  const all = [
    ...clause.asks.flatMap((ask) => (ask.phrase === undefined ? [] : [ask.phrase])),
    ...clause.phrases,
  ];
  return all
    .map((phrase) => ({
      ...phrase,
      position: 'none' as const,
      preposition:
        phrase.preposition === 'between' || phrase.preposition === 'from' || phrase.preposition === 'to'
          ? ''
          : phrase.preposition,
      chunks: phrase.chunks.filter(namesEvent),
    }))
    .filter((phrase) => phrase.chunks.length > 0);
}

function namesEvent(chunk: Chunk): boolean {
  if (chunk.words.some((word) => UNITS[word] !== undefined || SPAN_NOUNS.has(word) || TIME_WORDS.has(word)))
    return false;
  return (
    hasContent(chunk) &&
    !chunk.senses.every(
      (sense) => sense.kind === 'number' || (sense.kind === 'operator' && sense.operator === 'first'),
    )
  );
}

const TIME_WORDS = new Set([
  'come',
  'came',
  'comes',
  'pass',
  'passed',
  'separate',
  'separates',
  'separated',
  'apart',
  'elapsed',
  'earlier',
  'later',
  'time',
  'times',
  'long',
  'lie',
  'lies',
  'lay',
  'happen',
  'happened',
  'went',
]);

/** The first cut of the phrases into two that each name one dated event; else the event and the present. */
function findPair(
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
function findEvent(
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
