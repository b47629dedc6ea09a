import { auxiliaries } from '../language/en/auxiliaries.ts';
import { thirdPersons } from '../language/en/speakers.ts';
import type { Token } from '../language/token.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import { guessesAtSomebody } from './guesses-at-somebody.ts';
import { NAMES, namesNothing, type WordsOfBriefing } from './is-idle.ts';
import type { Remains } from './set-aside.ts';
import { startsAsking, trimPunctuation } from './strip-wrappings.ts';

const THIRD = wordSetOf(thirdPersons);

/**
 * A question that is asked twice in one breath, once: "whose idea was it, was it X’s or Y’s?" without the guess, "who wins, do
 * they come?" without what names nothing. Undefined where it is asked once.
 */
export function withoutRestatement(tokens: readonly Token[], words: WordsOfBriefing): Remains | undefined {
  const comma = tokens.findLastIndex(
    ({ kind, text }, i) =>
      kind === 'punctuation' && text === ',' && auxiliaries.has(tokens[i + 1]?.norm ?? ''),
  );
  const first = trimPunctuation(tokens.slice(0, comma));
  const again = tokens.slice(comma + 1);
  const guess = tokens.findLastIndex(({ text }) => text === ',');
  const asking = trimPunctuation(tokens.slice(0, guess));
  if (guess > 0 && guessesAtSomebody(asking, tokens.slice(guess + 1), words))
    return { asking: [{ tokens: asking }], aside: [] };
  if (comma < 1 || again.length < MIN_WORDS || !startsAsking(first)) return undefined;
  if (THIRD.has(again[1]?.norm ?? ''))
    return namesNothing(again.slice(2), words.read, NAMES)
      ? undefined
      : { asking: [{ tokens: first }], aside: [] };
  return namesNothing(first, words.read) ? { asking: [{ tokens: again }], aside: [first] } : undefined;
}
/** "Isn’t it?" is a tag. */
const MIN_WORDS = 3;
