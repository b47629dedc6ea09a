import { CIRCUMSTANCES } from '../conversation/ask-instead.ts';
import {
  asksDegreeOf,
  completeEllipsis,
  isElliptical,
  takeOverContext,
} from '../conversation/complete-ellipsis.ts';
import type { Conversation } from '../conversation/conversation.ts';
import {
  type Background,
  type Resolved,
  resolvePronouns,
  stepsOn,
} from '../conversation/resolve-pronouns.ts';
import { demonstrativePronouns } from '../language/en/pronouns.ts';
import { senseOf } from '../language/sense.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import { figuresOf } from '../matching/index-figures.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { resolveKinship, resolvePossessions } from '../matching/resolve-kinship.ts';
import {
  type Chunk,
  entitiesOf,
  hasContent,
  hasKind,
  isOptional,
  type Phrase,
} from '../understanding/chunk.ts';
import { hasVerbAhead, isOccurring, orderOf } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { actedFor } from './acted-for.ts';
import { eventBeside } from './event-beside.ts';
import { namesSomething } from './is-told-again.ts';
import { measuresOfTold } from './measures-of-told.ts';
import { resolveDemonstratives } from './resolve-demonstratives.ts';

/**
 * How a clause may be meant, the likeliest first: as a follow-up where it is elliptical, by itself otherwise. Rivals in
 * one group are equally likely.
 */
export function readingsOf(
  asked: Clause,
  conversation: Conversation,
  index: KnowledgeIndex,
): readonly (readonly Resolved[])[] {
  const clause = resolveDemonstratives(asked, conversation.antecedents, index);
  if (clause.asks.length === 0 && onlyPointsBack(clause)) return [];
  const before =
    (goesOn(clause, conversation.pending) ? conversation.pending : undefined) ??
    conversation.clauses.at(-1) ??
    (clause.asks.length > 0 || namesSomething(clause) ? conversation.pending : undefined);
  const measures = measuresOfTold(clause, before, index).map((one) => [{ clause: one, stands: [] }]);
  return [...measures, ...readingsBeside(clause, before, conversation, index)];
}

/** The readings of a clause that asks for more than a measure of what was spoken of. */
function readingsBeside(
  clause: Clause,
  before: Clause | undefined,
  conversation: Conversation,
  index: KnowledgeIndex,
): readonly (readonly Resolved[])[] {
  const pointsBack = onlyPointsBack(clause);
  // "When was that?" behind what came to nothing asks of that, and of no thing that it named but an event.
  const asksOfNothing =
    pointsBack &&
    before !== undefined &&
    clause.asks.length > 0 &&
    conversation.facts.length === 0 &&
    clause.chunks.some(isDemonstrative) &&
    !conversation.antecedents.named.some((id) => index.entities.get(id)?.kind === 'event');
  const resolved = asksOfNothing
    ? []
    : resolvePronouns(clause, conversation.antecedents, backgroundOf(conversation.turns === 0, index));
  const alone = resolved.map((rivals) =>
    rivals.map((reading) => ({ ...reading, ...kinNamed(resolvePossessions(reading.clause, index), index) })),
  );
  if (pointsBack && !asksDegreeOf(clause) && clause.asks.every((ask) => CIRCUMSTANCES.has(ask.word)))
    return [
      ...completeEllipsis({ ...clause, phrases: [] }, before, [], index.entities, conversation.mended).map(
        (completion) => [{ clause: completion.clause, stands: [] }],
      ),
      ...alone,
    ];
  // "What about it?" asks what there is of it, whatever was asked of it before.
  if (
    pointsBack &&
    clause.asks.length > 0 &&
    clause.phrases.every(({ preposition }) => preposition === TOPIC)
  )
    return conversation.turns === 0 ? [] : alone;
  const member = memberOf(clause);
  if (member !== undefined)
    return readingsOf(member, conversation, index).map((rivals) =>
      rivals.map((reading) => ({ ...reading, clause: { ...reading.clause, kind: 'check', asks: [] } })),
    );
  if (!isElliptical(clause))
    return [...gapped(clause, before, index), ...alone, ...inContext(alone, before, index)];
  const pointless = alone.length === 0 ? [[{ clause, stands: [] }]] : alone;
  let substitutes = false;
  const merged = pointless.flatMap((rivals) => {
    const completions = rivals.map((reading) =>
      completeEllipsis(
        reading.clause,
        before,
        conversation.antecedents.answer,
        index.entities,
        conversation.mended,
      ).map((completion) => {
        substitutes ||= completion.substitutes;
        return { stands: reading.stands, ...kinNamed(completion.clause, index) };
      }),
    );
    const most = Math.max(0, ...completions.map((list) => list.length));
    return Array.from({ length: most }, (_, i) => completions.flatMap((list) => list[i] ?? []));
  });
  const ofContext = asksByNoun(clause) ? inContext(pointless, before, index) : [];
  const renewed = askedAnew(alone, clause, before, index);
  if (namesRelation(clause))
    return [...ofContext, ...(namesPlaceInOrder(clause) ? renewed : []), ...alone, ...merged];
  if (endsInOwner(clause) && renewed.length > 0) return [...renewed, ...merged];
  if (substitutes && countsThings(clause, index)) return [...merged, ...alone];
  return substitutes || (before !== undefined && (endsInOwner(clause) || startsWithOf(clause)))
    ? merged
    : [
        ...merged,
        ...ofContext,
        ...ofLastFact(merged, conversation, index),
        ...renewed,
        ...alone,
        ...identities(alone, index),
      ];
}

