/** How a statement of a fact may be said again: by all of its words, or up to where it says when, where or why. */
import type { WordList } from '../language-data.ts';

/** Words that a claim may have or lack, whatever it claims. */
export const fillingWords: WordList =
  'the, a, an, do, does, did, any, really, actually, also, already, ever, indeed, there, then, true, so';

/** Before these a statement may end. */
export const tailOpeners: WordList =
  'in, on, at, by, during, since, until, after, before, because, when, with, from, under, within, over, for, where, which, as part of, between';

/** What stands behind may take back what stands before. */
export const tailBreakers: WordList = `if, unless, except, but, without, only, not, no, never, or, instead, rather, would, could, might, provided,
  said, says, say, told, tells, believes, believe, hopes, expects, according, reportedly, allegedly, claimed, claims, denied, denies, thinks`;

/** Before a sentence of the text. */
export const saysWords = 'the briefing says';

/** Auxiliaries that say the same in a claim and in a statement, with the form that stands for them. */
export const sameHelpers: readonly (readonly [form: string, helper: string])[] = [
  ['is', 'be'],
  ['are', 'be'],
  ['am', 'be'],
  ['was', 'be'],
  ['were', 'be'],
  ['has', 'have'],
  ['shall', 'will'],
];

/** What asks first with one of these asks of the present. */
export const presentHelpers: WordList = 'do, does';
