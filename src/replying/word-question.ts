import { adjectiveOf, capitalOf, demonymOf } from '../language/country-words.ts';
import { withDefiniteArticle } from '../language/en/articles.ts';
import { articles, auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import {
  askedOne,
  askedPerson,
  askedThing,
  doForms,
  expletives,
  haveForms,
  mannerQuestions,
  modals,
  nounJoiners,
  personQuestions,
  presupposing,
  thingQuestions,
  whether,
} from '../language/en/indirect-speech.ts';
import { englishWords } from '../language/english-words.ts';
import { gerundOf } from '../language/gerund.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { isNeutralWord } from '../language/neutral-words.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Sense } from '../language/sense.ts';
import { WORD_FLAGS } from '../language/word-list.ts';
import { type Chunk, hasKind, isFree } from '../understanding/chunk.ts';
import { canBeVerb } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { isOfSpeakers } from '../understanding/speakers.ts';
import { withArticle } from './render-fact.ts';
import type { WordingContext } from './wording.ts';

/** A question in indirect speech: `clause` after "say", `topic` after "about". */
export interface IndirectQuestion {
  readonly form: 'clause' | 'topic';
  readonly text: string;
}

/** Longer questions are not told again. */
const MAX_CHUNKS = 16;

/**
 * Tells a question again: "who Germany’s defence minister is", "Alain Juppe resigning". Only names, words
 * with a meaning here and neutral words are said back; undefined where there are others, or where it is no plain sentence.
 */
export function wordQuestion(clause: Clause, context: WordingContext): IndirectQuestion | undefined {
  const chunks = clause.chunks.filter((chunk) => !(chunk.punctuation && chunk.text !== '-'));
  if (clause.kind === 'fragment' || clause.negated || clause.asks.length > 1) return undefined;
  if (chunks.length > MAX_CHUNKS || chunks.some((chunk) => chunk.punctuation)) return undefined;
  const words = chunks.map((chunk) => wordChunk(chunk, context));
  if (words.some((word) => word === undefined)) return undefined;
  const tell = (from: number, to = chunks.length): string =>
    words
      .slice(from, to)
      .map((word = '', i) => (isInsidePhrase(chunks[from + i - 1]) ? word.replace(/^the /, '') : word))
      .join(' ')
      .replaceAll(' ’s', '’s');
  return clause.asks.length === 0 ? tellCheck(chunks, tell) : tellAsk(chunks, tell);
}

/** Behind an article or an adjective a name has no article of its own. */
function isInsidePhrase(before: Chunk | undefined): boolean {
  return (
    before !== undefined && (articles.has(firstWord(before)) || (!before.possessive && namesThing(before)))
  );
}

type Tell = (from: number, to?: number) => string;

/** "Is Iraq on the agenda": "whether Iraq is on the agenda". */
function tellCheck(chunks: readonly Chunk[], tell: Tell): IndirectQuestion | undefined {
  const auxiliary = firstWord(chunks[0]);
  const noun = endOfSubject(chunks, 1, auxiliary);
  const subject = beForms.has(auxiliary) ? startOfPredicate(chunks, noun, auxiliary) : noun;
  if (!auxiliaries.has(auxiliary) || subject <= 1 || subject === chunks.length) return undefined;
  if (doForms.has(auxiliary)) return tellDoing(chunks, tell, 1, subject, '');
  return { form: 'clause', text: `${whether} ${tell(1, subject)} ${auxiliary} ${tell(subject)}` };
}

/** "Is the peace process in X *discussed*", "Are the positions *identical*": what stands before it is the subject. */
function startOfPredicate(chunks: readonly Chunk[], noun: number, auxiliary: string): number {
  if (prepositions.has(firstWord(chunks[noun]))) {
    const predicate = chunks.findLastIndex(
      (chunk) => isVerbAfter(chunk, auxiliary) || (chunk.words.length > 1 && hasKind(chunk, 'relation')),
    );
    return predicate > noun + 1 ? predicate : noun;
  }
  const last = chunks[noun - 1];
  return noun > 2 && last !== undefined && isAdjective(last) ? noun - 1 : noun;
}

/** An adjective that is no noun and no name. */
function isAdjective(chunk: Chunk): boolean {
  const flags = flagsOf(chunk);
  return (
    !chunk.senses.some((sense) => NAMING.has(sense.kind)) &&
    (flags & WORD_FLAGS.adjective) !== 0 &&
    (flags & WORD_FLAGS.noun) === 0
  );
}