/** "How many instruments did it have?": what is counted says what is asked of the thing that a word points back to. */
function countsThings({ asks }: Clause, index: KnowledgeIndex): boolean {
  return asks.some(
    ({ word, phrase }) =>
      word === 'how many' &&
      phrase?.chunks.some((chunk) => entitiesOf(chunk).some((id) => isCounted(id, index))) === true,
  );
}

function isCounted(id: string, index: KnowledgeIndex): boolean {
  return figuresOf(index).some(({ what }) => what.id === id);
}

/** A clause with whom it means by "X's counterpart" in the place of that. */
function kinNamed(spoken: Clause, index: KnowledgeIndex): Pick<Resolved, 'clause' | 'spoken'> {
  const isKin = spoken.phrases.some(({ chunks }) => chunks.some((chunk) => hasKind(chunk, 'kinship')));
  return isKin ? { clause: resolveKinship(spoken, index), spoken } : { clause: spoken };
}

/** "Who is the Russian minister, and who on the French side?": the same is asked, without its verb, of another. */
function gapped(
  clause: Clause,
  before: Clause | undefined,
  { entities }: KnowledgeIndex,
): readonly (readonly Resolved[])[] {
  const [ask, ...others] = clause.asks;
  if (ask === undefined || others.length > 0 || ask.phrase !== undefined || hasVerbAhead(clause.chunks))
    return [];
  if (before?.asks[0]?.word !== ask.word || clause.phrases.some(({ preposition }) => preposition === ''))
    return [];
  return completeEllipsis(clause, before, [], entities)
    .filter(({ substitutes }) => substitutes)
    .map((completion) => [{ clause: completion.clause, stands: [] }]);
}

/** "When was X created? And the latest round?", "and the meeting's?": the same is asked of an event. */
function askedAnew(
  alone: readonly (readonly Resolved[])[],
  { kind, asks }: Clause,
  before: Clause | undefined,
  index: KnowledgeIndex,
): readonly (readonly Resolved[])[] {
  const bare = before?.asks.every((ask) => ask.phrase === undefined && CIRCUMSTANCES.has(ask.word)) === true;
  if (kind !== 'fragment' || asks.length > 0 || before === undefined || before.asks.length === 0 || !bare)
    return [];
  return alone
    .map((rivals) =>
      rivals
        .filter(({ clause: { phrases } }) =>
          phrases.some(({ chunks }) => chunks.some((chunk) => isEvent(chunk, index))),
        )
        .map((reading) => ({
          ...reading,
          clause: {
            ...reading.clause,
            kind: 'ask' as const,
            asks: before.asks,
            phrases: reading.clause.phrases.map(unowned),
          },
        })),
    )
    .filter((rivals) => rivals.length > 0);
}

