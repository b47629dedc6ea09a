const CURLY_QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
};

/** Text as it is compared: without case, diacritics and curly quotes. */
function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‚“”„]/g, (quote) => CURLY_QUOTES[quote] ?? quote)
    .toLowerCase();
}

/** Whether `alternative` stands in `text`; where it begins or ends with a digit, as whole figures only. */
export function containsAlternative(text: string, alternative: string): boolean {
  return occursBounded(text, alternative, /\d/);
}

/** Whether `phrase` stands in `text` as whole words. */
export function containsWords(text: string, phrase: string): boolean {
  return occursBounded(text, phrase, /[\p{L}\p{N}]/u);
}

/** An edge of `needle` that is of class `bound` must not touch another character of that class. */
function occursBounded(text: string, needle: string, bound: RegExp): boolean {
  const haystack = foldText(text);
  const wanted = foldText(needle);
  if (wanted === '') return false;
  const guardsStart = bound.test(wanted.charAt(0));
  const guardsEnd = bound.test(wanted.charAt(wanted.length - 1));
  for (let at = haystack.indexOf(wanted); at !== -1; at = haystack.indexOf(wanted, at + 1)) {
    const startsWhole = !(guardsStart && bound.test(haystack.charAt(at - 1)));
    const endsWhole = !(guardsEnd && bound.test(haystack.charAt(at + wanted.length)));
    if (startsWhole && endsWhole) return true;
  }
  return false;
}
