import { articles, auxiliaries, beForms, haveForms } from '../language/en/auxiliaries.ts';
import { lemmasOf } from '../language/lemmatise.ts';
import { prepositions } from '../language/prepositions.ts';
import { type Chunk, entitiesOf, isFree, isOptional } from '../understanding/chunk.ts';
import { askOf } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import type { IndexedFact } from './knowledge-index.ts';

/** A word of a question, or a name or date of several; what asks, and words of grammar, are none. */
export interface QuestionUnit {
  readonly chunk: Chunk;
  /** The word in its base forms, or each word of a name. */
  readonly forms: readonly string[];
  /** Ids of what it names. */
  readonly entities: readonly string[];
  /** The dates that it can be. */
  readonly dates: readonly string[];
  /** True where a question may have it without asking for anything else: "exactly", "now". */
  readonly idle: boolean;
}

/** A question that an editor foresaw for a fact, as it is read. */
export interface ForeseenQuestion {
  readonly fact: IndexedFact;
  readonly clause: Clause;
  readonly units: readonly QuestionUnit[];
}

/** The questions that were foreseen, by their words. */
export interface ForeseenQuestions {
  readonly size: number;
  /** Those that share a name, a date or a word with some of these. */
  sharing(units: readonly QuestionUnit[]): readonly ForeseenQuestion[];
}

export const NONE_FORESEEN: ForeseenQuestions = { size: 0, sharing: () => [] };

/** Indexes foreseen questions. */
export function indexForeseen(
  questions: readonly Pick<ForeseenQuestion, 'fact' | 'clause'>[],
): ForeseenQuestions {
  const byKey = new Map<string, ForeseenQuestion[]>();
  for (const { fact, clause } of questions) {
    const question = { fact, clause, units: unitsOf(clause) };
    for (const key of new Set(question.units.flatMap(keysOf))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [question]);
      else known.push(question);
    }
  }
  return {
    size: byKey.size,
    sharing: (units) => [...new Set(units.flatMap(keysOf).flatMap((key) => byKey.get(key) ?? []))],
  };
}

function keysOf({ forms, entities, dates }: QuestionUnit): readonly string[] {
  return [...forms, ...entities, ...dates];
}

/** The words of a clause that are compared, in its order. */
export function unitsOf({ chunks }: Clause): readonly QuestionUnit[] {
  return chunks.flatMap((chunk): QuestionUnit[] => {
    if (chunk.punctuation || chunk.possessive || askOf(chunk) !== undefined) return [];
    const entities = entitiesOf(chunk);
    const dates = chunk.senses.flatMap((sense) => {
      if (sense.kind === 'date') return [JSON.stringify(sense.date)];
      return sense.kind === 'range' ? [JSON.stringify([sense.first, sense.last])] : [];
    });
    const idle = isFree(chunk) || isOptional(chunk);
    const words = chunk.words.filter((word) => !isGrammar(word));
    if (entities.length + dates.length > 0)
      return [{ chunk, forms: words.flatMap(lemmasOf), entities, dates, idle }];
    return words.map((word) => ({ chunk, forms: lemmasOf(word), entities, dates, idle }));
  });
}

function isGrammar(word: string): boolean {
  return (
    articles.has(word) ||
    auxiliaries.has(word) ||
    beForms.has(word) ||
    haveForms.has(word) ||
    prepositions.has(word)
  );
}

/** The same thing or day, or the same word; "the record" may stand for "the record of the meeting". */
export function isSame(unit: QuestionUnit, foreseen: QuestionUnit): boolean {
  const shares = (these: readonly string[], those: readonly string[]): boolean =>
    these.some((one) => those.includes(one));
  if (shares(unit.entities, foreseen.entities) || shares(unit.dates, foreseen.dates)) return true;
  return unit.entities.length + unit.dates.length === 0 && shares(unit.forms, foreseen.forms);
}
