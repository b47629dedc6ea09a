/** A question in indirect speech: `clause` after "say", `topic` after "about". */
export interface IndirectQuestion {
  readonly form: 'clause' | 'topic';
  readonly text: string;
}
