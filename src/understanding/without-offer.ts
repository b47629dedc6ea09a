import { auxiliaries } from '../language/en/auxiliaries.ts';
import { offeringWord } from '../language/en/joining-words.ts';
import { thirdPersons } from '../language/en/speakers.ts';
import type { Token } from '../language/token.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import { isComparative } from './chunk-forms.ts';
import { isQuestionWord, startsAsking, trimPunctuation } from './strip-wrappings.ts';

/** The most words of what is offered. */
const MAX_OFFERED = 14;
/** Fewer words ask for nothing by themselves. */
const MIN_ASKING = 4;
const THIRD = wordSetOf(thirdPersons);
const STARTS_OFFER = new Set([':', '-', '–', '—', ',', '(']);

/**
 * "Where did it open: in X, Y or Z?": the question without what is offered behind it. Its answer stands whether it is offered
 * or not. Undefined where nothing is, or where it points back.
 */
export function withoutOffer(tokens: readonly Token[]): readonly Token[] | undefined {
  const at = tokens.findIndex(({ kind, text }) => kind === 'punctuation' && STARTS_OFFER.has(text));
  const asking = trimPunctuation(tokens.slice(0, Math.max(at, 0)));
  const offered = tokens.slice(at + 1);
  if (asking.length < MIN_ASKING || !startsAsking(asking) || auxiliaries.has(asking[0]?.norm ?? ''))
    return undefined;
  // "Which of them takes part in that: …?" means what was spoken of.
  if (asking.some(({ norm }) => THIRD.has(norm))) return undefined;
  // "Which came closer, X or Y?" asks for one of them.
  if (asking.some(({ norm }) => isComparative(norm))) return undefined;
  const offers =
    offered.length <= MAX_OFFERED &&
    offered.some(({ norm }, i) => norm === offeringWord && i > 0 && i < offered.length - 1) &&
    !offered.some((token) => auxiliaries.has(token.norm) || isQuestionWord(token));
  return offers ? asking : undefined;
}
