import { formsOf } from '../../language/build-lexicon.ts';
import { isKnownWord } from '../../language/known-words.ts';
import { prepositions } from '../../language/prepositions.ts';
import { type Quantity, readQuantity } from '../../language/quantity.ts';
import { isDateSense } from '../../matching/match-dates.ts';
import { type Chunk, hasKind } from '../../understanding/chunk.ts';
import type { Clause } from '../../understanding/clause.ts';
import { currentChunks } from '../rewrite-chunks.ts';

/** A word of a question about figures, with the chunk it stands in. */
export interface FigureWord {
  readonly word: string;
  /** The word and its base forms. */
  readonly forms: readonly string[];
  readonly chunk: Chunk;
  /** The chunk's first word, and how many words of it follow from there. */
  readonly first: boolean;
  readonly length: number;
  /** The preposition before the noun phrase, or empty. */
  readonly preposition: string;
  readonly asks: boolean;
  /** The sign that sets it apart from what stands before it, such as a comma. */
  readonly sign?: string;
}

/** A word of a longer name: "Lower" in "Lower Town" compares nothing. */
export function isInName({ chunk }: FigureWord): boolean {
  return chunk.words.length > 1 && hasKind(chunk, 'entity');
}

/** The words of a clause in their order; of one that a follow-up completed, those of its phrases. */
export function readWords(clause: Clause): readonly FigureWord[] {
  const words: FigureWord[] = [];
  let preposition = '';
  let sign: string | undefined;
  for (const chunk of chunksOf(clause)) {
    if (chunk.possessive) continue;
    if (chunk.punctuation) sign = chunk.text;
    const own = wordsOf(chunk).filter((word) => !/^[?!.,:;"'()]$/.test(word));
    const isPreposition = own.length === 1 && prepositions.has(own[0] ?? '');
    const asks = hasKind(chunk, 'ask') || hasKind(chunk, 'choose');
    own.forEach((word, i) => {
      words.push({
        word,
        forms: formsOf(word),
        chunk,
        first: i === 0,
        length: own.length - i,
        preposition: isPreposition ? '' : preposition,
        asks,
        ...(i === 0 && sign !== undefined ? { sign } : {}),
      });
      sign = undefined;
    });
    if (isPreposition) preposition = own[0] ?? '';
    else if (!ARTICLES.has(own.join(' ')) && !chunk.punctuation) preposition = '';
  }
  return words;
}

/** The words as they were meant; what is a word as it was typed may be one that only figures know. */
function wordsOf({ words, corrected }: Chunk): readonly string[] {
  const mended = corrected?.split(' ') ?? words;
  return mended.length === words.length
    ? mended.map((word, i) => (isKnownWord(words[i] ?? '') ? (words[i] ?? '') : word))
    : mended;
}

const ARTICLES = new Set(['the', 'a', 'an', 'all', 'its', 'their']);

function chunksOf(clause: Clause): readonly Chunk[] {
  const phrases = [
    ...clause.asks.flatMap((ask) => (ask.phrase === undefined ? [] : [ask.phrase])),
    ...clause.phrases,
  ];
  // What a word that points back was read as stands in that word's place.
  const carried = phrases.some((phrase) =>
    phrase.chunks.some((chunk) => {
      const own = clause.chunks.find(({ text }) => text === chunk.text);
      return own === undefined || (chunk.carried === true && !hasKind(own, 'pronoun'));
    }),
  );
  if (!carried) return currentChunks(clause);
  const asked = clause.asks.map((ask) => plain(ask.word));
  return [
    ...asked,
    ...clause.chunks.filter((chunk) => hasKind(chunk, 'operator')),
    ...phrases.flatMap((phrase) => [
      ...(phrase.preposition === '' ? [] : [plain(phrase.preposition)]),
      ...phrase.chunks,
    ]),
  ];
}

function plain(text: string): Chunk {
  return { text, words: text.split(' '), senses: [], punctuation: false, possessive: false };
}

/** A quantity that a question names, with the places of its words. */
export interface NamedQuantity {
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity;
}

/** The quantities that words name; numbers of dates and names are none. */
export function findQuantities(words: readonly FigureWord[]): readonly NamedQuantity[] {
  const found: NamedQuantity[] = [];
  const texts = words.map(({ word, chunk }, at) =>
    isNumberOfOther(chunk) || standsForNoun(words, at) ? '' : word,
  );
  for (let from = 0; from < texts.length; ) {
    const read = /\d|^[a-z$€£¥~]/.test(texts[from] ?? '') ? readQuantity(texts, from) : undefined;
    if (read !== undefined) found.push({ from, ...read });
    from = read?.to ?? from + 1;
  }
  return found;
}

/** "The one in 2019" is no number. */
function standsForNoun(words: readonly FigureWord[], at: number): boolean {
  return words[at]?.word === PRO_NOUN && DEFINITES.has(words[at - 1]?.word ?? '');
}
const PRO_NOUN = 'one';
const DEFINITES = new Set(['the', 'this', 'that']);

const DECIMAL = /^\d+\.\d+$/;

/** "Five hours", "200 million", which a briefing may tell of something: a number with its unit, and nothing else. */
function isMeasure(words: readonly string[]): boolean {
  const read = readQuantity(words, 0);
  return read !== undefined && read.to === words.length;
}

function isNumberOfOther(chunk: Chunk): boolean {
  // "6.4" is no day of April where something has that figure.
  if (chunk.senses.some(isDateSense)) return !(hasKind(chunk, 'entity') && DECIMAL.test(chunk.text));
  return chunk.words.length > 1 && hasKind(chunk, 'entity') && !isMeasure(chunk.words);
}
