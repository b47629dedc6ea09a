import { auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import { denyingWords } from '../language/en/denying-words.ts';
import { fillingWords, saysWords, tailBreakers, tailOpeners } from '../language/en/statement-words.ts';
import { parseNumber } from '../language/find-numbers.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { tokenise } from '../language/tokenise.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import type { IndexedFact } from '../matching/knowledge-index.ts';
import { type Binding, type Match, matchOfWhole } from '../matching/match.ts';
import { hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';

/** A sentence that tells the whole of a fact, or one of the text, with the facts that rest on it. */
export interface Statement {
  readonly text: string;
  readonly facts: readonly IndexedFact[];
  readonly ofText: boolean;
}

/** A word in its base forms, or a number; true where a comma stands before it. */
interface Unit {
  readonly word: string;
  readonly forms: readonly string[];
  readonly apart: boolean;
}

/** A sentence as what is compared of it. */
interface Units {
  readonly units: readonly Unit[];
  readonly denials: number;
  /** Its auxiliaries, which stand elsewhere in a question: with others it may be turned round, or of another time. */
  readonly helpers: string;
}

const FILLING = wordSetOf(fillingWords);
const DENYING = wordSetOf(denyingWords);
const TAILS = wordSetOf(tailOpeners);
const BREAKERS = wordSetOf(tailBreakers);
const PRESENT: ReadonlySet<string> = new Set(['do', 'does']);
/** Fewer words than these claim nothing. */
const MIN_UNITS = 3;

const known = new WeakMap<Statement, Units>();

/**
 * "Is OLA a laser altimeter?" where a fact is told by "OLA is a laser altimeter", or the text says so: a claim in the very words
 * and order of a statement, whatever each of them may mean, or up to where that goes on to say when, where or why. One that
 * denies what the statement says, or says what it denies, is answered no. Undefined where no statement is said again.
 */
export function repeatsStatement(
  { kind, chunks }: Clause,
  statements: readonly Statement[],
): Decision | undefined {
  if (kind !== 'check') return undefined;
  const words = chunks.flatMap((chunk) => (chunk.punctuation ? [','] : chunk.words));
  const claim = unitsOf(words);
  if (claim.units.length < MIN_UNITS || chunks.slice(0, 2).some((chunk) => hasKind(chunk, 'pronoun')))
    return undefined;
  for (const statement of statements) {
    if (!isFirm(statement) || isOutOfTime(statement, words)) continue;
    const told = known.get(statement) ?? unitsOf(wordsOf(statement.text));
    known.set(statement, told);
    const rest = restBehind(claim, told);
    if (rest === undefined) continue;
    const agrees = claim.denials === told.denials;
    const isSaid = agrees ? mayEnd(rest) : rest.length === 0 && claim.denials + told.denials === 1;
    if (isSaid) return tell(statement, agrees ? 'yes' : 'no');
  }
  return undefined;
}

/** What is somebody's word is told as such, and is no more than that. */
function isFirm({ facts, ofText }: Statement): boolean {
  return ofText || facts.every(({ fact }) => fact.source === undefined);
}

/** "Does it land?" of what landed. */
function isOutOfTime({ facts }: Statement, [first = '']: readonly string[]): boolean {
  return PRESENT.has(first) && facts.every(({ fact }) => fact.modality === 'done');
}

function tell({ facts, text, ofText }: Statement, polarity: 'yes' | 'no'): Decision {
  return ofText
    ? {
        kind: 'computed',
        text: `${polarity === 'yes' ? 'Yes' : 'No'}: ${saysWords} “${text}.”`,
        facts: facts.map(({ fact }) => fact.id),
        polarity,
      }
    : { kind: 'answered', matches: facts.map(tellAll), polarity };
}

/** A match that is told with all that the fact holds. */
function tellAll(fact: IndexedFact): Match {
  const bindings = fact.roles
    .filter(({ lentBy, own }) => lentBy === undefined && own.length > 0)
    .map(
      (role): Binding => ({
        as: 'filler',
        chunks: [],
        role,
        entities: role.own,
        proofs: [],
        introduced: false,
      }),
    );
  return { ...matchOfWhole(fact), bindings };
}

/** What a statement says behind the words of a claim that it begins with. */
function restBehind(claim: Units, told: Units): readonly Unit[] | undefined {
  if (claim.helpers !== told.helpers || claim.units.length > told.units.length) return undefined;
  const begins = claim.units.every(({ forms }, i) =>
    told.units[i]?.forms.some((form) => forms.includes(form)),
  );
  return begins ? told.units.slice(claim.units.length) : undefined;
}

/** True of nothing, or of what says when, where or why, and takes nothing back. */
function mayEnd(rest: readonly Unit[]): boolean {
  const [first] = rest;
  return (
    first === undefined ||
    ((first.apart || TAILS.has(first.word)) && !rest.some(({ word }) => BREAKERS.has(word)))
  );
}

function unitsOf(words: readonly string[]): Units {
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