function tellAsk(chunks: readonly Chunk[], tell: Tell): IndirectQuestion | undefined {
  const at = chunks.findIndex((chunk, i) => i > 0 && auxiliaries.has(firstWord(chunk)));
  const asking = chunks.findIndex((chunk) => hasKind(chunk, 'ask') || hasKind(chunk, 'choose'));
  if (asking !== 0) return undefined;
  if (at < 0) return isVerb(chunks[1]) ? { form: 'clause', text: tell(0) } : undefined;
  const auxiliary = firstWord(chunks[at]);
  const subject = endOfSubject(chunks, at + 1, auxiliary);
  // "Who will chair the talks?" asks for the subject: the order stays.
  if (
    at > 1 &&
    beForms.has(auxiliary) &&
    !chunks.slice(at + 1).some((chunk) => isVerbAfter(chunk, auxiliary))
  )
    return { form: 'clause', text: tell(0) };
  if (subject === at + 1)
    return doForms.has(auxiliary) || !isVerbAfter(chunks[at + 1], auxiliary)
      ? undefined
      : { form: 'clause', text: tell(0) };
  const word = chunks[0]?.words.join(' ') ?? '';
  const object =
    at > 1
      ? `${askedOne} ${tell(1, at)}`
      : personQuestions.has(word)
        ? askedPerson
        : thingQuestions.has(word)
          ? askedThing
          : '';
  if (doForms.has(auxiliary) && mannerQuestions.has(word)) return undefined;
  if (doForms.has(auxiliary) || presupposing.has(word))
    return tellDoing(chunks, tell, at + 1, subject, object, auxiliary);
  if (subject === chunks.length && !beForms.has(auxiliary)) return undefined;
  const rest = subject === chunks.length ? '' : ` ${tell(subject)}`;
  return beForms.has(auxiliary) && !isVerbAfter(chunks[subject], auxiliary)
    ? { form: 'clause', text: `${tell(0, at)} ${tell(at + 1)} ${auxiliary}` }
    : { form: 'clause', text: `${tell(0, at)} ${tell(at + 1, subject)} ${auxiliary}${rest}` };
}

/** "Why did Juppe resign": "Alain Juppe resigning". */
function tellDoing(
  chunks: readonly Chunk[],
  tell: Tell,
  start: number,
  subject: number,
  object: string,
  auxiliary = 'do',
): IndirectQuestion | undefined {
  const [verb = '', ...particles] = chunks[subject]?.words ?? [];
  const doing = `${tell(start, subject)} `;
  if (doForms.has(auxiliary) || modals.has(auxiliary)) {
    if (!isVerbAfter(chunks[subject], auxiliary)) return undefined;
    // "agree on anything in the end", but "eat anything for breakfast"
    const stranded = prepositions.has(firstWord(chunks[subject + 1])) && !beginsPhrase(chunks[subject + 2]);
    const before = stranded ? tell(subject + 1, subject + 2) : '';
    const parts = [gerundOf(verb), ...particles, before, object, tell(subject + (stranded ? 2 : 1))];
    return { form: 'topic', text: doing + parts.filter((part) => part !== '').join(' ') };
  }
  const be = beForms.has(auxiliary) ? 'be' : haveForms.has(auxiliary) ? 'have' : undefined;
  if (be === undefined || subject === chunks.length) return undefined;
  return { form: 'topic', text: `${doing}${verb.endsWith('ing') ? '' : `${gerundOf(be)} `}${tell(subject)}` };
}

/** Index after the noun phrase that begins at `start`; `start` itself where none does. */
function endOfSubject(chunks: readonly Chunk[], start: number, auxiliary: string): number {
  let at = start;
  let headed = false;
  for (; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const word = firstWord(chunk);
    if (articles.has(word) && !headed) continue;
    if (chunk.possessive || (headed && nounJoiners.has(word))) {
      headed = false;
      continue;
    }
    if (!namesThing(chunk) || isVerbAfter(chunk, auxiliary)) break;
    headed = true;
  }
  return headed || at === chunks.length ? at : start;
}

