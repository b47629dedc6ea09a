/** The smallest unit of a question. */
export interface Token {
  /** As typed, after normalisation: "Juppé". */
  readonly text: string;
  /** Lower case, diacritics folded: "juppe". */
  readonly norm: string;
  /** What was typed, where chat shorthand stands for other words: "teh", "whats". */
  readonly typed?: string;
  readonly kind: 'word' | 'number' | 'possessive' | 'punctuation';
  /** Id of the quotation that the token repeats, where it stands for a whole run of words. */
  readonly quotation?: string;
  /** True where what follows takes the place of it. */
  readonly withdrawn?: true;
  /** Offsets in the normalised question, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}
