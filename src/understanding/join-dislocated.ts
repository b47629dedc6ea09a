import { articles } from '../language/en/auxiliaries.ts';
import { groupPronouns } from '../language/en/pronouns.ts';
import { relativePronouns } from '../language/en/relative-clauses.ts';
import { isPlural } from '../language/is-plural.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasContent, hasKind, isFree } from './chunk.ts';
import { askOf, isVerbOnly } from './chunk-forms.ts';

/** The most chunks of a noun phrase that stands apart. */
const MAX_APART = 6;

/**
 * "The press speaker, from which ministry comes he?", "When was it created, the council?": the question with the noun phrase
 * that a comma sets apart in the place of the pronoun that stands for it; undefined where there is none.
 */
export function joinDislocated(chunks: readonly Chunk[]): readonly Chunk[] | undefined {
  const first = chunks.findIndex((chunk) => chunk.punctuation);
  const last = chunks.findLastIndex((chunk) => chunk.punctuation);
  if (first < 0) return undefined;
  return (
    putInPlace(chunks.slice(0, first), chunks.slice(first + 1), false) ??
    putInPlace(chunks.slice(last + 1), chunks.slice(0, last), true)
  );
}

/** "The offer, what is it?": a noun with its article, and the one word behind it that can only stand for it. */
export function joinFronted(chunks: readonly Chunk[]): readonly Chunk[] | undefined {
  const comma = chunks.findIndex((chunk) => chunk.punctuation);
  const apart = chunks.slice(0, Math.max(comma, 0));
  const rest = chunks.slice(comma + 1);
  if (!articles.has(apart[0]?.words[0] ?? '') || rest[0] === undefined || askOf(rest[0]) === undefined)
    return undefined;
  const at = rest.findIndex(({ words }) => words.join(' ') === THING);
  return at < 0 || RELATIVES.has(rest[at + 1]?.words.join(' ') ?? '')
    ? undefined
    : putInPlace(apart, rest, false);
}
const THING = 'it';
const RELATIVES: ReadonlySet<string> = new Set(joinWordList(relativePronouns));

function putInPlace(
  apart: readonly Chunk[],
  rest: readonly Chunk[],
  behind: boolean,
): readonly Chunk[] | undefined {
  if (apart.length === 0 || apart.length > MAX_APART || !apart.every(isOfNoun)) return undefined;
  if (!apart.some((chunk) => hasContent(chunk) && !hasKind(chunk, 'pronoun'))) return undefined;
  // "When is it, Tuesday?" guesses.
  if (behind && !articles.has(apart[0]?.words[0] ?? '')) return undefined;
  const head = apart.find((chunk) => hasContent(chunk) && !hasKind(chunk, 'pronoun'))?.words.at(-1) ?? '';
  const pointing = rest.filter(
    (chunk) => hasKind(chunk, 'pronoun') && (isPlural(head) || !isSubjectOf(chunk, rest)),
  );
  const [pronoun] = pointing;
  if (pronoun === undefined || pointing.length > 1 || rest.some((chunk) => chunk.punctuation))
    return undefined;
  return rest.flatMap((chunk) => (chunk === pronoun ? apart : [chunk]));
}

/** "Where did they hold it?": "they" may be whoever did, beside another word that points back. */
function isSubjectOf(chunk: Chunk, rest: readonly Chunk[]): boolean {
  return (
    PEOPLE.has(chunk.words.join(' ')) &&
    rest.some((other) => other !== chunk && hasKind(other, 'pronoun') && !PEOPLE.has(other.words.join(' ')))
  );
}
const PEOPLE: ReadonlySet<string> = new Set(groupPronouns);

/** A noun, its adjectives, and what joins it to others. */
function isOfNoun(chunk: Chunk): boolean {
  const pointsBack = hasKind(chunk, 'pronoun') && !articles.has(chunk.words[0] ?? '');
  if (chunk.punctuation || pointsBack || hasKind(chunk, 'ask')) return false;
  return (
    isFree(chunk) ||
    chunk.possessive ||
    hasKind(chunk, 'preposition') ||
    (hasContent(chunk) && !isVerbOnly(chunk))
  );
}
