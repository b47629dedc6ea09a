import { speechActs } from '../language/en/speech-acts.ts';
import { aboutPrepositions } from '../language/prepositions.ts';
import { verbsOf } from '../language/relation-words.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { membersOf } from '../matching/asked-fillers.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { matchOfWhole } from '../matching/match.ts';
import { hasContent, isOptional, type Phrase } from '../understanding/chunk.ts';
import { isAttributing } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/** More facts than these are a speech. */
const MAX_FACTS = 4;

/**
 * "What did X say about Y?" where no words of X are reported: what X called for or declined to comment on, and what the
 * text has on the word of X. Such a fact tells what X had to say of Y.
 */
export function decideSpoken(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const [ask, ...others] = clause.asks;
  if (clause.kind !== 'ask' || ask?.word !== 'what' || ask.phrase !== undefined || others.length > 0)
    return undefined;
  if (clause.negated || clause.passive || clause.operators.length > 0) return undefined;
  const said = clause.phrases.filter(({ chunks }) => chunks.some((chunk) => !isOptional(chunk)));
  const [subject, verb, topic, ...more] = said;
  if (subject === undefined || verb === undefined || topic === undefined || more.length > 0) return undefined;
  const [word, ...rest] = verb.chunks;
  if (word === undefined || rest.length > 0 || !isAttributing(word)) return undefined;
  if (subject.preposition !== '' || !ABOUT.has(topic.preposition)) return undefined;
  if (![...subject.chunks, ...topic.chunks].every((chunk) => hasContent(chunk) || isOptional(chunk)))
    return undefined;
  const facts = index.facts.filter((fact) => speaks(fact, subject, topic, index));
  return facts.length === 0 || facts.length > MAX_FACTS
    ? undefined
    : { kind: 'answered', matches: facts.map(matchOfWhole) };
}

const ABOUT: ReadonlySet<string> = new Set(['about', ...aboutPrepositions]);
const ACTS: ReadonlySet<string> = new Set(joinWordList(speechActs));

function speaks(fact: IndexedFact, subject: Phrase, topic: Phrase, index: KnowledgeIndex): boolean {
  const own = fact.roles.filter(({ lentBy }) => lentBy === undefined);
  const speaker = own.find(({ name }) => name === 'source') ?? doerOf(fact, own);
  return (
    speaker !== undefined &&
    holds(speaker, subject, index) &&
    own.some((role) => role !== speaker && holds(role, topic, index))
  );
}

/** Who does what is done by speaking. */
function doerOf({ fact, definition }: IndexedFact, own: readonly IndexedRole[]): IndexedRole | undefined {
  // The first verb is what the relation says, the others may say less.
  const [verb = ''] = verbsOf(definition);
  return SILENT.has(fact.modality) || !ACTS.has(verb)
    ? undefined
    : own.find((role) => role.definition.position === 'subject');
}
/** What is only to come, or denied, nobody said. */
const SILENT: ReadonlySet<IndexedFact['fact']['modality']> = new Set(['planned', 'denied']);

function holds({ own }: IndexedRole, { chunks }: Phrase, index: KnowledgeIndex): boolean {
  return own
    .flatMap((id) => [id, ...membersOf(id, index)])
    .some((id) => describeEntity(chunks, id, index, undefined) !== undefined);
}
