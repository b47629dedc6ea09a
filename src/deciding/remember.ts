import { type Conversation, declineOn, moveOn } from '../conversation/conversation.ts';
import { answersOf, membersOf } from '../matching/asked-fillers.ts';
import { describedBy } from '../matching/create-pieces.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import { contentChunks } from '../matching/find-candidates.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import { namesEvent } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { DecidedClause } from './decide-in-context.ts';
import type { Decision } from './decision.ts';
import { withoutNamesakes } from './without-namesakes.ts';

/** The most facts that are kept in mind as told. */
const MAX_TOLD = 64;

/**
 * The conversation after a question: what it asked, what it was told, and what words can now point back to. With
 * `continues`, it stands in one message with the question before it.
 */
export function remember(
  before: Conversation,
  { clause, decision, spoken = clause, leansBack }: DecidedClause,
  index: KnowledgeIndex,
  continues = false,
): Conversation {
  const turns = before.turns + 1;
  // A question back leaves everything as it was: its answer is read as if it had been asked in its place. So does saying
  // that there is no more.
  if (decision.kind === 'clarify' || decision.kind === 'noMore') return { ...before, turns };
  const facts = factsOf(decision);
  const isMeant = (ids: readonly string[]): readonly string[] => withoutNamesakes(ids, clause, index);
  const named = isMeant([...boundIn(decision), ...namedIn(clause, saidIn(decision), index)]);
  // What names nothing itself and came to nothing leaves the question that it followed.
  const lost = leansBack === true && decision.kind === 'unknown';
  const clauses = lost ? before.clauses : [...(continues ? before.clauses : []), spoken];
  const { pending: _, mended: __, ...rest } = before;
  const mended = decision.kind === 'corrected' ? withoutError(clause, decision.match) : undefined;
  const known: Conversation = {
    ...rest,
    turns,
    clauses,
    facts: lost ? before.facts : facts,
    profiled: decision.kind === 'profile' ? decision.entities : [],
    choices: [],
    ...(lost ? { pending: clause } : {}),
    ...(mended === undefined ? {} : { mended }),
  };
  const listed = decision.kind === 'listed' ? decision.entities : [];
  if (facts.length === 0 && listed.length > 0)
    return {
      ...known,
      among: listed,
      listed,
      antecedents: moveOn(before.antecedents, { answer: listed, named: [], involved: [] }),
    };
  if (facts.length === 0) {
    const meant = [...named, ...isMeant(describedIn(clause, index))];
    const same = lost && meant.length === 0 && !contentChunks(clause).some(isStrange);
    return { ...known, antecedents: same ? before.antecedents : declineOn(before.antecedents, meant) };
  }
  const answer = isMeant(
    holdersIn(decision, index) ?? answersIn(decision, index).filter((id) => !isState(id, decision, index)),
  );
  const { listed: spokenOf, ...others } = known;
  const several = severalIn(clause, answer, [...answer, ...named], spokenOf ?? [], index);
  const goesOn = facts.some((id) => before.facts.includes(id));
  return {
    ...others,
    ...(several.length > 0 ? { listed: several } : {}),
    covered: [...new Set([...(goesOn ? before.covered : []), ...named, ...answer])],
    among: decision.kind === 'selected' ? decision.among : answer.flatMap((id) => membersOf(id, index)),
    told: [...new Set([...facts, ...before.told])].slice(0, MAX_TOLD),
    antecedents: moveOn(before.antecedents, { answer, named, involved: isMeant(involvedIn(facts, index)) }),
  };
}

/** The things in the order in which they were told, else those that were offered ("X or Y?"), else those of before. */
function severalIn(
  clause: Clause,
  answer: readonly string[],
  spoken: readonly string[],
  before: readonly string[],
  index: KnowledgeIndex,
): readonly string[] {
  const told = [...new Set(answer.flatMap((id) => membersOf(id, index)))];
  if (told.length > 1) return told;
  const kindOf = (id: string): string | undefined => index.entities.get(id)?.kind;
  const offered = clause.operators.includes('or')
    ? [...new Set(namedIn(clause, [], index))].filter((id) => kindOf(id) === kindOf(told[0] ?? ''))
    : [];
  if (told.some((id) => offered.includes(id))) return offered;
  return spoken.some((id) => before.includes(id)) ? before : [];
}

/** A question without what was false in it. */
function withoutError(clause: Clause, { bindings, unbound }: Match): Clause {
  const wrong = new Set(
    [
      ...unbound.map(({ chunk }) => chunk),
      ...bindings.flatMap((b) =>
        b.as === 'conflict' || (b.as === 'relation' && b.contradicts) ? b.chunks : [],
      ),
    ].map(({ text }) => text),
  );
  const phrases = clause.phrases
    .map((phrase) => ({ ...phrase, chunks: phrase.chunks.filter(({ text }) => !wrong.has(text)) }))
    .filter(({ chunks }) => chunks.length > 0);
  return { ...clause, phrases };
}

/** A word for something that no briefing speaks of. */
function isStrange(chunk: Chunk): boolean {
  return hasKind(chunk, 'absent') || chunk.senses.length === 0;
}

