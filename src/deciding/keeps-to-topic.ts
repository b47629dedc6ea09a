import type { Conversation } from '../conversation/conversation.ts';
import { hasPronoun } from '../conversation/resolve-pronouns.ts';
import { likeningWords } from '../language/en/chatter.ts';
import type { Operator } from '../language/language-data.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { membersOf } from '../matching/asked-fillers.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import { contentChunks } from '../matching/find-candidates.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { isDateSense } from '../matching/match-dates.ts';
import { type Chunk, hasContent, hasKind, isOptional } from '../understanding/chunk.ts';
import { isAttributing, isVerbOnly } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { startsWithParticiple } from '../understanding/read-clause.ts';
import type { Decision } from './decision.ts';
import { involves } from './is-about.ts';
import { factsOf } from './remember.ts';

/**
 * False where a clause that names nothing itself ("topics?", "starts when?") was decided by facts that hold nothing of
 * what was spoken of last. What the briefing says of something else is no answer to it.
 */
export function keepsToTopic(
  clause: Clause,
  decision: Decision,
  conversation: Conversation,
  index: KnowledgeIndex,
): boolean {
  if (likensTo(clause)) return tellsOfTold(decision, conversation, index);
  if (namesTopic(clause)) return true;
  const topic = topicOf(conversation, index);
  const facts = factsOf(decision).flatMap((id) => index.factById.get(id) ?? []);
  // "Which countries?" is not told by all that the briefing names.
  if (decision.kind === 'listed' && topic.size > 0)
    return decision.entities.every((id) =>
      index.facts.some((fact) => isAbout(fact, new Set([id]), index) && isAbout(fact, topic, index)),
    );
  if (topic.size === 0 || facts.length === 0 || repeatsTold(clause, conversation, index)) return true;
  return facts.some(
    (fact) =>
      fact.definition.ofBriefing === true || isAbout(fact, topic, index) || holdsAsked(fact, clause, index),
  );
}

/** "How many such teams are there?": the noun names things like those that were told. */
function likensTo({ chunks }: Clause): boolean {
  return chunks.some(
    ({ words }, i) =>
      SUCH.has(words.join(' ')) && chunks[i + 1] !== undefined && hasContent(chunks[i + 1] as Chunk),
  );
}
const SUCH: ReadonlySet<string> = new Set(joinWordList(likeningWords));

/** True where each fact of a decision was told, or holds what was answered last. */
function tellsOfTold(
  decision: Decision,
  { antecedents, told }: Conversation,
  index: KnowledgeIndex,
): boolean {
  if (told.length === 0) return true;
  const answer = new Set(antecedents.answer);
  return factsOf(decision).every((id) => {
    const fact = index.factById.get(id);
    return told.includes(id) || (fact !== undefined && isAbout(fact, answer, index));
  });
}

/** True where a decision rests on a fact that holds something of what the last question named. */
export function isAboutNamed(
  decision: Decision,
  { antecedents }: Conversation,
  index: KnowledgeIndex,
): boolean {
  const named = new Set(antecedents.named);
  return factsOf(decision).some((id) => {
    const fact = index.factById.get(id);
    return fact !== undefined && isAbout(fact, named, index);
  });
}

/** A clause that names, describes or points to what it is about, or asks whose word something is. */
function namesTopic(clause: Clause): boolean {
  // "Proposed by X?": what was proposed is what was spoken of.
  if (startsWithParticiple(clause.chunks)) return false;
  return (
    hasPronoun(clause) ||
    clause.operators.some((operator) => ORDER.has(operator)) ||
    contentChunks(clause).some((chunk) => names(chunk) || isAttributing(chunk)) ||
    clause.phrases.some(({ chunks }) => chunks.some(describes)) ||
    (clause.asks.some(({ phrase }) => phrase?.chunks.some(describes) === true) &&
      clause.phrases.some(({ chunks }) => chunks.some((chunk) => !isOptional(chunk))))
  );
}
/** "the last time", "the other two": of several it says which. */
const ORDER: ReadonlySet<Operator> = new Set(['first', 'last', 'next', 'other']);

function names(chunk: Chunk): boolean {
  return chunk.senses.some(
    (s) =>
      s.kind === 'entity' ||
      s.kind === 'absent' ||
      isDateSense(s) ||
      (s.kind === 'operator' && ORDER.has(s.operator)),
  );
}

/** "topics?" asks for a role. */
function describes(chunk: Chunk): boolean {
  return hasKind(chunk, 'sort') && !hasKind(chunk, 'role');
}

/** "… to clarify where their interests differ. — Differ on what?": what was told is asked on in its own words. */
function repeatsTold(clause: Clause, { facts }: Conversation, index: KnowledgeIndex): boolean {
  const said = facts.flatMap((id) =>
    (index.factById.get(id)?.roles ?? []).flatMap(({ own }) =>
      own.flatMap((one) => index.entities.get(one)?.name ?? []),
    ),
  );
  const words = new Set(said.flatMap((name) => name.toLowerCase().split(' ')));
  const content = contentChunks(clause).filter((chunk) => !isOptional(chunk));
  return (
    content.length > 0 &&
    content.every((chunk) => isVerbOnly(chunk) && chunk.words.every((word) => words.has(word)))
  );
}

/** What was answered and named last, and the events of which it was told. */
function topicOf({ antecedents, facts }: Conversation, index: KnowledgeIndex): ReadonlySet<string> {
  const events = facts.flatMap((id) => {
    const roles = index.factById.get(id)?.roles ?? [];
    return roles.flatMap((role) => role.own.filter((own) => index.entities.get(own)?.kind === 'event'));
  });
  const topic = [...antecedents.answer, ...antecedents.named, ...events];
  return new Set(topic.length > 0 ? topic : antecedents.involved);
}

/** "Which ministry?": the fact holds one. */
function holdsAsked({ roles }: IndexedFact, { asks }: Clause, index: KnowledgeIndex): boolean {
  return asks.some(
    ({ phrase }) =>
      phrase?.chunks.some(describes) === true &&
      roles.some(
        (role) =>
          role.lentBy === undefined &&
          role.own.some((id) => describeEntity(phrase.chunks, id, index, undefined) !== undefined),
      ),
  );
}

function isAbout(fact: IndexedFact, topic: ReadonlySet<string>, index: KnowledgeIndex): boolean {
  return fact.roles.some(
    (role) =>
      role.lentBy === undefined &&
      role.own.some((id) =>
        [id, ...membersOf(id, index)].some(
          (one) => topic.has(one) || [...topic].some((part) => involves(one, part, index)),
        ),
      ),
  );
}
