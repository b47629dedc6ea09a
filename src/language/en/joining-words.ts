/** Words that join clauses, questions or what is offered to choose from. */
import type { WordList } from '../language-data.ts';

/** Words that join two questions in one message. */
export const joiners: WordList =
  'and, plus, also, as well as, and also, but also, and then, but, additionally, furthermore, moreover, secondly, thirdly, finally, lastly, &, +';

/** Words that join a clause to the one before. */
export const connectives: WordList = 'and, but, so, or, then, also, plus, &, +';

/** Words that introduce a reason, a contrast or a circumstance. */
export const reasons: WordList = 'because, cause, as, since, though, although, while, whereas, so, but';

/** Before the last of what is offered to choose from. */
export const offeringWord = 'or';
