import { normaliseQuestion } from '../language/normalise-question.ts';
import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';
import { annotate, type Vocabulary } from './annotate.ts';
import type { Chunk } from './chunk.ts';
import { hasVerbAhead } from './chunk-forms.ts';
import type { Clause } from './clause.ts';
import { joinParticles } from './join-particles.ts';
import { markQuotations } from './mark-quotations.ts';
import { readClause } from './read-clause.ts';
import { type Remains, readTails, setAside } from './set-aside.ts';
import { type Segment, splitMessage } from './split-message.ts';

/** A clause of a message and what its form says of it. */
export interface ReadClause {
  readonly clause: Clause;
  readonly mood: Segment['mood'];
  /** The ways to read it where it is not understood as a whole, the likeliest first; read only when asked for. */
  readonly otherwise: () => readonly Reading[];
}

/** A sentence read without the clauses in it that ask nothing. */
export interface Reading {
  readonly clauses: readonly { readonly clause: Clause; readonly mood: Segment['mood'] }[];
  /** What was set aside: what is asked may point back to what it names. */
  readonly aside: readonly Clause[];
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
    otherwise: () => readOtherwise(segment, vocabulary),
  }));
  return { tokens, repeats, clauses };
}

function readChunks(tokens: readonly Token[], vocabulary: Vocabulary): readonly Chunk[] {
  return annotate(joinParticles(tokens, vocabulary.trie), vocabulary);
}

function readTokens(tokens: readonly Token[], mood: Segment['mood'], vocabulary: Vocabulary): Clause {
  return readClause(readChunks(tokens, vocabulary), mood);
}

/** The most openings that are tried. */
const MAX_TAILS = 4;

function readOtherwise({ tokens, mood }: Segment, vocabulary: Vocabulary): readonly Reading[] {
  const read = (part: readonly Token[]): readonly Chunk[] => readChunks(part, vocabulary);
  const readings: Reading[] = [];
  const add = ({ asking, aside }: Remains): void => {
    const clauses = asking
      .flatMap((run) => splitMessage(run))
      .map((segment) => ({
        clause: readTokens(segment.tokens, segment.mood, vocabulary),
        mood: segment.mood,
      }));
    readings.push({ clauses, aside: aside.map((run) => readTokens(run, 'tell', vocabulary)) });
  };
  const remains = setAside(tokens, read);
  if (remains.aside.length > 0 && remains.asking.length > 0) add(remains);
  readTails(tokens, read, MAX_TAILS).forEach(add);
  // "Please confirm the date" claims nothing.
  if (mood === 'confirm' && !hasVerbAhead(read(tokens)))
    readings.push({ clauses: [{ clause: readTokens(tokens, 'tell', vocabulary), mood: 'ask' }], aside: [] });
  return readings;
}
