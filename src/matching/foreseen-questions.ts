import { lemmasOf } from '../language/lemmatise.ts';
import type { Sense } from '../language/sense.ts';
import { type Chunk, isFree, isOptional } from '../understanding/chunk.ts';
import { askOf } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { IndexedFact } from './knowledge-index.ts';

/** A question that an editor foresaw for a fact, as it is read. */
export interface ForeseenQuestion {
  readonly fact: IndexedFact;
  readonly clause: Clause;
  /** What of it is compared. */
  readonly units: readonly Chunk[];
}

/** The questions that were foreseen, by their words. */
export interface ForeseenQuestions {
  readonly size: number;
  /** Those that share a meaning or a word with some of these. */
  sharing(units: readonly Chunk[]): readonly ForeseenQuestion[];
}

export const NONE_FORESEEN: ForeseenQuestions = { size: 0, sharing: () => [] };

/** Indexes foreseen questions; those without a word of content can never be asked. */
export function indexForeseen(
  questions: readonly Pick<ForeseenQuestion, 'fact' | 'clause'>[],
): ForeseenQuestions {
  const byKey = new Map<string, ForeseenQuestion[]>();
  let size = 0;
  for (const { fact, clause } of questions) {
    const question = { fact, clause, units: unitsOf(clause) };
    const keys = new Set(question.units.filter((unit) => !isOptional(unit)).flatMap(keysOf));
    if (keys.size > 0) size += 1;
    for (const key of keys) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [question]);
      else known.push(question);
    }
  }
  const sharing = (units: readonly Chunk[]): readonly ForeseenQuestion[] => [
    ...new Set(units.flatMap(keysOf).flatMap((key) => byKey.get(key) ?? [])),
  ];
  return { size, sharing };
}

/** What of a clause is compared: all but what asks, and what carries no content. */
export function unitsOf({ chunks }: Clause): readonly Chunk[] {
  return chunks.filter((chunk) => !isFree(chunk) && askOf(chunk) === undefined);
}

/** Two words or names that mean the same, or are the same; "the record" may stand for "the record of the meeting". */
export function isSame(chunk: Chunk, other: Chunk): boolean {
  return sharesMeaning(chunk, other) || isWithin(chunk, other);
}

function sharesMeaning({ senses }: Chunk, other: Chunk): boolean {
  return senses.some((sense) => tells(sense) && other.senses.some(({ key }) => key === sense.key));
}

/** True of a meaning by which two words say the same; the key of a number says nothing of how many. */
function tells(sense: Sense): boolean {
  return TELLING.has(sense.kind) && (sense.kind !== 'relation' || sense.relation !== '');
}
const TELLING: ReadonlySet<Sense['kind']> = new Set([
  'entity',
  'sort',
  'relation',
  'date',
  'range',
  'weekday',
  'absent',
]);

/** True where each word of a chunk stands in another, in whatever form. */
function isWithin({ words }: Chunk, other: Chunk): boolean {
  const forms = other.words.flatMap(lemmasOf);
  return words.every((word) => lemmasOf(word).some((form) => forms.includes(form)));
}

function keysOf({ senses, words }: Chunk): readonly string[] {
  return [...senses.filter(tells).map(({ key }) => key), ...words.flatMap(lemmasOf)];
}
