import { auxiliaries } from '../language/en/auxiliaries.ts';
import { conjunctions } from '../language/en/relative-clauses.ts';
import { isPlural } from '../language/is-plural.ts';
import type { QuestionWord } from '../language/language-data.ts';
import { prepositions } from '../language/prepositions.ts';
import { unitNamed } from '../language/quantity.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import { type Chunk, hasContent, hasKind, isFree } from './chunk.ts';
import { askOf, isJoin, isName, isProgressive, isVerbOnly, isVerbRun } from './chunk-forms.ts';
import { type Reader, readPhrase, standsInPhrase } from './read-phrase.ts';

export function readAsk(reader: Reader, start: number, asked: QuestionWord | 'which'): number {
  const word = counts(reader.chunks, start) ? 'how many' : asked;
  // What stands before the question word ("the treaty: who …") has no place in the clause.
  reader.phrases.forEach((phrase, i) => {
    reader.phrases[i] = { ...phrase, position: 'none' };
  });
  reader.subjectSeen = false;
  const first = reader.chunks[start]?.words[0] ?? '';
  // "For what reason", "for how long": the preposition belongs to the question word, and introduces no role.
  const isWhole = word === 'why' || word === 'how long';
  const preposition = !prepositions.has(first) ? reader.preposition : isWhole ? '' : first;
  reader.preposition = '';
  const next = reader.chunks[start + 1];
  const takesNoun =
    word === 'which' ||
    word === 'what' ||
    word === 'how many' ||
    reader.chunks[start]?.words[0] === 'whose' ||
    asksAmount(reader.chunks, start);
  const position = next === undefined ? 'any' : auxiliaries.has(next.words[0] ?? '') ? 'any' : 'subject';
  let at = start + 1;
  while (takesNoun && at < reader.chunks.length && isSkippedAfterAsk(reader.chunks[at] as Chunk, word)) at++;
  const noun = reader.chunks[at];
  const isNoun =
    noun !== undefined &&
    standsInPhrase(noun) &&
    (hasContent(noun) || (word === 'how many' && unitNamed(noun.words) !== undefined)) &&
    !isVerbOnly(noun) &&
    !(word === 'what' && isSubject(reader.chunks, at));
  if (takesNoun && isNoun && (word !== 'who' || at === start + 1)) {
    const before = reader.phrases.length;
    const end = readPhrase(reader, at, true);
    const phrase = reader.phrases.splice(before, 1)[0];
    reader.subjectSeen = false;
    if (word !== 'how many' && phrase?.chunks.every((chunk) => hasKind(chunk, 'light')) === true)
      reader.asks.push({ word: 'what', position: 'any', preposition });
    else if (phrase !== undefined)
      reader.asks.push({
        word,
        phrase,
        position: inversionAfter(reader.chunks, end) || isSubject(reader.chunks, end) ? 'object' : 'subject',
        preposition,
      });
    return end;
  }
  const counted = word === 'how many' ? reader.phrases.at(-1) : undefined;
  if (counted !== undefined && counted.preposition === '' && !isVerbRun(counted)) {
    // "The ministers, how many are there?"
    reader.phrases.pop();
    reader.asks.push({ word, phrase: counted, position: 'any', preposition });
    return start + 1;
  }
  const names = rolesNamedBy(reader.chunks[start]);
  reader.asks.push({
    word,
    position: inversionAfter(reader.chunks, start + 1) ? 'any' : position,
    preposition,
    ...(names.length === 0 ? {} : { names }),
    ...(word === 'how' && mayCount(reader.chunks[start]) ? { amount: true as const } : {}),
  });
  return start + 1;
}

/** "How much ministers come?", "How much rice?": what is in the plural is counted, a thing is measured. */
function counts(chunks: readonly Chunk[], start: number): boolean {
  const noun = chunks[start + 1];
  if (noun === undefined || chunks[start]?.senses.every((s) => s.kind !== 'ask' || s.word !== 'how many'))
    return false;
  if (hasKind(noun, 'sort') && isPlural(noun.words.at(-1) ?? '')) return true;
  return hasKind(noun, 'entity') && !isVerbOnly(noun) && inversionAfter(chunks, start + 2);
}

/** "How much" asks for a number as well. */
function mayCount(chunk: Chunk | undefined): boolean {
  return chunk?.senses.some((s) => s.kind === 'ask' && s.word === 'how many') === true;
}

/** "How much money did X receive?": the noun says what is asked for, and is not the subject. */
function asksAmount(chunks: readonly Chunk[], start: number): boolean {
  const [asking, noun, next] = chunks.slice(start, start + 3);
  return (
    mayCount(asking) && noun !== undefined && hasKind(noun, 'role') && auxiliaries.has(next?.words[0] ?? '')
  );
}

/** "what Paris wants", "what Russia and France agree on": names before a verb are its subject, not what is asked for. */
export function isSubject(chunks: readonly Chunk[], at: number): boolean {
  const end = chunks.findIndex((chunk, i) => i >= at && !isName(chunk) && !isJoin(chunk));
  const next = chunks[end];
  const last = chunks[end - 1];
  return (
    end > at &&
    next !== undefined &&
    last !== undefined &&
    isName(last) &&
    (isVerbOnly(next) || auxiliaries.has(next.words[0] ?? ''))
  );
}

function rolesNamedBy(chunk: Chunk | undefined): readonly string[] {
  return (chunk?.senses ?? []).flatMap((sense) => (sense.kind === 'role' ? [sense.key] : []));
}

function isSkippedAfterAsk(chunk: Chunk, word: QuestionWord | 'which'): boolean {
  const first = chunk.words[0] ?? '';
  const structural =
    auxiliaries.has(first) || prepositions.has(first) || chunk.punctuation || chunk.possessive;
  if (word === 'which' && isFree(chunk) && !structural) return true;
  return (
    hasKind(chunk, 'pronoun') ||
    first === 'of' ||
    (first === 'the' && word === 'which') ||
    first === 'these' ||
    first === 'those'
  );
}

function inversionAfter(chunks: readonly Chunk[], at: number): boolean {
  return auxiliaries.has(chunks[at]?.words[0] ?? '');
}

/** "the ministers who …": right behind a noun the word does not ask. */
export function isRelative(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  return (
    RELATIVES.has(chunks[i]?.words.join(' ') ?? '') &&
    before !== undefined &&
    hasContent(before) &&
    !isVerbOnly(before) &&
    !isProgressive(before, chunks[i - 2]) &&
    chunks.slice(0, i).some((chunk) => askOf(chunk) !== undefined || auxiliaries.has(chunk.words[0] ?? ''))
  );
}
/** "What was said when the talks ended?": behind a clause that asks, and before a subject, the word joins another. */
export function isConjunction(chunks: readonly Chunk[], i: number): boolean {
  const [before, next] = [chunks[i - 1], chunks[i + 1]];
  return (
    CONJUNCTIONS.has(chunks[i]?.words.join(' ') ?? '') &&
    before !== undefined &&
    hasContent(before) &&
    next !== undefined &&
    !next.punctuation &&
    !isJoin(next) &&
    !auxiliaries.has(next.words[0] ?? '') &&
    chunks.slice(0, i).some((chunk) => askOf(chunk) !== undefined) &&
    chunks.slice(i + 1).some((chunk) => auxiliaries.has(chunk.words[0] ?? '') || isVerbOnly(chunk))
  );
}
const CONJUNCTIONS: ReadonlySet<string> = wordSetOf(conjunctions);
const RELATIVES = new Set(['who', 'whom', 'whose', 'which']);
