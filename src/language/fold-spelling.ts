import { BRITISH_SPELLINGS } from './en/generated/british-spellings.ts';
import { SPELLING_VARIANTS } from './en/spelling-variants.ts';
import { isKnownWord } from './known-words.ts';
import { type LookUp, openSortedLines } from './sorted-lines.ts';

const JOINED_PREFIX =
  /^(co|re|pre|de|un|non|multi|anti|inter|sub|semi|under|over|counter|mis|bi|tri)-(?=[a-z])/;
const IZE = /^([a-z]{3,}i)z(e|es|ed|er|ers|ing|ation|ations)$/;

let british: LookUp | undefined;

/**
 * The one spelling that stands for all accepted ones of a word: British as in the wires, with a prefix joined
 * ("defense" → "defence", "organizing" → "organising", "co-operate" → "cooperate").
 *
 * The word is expected in lower case without diacritics; a word without variants comes back as it is.
 */
export function foldSpelling(word: string): string {
  const joined = joinPrefix(word);
  if (Object.hasOwn(SPELLING_VARIANTS, joined)) return SPELLING_VARIANTS[joined] ?? joined;
  british ??= openSortedLines(BRITISH_SPELLINGS);
  const known = british(joined);
  if (known !== undefined) return known;
  // Too rare or too new for the list ("denuclearization"); "seize" and "prize" are in the dictionary.
  return joined.includes('iz') && IZE.test(joined) && !isKnownWord(joined)
    ? joined.replace(IZE, '$1s$2')
    : joined;
}

function joinPrefix(word: string): string {
  if (!word.includes('-')) return word;
  const joined = word.replace(JOINED_PREFIX, '$1');
  return isKnownWord(joined) ? joined : word;
}