function isEvent(chunk: Chunk, { entities, described }: KnowledgeIndex): boolean {
  return chunk.senses.some((sense) =>
    sense.kind === 'entity'
      ? entities.get(sense.entity)?.kind === 'event'
      : sense.kind === 'sort' &&
        [...(described.get(sense.key) ?? [])].some((id) => entities.get(id)?.kind === 'event'),
  );
}

/** "the meeting's", with nothing behind it. */
function unowned(phrase: Phrase): Phrase {
  const last = phrase.chunks.at(-1);
  return last?.possessor === true
    ? { ...phrase, chunks: [...phrase.chunks.slice(0, -1), { ...last, possessor: false }] }
    : phrase;
}

/**
 * "Which session? Of the council?", "Has it ever been there? When?": a phrase with its preposition, and what asks on about
 * a claim, goes on from the very last question, understood or not.
 */
function goesOn({ kind, asks, phrases }: Clause, pending: Clause | undefined): boolean {
  if (pending?.kind === 'check' && phrases.length === 0 && asks.every(({ phrase }) => phrase === undefined))
    return true;
  return (
    kind === 'fragment' && asks.length === 0 && phrases[0] !== undefined && phrases[0].preposition !== ''
  );
}

/** "Of the council?": it says whose, of what was spoken of. */
function startsWithOf(clause: Clause): boolean {
  return clause.kind === 'fragment' && clause.phrases[0]?.preposition === 'of';
}

/** "Is Kosovo one of them?" asks as "And Kosovo?" does, for a yes or no. */
function memberOf(clause: Clause): Clause | undefined {
  const last = clause.phrases.at(-1);
  if (clause.kind !== 'check' || last?.chunks.every((chunk) => hasKind(chunk, 'pronoun')) !== true)
    return undefined;
  const rest = clause.phrases.slice(0, -1);
  const isPartitive = (phrase: Phrase): boolean => PARTITIVES.has(phrase.chunks.at(-1)?.words.at(-1) ?? '');
  if (!PARTITIVES.has(last.preposition) && !rest.some(isPartitive)) return undefined;
  const phrases = rest.filter((phrase) => !isPartitive(phrase));
  if (phrases.length !== 1) return undefined;
  return { ...clause, kind: 'fragment', phrases: phrases.map((phrase) => ({ ...phrase, position: 'none' })) };
}
const PARTITIVES = new Set(['of', 'among']);
const TOPIC = 'about';

/** "Tell me about X", "When?": what is asked is another role of the fact that was told. */
function ofLastFact(
  merged: readonly (readonly Resolved[])[],
  { facts }: Conversation,
  index: KnowledgeIndex,
): readonly (readonly Resolved[])[] {
  const relation = index.factById.get(facts[0] ?? '')?.definition.id;
  if (relation === undefined) return [];
  const chunk: Chunk = {
    text: '',
    words: [],
    senses: [senseOf.relation(relation, false)],
    punctuation: false,
    possessive: false,
    carried: true,
  };
  const phrase: Phrase = {
    chunks: [chunk],
    preposition: '',
    position: 'none',
    group: -1,
    excluded: false,
    apposed: false,
    alternative: false,
  };
  return merged
    .map((rivals) =>
      rivals
        .filter(
          ({ clause }) =>
            clause.asks.length > 0 &&
            !clause.phrases.some((p) => p.chunks.some((c) => hasKind(c, 'relation'))),
        )
        .map((reading) => ({
          ...reading,
          clause: { ...reading.clause, phrases: [...reading.clause.phrases, phrase] },
        })),
    )
    .filter((rivals) => rivals.length > 0);
}

