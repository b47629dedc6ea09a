import { foreignWords } from '../language/en/smalltalk.ts';
import { splitPhrase } from '../language/word-phrases.ts';
import type { ReadQuestion } from '../understanding/read-question.ts';

/** What a question in another language is told. */
export const OTHER_LANGUAGE = 'I understand questions in English for now. Could you ask in English?';

/** Those that chat shorthand leaves as they are: "ist" is read as "is". */
const FOREIGN_WORDS = new Set(
  foreignWords
    .split(',')
    .map((word) => word.trim())
    .filter((word) => splitPhrase(word).join(' ') === word),
);

/** True where a message is plainly not in English: mostly in another script, or with several words of another language. */
export function isForeign({ tokens }: Pick<ReadQuestion, 'tokens'>): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  const otherScript = words.filter((token) => !/^\p{Script=Latin}/u.test(token.norm)).length;
  const foreign = words.filter((token) => FOREIGN_WORDS.has(token.norm)).length;
  return (
    words.length > 0 && (otherScript * 2 > words.length || (foreign >= 2 && foreign * 3 >= words.length))
  );
}
