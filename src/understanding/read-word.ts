import { formsOf } from '../language/build-lexicon.ts';
import type { Speller } from '../language/correct-spelling.ts';
import { IRREGULAR_ORDINALS } from '../language/en/number-words.ts';
import type { Abbreviations } from '../language/expand-abbreviation.ts';
import { collectiveNumber, parseNumber } from '../language/find-numbers.ts';
import { isKnownWord } from '../language/known-words.ts';
import type { NameWord, NameWords } from '../language/name-words.ts';
import type { PhraseTrie } from '../language/phrase-trie.ts';
import { prepositions } from '../language/prepositions.ts';
import { type Sense, senseOf } from '../language/sense.ts';
import type { Token } from '../language/token.ts';

/** What a token can stand for by itself, whatever stands around it. */
export interface WordReading {
  /** What it may have been meant for, the likeliest first; empty where it is spelled correctly. */
  readonly corrections: readonly string[];
  /** Under which it is looked up, those of its corrections too. */
  readonly forms: readonly string[];
  /** Its meanings beside those of the lexicon: a number, a preposition. */
  readonly senses: readonly Sense[];
  /** The words in names that it can stand for. */
  readonly nameWord?: NameWord;
}

/** What words are read with. */
export interface WordSources {
  readonly trie: PhraseTrie;
  readonly speller: Speller;
  readonly abbreviations: Abbreviations;
  readonly nameWords: NameWords;
}

const MAX_CACHED_WORDS = 5000;

/** Reads tokens one by one; what was read is kept, since questions share most of their words. */
export function createWordReader(sources: WordSources): (token: Token) => WordReading {
  let cache = new Map<string, WordReading>();
  return (token) => {
    if (token.kind === 'punctuation') return readSign(token);
    const key = `${token.kind} ${isWrittenAsName(token)} ${token.quotation === undefined ? token.text === token.norm : 'quoted'} ${token.norm}`;
    let reading = cache.get(key);
    if (reading === undefined) {
      reading = readWord(token, sources);
      if (cache.size >= MAX_CACHED_WORDS) cache = new Map();
      cache.set(key, reading);
    }
    return reading;
  };
}

/** "Harbour & Pike": a sign for a word is that word in a name. */
function readSign({ text, norm }: Token): WordReading {
  return norm === text ? NOTHING : { ...NOTHING, forms: [norm] };
}
const NOTHING: WordReading = { corrections: [], forms: [], senses: [] };

function readWord(token: Token, sources: WordSources): WordReading {
  const nameWord = nameWordOf(token, sources.nameWords);
  const corrections = nameWord === undefined ? correctionsOf(token, sources) : [];
  return {
    ...(nameWord === undefined ? {} : { nameWord }),
    corrections,
    forms: [
      ...formsOf(token.norm),
      ...spelledOrdinal(token),
      ...corrections.flatMap((correction) => formsOf(correction)),
    ],
    senses: [...numberSenses(token), ...prepositionSenses(token)],
  };
}

function nameWordOf({ kind, norm }: Token, { keys }: NameWords): NameWord | undefined {
  if (kind !== 'word') return undefined;
  const own = [...new Set(formsOf(norm).flatMap((form) => keys.get(form) ?? []))];
  return own.length > 0 ? own : undefined;
}

function numberSenses(token: Token): readonly Sense[] {
  const number = token.norm === 'one' ? undefined : (parseNumber(token.norm) ?? groupNumber(token.norm));
  return number === undefined
    ? []
    : [{ kind: 'number', key: 'number', number, ordinal: /(?:st|nd|rd|th)$/.test(token.norm) }];
}

/** "2nd" is found where a name has "second". */
function spelledOrdinal({ norm }: Token): readonly string[] {
  if (!/^\d+(?:st|nd|rd|th)$/.test(norm)) return [];
  const number = parseNumber(norm);
  return Object.entries(IRREGULAR_ORDINALS).flatMap(([word, value]) => (value === number ? [word] : []));
}

/** "the quartet" is the four; "the pair" is more than a number. */
function groupNumber(word: string): number | undefined {
  const number = collectiveNumber(word);
  return number === 2 ? undefined : number;
}

function prepositionSenses(token: Token): readonly Sense[] {
  return prepositions.has(token.norm) ? [senseOf.preposition(token.norm)] : [];
}

function correctionsOf(token: Token, vocabulary: WordSources): readonly string[] {
  if (token.kind !== 'word' || token.quotation !== undefined || token.norm.length < 2) return [];
  if (formsOf(token.norm).some((form) => vocabulary.trie.hasWord(form))) return [];
  if (token.norm.length < 4) return isKnownWord(token.norm) ? [] : expansionsOf(token, vocabulary);
  const known = isKnownWord(token.norm);
  // An inflected form was written on purpose.
  if (known && formsOf(token.norm).length > 1) return [];
  const mended = vocabulary.speller
    .suggest(token.norm, { capitalised: isWrittenAsName(token) })
    .filter(
      (suggestion) =>
        !known ||
        (suggestion.form.charAt(0) === token.norm.charAt(0) &&
          suggestion.distance <= (token.norm.length > 6 ? 2 : 1) &&
          (token.norm.length > 4 || token.norm.length === suggestion.form.length) &&
          isSlip(suggestion.form, suggestion.name, vocabulary)),
    )
    .filter((suggestion) => token.text !== token.norm || !isAbsentOnly(suggestion.form, vocabulary))
    .filter((suggestion) => !isWrittenAsName(token) || !isIdle(suggestion.form, vocabulary))
    .slice(0, 3)
    .map((suggestion) => suggestion.form);
  return mended.length > 0 || known ? mended : expansionsOf(token, vocabulary);
}

/** "Did Boeing build it?": a capital inside a sentence marks a name, which is no slip for a word that says nothing. */
export function isWrittenAsName({ text, start }: Token): boolean {
  if (start === 0 || text.length < LEAST_NAME_CHARS || SMALL_LETTER.test(text)) return false;
  return NAME.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text);
}
const SMALL_LETTER = /^[a-z]/;
const NAME = /^[A-Z][a-z]+$/;
const LEAST_NAME_CHARS = 5;

function isIdle(form: string, { trie }: WordSources): boolean {
  const senses = trie.matchesAt([[form]], 0)[0]?.senses ?? [];
  return senses.length > 0 && senses.every(({ kind }) => kind === 'free' || kind === 'light');
}

function expansionsOf(token: Token, vocabulary: WordSources): readonly string[] {
  return vocabulary.abbreviations
    .expand(token.norm)
    .filter((form) => token.text !== token.norm || !isAbsentOnly(form, vocabulary));
}

/** True for names that no briefing holds: a word in small letters is not bent into one. */
function isAbsentOnly(form: string, { trie }: WordSources): boolean {
  const senses = trie.matchesAt([[form]], 0)[0]?.senses ?? [];
  return senses.length > 0 && senses.every((sense) => sense.kind === 'absent');
}

/** A correctly spelled word can be a slip only for a word of content, never for a name or a word that is free. */
function isSlip(form: string, name: boolean, { trie }: WordSources): boolean {
  if (name) return false;
  const senses = trie.matchesAt([[form]], 0)[0]?.senses ?? [];
  return (
    senses.some(
      (s) => s.kind === 'relation' || s.kind === 'sort' || s.kind === 'role' || s.kind === 'entity',
    ) && !senses.some((s) => s.kind === 'free' || s.kind === 'light' || s.kind === 'absent')
  );
}
