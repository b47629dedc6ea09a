import { guessBeginnings, guessedActors } from '../language/en/chatter.ts';
import { personQuestions } from '../language/en/indirect-speech.ts';
import type { Token } from '../language/token.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import { NAMES, namesNothing, type WordsOfBriefing } from './is-idle.ts';
import { startsAsking, trimPunctuation } from './strip-wrappings.ts';

const BEGINNINGS = wordSetOf(guessBeginnings);
const ACTORS = wordSetOf(guessedActors);
const MAX_WORDS = 9;

/**
 * True where words behind a question for somebody only guess what he may be, and name nothing: "who says so, *some junior
 * clerk*?". They ask nothing, and the answer tells who it is.
 */
export function guessesAtSomebody(
  asking: readonly Token[],
  guess: readonly Token[],
  { read }: WordsOfBriefing,
): boolean {
  const words = trimPunctuation(guess);
  return (
    personQuestions.has(asking[0]?.norm ?? '') &&
    words.length <= MAX_WORDS &&
    BEGINNINGS.has(words[0]?.norm ?? '') &&
    words.some(({ norm }) => ACTORS.has(norm)) &&
    !startsAsking(words) &&
    namesNothing(words, read, NAMES)
  );
}
