import type { PartialDate } from '../briefing/model.ts';
import type { DateParts } from './dates.ts';
import type { Token } from './token.ts';

/** A date, a weekday or a time of day that a question names. */
export interface DateMention {
  /** Token range, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** As far as it was said: without an explicit year there is none. */
  readonly date?: DateParts;
  /** ISO weekday, 1 for Monday. */
  readonly weekday?: number;
  /** "HH:MM". */
  readonly time?: string;
  /** The same hour in the second half of the day, where it is not said which one is meant. */
  readonly laterTime?: string;
  /** The zone that stands behind the time: "UTC". */
  readonly zone?: string;
  /** Reckoned from the reference date: "yesterday", "last year". */
  readonly relative?: boolean;
  /** The other readings of the date: "07/09" is 7 September or July 9. */
  readonly alternatives?: readonly DateParts[];
  /** Both ends of what is no calendar unit, instead of `date`: "this week", "5-7 September". */
  readonly range?: { readonly first: DateParts; readonly last: DateParts };
}

/** Recognises one sort of date that begins at a token; `reference` is the present. */
export type DateParser = (
  tokens: readonly Token[],
  from: number,
  reference: PartialDate,
) => DateMention | undefined;

export type { DateParts };
