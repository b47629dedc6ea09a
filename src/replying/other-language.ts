import { foreignWords } from '../language/foreign-words.ts';
import type { ReadQuestion } from '../understanding/read-question.ts';

/** What a question in another language is told. */
export const OTHER_LANGUAGE = 'I understand questions in English for now. Could you ask in English?';

/** True where a message is plainly not in English: mostly in another script, or with several words of another language. */
export function isForeign({ tokens }: Pick<ReadQuestion, 'tokens'>): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  const otherScript = words.filter((token) => !/^\p{Script=Latin}/u.test(token.norm)).length;
  const foreign = words.filter((token) => foreignWords.has(token.norm)).length;
  return (
    words.length > 0 && (otherScript * 2 > words.length || (foreign >= 2 && foreign * 3 >= words.length))
  );
}
