import {
  bringingHeads,
  bringingQuestions,
  drivenHeads,
  hinderedHeads,
  hinderingPreposition,
  plainWords,
} from '../language/en/rewordings.ts';
import { indexPhrases } from '../language/index-phrases.ts';
import type { Token } from '../language/token.ts';
import { inPlain, plain } from './plain-words.ts';

const DRIVEN = indexPhrases(drivenHeads);
const HINDERED = indexPhrases(hinderedHeads);
const BRINGING = indexPhrases(bringingHeads);

/** "What made X stop?", "What caused X to fail?", "What led X to be closed?" */
export function* askWhyDriven(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const head = DRIVEN.startOf(tokens);
  if (head === 0) return;
  const rest = tokens.slice(head);
  const to = rest.findIndex(({ norm }, i) => i > 0 && norm === plainWords.to);
  if (to < 0) yield [plain(plainWords.why, tokens), plain(plainWords.did, tokens), ...rest];
  else yield whyOf(tokens, rest.slice(0, to), rest.slice(to + 1), plainWords.be);
}

/** "What kept X from coming?", "What prevented X from being seen?" */
export function* askWhyHindered(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const head = HINDERED.startOf(tokens);
  if (head === 0) return;
  const rest = tokens.slice(head);
  const from = rest.findIndex(({ norm }, i) => i > 0 && norm === hinderingPreposition);
  if (from < 0) return;
  const subject = [...rest.slice(0, from), plain(plainWords.not, tokens)];
  yield whyOf(tokens, subject, rest.slice(from + 1), plainWords.being);
}

/** Why somebody did it; why it was done, where the verb begins with a form of "be". */
function whyOf(
  tokens: readonly Token[],
  subject: readonly Token[],
  verb: readonly Token[],
  passive: string,
): readonly Token[] {
  const isPassive = verb[0]?.norm === passive;
  const auxiliary = plain(isPassive ? plainWords.was : plainWords.did, tokens);
  return [plain(plainWords.why, tokens), auxiliary, ...subject, ...(isPassive ? verb.slice(1) : verb)];
}

/** "What brings X to Y?": why X comes there, or what X talks about there. */
export function* askWhatBrings(tokens: readonly Token[]): Generator<readonly Token[], void> {
  const head = BRINGING.startOf(tokens);
  const to = tokens.findIndex(({ norm }, i) => i > head && norm === plainWords.to);
  if (head === 0 || to < 0 || to === tokens.length - 1) return;
  for (const { before, behind } of bringingQuestions) {
    const where = tokens.slice(to + 1);
    yield [...inPlain(before, tokens), ...tokens.slice(head, to), ...inPlain(behind, tokens), ...where];
  }
}
