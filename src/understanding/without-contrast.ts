import { auxiliaries, beForms } from '../language/en/auxiliaries.ts';
import { denyingWords, restrictingAdverbs } from '../language/en/contrasts.ts';
import { joiners } from '../language/en/joining-words.ts';
import { thirdPersons } from '../language/en/speakers.ts';
import type { Token } from '../language/token.ts';
import { wordSetOf } from '../language/word-phrases.ts';
import { trimPunctuation } from './strip-wrappings.ts';

const THIRD = wordSetOf(thirdPersons);
const JOINERS = wordSetOf(joiners);
const RESTRICTING = wordSetOf(restrictingAdverbs);
const DENYING = wordSetOf(denyingWords);
/** The most words behind "only". */
const MAX_RESTRICTED = 6;

/**
 * "X is not on the agenda, it is only Y": what is denied, without the contrast behind it. Where that is refuted, so is the
 * whole. Undefined where nothing is denied, or nothing set against it.
 */
export function withoutContrast(tokens: readonly Token[]): readonly Token[] | undefined {
  const comma = tokens.findLastIndex(({ kind }) => kind === 'punctuation');
  const denied = trimPunctuation(tokens.slice(0, comma));
  const contrast = tokens.slice(comma + 1);
  if (comma < 1 || !denied.some(({ norm }) => DENYING.has(norm))) return undefined;
  if (!denied.some(({ norm }) => auxiliaries.has(norm))) return undefined;
  const only = contrast.findIndex(({ norm }) => RESTRICTING.has(norm));
  const opens = contrast
    .slice(0, only)
    .every(({ norm }) => THIRD.has(norm) || beForms.has(norm) || JOINERS.has(norm));
  const behind = contrast.length - only - 1;
  return only >= 0 && opens && behind > 0 && behind <= MAX_RESTRICTED ? denied : undefined;
}
