import { type Conversation, declineOn } from '../conversation/conversation.ts';
import { hasPluralPronoun, hasPronoun, resolvePronouns } from '../conversation/resolve-pronouns.ts';
import { articles } from '../language/en/auxiliaries.ts';
import { isPlural } from '../language/is-plural.ts';
import { isKnownWord } from '../language/known-words.ts';
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
    .flatMap((clause) => pointOut(clause, before, index).phrases)
    .filter((phrase) => phrase.chunks.some(isReferring));
  if (phrases.length === 0) return before;
  const meant = phrases.map((phrase) => namedOrDescribed(phrase, index));
  const unknown = phrases.some((phrase) => phrase.chunks.some((chunk) => hasKind(chunk, 'absent')));
  const told = meant.filter((ids) => ids.length === 1 || ids.length === 2).flat();
  if (unknown || (told.length === 0 && meant.some((ids) => ids.length === 0))) return undefined;
  return told.length === 0 ? before : { ...before, antecedents: declineOn(before.antecedents, told) };
}

/** True where words that point back in a clause can mean something that clauses beside it speak of and nothing knows. */
export function isLost(
  clause: Clause,
  asides: readonly Clause[],
  remembered: Conversation | undefined,
): boolean {
  return (
    (remembered === undefined && (hasPronoun(clause) || clause.phrases.some(onlyPoints))) ||
    (hasPluralPronoun(clause) && asides.some(speaksOfOthers))
  );
}

/** "that sentence": nothing of what it points at is described. */
function onlyPoints({ pointing, chunks }: Phrase): boolean {
  return pointing === true && !chunks.some(isReferring);
}

/** "My cousins live there": people and things that are not known, whom "they" can mean. */
function speaksOfOthers({ chunks }: Clause): boolean {
  return chunks.some((chunk, i) => {
    const word = chunk.words.at(-1) ?? '';
    const before = chunks[i - 1];
    const isNoun = before === undefined || isOfSpeakers(before) || articles.has(before.words[0] ?? '');
    return isNoun && chunk.senses.length === 0 && isPlural(word) && isKnownWord(word);
  });
}

/** "the round before this one" names a round. */
function pointOut(clause: Clause, { antecedents, turns }: Conversation, index: KnowledgeIndex): Clause {
  const [first = []] = resolvePronouns(clause, antecedents, backgroundOf(turns === 0, index));
  return first.length === 1 && first[0] !== undefined ? first[0].clause : clause;
}

/** True for a word that names or describes something that can be pointed back to. */
export function isReferring(chunk: Chunk): boolean {
  return hasKind(chunk, 'entity') || hasKind(chunk, 'absent') || hasKind(chunk, 'sort');
}

/** What a phrase names, or what it describes. */
function namedOrDescribed({ chunks }: Phrase, index: KnowledgeIndex): readonly string[] {
  const named = chunks.flatMap((chunk) =>
    chunk.senses.flatMap((s) => (s.kind === 'entity' && index.entities.has(s.entity) ? [s.entity] : [])),
  );
  if (named.length > 0) return named;
  const described = [...index.entities.keys()].filter(
    (id) => describeEntity(chunks, id, index, undefined) !== undefined,
  );
  return described;
}
