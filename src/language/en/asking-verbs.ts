/** Verbs and other words of asking. */
import type { WordList } from '../language-data.ts';

/** Words after which "if" means "whether". */
export const askingVerbs: WordList =
  'know, ask, asks, asked, asking, wonder, wonders, wondered, wondering, see, check, tell, say, out, understand, learn, hear, me, us, remember, recall, clear, clue, idea, curious, sure, certain, confirm, verify, clarify, question';

/** Verbs that ask what something is: "What does X mean?" */
export const definingVerbs: WordList = 'mean, mean by, signify, denote';
