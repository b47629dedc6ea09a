/** Words that say how far something holds; what a briefing says holds in part does not hold completely. */
import type { Degree, WordList } from '../language-data.ts';

export const degrees: Readonly<Record<Degree, WordList>> = {
  complete:
    'everything, in all, in all points, in all questions, in all things, on all, complete, completely, fully, total, totally, entirely, absolute, absolutely, perfect, perfectly, wholly, utterly, unanimous, unanimously, without reservation, without reservations, without any reservation, without any reservations, unreservedly, on everything, about everything, in everything, in all respects, in every respect, on every point, on all points, in every detail, without exception, 100 percent, one hundred per cent, across the board, to the letter, without any difference, in full, all the way, word for word, entire, exactly the same, exactly alike, exactly alike on, with no daylight, with no daylight between them, no daylight between them, with not a hair between them, down to the last detail, on every last detail, on every last point, in every last detail, on every single point, on every detail, on each and every point, to the last detail, down to the smallest detail, in every particular, one hundred percent, a hundred percent, without a single exception, lock stock and barrel, all along the line, on every score, on every issue, on every question, all things, on all counts, full',
  partial:
    'largely, mostly, broadly, mainly, by and large, for the most part, partly, partially, in part, to a large extent, to some extent, essentially, generally, certain, nearly, almost, more or less, in general, on the whole',
  none: 'hardly, scarcely, barely, no, none, not at all, in no way, nothing, zero',
};

/** Bounds of a number that, before anything else, only concede: "is X at least on the agenda?" */
export const concedingBounds: WordList = 'at least, at the least, at the very least, at a minimum, at most';

/** What is thought of what somebody did or said. */
export const judgingWords: WordList =
  'right, wrong, correct, incorrect, mistaken, justified, unjustified, fair, unfair, true, false, proper';

/** Adjectives by which a thing is said to be of late, or of long ago. */
export const noveltyWords: WordList = 'new, brand-new, brand new, recent, novel, fresh, old, ancient, modern';
