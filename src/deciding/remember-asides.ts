import { type Conversation, declineOn } from '../conversation/conversation.ts';
import {
  hasPluralPronoun,
  hasSingularPronoun,
  resolvePronouns,
  stepsOn,
} from '../conversation/resolve-pronouns.ts';
import { articles } from '../language/en/auxiliaries.ts';
import { introducing, timeSorts } from '../language/en/chatter.ts';
import { isCity } from '../language/gazetteer.ts';
import { isPlural } from '../language/is-plural.ts';
import { isKnownWord } from '../language/known-words.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import { describeEntity } from '../matching/describe-entity.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasKind, type Phrase } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { isOfSpeakers } from '../understanding/speakers.ts';
import { backgroundOf } from './readings-of.ts';

/**
 * The conversation after clauses that ask nothing: what they name or describe can be pointed back to. Undefined where they
 * speak of something that is not known: what points back may mean that.
 */
export function rememberAsides(
  clauses: readonly Clause[],
  before: Conversation,
  index: KnowledgeIndex,
): Conversation | undefined {
  const phrases = clauses
    .flatMap((clause) => (stepsBeyond(clause) ? pointOut(clause, before, index) : clause).phrases)
    .filter((phrase) => phrase.chunks.some(isReferring));
  if (phrases.length === 0) return before;
  const meant = phrases.map((phrase) => namedOrDescribed(phrase, index));
  const isMeant = (ids: readonly string[]): boolean => ids.length === 1 || ids.length === 2;
  const told = meant.filter(isMeant).flat();
  // What points back means the nearest.
  const unknown = phrases
    .slice(Math.max(0, meant.findLastIndex(isMeant)))
    .some((phrase) => phrase.chunks.some((chunk) => hasKind(chunk, 'absent')));
  if (unknown || (told.length === 0 && meant.some((ids) => ids.length === 0))) return undefined;
  return told.length === 0 ? before : { ...before, antecedents: declineOn(before.antecedents, told) };
}

/** True where words that point back in a clause can mean something that clauses beside it speak of and nothing knows. */
export function isLost(
  clause: Clause,
  asides: readonly Clause[],
  remembered: Conversation | undefined,
): boolean {
  if (namesTopic(clause)) return false;
  return (
    (remembered === undefined && (hasSingularPronoun(clause) || clause.phrases.some(onlyPoints))) ||
    (hasPluralPronoun(clause) && asides.some((aside) => speaksOfOthers(aside) || namesGroup(aside)))
  );
}

/** "The last round, where was it?": what is meant stands before the question. */
function namesTopic({ chunks }: Clause): boolean {
  const comma = chunks.findIndex((chunk) => chunk.punctuation);
  const ask = chunks.findIndex((chunk) => hasKind(chunk, 'ask') || hasKind(chunk, 'choose'));
  return comma > 0 && comma < ask && chunks.slice(0, comma).some(isReferring);
}

/** "that sentence": nothing of what it points at is described. */
function onlyPoints({ pointing, chunks }: Phrase): boolean {
  return pointing === true && !chunks.some(isReferring);
}

/** "My brother works at X": an organisation or a country that is not known can be "they", a city cannot. */
function namesGroup({ chunks }: Clause): boolean {
  return chunks.some((chunk) => chunk.senses.some((sense) => sense.kind === 'absent' && !isCity(sense.name)));
}

/** "His till broke": a thing that is not known, and that "it" can mean before anything else was said. */
export function speaksOfThing({ chunks }: Clause): boolean {
  return chunks.some((chunk, i) => {
    const before = chunks[i - 1];
    const owned = before !== undefined && INTRODUCING.has(before.words[0] ?? '');
    return (
      owned &&
      chunk.senses.length === 0 &&
      !isOfSpeakers(chunk) &&
      !isPlural(chunk.words.at(-1) ?? '') &&
      isKnownWord(chunk.words[0] ?? '')
    );
  });
}
const INTRODUCING: ReadonlySet<string> = new Set(introducing);

/** "My cousins live there": people and things that are not known, whom "they" can mean. */
function speaksOfOthers({ chunks }: Clause): boolean {
  return chunks.some((chunk, i) => {
    const word = chunk.words.at(-1) ?? '';
    const before = chunks[i - 1];
    const isNoun = before === undefined || isOfSpeakers(before) || articles.has(before.words[0] ?? '');
    return isNoun && chunk.senses.length === 0 && isPlural(word) && isKnownWord(word);
  });
}

function stepsBeyond({ phrases }: Clause): boolean {
  return phrases.some(({ chunks }) => chunks.some(stepsOn));
}

/** "the round before this one" names a round. */
function pointOut(clause: Clause, { antecedents, turns }: Conversation, index: KnowledgeIndex): Clause {
  const [first = []] = resolvePronouns(clause, antecedents, backgroundOf(turns === 0, index));
  return first.length === 1 && first[0] !== undefined ? first[0].clause : clause;
}

/** True for a word that names or describes something that can be pointed back to. */
export function isReferring(chunk: Chunk): boolean {
  return (
    hasKind(chunk, 'entity') ||
    hasKind(chunk, 'absent') ||
    chunk.senses.some(
      (sense) => sense.kind === 'sort' && !timeSorts.some((wider) => isSortOf(sense.sort, wider)),
    )
  );
}

/** What a phrase names, or what it describes. */
function namedOrDescribed({ chunks }: Phrase, index: KnowledgeIndex): readonly string[] {
  const named = chunks.flatMap((chunk) =>
    chunk.senses.flatMap((s) => (s.kind === 'entity' && isThing(s.entity, index) ? [s.entity] : [])),
  );
  const isPost = (id: string): boolean => index.entities.get(id)?.types.includes('post') === true;
  if (named.some((id) => !isPost(id))) return named;
  const nouns = chunks.filter(({ senses }) => senses.some((s) => s.kind === 'entity' && isPost(s.entity)));
  const described = [...index.entities.keys()].filter(
    (id) => describeEntity(nouns.length > 0 ? nouns : chunks, id, index, undefined) !== undefined,
  );
  // "A spokesman": of an office, whoever holds it.
  return described.length > 0 ? described : named;
}

/** Not what is merely said of a thing: "partly", of how far two agree. */
function isThing(id: string, { entities }: KnowledgeIndex): boolean {
  return entities.has(id) && !id.includes('/');
}
