/** The smallest unit of a question. */
export interface Token {
  /** As typed, after normalisation: "Juppé". */
  readonly text: string;
  /** Lower case, diacritics folded: "juppe". */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'possessive' | 'punctuation';
  /** Offsets in the normalised question, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}
