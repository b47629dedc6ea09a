import { auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import { denyingWords } from '../language/en/denying-words.ts';
import { fillingWords, tailBreakers, tailOpeners } from '../language/en/statement-words.ts';
import { parseNumber } from '../language/find-numbers.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { tokenise } from '../language/tokenise.ts';
import { wordSetOf } from '../language/word-phrases.ts';

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
/** What a statement says behind the words of a claim that it begins with. */
export function restBehind(claim: Units, told: Units): readonly Unit[] | undefined {
  if (claim.helpers !== told.helpers || claim.units.length > told.units.length) return undefined;
  const begins = claim.units.every(({ forms }, i) =>
    told.units[i]?.forms.some((form) => forms.includes(form)),
  );
  return begins ? told.units.slice(claim.units.length) : undefined;
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
/** Forms that say the same in a question and in a statement. */
const HELPERS: ReadonlyMap<string, string> = new Map([
  ...['is', 'are', 'am', 'was', 'were'].map((form) => [form, 'be'] as const),
  ['has', 'have'],
  ['shall', 'will'],
]);

function wordsOf(text: string): readonly string[] {
  return tokenise(text.replace(/[“”]/g, '"')).flatMap(({ kind, norm, text: sign }) =>
    kind !== 'punctuation' ? [norm] : sign === ',' ? [','] : [],
  );
}

const known = new Map<string, Units>();
const MAX_KNOWN = 20_000;

/** The units of a sentence as it is written. */
export function unitsOfStatement(text: string): Units {
  let units = known.get(text);
  if (units === undefined) {
    units = unitsOf(wordsOf(text));
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(text, units);
  }
  return units;
}
