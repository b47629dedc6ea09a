/** Words that set what is meant against what is not. */
import type { WordList } from '../language-data.ts';

/** What sets a verb against the one before: "lease, as opposed to buy". */
export const contrasts: WordList = 'as opposed to, rather than, instead of';

/** Adverbs that may say "only" before a name: "is it just X who came?" */
export const restrictingAdverbs: WordList = 'just, merely, purely, simply, solely, only, exclusively';

/** Words with which a statement denies something. */
export const denyingWords: WordList = 'not, no, never, nobody, nothing, none, neither';
