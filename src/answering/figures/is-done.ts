import type { QuestionWord } from '../../language/language-data.ts';
import { askOf } from '../../understanding/chunk-forms.ts';
import type { FigureWord } from './read-words.ts';

/** "What will it be called?" asks for no number of calls; "how many voted?" does for one of votes. */
export function isDone(
  words: readonly FigureWord[],
  at: number,
  noun: readonly string[] | undefined,
): boolean {
  const { word = '', forms = [] } = words[at] ?? {};
  const isParticiple = word.endsWith(PARTICIPLE) && forms.length > 1;
  return (
    isParticiple && noun?.includes(word) !== true && !words.some(({ chunk }) => askOf(chunk) === COUNTING)
  );
}
const PARTICIPLE = 'ed';
const COUNTING: QuestionWord = 'how many';