/** "Who are the foreign ministers?": of a post, it is its holders that are spoken of. */
function holdersIn(decision: Decision, index: KnowledgeIndex): readonly string[] | undefined {
  if (decision.kind !== 'profile') return undefined;
  if (!decision.entities.every((id) => index.entities.get(id)?.types.includes('post'))) return undefined;
  const holders = decision.facts.flatMap((id) => {
    const fact = index.factById.get(id);
    return fact?.fact.roles[fact.definition.describes ?? ''] ?? [];
  });
  return holders.length === 0 ? undefined : [...new Set(holders)];
}

/** How something is, or a clause on what it does, is nothing that "it" points back to: that is what it is said of. */
function isState(id: string, decision: Decision, index: KnowledgeIndex): boolean {
  const entity = index.entities.get(id);
  if (decision.kind !== 'answered' || entity === undefined || entity.kind !== 'topic') return false;
  if (entity.article !== '' || entity.plural || /^\p{Lu}/u.test(entity.name)) return false;
  const isClause = id.includes('/') && entity.name.split(' ').length >= MIN_CLAUSE_WORDS;
  return (
    isClause ||
    decision.matches.some(({ asked }) =>
      asked.some(({ role }) => role.own.includes(id) && role.definition.asks.includes('how')),
    )
  );
}
const MIN_CLAUSE_WORDS = 4;

/** What the phrases of a question describe, each the one thing. */
function describedIn(clause: Clause, index: KnowledgeIndex): readonly string[] {
  return clause.phrases.flatMap(({ chunks }) => {
    const noun = chunks.find((chunk) => hasKind(chunk, 'sort'));
    const candidates = noun === undefined ? [] : (describedBy(noun, index) ?? index.entities.keys());
    const described = [...candidates].filter(
      (id) => describeEntity(chunks, id, index, undefined) !== undefined,
    );
    return described.length === 1 ? described : [];
  });
}

/** What the phrases of a question were bound to. */
function boundIn(decision: Decision): readonly string[] {
  const matches =
    decision.kind === 'answered'
      ? decision.matches.slice(0, 4)
      : decision.kind === 'corrected' || decision.kind === 'notStated'
        ? [decision.match]
        : [];
  return matches.flatMap((match) => [
    ...eventOf(match),
    ...match.bindings.flatMap((b) => (b.as === 'filler' ? b.entities.slice(0, 4) : [])),
  ]);
}

/** "Is the meeting in X?": the noun of the relation names the event. */
function eventOf({ fact, bindings }: Match): readonly string[] {
  const named = bindings.some((b) => b.as === 'relation' && b.chunks.some(namesEvent));
  return named ? (fact.fact.roles[fact.definition.describes ?? ''] ?? []) : [];
}

/** The chunks that say what was done, whatever else they may name: “fixed”. */
function saidIn(decision: Decision): readonly Chunk[] {
  const matches = decision.kind === 'answered' ? decision.matches : [];
  return matches.flatMap(({ bindings }) => bindings.flatMap((b) => (b.as === 'relation' ? b.chunks : [])));
}

/** What a question names, resolved or not, but for what was said of it. */
function namedIn(clause: Clause, said: readonly Chunk[], index: KnowledgeIndex): readonly string[] {
  return contentChunks(clause).flatMap((chunk) =>
    (said.includes(chunk) ? [] : chunk.senses)
      .flatMap((s) => (s.kind === 'entity' && index.entities.has(s.entity) ? [s.entity] : []))
      .slice(0, 2),
  );
}

function involvedIn(facts: readonly string[], index: KnowledgeIndex): readonly string[] {
  return facts.slice(0, 2).flatMap(
    (id) =>
      index.factById
        .get(id)
        ?.roles.filter((role) => role.name !== 'source')
        .flatMap((role) => role.own.slice(0, 3)) ?? [],
  );
}

/** Ids of the entities that a decision answers with. */
export function answersIn(decision: Decision, index: KnowledgeIndex): readonly string[] {
  switch (decision.kind) {
    case 'answered':
      return decision.entities ?? [...new Set(decision.matches.flatMap((match) => answersOf(match, index)))];
    case 'profile':
    case 'named':
    case 'members':
    case 'listed':
    case 'subset':
    case 'selected':
    case 'more':
      return decision.entities;
    case 'quantified':
      return decision.holds;
    case 'several':
      return [...new Set(decision.parts.flatMap((part) => answersIn(part.decision, index)))];
    case 'computed':
      return decision.entities ?? [];
    default:
      return [];
  }
}

/** Ids of the facts that a decision rests on; none where it is declined. */
export function factsOf(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'answered':
      return decision.matches.map((match) => match.fact.fact.id);
    case 'corrected':
    case 'notStated':
      return [decision.match.fact.fact.id];
    case 'profile':
    case 'named':
    case 'members':
    case 'computed':
    case 'quantified':
    case 'compared':
    case 'selected':
    case 'more':
      return decision.facts;
    case 'several':
      return [...new Set(decision.parts.flatMap((part) => factsOf(part.decision)))];
    case 'subset':
      return factsOf(decision.from);
    case 'ordered':
      return decision.all;
    default:
      return [];
  }
}
