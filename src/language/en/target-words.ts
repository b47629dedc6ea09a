/** Words with which what is to be reached is asked for, beside the nouns and verbs of its relation. */
import type { WordList } from '../language-data.ts';

/** "How many were to be visited?": what says that something is wanted and not that it is so. */
export const dutyWords: WordList =
  'be supposed to be, be meant to be, be to be, should be, should have been, be planned to be, be due to be, ought to be, ought to have been, should have, be supposed to, be meant to, should, ought to';

/** What says that somebody sets out for it, and who that may be. */
export const aimWords: WordList =
  'strive for, strive to reach, strive after, aim for, aim at, aim to, aim to reach, aim to give, aim to achieve, want, want to reach, want to have, want to give, want to achieve, want to get, hope for, hope to, hope to reach, planned, be planned, plan, plan to, plan to give, plan for, intend, intend to, intend to give, set out to, set out for, work towards, try to reach, try for, seek to reach, envisage, envisaged, intended, targeted, scheduled';
export const aimers: WordList = 'authorities, officials, health authorities, organisers, people in charge';

/** Verbs for coming up to it, and for not doing so. */
export const reachWords: WordList =
  'reach, meet, achieve, hit, attain, fulfil, make, exceed, surpass, beat, be met, be reached, be on, live up to, come up to, be above, above, at or above';
export const missWords: WordList =
  'miss, fall short of, be short of, come short of, stay below, remain below, fail to reach, fail to meet, fail to hit, be below, below, be under';

/** What asks how far something is from it. */
export const shortfallWords: WordList =
  'how far off, how far, by how much, by how many, how much short, how many short, short of, how many more, how much more, away from, off, from, needed to reach, need to reach, still needed to reach, to reach';

/** "Not yet" of what may still be reached, and how much is lacking. */
export const notYetWord = 'Not yet';
export const shortWord = 'short';
