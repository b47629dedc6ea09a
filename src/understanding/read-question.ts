import { normaliseQuestion } from '../language/normalise-question.ts';
import { tokenise } from '../language/tokenise.ts';
import type { Token } from '../language/token.ts';
import { annotate, type Vocabulary } from './annotate.ts';
import type { Clause } from './clause.ts';
import { markQuotations } from './mark-quotations.ts';
import { readClause } from './read-clause.ts';
import { type Segment, splitMessage } from './split-message.ts';

/** A clause of a message and what its form says of it. */
export interface ReadClause {
  readonly clause: Clause;
  readonly mood: Segment['mood'];
}

export interface ReadQuestion {
  readonly tokens: readonly Token[];
  readonly clauses: readonly ReadClause[];
}

/**
 * Reads a message: its clauses, those that ask and those that only tell. With `quotedOnly` false, words of a quotation
 * that the message repeats without quotation marks stand for the quotation.
 */
export function readQuestion(question: string, vocabulary: Vocabulary, quotedOnly = true): ReadQuestion {
  const tokens = tokenise(normaliseQuestion(question));
  const clauses = splitMessage(markQuotations(tokens, vocabulary.quotations, quotedOnly)).map((segment) => ({
    clause: readClause(annotate(segment.tokens, vocabulary), segment.mood),
    mood: segment.mood,
  }));
  return { tokens, clauses };
}
