import { withCapital } from '../language/country-words.ts';
import { articles, auxiliaries, haveForms } from '../language/en/auxiliaries.ts';
import {
  doForms,
  endAdverbs,
  expletives,
  indirectQuestionWords,
  lightNouns,
  massNouns,
  nounJoiners,
  oddPlurals,
  orderAdverbs,
  placeholders,
  plainAdverbs,
  pluralArticles,
  singularArticles,
  timePrepositions,
} from '../language/en/indirect-speech.ts';
import { englishWords } from '../language/english-words.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { upperFirst } from '../language/letter-case.ts';
import { isNeutralAs, isNeutralWord } from '../language/neutral-words.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Sense } from '../language/sense.ts';
import { verbFormsOf } from '../language/verb-forms.ts';
import { WORD_FLAGS } from '../language/word-list.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import { canBeVerb } from '../understanding/chunk-forms.ts';
import { isOfSpeakers } from '../understanding/speakers.ts';
import { findNamePiece } from './find-name-piece.ts';
import { type Piece, piece, type Tag } from './piece.ts';
import type { WordingContext } from './wording.ts';

/** The words of a question as a reply may print them; undefined where one of them may not be said back. */
export function listPieces(chunks: readonly Chunk[], context: WordingContext): readonly Piece[] | undefined {
  const pieces = chunks.map((chunk, i) => toPieces(i === 0 ? withSmallLetter(chunk) : chunk, context));
  return pieces.some((piece) => piece === undefined) ? undefined : pieces.flatMap((piece) => piece ?? []);
}

/** A sentence's first word inside another sentence. */
function withSmallLetter(chunk: Chunk): Chunk {
  return /^\p{Lu}\p{Ll}*$/u.test(chunk.text) ? { ...chunk, text: chunk.text.toLowerCase() } : chunk;
}

function toPieces(chunk: Chunk, context: WordingContext): readonly Piece[] | undefined {
  const word = chunk.words.join(' ');
  if (chunk.possessive) return [piece(word, '’s', 'owner')];
  if (chunk.punctuation || isOfSpeakers(chunk)) return undefined;
  if (expletives.has(word) && !placeholders.has(word)) return undefined;
  if (hasKind(chunk, 'ask') || hasKind(chunk, 'choose'))
    return canIntroduce(chunk) ? [askPiece(chunk, word)] : undefined;
  // A word that was bent though the language knows it is a guess.
  if (chunk.corrected !== undefined && isNeutralWord(chunk.text.toLowerCase())) return undefined;
  const closed = tagsOfClosed(word);
  if (closed.length > 0) return [piece(word, word, ...closed)];
  const named = findNamePiece(chunk, word, context);
  if (named !== undefined) return [named];
  if (hasKind(chunk, 'pronoun')) return undefined;
  if (hasKind(chunk, 'weekday')) return [piece(word, upperFirst(chunk.text), 'weekday')];
  if (hasKind(chunk, 'date')) return [piece(word, chunk.text, ...dateTags(chunk))];
  const number = chunk.senses.find((sense) => sense.kind === 'number');
  if (number !== undefined) return [piece(word, chunk.text, number.ordinal ? 'ordinal' : 'number')];
  if (chunk.words.some((one) => /^[b-z]$/.test(one))) return undefined;
  if (chunk.words.length > 1 && chunk.words.every((one) => tagsOfClosed(one).length > 0))
    return chunk.words.map(freePiece);
  if (chunk.words.length > 1 && auxiliaries.has(chunk.words[0] ?? '')) return undefined;
  const last = chunk.words.at(-1) ?? '';
  if (chunk.words.length === 2 && prepositions.has(last) && verbFormsOf(chunk.words[0] ?? '').size > 0)
    return chunk.words.map(freePiece);
  if (chunk.words.length > 1 && chunk.senses.every(isEmpty)) return chunk.words.map(freePiece);
  if (chunk.senses.length === 0 && !chunk.words.every(isNeutralWord)) return undefined;
  return [{ word, text: textOf(chunk, word), tags: new Set(tagsOf(chunk, context)) }];
}

/** "On which day", but no "what is the number of" and no "list". */
function canIntroduce({ words }: Chunk): boolean {
  return (
    words.some((word) => indirectQuestionWords.has(word)) && !words.some((word) => auxiliaries.has(word))
  );
}

function askPiece(chunk: Chunk, word: string): Piece {
  const asks = chunk.senses.find((sense) => sense.kind === 'ask')?.word;
  return { ...piece(word, word, 'ask'), asks };
}

