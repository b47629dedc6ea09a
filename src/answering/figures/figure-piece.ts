import type { PeriodPiece } from './explain-period.ts';

/** What a figure explains of a question at one place, and what that says of the figure. */
export interface Piece extends PeriodPiece {
  readonly byName?: true;
  readonly verb?: true;
  readonly head?: number;
  readonly said?: readonly string[];
  readonly unit?: string;
  readonly expected?: true;
  /** True for those who are counted, and for what the name says was done to them. */
  readonly counts?: true;
  readonly done?: true;
}

/** Said of a measure that is called by its whole name: none of its words is left out. */
export const WHOLE = '*';
