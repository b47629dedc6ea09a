import { formsOf } from '../language/build-lexicon.ts';
import {
  articles,
  auxiliaries,
  beForms,
  futureAuxiliaries,
  obligingAuxiliaries,
  unchangedParticiples,
} from '../language/en/auxiliaries.ts';
import { comparatives, measures } from '../language/en/measures.ts';
import { goingVerbs } from '../language/en/preposition-uses.ts';
import { occurringVerbs, planningParticiples } from '../language/en/support-verbs.ts';
import type { Operator, QuestionWord } from '../language/language-data.ts';
import type { Sense } from '../language/sense.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { type Chunk, hasContent, hasKind, type Phrase } from './chunk.ts';

export function isVerbRun(phrase: Phrase): boolean {
  return phrase.chunks.length === 1 && isVerbOnly(phrase.chunks[0] as Chunk);
}

/** "broadly": it has no place of its own in the clause. */
export function isAdverb(chunk: Chunk): boolean {
  const word = chunk.words[0] ?? '';
  return chunk.words.length === 1 && word.length > 5 && word.endsWith('ly');
}

/** A form of one of some verbs, each with its particles. */
export function isFormOf({ words: [verb = '', ...particles] }: Chunk, verbs: ReadonlySet<string>): boolean {
  return formsOf(verb).some((form) => verbs.has([form, ...particles].join(' ')));
}

/** A verb that says of a deed only that it was done: "took place". */
export function isOccurring(chunk: Chunk): boolean {
  return isFormOf(chunk, OCCURRING);
}
const OCCURRING: ReadonlySet<string> = new Set(joinWordList(occurringVerbs));

/** A verb of a relation, or the author's own for what was done. */
function isVerbSense(sense: Sense): boolean {
  return (sense.kind === 'relation' || sense.kind === 'entity') && sense.verb === true;
}

/** A word that names a relation as a verb and nothing as a noun. */
export function isVerbOnly(chunk: Chunk): boolean {
  let verb = false;
  for (const sense of chunk.senses) {
    if (isVerbSense(sense)) verb = true;
    else if (sense.kind !== 'light' && sense.kind !== 'free' && sense.kind !== 'operator') return false;
  }
  return verb;
}

/** A word that can be a verb of a relation, whatever else it can be. */
export function canBeVerb(chunk: Chunk): boolean {
  for (const sense of chunk.senses) if (sense.kind === 'relation' && sense.verb) return true;
  return false;
}

/** An auxiliary, or a word that can be a verb. */
export function isVerbLike(chunk: Chunk): boolean {
  return auxiliaries.has(chunk.words[0] ?? '') || canBeVerb(chunk);
}

export function hasVerbAhead(chunks: readonly Chunk[]): boolean {
  return chunks.some(isVerbLike);
}

/** "will", "shall": what is still to come. */
export function speaksOfFuture(chunks: readonly Chunk[]): boolean {
  return chunks.some(({ words }) => futureAuxiliaries.has(words[0] ?? ''));
}

/** "should", "must": what one is to do, whatever was done. */
export function isObliging(chunks: readonly Chunk[]): boolean {
  return chunks.some(({ words }) => obligingAuxiliaries.has(words[0] ?? ''));
}

/** "is planned for": what only says that something is to be. */
export function isPlanning({ words }: Chunk): boolean {
  return PLANNING.has(words.join(' '));
}
const PLANNING: ReadonlySet<string> = new Set(joinWordList(planningParticiples));

export function isParticiple(chunk: Chunk): boolean {
  const word = chunk.words[0] ?? '';
  const verb = chunk.senses.some(isVerbSense);
  if (!verb || word.endsWith('ing') || word.endsWith('s')) return false;
  return word.endsWith('ed') || UNCHANGED.has(word) || formsOf(word).some((form) => form !== word);
}

const UNCHANGED: ReadonlySet<string> = new Set(unchangedParticiples);

/** Nothing but the name of a place, a person or an organisation. */
export function isName({ senses }: Chunk): boolean {
  return senses.length > 0 && senses.every((s) => (s.kind === 'entity' && s.proper) || s.kind === 'absent');
}