/** Words of the closed classes. */
function tagsOfClosed(word: string): readonly Tag[] {
  const tags: Tag[] = [];
  if (auxiliaries.has(word)) tags.push('auxiliary');
  if (haveForms.has(word) || doForms.has(word)) tags.push(...verbFormsOf(word));
  if (articles.has(word) || singularArticles.has(word) || pluralArticles.has(word)) tags.push('determiner');
  if (prepositions.has(word) || timePrepositions.has(word)) tags.push('preposition');
  if (nounJoiners.has(word)) tags.push('joiner');
  if (plainAdverbs.has(word)) tags.push('adverb');
  if (orderAdverbs.has(word)) tags.push('adverb', 'ordinal');
  if (placeholders.has(word)) tags.push('placeholder');
  if (endAdverbs.has(word)) tags.push('last');
  return tags;
}

/** One word of a phrase that carries no content: "according to the text". */
function freePiece(word: string): Piece {
  const closed = tagsOfClosed(word);
  return closed.length > 0
    ? piece(word, word, ...closed)
    : piece(word, word, ...verbFormsOf(word), ...nounTags(word));
}

/** A day has a preposition of its own. */
function dateTags(chunk: Chunk): readonly Tag[] {
  return chunk.senses.some((sense) => sense.kind === 'date' && sense.date.day !== undefined)
    ? ['date', 'weekday']
    : ['date'];
}

function tagsOf(chunk: Chunk, { index }: WordingContext): readonly Tag[] {
  const [first = ''] = chunk.words;
  const inside = chunk.words.findIndex((word, i) => i > 0 && prepositions.has(word));
  const head = chunk.words[inside > 0 ? inside - 1 : chunk.words.length - 1] ?? '';
  if (inside === chunk.words.length - 1 && !canBeVerb(chunk)) return ['preposition'];
  // "on the agenda"
  if (chunk.words.length > 2 && prepositions.has(first)) return ['adverb'];
  const tags: Tag[] = [];
  const entities = chunk.senses.flatMap((sense) =>
    sense.kind === 'entity' && sense.verb !== true ? (index.entities.get(sense.entity) ?? []) : [],
  );
  const isNoun =
    entities.length > 0 ||
    chunk.senses.some(({ kind }) => NOUNS.has(kind)) ||
    (hasKind(chunk, 'relation') && !canBeVerb(chunk) && hasFlag(head, 'noun')) ||
    isNeutralAs(head, 'noun') ||
    lightNouns.has(lemmasOf(head).at(-1) ?? head);
  if (isNoun) tags.push(...nounTags(head));
  const whole = chunk.words.join(' ');
  const isSort = hasKind(chunk, 'sort') || hasKind(chunk, 'role');
  if (
    !isSort &&
    entities.some(
      ({ name, article, plural }) =>
        article === '' && !plural && name.toLowerCase() === whole && chunk.words.length > 1,
    )
  )
    tags.push('mass');
  const isVerb =
    canBeVerb(chunk) ||
    isNeutralAs(first, 'verb') ||
    chunk.senses.some((sense) => sense.kind === 'entity' && sense.verb === true) ||
    hasKind(chunk, 'light') ||
    first.endsWith('ed') ||
    (hasKind(chunk, 'free') && !verbFormsOf(first).has('base'));
  if (isVerb) tags.push(...verbFormsOf(first));
  if (
    isNeutralAs(head, 'adjective') ||
    hasKind(chunk, 'epithet') ||
    (hasFlag(head, 'adjective') && (!isNoun || !hasFlag(head, 'noun')))
  )
    tags.push('adjective');
  if (chunk.words.length === 1 && first.length > 5 && first.endsWith('ly')) tags.push('adverb');
  return tags;
}
const NOUNS: ReadonlySet<Sense['kind']> = new Set(['sort', 'role', 'namePart', 'kinship']);

function nounTags(word: string): readonly Tag[] {
  if (oddPlurals.has(word)) return ['plural'];
  const lemmas = lemmasOf(word).filter((lemma) => lemma !== word);
  if (/[^s]s$/.test(word) && lemmas.some((lemma) => isListed(lemma, 'noun'))) return ['plural'];
  if (!isListed(word, 'noun')) return [];
  return massNouns.has(word) ? ['singular', 'mass'] : ['singular'];
}

function isListed(word: string, part: keyof typeof WORD_FLAGS): boolean {
  return ((englishWords()(word) ?? 0) & WORD_FLAGS[part]) !== 0;
}

function hasFlag(word: string, part: keyof typeof WORD_FLAGS): boolean {
  return lemmasOf(word).some((lemma) => isListed(lemma, part));
}

function isEmpty({ kind }: Sense): boolean {
  return kind === 'free' || kind === 'light';
}

/** As it was typed where that is a plain spelling; countries and peoples with their capitals. */
function textOf(chunk: Chunk, word: string): string {
  const typed =
    chunk.text.replaceAll('-', ' ').toLowerCase() === word && chunk.text !== chunk.text.toUpperCase();
  const text = (chunk.corrected ?? (typed ? chunk.text : word)).split(' ').map(withCapital).join(' ');
  return text.replace(/s ['’]s\b/g, 's’').replace(/ ['’]s\b/g, '’s');
}
