import type { Briefing } from '../briefing/model.ts';
import type { Smalltalk } from '../deciding/decide-smalltalk.ts';
import type { Considered } from './briefing-engine.ts';
import type { StatedFact } from './find-newer.ts';

/** From which briefings a question is answered. */
export type Choice =
  /** One settles it; `newer` is what later ones say instead. */
  | { readonly kind: 'one'; readonly considered: Considered; readonly newer: readonly StatedFact[] }
  /** Nobody settles it; the nearest says so. */
  | {
      readonly kind: 'none';
      readonly nearest: Considered;
      /** As the briefing decides it that was spoken of last, else that alone holds what it names. */
      readonly current: Considered | undefined;
    }
  /** Several say different things about the same, the newest first. */
  | { readonly kind: 'sideBySide'; readonly considered: readonly Considered[] }
  /** It fits several that have nothing to do with each other. */
  | { readonly kind: 'which'; readonly among: readonly Considered[] }
  /** It is about the briefings themselves. */
  | {
      readonly kind: 'about';
      readonly what: AboutWhat;
      readonly briefings: readonly Briefing[];
      /** As the first of them decide it. */
      readonly considered: readonly Considered[];
    };

export type AboutWhat = Extract<Smalltalk, { kind: 'about' }>['what'];

/** What is asked of the briefing itself is told of so many. */
export const MAX_TOLD = 3;

/** An answer of one briefing, beside what later ones say instead. */
export function one(considered: Considered, newer: readonly StatedFact[] = []): Choice {
  return { kind: 'one', considered, newer };
}
