import { auxiliaries } from '../language/en/auxiliaries.ts';
import {
  hearsayAuxiliaries,
  hearsayParticiples,
  plainWords,
  viewConjunction,
  viewEnds,
  viewOpening,
} from '../language/en/rewordings.ts';
import { indexPhrases } from '../language/index-phrases.ts';
import type { Token } from '../language/token.ts';
import { joinWordList } from '../language/word-phrases.ts';
import { inPlain } from './plain-words.ts';
import { trimPunctuation } from './strip-wrappings.ts';

const VIEWS = indexPhrases(viewEnds);
const HEARSAY: ReadonlySet<string> = new Set(joinWordList(hearsayParticiples));

/** The most words of whoever is said to do it. */
const MAX_HEARSAY_SUBJECT = 8;

/** "When are they said to meet?", "What is it reported to be?", "Whom is he said to have met?" */
export function* withoutHearsay(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const be = tokens.findIndex(({ norm }) => norm in hearsayAuxiliaries);
  const at = tokens.findIndex(
    ({ norm }, i) => i > be + 1 && HEARSAY.has(norm) && tokens[i + 1]?.norm === plainWords.to,
  );
  if (be < 0 || at < 0 || at - be > MAX_HEARSAY_SUBJECT) return;
  const subject = tokens.slice(be + 1, at);
  if (subject.some((token) => token.kind === 'punctuation' || auxiliaries.has(token.norm))) return;
  const verb = tokens[at + 2]?.norm;
  const has = verb === plainWords.have;
  yield [
    ...tokens.slice(0, be),
    ...(has ? inPlain(hearsayAuxiliaries[tokens[be]?.norm ?? ''] ?? '', tokens) : tokens.slice(be, be + 1)),
    ...subject,
    ...tokens.slice(at + (has || verb === plainWords.be ? 3 : 1)),
  ];
}

/** The most words of whoever sees it so. */
const MAX_VIEWER = 4;

/** "…, as Moscow sees it": according to Moscow. */
export function* asSourceSeesIt(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const end = tokens.length - VIEWS.endOf(tokens, tokens.length);
  const at = tokens.findLastIndex(({ norm }, i) => i > 0 && i < end - 1 && norm === viewConjunction);
  if (end === tokens.length || at < 0 || end - at - 1 > MAX_VIEWER) return;
  yield [
    ...trimPunctuation(tokens.slice(0, at)),
    ...inPlain(viewOpening, tokens),
    ...tokens.slice(at + 1, end),
  ];
}