/** A name, a sort of thing, or a noun or adjective of the language. */
function namesThing(chunk: Chunk): boolean {
  if (prepositions.has(firstWord(chunk))) return false;
  if (chunk.senses.some((sense) => NAMING.has(sense.kind))) return true;
  const flags = isFree(chunk) ? 0 : flagsOf(chunk);
  return (flags & (WORD_FLAGS.noun | WORD_FLAGS.adjective)) !== 0;
}
const NAMING: ReadonlySet<Sense['kind']> = new Set(['entity', 'absent', 'sort', 'role', 'number']);

/** A verb of a relation or of the language that names nothing. */
function isVerb(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.punctuation || chunk.possessive) return false;
  if (hasKind(chunk, 'entity') || hasKind(chunk, 'absent')) return false;
  if (prepositions.has(firstWord(chunk)) || articles.has(firstWord(chunk))) return false;
  if (canBeVerb(chunk)) return true;
  return (
    chunk.senses.every((s) => s.kind === 'light' || s.kind === 'free') &&
    (flagsOf(chunk) & WORD_FLAGS.verb) !== 0
  );
}

/** A verb in the form that an auxiliary takes: "does *meet*", "is *meeting*", "has *met*". */
function isVerbAfter(chunk: Chunk | undefined, auxiliary: string): boolean {
  if (!isVerb(chunk)) return false;
  const word = firstWord(chunk);
  const inflected = lemmasOf(word).length > 1;
  if (beForms.has(auxiliary) || haveForms.has(auxiliary)) return inflected && !/[^s]s$/.test(word);
  return !inflected && !word.endsWith('ing');
}

/** An article, a name or a noun. */
function beginsPhrase(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (articles.has(firstWord(chunk)) || namesThing(chunk));
}

function flagsOf(chunk: Chunk): number {
  const words = englishWords();
  return lemmasOf(firstWord(chunk)).reduce((flags, lemma) => flags | (words(lemma) ?? 0), 0);
}

function firstWord(chunk: Chunk | undefined): string {
  return chunk?.words[0] ?? '';
}

/** The words of a chunk as a reply may print them. */
function wordChunk(chunk: Chunk, context: WordingContext): string | undefined {
  if (chunk.possessive) return '’s';
  const word = chunk.words.join(' ');
  if (isOfSpeakers(chunk)) return undefined;
  if (hasKind(chunk, 'ask') || hasKind(chunk, 'choose') || auxiliaries.has(word)) return word;
  if (expletives.has(word)) return undefined;
  const names = chunk.senses.flatMap((sense) => wordName(sense, word, context));
  if (names.length > 0) return names[0];
  if (hasKind(chunk, 'pronoun')) return undefined;
  if (hasKind(chunk, 'date') || hasKind(chunk, 'number') || hasKind(chunk, 'weekday')) return chunk.text;
  const known = chunk.senses.length > 0 || chunk.words.every(isNeutralWord);
  if (!known) return undefined;
  const typed =
    chunk.text.replaceAll('-', ' ').toLowerCase() === word && chunk.text !== chunk.text.toUpperCase();
  return chunk.corrected ?? (typed ? chunk.text : word);
}

/** "CVE-2025-31802" */
const IDENTIFIER = /^\p{Lu}[\p{Lu}\p{N}]*-[\p{N}-]+$/u;

/** The name of what a chunk names, as an adjective where it was one; other things keep the words of the question. */
function wordName(
  sense: Chunk['senses'][number],
  word: string,
  { index }: WordingContext,
): readonly string[] {
  if (sense.kind === 'entity' && sense.metonym) {
    const capital = capitalOf(index.entities.get(sense.entity)?.country);
    return capital?.toLowerCase() === word ? [capital] : [];
  }
  if (sense.kind === 'absent') return [adjectiveOf(sense.name, word) ?? withDefiniteArticle(sense.name)];
  if (sense.kind !== 'entity') return [];
  const entity = index.entities.get(sense.entity);
  if (entity === undefined) return [];
  const demonym = demonymOf(entity.country);
  if (demonym !== undefined && demonym.toLowerCase() === word) return [demonym];
  const named =
    entity.kind === 'person' ||
    entity.kind === 'place' ||
    entity.kind === 'organisation' ||
    IDENTIFIER.test(entity.name);
  return named && sense.proper && !entity.unnamed ? [withArticle(entity)] : [];
}