export function isJoin(chunk: Chunk): boolean {
  const word = chunk.words[0] ?? '';
  return word === 'and' || word === ',' || word === '/' || word === 'or';
}

export function firstWord(chunks: readonly Chunk[]): string {
  return chunks[0]?.words[0] ?? '';
}
/** A word of saying. */
export function isAttributing(chunk: Chunk): boolean {
  return chunk.senses.some((sense) => sense.kind === 'relation' && sense.attributes === true);
}

export function clauseOperator(chunk: Chunk): Operator | undefined {
  for (const sense of chunk.senses) {
    if (sense.kind === 'degree') return undefined;
    if (sense.kind === 'operator' && CLAUSE_OPERATORS.has(sense.operator)) return sense.operator;
  }
  return undefined;
}

/** Which of its sort in time a word says that something is: "the next one". */
export function orderOf({ senses }: Chunk): Operator | undefined {
  for (const sense of senses)
    if (sense.kind === 'operator' && ORDERING.has(sense.operator)) return sense.operator;
  return undefined;
}
export const ORDERING: ReadonlySet<Operator> = new Set(['first', 'last', 'next']);

/** Operators that act on the whole clause rather than describe a thing. */
const CLAUSE_OPERATORS: ReadonlySet<Operator> = new Set([
  'not',
  'except',
  'only',
  'other',
  'both',
  'all',
  'any',
  'before',
  'after',
  'since',
  'until',
  'between',
  'same',
  'also',
  'more',
  'less',
  'exactly',
  'neither',
  'or',
]);

export function askOf(chunk: Chunk): QuestionWord | 'which' | undefined {
  for (const sense of chunk.senses) {
    if (sense.kind === 'ask') return hasKind(chunk, 'choose') ? 'what' : sense.word;
  }
  return hasKind(chunk, 'choose') ? 'which' : undefined;
}

/** "How big": an adjective of a measure right behind the question word. */
export function asksDegree(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk, i) => {
    const [, ...degree] = chunk.words;
    const said = degree.length > 0 ? degree : (chunks[i + 1]?.words ?? []);
    return askOf(chunk) === HOW && DEGREES.has(said.join(' '));
  });
}
const HOW: QuestionWord = 'how';
const DEGREES: ReadonlySet<string> = new Set(
  Object.values(measures).flatMap(({ more = '', less = '' }) => joinWordList(`${more}, ${less}`)),
);

/** "closer", "more": of two. */
export function isComparative(word: string): boolean {
  return (
    COMPARATIVES.has(word) ||
    (word.endsWith('er') && formsOf(word).some((form) => form !== word && DEGREES.has(form)))
  );
}
const COMPARATIVES: ReadonlySet<string> = new Set(joinWordList(comparatives));

/** A noun for a sort of event: "round", "talks". */
export function namesEvent(chunk: Chunk): boolean {
  return chunk.senses.some((sense) => sense.kind === 'sort' && isSortOf(sense.sort, 'event'));
}

/** "is meeting whom": a verb, not a noun. */
export function isProgressive(chunk: Chunk, before: Chunk | undefined): boolean {
  return (chunk.words[0] ?? '').endsWith('ing') && beForms.has(before?.words[0] ?? '');
}

/** True of an article, or what stands in the place of one: "the", "this", "their". */
export function isArticle(chunk: Chunk | undefined): boolean {
  return articles.has(chunk?.words[0] ?? '');
}

/** What can be part of a noun phrase: it has content, points at nothing and is no verb. */
export function isNoun(chunk: Chunk | undefined): boolean {
  return (
    chunk !== undefined &&
    !chunk.punctuation &&
    hasContent(chunk) &&
    !hasKind(chunk, 'pronoun') &&
    !isVerbOnly(chunk)
  );
}

/** "travel to": a verb of going somewhere. */
export function isGoing(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && isFormOf(chunk, GOING);
}
const GOING: ReadonlySet<string> = new Set(joinWordList(goingVerbs));
