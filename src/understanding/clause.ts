import type { Operator, QuestionWord } from '../language/language-data.ts';
import type { Chunk, Phrase } from './chunk.ts';

/** What a clause asks for: a question word, or one of a kind ("which cities"). */
export interface Ask {
  readonly word: QuestionWord | 'which';
  /** The noun phrase that the question word stands with ("which *defence ministers*"). */
  readonly phrase?: Phrase;
  readonly position: 'subject' | 'object' | 'any';
  /** True of "how much", which asks for an amount or for an extent. */
  readonly amount?: true;
  /** Roles that the question word itself names: "how often" a rate. */
  readonly names?: readonly string[];
  /** The preposition before the question word ("for whom"), or empty. */
  readonly preposition: string;
  /** True where the preposition alone asks: "hosted by?", "between?". */
  readonly dangling?: true;
}

/** One question as a small structure: what it asks for and the phrases that constrain the answer. */
export interface Clause {
  readonly chunks: readonly Chunk[];
  /** `check`: a yes/no question or a statement to be confirmed; `fragment`: neither verb nor question word. */
  readonly kind: 'ask' | 'check' | 'fragment';
  readonly asks: readonly Ask[];
  readonly phrases: readonly Phrase[];
  readonly negated: boolean;
  readonly passive: boolean;
  /** True where the verb is "have": its subject has what a noun names. */
  readonly possessing: boolean;
  /** `past` where "did", `perfect` where a fronted "has" asks what has happened, `coming` where "is" or "will" alone. */
  readonly tense: 'past' | 'perfect' | 'coming' | 'other';
  readonly operators: readonly Operator[];
}

/** A question that says nothing, to be completed by what follows it. */
export const NO_CLAUSE: Clause = {
  chunks: [],
  kind: 'fragment',
  asks: [],
  phrases: [],
  negated: false,
  passive: false,
  possessing: false,
  tense: 'other',
  operators: [],
};
