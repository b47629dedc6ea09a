import { auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import { denyingWords } from '../language/en/denying-words.ts';
import { fillingWords, sameHelpers, tailBreakers, tailOpeners } from '../language/en/statement-words.ts';
import { parseNumber } from '../language/find-numbers.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { tokenise } from '../language/tokenise.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import type { Chunk } from '../understanding/chunk.ts';

/** A word in its base forms, or a number; true where a comma stands before it. */
export interface Unit {
  readonly word: string;
  readonly forms: readonly string[];
  readonly apart: boolean;
}

/** A sentence as what is compared of it. */
export interface Units {
  readonly units: readonly Unit[];
  readonly denials: number;
  /** Its auxiliaries, which stand elsewhere in a question: with others it may be turned round, or of another time. */
  readonly helpers: string;
}

const FILLING = wordSetOf(fillingWords);
const DENYING = wordSetOf(denyingWords);
const TAILS = wordSetOf(tailOpeners);
const BREAKERS = wordSetOf(tailBreakers);

/** What a statement says behind the words that it begins with; undefined where it does not begin with them. */
export function restBehind(begins: readonly Unit[], told: readonly Unit[]): readonly Unit[] | undefined {
  const isSaid = begins.every((unit, i) => isSame(unit, told[i]));
  return isSaid ? told.slice(begins.length) : undefined;
}

export function isSame({ forms }: Unit, other: Unit | undefined): boolean {
  return other?.forms.some((form) => forms.includes(form)) === true;
}

/** The words of a clause, and its commas. */
export function wordsOfChunks(chunks: readonly Chunk[]): readonly string[] {
  return chunks.flatMap((chunk) => (chunk.punctuation ? [','] : chunk.words));
}

/** True of nothing, or of what says when, where or why, and takes nothing back. */
export function mayEnd(rest: readonly Unit[]): boolean {
  const [first] = rest;
  return (
    first === undefined ||
    ((first.apart || TAILS.has(first.word)) && !rest.some(({ word }) => BREAKERS.has(word)))
  );
}

export function unitsOf(words: readonly string[]): Units {
  const units: Unit[] = [];
  const helpers: string[] = [];
  let [denials, apart] = [0, false];
  for (const [i, word] of words.entries()) {
    if (word === ',') apart = true;
    // "No. 14" is a number.
    else if (DENYING.has(word) && !/^\d/.test(words[i + 1] ?? '')) denials++;
    else if (FILLING.has(word)) continue;
    else if (auxiliaries.has(word) || beForms.has(word)) helpers.push(HELPERS.get(word) ?? word);
    else {
      const number = parseNumber(word);
      units.push({ word, forms: number === undefined ? lemmasOf(word) : [String(number)], apart });
      apart = false;
    }
  }
  return { units, denials, helpers: helpers.sort().join(' ') };
}
const HELPERS: ReadonlyMap<string, string> = new Map(sameHelpers);

function wordsOf(text: string): readonly string[] {
  return tokenise(text.replace(/[“”]/g, '"')).flatMap(({ kind, norm, text: sign }) =>
    kind !== 'punctuation' ? [norm] : sign === ',' ? [','] : [],
  );
}

/** The units of a sentence as it is written. */
export function unitsOfText(text: string): Units {
  return unitsOf(wordsOf(text));
}
