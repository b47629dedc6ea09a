/** How the versions of a thing are told apart, and how a run of them is written. */
import type { WordList } from '../language-data.ts';

export const versionWords: Readonly<{
  /** What a bare number is of: "version 6", "v 6". */
  nouns: WordList;
  /** Between the first and the last of a run. */
  between: WordList;
  /** Before the last one of a run that has no first. */
  upTo: WordList;
  /** Before the first one behind a run. */
  before: WordList;
  /** Behind the last one of a run that has no first. */
  andEarlier: WordList;
  /** Before the first one of a run that has no last. */
  from: WordList;
  /** Behind the first one of a run that has no last. */
  andLater: WordList;
  /** The sorts of things that versions are. */
  sorts: WordList;
  /** Behind a number that stands for all that begin with it: "the 7.9 branch". */
  lines: WordList;
}> = {
  nouns: 'version, release, build, firmware, v',
  between: 'to, through, thru, until, till, up to',
  upTo: 'up to, through, until, till, up to and including',
  before: 'before, prior to, earlier than, older than, below, under',
  andEarlier: 'and earlier, and older, and before, and below, or earlier, or older, or below',
  from: 'from, since, starting with, starting from',
  andLater: 'and later, and newer, and above, and up, and onwards, or later, or newer, or above, onwards',
  sorts: 'version, release',
  lines: 'branch, branches, line, series, stream, family, track, train',
};
