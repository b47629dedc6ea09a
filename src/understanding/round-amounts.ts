import { roughTails, roughWord } from '../language/en/units.ts';
import { indexPhrases } from '../language/index-phrases.ts';
import { readQuantity } from '../language/quantity.ts';
import type { Token } from '../language/token.ts';
import { plain } from './plain-words.ts';

const TAILS = indexPhrases(roughTails);

/** "It brought 120 grams or so": "about 120 grams", before the words behind the number are taken for a tag. */
export function roundAmounts(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ norm }) => norm);
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'number') continue;
    const end = readQuantity(words, at)?.to ?? at;
    const length = end > at ? TAILS.startOf(tokens.slice(end)) : 0;
    if (length === 0) continue;
    const rough = plain(roughWord, tokens.slice(at));
    return roundAmounts([
      ...tokens.slice(0, at),
      rough,
      ...tokens.slice(at, end),
      ...tokens.slice(end + length),
    ]);
  }
  return tokens;
}
