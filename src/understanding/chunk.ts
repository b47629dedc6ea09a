import type { NameWord } from '../language/name-words.ts';
import type { Sense } from '../language/sense.ts';

/** A word or phrase of the question with its possible meanings; no senses: a word that nothing explains. */
export interface Chunk {
  /** As typed. */
  readonly text: string;
  /** Its folded words. */
  readonly words: readonly string[];
  readonly senses: readonly Sense[];
  /** What was typed, where chat shorthand stands for other words. */
  readonly typed?: string;
  /** What it was read as, where a typing error was mended. */
  readonly corrected?: string;
  readonly punctuation: boolean;
  readonly possessive: boolean;
  /** True where a genitive "'s" follows. */
  readonly possessor?: boolean;
  /** Set on chunks that a follow-up took over from an earlier question. */
  readonly carried?: boolean;
  /** Keys of the words in names that it can stand for: "rocket" for the missile of "missile defence". */
  readonly nameWord?: NameWord;
  /** Ids of the facts by which it was found to be what a description describes. */
  readonly proofs?: readonly string[];
}

/** A noun phrase: adjacent chunks that may describe one thing, with the preposition before it. */
export interface Phrase {
  readonly chunks: readonly Chunk[];
  readonly preposition: string;
  readonly position: 'subject' | 'object' | 'none';
  /** Phrases joined by "and" or commas share a group. */
  readonly group: number;
  /** True after "besides": what it names is to be left out of the answer. */
  readonly excluded: boolean;
  /** True where a comma alone sets it behind another phrase: a list goes on, or it says what that one is. */
  readonly apposed: boolean;
  /** True where "or" offers it instead of the phrase before. */
  readonly alternative: boolean;
  /** True where "this" or "that" before the noun points back. */
  readonly pointing?: boolean;
}

export function hasKind(chunk: Chunk, kind: Sense['kind']): boolean {
  // Asked thousands of times for a question: a loop is quicker than a call for each meaning.
  for (const sense of chunk.senses) if (sense.kind === kind) return true;
  return false;
}

/** Ids of what a chunk can name. */
export function entitiesOf({ senses }: Chunk): readonly string[] {
  const entities: string[] = [];
  for (const sense of senses) if (sense.kind === 'entity') entities.push(sense.entity);
  return entities;
}

/** True where a chunk means nothing but what it stands for in a name. */
export function isNameWord(chunk: Chunk): boolean {
  return chunk.nameWord !== undefined && chunk.senses.every((sense) => sense.kind === 'light');
}

const CONTENT_KINDS: ReadonlySet<Sense['kind']> = new Set([
  'entity',
  'sort',
  'epithet',
  'relation',
  'role',
  'kinship',
  'date',
  'weekday',
  'range',
  'absent',
  'pronoun',
  'number',
  'version',
  'namePart',
  'degree',
  'gloss',
  'contrary',
]);
const ORDER: ReadonlySet<string> = new Set(['first', 'last', 'next']);

/** True where some meaning of a chunk names or describes something. */
export function hasContent(chunk: Chunk): boolean {
  for (const sense of chunk.senses)
    if (CONTENT_KINDS.has(sense.kind) || (sense.kind === 'operator' && ORDER.has(sense.operator)))
      return true;
  return false;
}

/** True where a chunk carries no content, whatever the rest of the question means. */
export function isFree(chunk: Chunk): boolean {
  return chunk.punctuation || chunk.possessive || (hasKind(chunk, 'free') && !hasContent(chunk));
}

/** True where a chunk may stay unexplained beside others that are explained. */
export function isOptional(chunk: Chunk): boolean {
  let light = false;
  let relation = false;
  for (const sense of chunk.senses) {
    if (sense.kind === 'free') return true;
    light ||= sense.kind === 'light';
    relation ||= sense.kind === 'relation' && !sense.verb;
  }
  return light && !relation;
}
