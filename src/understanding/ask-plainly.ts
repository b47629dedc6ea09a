import { bearingFrames, bearingQuestion } from '../language/en/bearing-words.ts';
import { attributionHeads } from '../language/en/follow-ups.ts';
import { asideBeginnings, asideEnds, asideOpening, plainFrames } from '../language/en/rewordings.ts';
import { indexPhrases } from '../language/index-phrases.ts';
import type { Token } from '../language/token.ts';
import { inPlain, saysWhat } from './plain-words.ts';
import { isQuestionWord, stripHeads, trimPunctuation } from './strip-wrappings.ts';

const FRAMES = indexPhrases(...plainFrames.map(({ heads }) => heads));

/** "What became of X?": what happened to it. */
export function askPlainly(tokens: readonly Token[]): readonly Token[] | undefined {
  const found = FRAMES.findStart(tokens);
  const rest = tokens.slice(found?.length ?? 0);
  const frame = plainFrames[found?.list ?? -1];
  return frame === undefined || !saysWhat(rest) ? undefined : [...inPlain(frame.plain, tokens), ...rest];
}

const BEARINGS = bearingFrames.map(({ heads, tails }) => ({
  heads: indexPhrases(heads),
  tails: indexPhrases(tails),
}));

/** The most words of what is asked about. */
const MAX_BEARING = 7;

/** "Why does X come up here?", "what has X to do with it?": what about X. */
export function askForBearing(tokens: readonly Token[]): readonly Token[] | undefined {
  for (const { heads, tails } of BEARINGS) {
    const head = heads.startOf(tokens);
    const tail = head === 0 ? 0 : tails.endOf(tokens, tokens.length - head - 1);
    const thing = tokens.slice(head, tokens.length - tail);
    if (tail > 0 && thing.length > 0 && thing.length <= MAX_BEARING && !thing.some(isQuestionWord))
      return [...inPlain(bearingQuestion, tokens), ...thing];
  }
  return undefined;
}

const ATTRIBUTIONS = indexPhrases(attributionHeads);
/** The fewest words of a claim. */
const MIN_CLAIM_WORDS = 3;

/** "Who says that 214 died?": the claim, where it is asked whose word it is. */
export function claimOfSomebody(tokens: readonly Token[]): readonly Token[] | undefined {
  const claim = tokens.slice(ATTRIBUTIONS.startOf(tokens));
  return claim.length < tokens.length && claim.length >= MIN_CLAIM_WORDS ? claim : undefined;
}

const ASIDE = indexPhrases(asideBeginnings);
const ASIDE_ENDS = indexPhrases(asideEnds);

/** The most words of what is set aside. */
const MAX_ASIDE_WORDS = 6;

/** "Setting X aside, which …?": which, leaving aside X. */
export function leaveAside(tokens: readonly Token[]): readonly Token[] | undefined {
  const start = ASIDE.startOf(tokens);
  if (start === 0) return undefined;
  for (let at = start + 1; at <= start + MAX_ASIDE_WORDS; at++) {
    const end = ASIDE_ENDS.startOf(tokens.slice(at));
    if (end === 0) continue;
    const rest = stripHeads(trimPunctuation(tokens.slice(at + end))).tokens;
    const opening = inPlain(asideOpening, tokens);
    return rest.length > 1 ? [...rest, ...opening, ...tokens.slice(start, at)] : undefined;
  }
  return undefined;
}
