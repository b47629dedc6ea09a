/** The reply contract: what every adapter renders and every other program may rely on. */
import type { QuotedRow } from '../briefing/quote-span.ts';

/**
 * `answered`; `corrected`: a premise was false and the text gives the true fact; `clarify`: several readings,
 * listed in `choices`; `unknown`: declined, `missing` names what was not explained; `smalltalk`.
 */
export type ReplyStatus = 'answered' | 'corrected' | 'clarify' | 'unknown' | 'smalltalk';

/**
 * A passage of a briefing, or a row of a table beside its text. Offsets are UTF-16 code units:
 * `text.slice(start, end) === quote`, where `text` is the briefing's or, of a row, the table's.
 */
export interface Citation {
  /** Id of the briefing. */
  readonly briefing: string;
  /** `proof` of the answer, or the passage `nearest` to a question that was declined. */
  readonly role: 'proof' | 'nearest';
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Ranges inside `quote`, in its own offsets. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  readonly source: string;
  /** ISO 8601 date of the briefing. */
  readonly date: string;
  /** Set where a row is quoted: the table that it stands in, and its cells with the names of their columns. */
  readonly row?: QuotedRow;
}

export interface Reply {
  readonly status: ReplyStatus;
  /** The answer alone, in full sentences, without the citation. */
  readonly text: string;
  /** The members of a long list, one by one; they stand in `text` too. */
  readonly items: readonly string[];
  /** The readings of a `clarify`, as questions that can be asked. */
  readonly choices: readonly string[];
  readonly citations: readonly Citation[];
  /** How the evidence implies the answer, where it does not state it. */
  readonly inference?: string;
  /** Ids of the facts that the answer is composed from; where several briefings answer, behind their ids: `briefing/fact`. */
  readonly facts: readonly string[];
  /** At most three questions that can be answered. */
  readonly suggestions: readonly string[];
  /** What of the question was not explained, or is not stated. */
  readonly missing: readonly string[];
}
