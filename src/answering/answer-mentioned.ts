import type { EntityKind } from '../briefing/model.ts';
import type { Decision } from '../deciding/decision.ts';
import { mentionVerbs } from '../language/en/mentions.ts';
import { attachingPrepositions } from '../language/en/preposition-uses.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasKind, isFree, type Phrase } from '../understanding/chunk.ts';
import type { Ask, Clause } from '../understanding/clause.ts';
import { describedBy, standForSeveral } from './find-domain.ts';
import { isMention, isText } from './is-mention.ts';

const ASKING: ReadonlySet<Ask['word']> = new Set(['which', 'what', 'who', 'how many']);
const ATTACHING: ReadonlySet<string> = new Set(attachingPrepositions);

/**
 * "Which countries are mentioned?", "How many people does the text name?", "Who is named?": everything of a sort that the
 * briefing names; declined where it says more of the sort than holds of anything. Undefined for every clause that says more
 * than that things are mentioned.
 */
export function answerMentioned(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const [ask, ...others] = clause.asks;
  if (clause.kind !== 'ask' || ask === undefined || others.length > 0) return undefined;
  if (!ASKING.has(ask.word) || ask.preposition !== '' || clause.negated) return undefined;
  if (!saysMentioned(clause.chunks) || clause.operators.some((operator) => operator !== 'all'))
    return undefined;
  const told = clause.phrases.filter(({ chunks }) => !chunks.every(saysNothing));
  const noun = (ask.phrase?.chunks ?? []).filter((chunk) => !saysNothing(chunk));
  if (!told.every(({ preposition }) => ATTACHING.has(preposition))) return undefined;
  const plain = noun.filter((chunk) => !hasKind(chunk, 'number'));
  const all = allOf(plain, ask, index);
  if (all.length === 0 || (noun.some((chunk) => hasKind(chunk, 'role')) && isOfTopics(all, index)))
    return undefined;
  const entities = all.filter((id) => told.every((phrase) => describes(phrase, id, index)));
  const number = noun.flatMap((chunk) => chunk.senses).find((sense) => sense.kind === 'number');
  // "Which session of the assembly is mentioned?": an event is described by other words than where it is from.
  if (entities.length === 0 && !all.every((id) => isSettled(id, index))) return undefined;
  if (entities.length === 0 || (number?.kind === 'number' && number.number !== entities.length))
    return { kind: 'unknown', missing: [], about: [] };
  if (ask.word === 'how many' && standForSeveral(entities, index)) return undefined;
  return { kind: 'listed', entities, count: ask.word === 'how many' };
}

/** A word for being mentioned, or what the text does with what it mentions. */
function saysMentioned(chunks: readonly Chunk[]): boolean {
  return chunks.some(isMention) || (chunks.some(isText) && chunks.some(isMentioning));
}

function isMentioning({ words }: Chunk): boolean {
  return words.length === 1 && MENTIONING.has(words[0] ?? '');
}
const MENTIONING: ReadonlySet<string> = wordSetOf(mentionVerbs);

function saysNothing(chunk: Chunk): boolean {
  return isFree(chunk) || isMention(chunk) || isText(chunk) || isMentioning(chunk);
}

/** "Which years are mentioned?" asks for dates. */
function allOf(noun: readonly Chunk[], ask: Ask, index: KnowledgeIndex): readonly string[] {
  if (noun.length === 0) return ask.word === 'who' ? people(index) : [];
  const dates =
    noun.length === 1 && noun[0]?.senses.some((s) => s.kind === 'sort' && isSortOf(s.sort, 'date'));
  return dates === true ? ofKind('date', index) : describedBy(noun, index);
}

function ofKind(kind: EntityKind, index: KnowledgeIndex): readonly string[] {
  return [...index.entities.values()].flatMap((entity) => (entity.kind === kind ? [entity.id] : []));
}

/** "Which topics are mentioned?" asks what is spoken of. */
function isOfTopics(entities: readonly string[], index: KnowledgeIndex): boolean {
  return entities.every((id) => index.entities.get(id)?.kind === 'topic');
}

/** Who or what somewhere and where it is are told by what is related to it. */
function isSettled(id: string, index: KnowledgeIndex): boolean {
  const kind = index.entities.get(id)?.kind;
  return kind === 'person' || kind === 'place' || kind === 'organisation';
}

function describes({ chunks }: Phrase, id: string, index: KnowledgeIndex): boolean {
  return describeEntity(chunks, id, index, undefined) !== undefined;
}

/** Everybody whom the briefing calls by a name. */
function people(index: KnowledgeIndex): readonly string[] {
  return [...index.entities.values()].flatMap(({ id, kind, unnamed, members }) =>
    kind === 'person' && !unnamed && members.length === 0 ? [id] : [],
  );
}
