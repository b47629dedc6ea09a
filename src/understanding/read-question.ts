import { isKnownWord } from '../language/known-words.ts';
import { normaliseQuestion } from '../language/normalise-question.ts';
import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';
import { annotate, type Vocabulary } from './annotate.ts';
import type { Clause } from './clause.ts';
import { joinParticles } from './join-particles.ts';
import { markQuotations } from './mark-quotations.ts';
import { readClause } from './read-clause.ts';
import { type Segment, speaksOfSpeakers, splitMessage, startsQuestion } from './split-message.ts';

/** A clause of a message and what its form says of it. */
export interface ReadClause {
  readonly clause: Clause;
  readonly mood: Segment['mood'];
  /** What is left where an idle opening is set aside as a whole, the longest first; read only when asked for. */
  readonly tails: () => readonly Clause[];
}

export interface ReadQuestion {
  /** The words as they were typed, quotations unmarked. */
  readonly tokens: readonly Token[];
  /** True where it repeats words of a quotation without quotation marks. */
  readonly repeats: boolean;
  readonly clauses: readonly ReadClause[];
}

/**
 * Reads a message: its clauses, those that ask and those that only tell. With `quotedOnly` false, words of a quotation
 * that the message repeats without quotation marks stand for the quotation.
 */
export function readQuestion(question: string, vocabulary: Vocabulary, quotedOnly = true): ReadQuestion {
  const tokens = tokenise(normaliseQuestion(question));
  const marked = markQuotations(tokens, vocabulary.quotations, quotedOnly);
  const repeats = quotedOnly && markQuotations(tokens, vocabulary.quotations, false).length < marked.length;
  const clauses = splitMessage(marked).map((segment) => ({
    clause: readTokens(segment.tokens, segment.mood, vocabulary),
    mood: segment.mood,
    tails: () => readTails(segment.tokens, vocabulary),
  }));
  return { tokens, repeats, clauses };
}

function readTokens(tokens: readonly Token[], mood: Segment['mood'], vocabulary: Vocabulary): Clause {
  return readClause(annotate(joinParticles(tokens, vocabulary.trie), vocabulary), mood);
}

/** The most openings that are tried. */
const MAX_TAILS = 4;

function readTails(tokens: readonly Token[], vocabulary: Vocabulary): readonly Clause[] {
  const tails: Clause[] = [];
  for (let i = 1; i < tokens.length && tails.length < MAX_TAILS; i++) {
    if (!startsQuestion(tokens, i) || !isIdleOpening(tokens.slice(0, i), vocabulary)) continue;
    for (const part of splitMessage(tokens.slice(i))) tails.push(readTokens(part.tokens, 'ask', vocabulary));
  }
  return tails;
}

/** An opening that speaks of the speakers, or names nothing at all, asks nothing. */
function isIdleOpening(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  if (speaksOfSpeakers(tokens)) return true;
  return annotate(tokens, vocabulary).every((chunk) => {
    if (chunk.senses.length === 0)
      return chunk.punctuation || chunk.possessive || isKnownWord(chunk.words[0] ?? '');
    return !chunk.senses.some(
      (s) => s.kind === 'entity' || s.kind === 'absent' || s.kind === 'pronoun' || s.kind === 'date',
    );
  });
}
