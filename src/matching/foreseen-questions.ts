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
  return senses.some((sense) => {
    const key = keyOf(sense);
    return key !== undefined && other.senses.some((one) => keyOf(one) === key);
  });
}

/** What two words have the same of that say the same: of a date which it is, of a number nothing. */
function keyOf(sense: Sense): string | undefined {
  switch (sense.kind) {
    case 'date':
      return `date ${JSON.stringify(sense.date)}`;
    case 'range':
      return `range ${JSON.stringify([sense.first, sense.last])}`;
    case 'relation':
      return sense.relation === '' ? undefined : sense.key;
    case 'entity':
    case 'sort':
    case 'weekday':
    case 'absent':
      return sense.key;
    default:
      return undefined;
  }
}

/** True where each word of a chunk stands in another, in whatever form. */
function isWithin({ words }: Chunk, other: Chunk): boolean {
  const forms = other.words.flatMap(lemmasOf);
  return words.every((word) => lemmasOf(word).some((form) => forms.includes(form)));
}

function keysOf({ senses, words }: Chunk): readonly string[] {
  return [...senses.flatMap((sense) => keyOf(sense) ?? []), ...words.flatMap(lemmasOf)];
}