/** "Which session is it?": what is spoken of, where it is one. */
function identities(
  alone: readonly (readonly Resolved[])[],
  index: KnowledgeIndex,
): readonly (readonly Resolved[])[] {
  return alone.flatMap((rivals) => {
    const fitting = rivals.filter(({ clause, stands }) => {
      const phrase = clause.asks.length === 1 ? clause.asks[0]?.phrase : undefined;
      const ids = stands.flatMap((stand) => stand.ids);
      return (
        phrase !== undefined &&
        ids.length > 0 &&
        ids.every((id) => describeEntity(phrase.chunks, id, index, undefined) !== undefined)
      );
    });
    return fitting.length === 0
      ? []
      : [fitting.map((reading) => ({ ...reading, clause: askWhat(reading.clause) }))];
  });
}

function askWhat(clause: Clause): Clause {
  return { ...clause, asks: [{ word: 'what', position: 'any', preposition: '' }] };
}

/** "Juppe's?" owns something that was spoken of. */
function endsInOwner(clause: Clause): boolean {
  return clause.phrases.at(-1)?.chunks.at(-1)?.possessor === true;
}

function inContext(
  alone: readonly (readonly Resolved[])[],
  before: Clause | undefined,
  index: KnowledgeIndex,
): readonly (readonly Resolved[])[] {
  return alone.flatMap((rivals) => {
    const taken = rivals.map((reading) =>
      takeOverContext(reading.clause, before, index.entities).map((clause) => ({ ...reading, clause })),
    );
    const most = Math.max(0, ...taken.map((list) => list.length));
    return Array.from({ length: most }, (_, i) => taken.flatMap((list) => list[i] ?? []));
  });
}

/** "you know it": nothing but a word that points back asks nothing. */
function onlyPointsBack(clause: Clause): boolean {
  const content = clause.phrases
    .flatMap((phrase) => phrase.chunks)
    .filter((chunk) => hasContent(chunk) || !isOptional(chunk));
  const isPointer = (chunk: Chunk): boolean => hasKind(chunk, 'pronoun') && !stepsOn(chunk);
  // "When did that happen?"
  const pointing = content.some(isDemonstrative) ? content.filter((chunk) => !isOccurring(chunk)) : content;
  return pointing.length > 0 && pointing.every(isPointer);
}

function isDemonstrative({ words }: Chunk): boolean {
  return DEMONSTRATIVES.has(words.join(' '));
}
const DEMONSTRATIVES: ReadonlySet<string> = new Set(demonstrativePronouns);

/** "And the next round?" */
function namesPlaceInOrder({ phrases }: Clause): boolean {
  return phrases.some(({ chunks }) => chunks.some((chunk) => orderOf(chunk) !== undefined));
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

/** "Reporter?", "affected versions?": nothing but nouns for what is asked of the thing that was spoken of. */
function asksByNoun(clause: Clause): boolean {
  const content = clause.phrases.flatMap((phrase) => phrase.chunks).filter((chunk) => hasContent(chunk));
  return (
    clause.kind === 'fragment' &&
    content.length > 0 &&
    content.every(
      (chunk) =>
        !hasKind(chunk, 'entity') &&
        chunk.senses.some((s) => s.kind === 'role' || (s.kind === 'relation' && !s.verb)),
    )
  );
}

/** What a first "it" may mean beside the main event: what that is of, and what the headline names first. */
function mainThings({ briefings, entities, headline }: KnowledgeIndex): readonly string[] {
  const things = briefings.flatMap(({ id, mainEvent }) => [
    ...(entities.get(mainEvent ?? '')?.involves ?? []),
    ...headline(id).slice(0, 1),
  ]);
  return [...new Set(things)].filter((id) => entities.get(id)?.kind !== 'place');
}

/** What the briefings add to what was said; `opening` before anything was. */
export function backgroundOf(opening: boolean, index: KnowledgeIndex): Background {
  return {
    entities: index.entities,
    opening,
    mainEvents: index.briefings.flatMap((briefing) => briefing.mainEvent ?? []),
    mainThings: () => (opening ? mainThings(index) : []),
    eventBeside: (event, step) => eventBeside(event, step, index),
    actedFor: (people) => actedFor(people, index),
  };
}
