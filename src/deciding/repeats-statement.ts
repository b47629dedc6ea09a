import { presentHelpers, saysWords } from '../language/en/statement-words.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import type { IndexedFact } from '../matching/knowledge-index.ts';
import { type Binding, type Match, matchOfWhole } from '../matching/match.ts';
import { hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { Decision } from './decision.ts';
import { mayEnd, restBehind, type Units, unitsOf, wordsOfChunks } from './statement-units.ts';

/** A sentence that tells the whole of a fact, or one of the text, with the facts that rest on it. */
export interface Statement {
  readonly text: string;
  readonly facts: readonly IndexedFact[];
  readonly ofText: boolean;
  /** What is compared of it. */
  readonly units: Units;
}

const PRESENT = wordSetOf(presentHelpers);
/** Fewer words than these claim nothing. */
const MIN_UNITS = 3;

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
  const words = wordsOfChunks(chunks);
  const claim = unitsOf(words);
  if (claim.units.length < MIN_UNITS || chunks.slice(0, 2).some((chunk) => hasKind(chunk, 'pronoun')))
    return undefined;
  for (const statement of statements) {
    if (!isFirm(statement) || isOutOfTime(statement, words)) continue;
    const told = statement.units;
    const rest = claim.helpers === told.helpers ? restBehind(claim.units, told.units) : undefined;
    if (rest === undefined) continue;
    const agrees = claim.denials === told.denials;
    const isSaid = agrees ? mayEnd(rest) : rest.length === 0 && claim.denials + told.denials === 1;
    if (isSaid) return tell(statement, agrees ? 'yes' : 'no');
  }
  return undefined;
}

/** What is somebody's word is told as such, and is no more than that. */
export function isFirm({ facts, ofText }: Statement): boolean {
  return ofText || facts.every(({ fact }) => fact.source === undefined);
}

/** "Does it land?" of what landed. */
export function isOutOfTime({ facts }: Statement, [first = '']: readonly string[]): boolean {
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
export function tellAll(fact: IndexedFact): Match {
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
