/** How far what happens has come, as it is said of a thing at the end of a clause. */
import type { WordList } from '../language-data.ts';
import { combine } from './combine.ts';

/** "The talks are *over*". */
export const endedWords: WordList =
  'over, all over, over with, over and done with, done, done with, done and dusted, finished, concluded, past, in past, history, behind us, behind them, water under bridge';

/** "The talks are *still to come*". */
export const comingWords: WordList = combine(
  '_, still, yet',
  'to come, ahead, lie ahead, lies ahead, in future, in offing, outstanding, pending, to be held, to take place, upcoming, forthcoming, coming up, ahead of us, ahead of them',
);

/** "A new law is *planned*". */
export const plannedWords: WordList = combine(
  '_, being, already, still, now',
  'planned, planned next, scheduled, due, coming, coming up, coming soon, coming next, on the way, in the works, in the pipeline, in the offing, on the cards, on the horizon, in store, foreseen, envisaged, upcoming, forthcoming, expected, to come, to follow, going to follow, afoot, in planning, in preparation, in sight, on the table',
);

/** Adverbs around them that say no more. */
export const courseAdverbs: WordList =
  'already, yet, now, by now, still, then, really, actually, long, well, all, so';

/** The one of them that elsewhere is a preposition. */
export const finalEnding = 'over';
