/** Words with which "what" asks for everything that was done or happened at a time. */
import type { WordList } from '../language-data.ts';

export const happeningWords: WordList =
  'happen, occur, take place, go on, be done, do, be going on, events, event, timeline, everything, all, that, action, actions, step, steps, take, taken';
