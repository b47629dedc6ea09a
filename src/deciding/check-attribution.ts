import type { Conversation } from '../conversation/conversation.ts';
import { attributing } from '../language/en/attributing.ts';
import { agentPreposition, auxiliaries } from '../language/en/auxiliaries.ts';
import { guessBeginnings } from '../language/en/chatter.ts';
import { saidPronouns } from '../language/en/pronouns.ts';
import { sourceTemplate } from '../language/en/relations.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import { joinWordList, wordSetOf } from '../language/word-phrases.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import { factsDescribing } from '../matching/facts-of-entity.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, entitiesOf, hasKind, isFree } from '../understanding/chunk.ts';
import { isAttributing } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

const BEGINNINGS = wordSetOf(guessBeginnings);
const POINTING: ReadonlySet<string> = new Set(saidPronouns);
const ACCORDING: ReadonlySet<string> = new Set(joinWordList(attributing));

/**
 * "Said by some French official?", "Did X say so?": whether what was told last stands on somebody's word. Whose words they are
 * is one person's; whether others say the same is open.
 */
export function checkAttribution(
  clause: Clause,
  { facts, antecedents }: Conversation,
  index: KnowledgeIndex,
): Decision | undefined {
  if (clause.asks.length > 0 || clause.negated) return undefined;
  const source = sourceOf(
    facts.flatMap((id) => index.factById.get(id) ?? []),
    index,
  );
  if (source === undefined) return undefined;
  const [answer, ...others] = antecedents.answer;
  const guess = guessIn(clause, others.length === 0 && answer === source);
  const holds = guess === undefined ? undefined : describesSource(guess.chunks, source, index);
  const name = index.entities.get(source)?.name;
  if (guess === undefined || holds === undefined || name === undefined) return undefined;
  if (!holds && !guess.ofWords)
    return guess.pointing
      ? { kind: 'unknown', missing: [], about: [...new Set(guess.chunks.flatMap(entitiesOf))] }
      : undefined;
  const offices = factsDescribing(source, index).map(({ fact }) => fact.id);
  return {
    kind: 'computed',
    text: `${holds ? 'Yes' : 'No'}: ${sourceTemplate.replace('{source}', name)}.`,
    facts: [...new Set([...facts, ...offices])],
    entities: [source],
    polarity: holds ? 'yes' : 'no',
  };
}

/** On whose word all of some facts stand. */
function sourceOf(facts: readonly IndexedFact[], index: KnowledgeIndex): string | undefined {
  const sources = new Set(facts.flatMap((fact) => wordOf(fact) ?? []));
  const [source] = sources;
  const rest = facts.filter((fact) => wordOf(fact) === undefined);
  const isOffice = (fact: IndexedFact): boolean => factsDescribing(source ?? '', index).includes(fact);
  return sources.size === 1 && rest.every(isOffice) ? source : undefined;
}

function wordOf({ fact, definition }: IndexedFact): string | undefined {
  if (fact.source !== undefined) return fact.source;
  const [speaker] = definition.attributes === true ? (definition.possessor ?? []) : [];
  const [one, ...others] = speaker === undefined ? [] : (fact.roles[speaker] ?? []);
  return others.length === 0 ? one : undefined;
}

/** Who is guessed at. */
interface Guess {
  readonly chunks: readonly Chunk[];
  /** True where it is asked whose words they are. */
  readonly ofWords: boolean;
  /** True where it is asked of just what was told. */
  readonly pointing: boolean;
}

/** A clause that only guesses at somebody; `told` where it was just said who it is. */
function guessIn({ chunks }: Clause, told: boolean): Guess | undefined {
  const said = chunks.filter(({ punctuation }) => !punctuation);
  const verb = said.findIndex((chunk) => isAttributing(chunk) && !hasKind(chunk, 'entity'));
  const by = said.findIndex(({ words }) => words.join(' ') === agentPreposition);
  const leads = said.slice(0, Math.max(by, 0)).every((chunk, i) => i === verb || isEmpty(chunk));
  if (by >= 0)
    return leads && verb < by && (verb >= 0 || told)
      ? { chunks: said.slice(by + 1), ofWords: true, pointing: true }
      : undefined;
  if (ACCORDING.has(said[0]?.words.join(' ') ?? ''))
    return { chunks: said.slice(1), ofWords: false, pointing: true };
  const start = auxiliaries.has(said[0]?.words[0] ?? '') ? 1 : 0;
  const behind = said.slice(verb + 1);
  const only = behind.every(isEmpty) && (start > 0 || behind.length > 0);
  const pointing = behind.some(({ words }) => POINTING.has(words.join(' ')));
  return verb > start && only ? { chunks: said.slice(start, verb), ofWords: false, pointing } : undefined;
}

function isEmpty(chunk: Chunk): boolean {
  return isFree(chunk) || hasKind(chunk, 'pronoun') || POINTING.has(chunk.words.join(' '));
}

/** Whether words describe somebody; undefined where neither that nor the contrary is known. */
function describesSource(
  chunks: readonly Chunk[],
  source: string,
  index: KnowledgeIndex,
): boolean | undefined {
  const content = chunks.filter((chunk) => !isFree(chunk) && !BEGINNINGS.has(chunk.words.join(' ')));
  if (content.length === 0) return undefined;
  if (describeEntity(content, source, index, undefined) !== undefined) return true;
  const [word, ...others] = content.filter((chunk) => !isPerson(chunk));
  const ids = word === undefined || others.length > 0 ? [] : entitiesOf(word);
  return ids.length > 0 && ids.every((id) => isRival(id, source, index)) ? false : undefined;
}

/** "official": a sort of people. */
function isPerson({ senses }: Chunk): boolean {
  return senses.some((s) => s.kind === 'sort' && isSortOf(s.sort, 'person'));
}

/** Somebody else, or another country than somebody's. */
function isRival(id: string, source: string, { entities, labels }: KnowledgeIndex): boolean {
  const entity = entities.get(id);
  if (entity?.kind === 'person') return entity.members.length === 0;
  if (entity?.kind !== 'place' || labels.get(source)?.has(`e:${id}`) === true) return false;
  const own = [...entities.values()].filter((other) => labels.get(source)?.has(`e:${other.id}`) === true);
  return own.some(({ kind, types }) => kind === 'place' && types.some((type) => entity.types.includes(type)));
}
