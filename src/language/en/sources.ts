/** Words by which a question says from which briefing it is to be answered. */
import type { WordList } from '../language-data.ts';

/** What stands before a source, whatever it is called: "according to X". */
export const attributingWords: WordList =
  'according to, as reported by, as told by, as stated by, as per, per, going by, if we go by, based on, following';

/** What stands before a source that is called a text: "in the X report". */
export const locatingWords: WordList = 'in, from, on, as of, per, at, of, using, for, back in, as at';

/** What a briefing is called. */
export const briefingWords: WordList =
  'briefing, report, article, text, story, piece, dispatch, read-out, readout, bulletin, advisory, release, press release, statement, communique, post-mortem, postmortem, situation report, sitrep, update';

/** What joins the words for one briefing: "the report *of* 5 September *by* X". */
export const sourceJoints: WordList =
  'of, from, on, dated, by, published on, published by, issued on, the, a, an, its, their';
