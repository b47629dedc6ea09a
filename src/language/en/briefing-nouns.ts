/** The briefing as its readers call it where they ask, check or thank for something. */
import type { WordList } from '../language-data.ts';
import { combine } from './combine.ts';

/** The briefing as its readers call it. */
const briefingNouns: WordList =
  'article, briefing, text, report, piece, story, dispatch, press release, news item, read-out';

/** The same behind a word that points to it: "this report". */
export const theBriefing: WordList = combine('the, this, your', briefingNouns);

/** The short list, for phrases that vary much otherwise. */
export const itsText: WordList =
  'it, the article, the briefing, the text, the report, the piece, the story, this article, this report, this briefing';
