/** Words that ask how much of something there is, by what it is measured in. */
import type { WordList } from '../language-data.ts';

/** Behind "how", by the dimension of the units in which the answer is told; "long" asks of what is done for a time. */
export const extents: Readonly<Record<string, WordList>> = {
  length: 'low, high, deep, close, near, far, wide, tall, big, large, thick, broad, far down, far up',
  time: 'long, old',
  mass: 'heavy',
  temperature: 'hot, cold, warm',
  speed: 'fast',
  share: 'high, low, big, large',
  points: 'big, large',
  money: 'expensive, costly, high, big, large',
};

/** Behind "what" and "which": how much of a whole. */
export const shareWords: WordList = 'share, percentage, proportion, portion, fraction, percent, per cent';

/** "How much is still needed?": what is left over, which what was done once does not tell. */
export const leftoverWords: WordList = 'still';

/** "many questions": how many of something there are, and nothing of which. */
export const vagueQuantifiers: WordList =
  'many, some, certain, several, various, numerous, a, few, number, of, the, other, further, more, different';
