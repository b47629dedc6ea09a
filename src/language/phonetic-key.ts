type Rule = readonly [pattern: RegExp, sound: string];

/** In order; the spellings that English, French and the transliterations of Russian have for one sound. */
const RULES: readonly Rule[] = [
  [/(?:sch|tch|tsch|shch|ch|sh|zh|cz)/g, 'S'],
  [/ph/g, 'f'],
  [/(?:ck|kh|gh|qu|q)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/[wvf]/g, 'f'],
  [/z/g, 's'],
  [/dj|g(?=[eiy])/g, 'j'],
  [/(?!^)[aeiouyh]+/g, ''],
  [/^[iy]/, 'i'],
  [/^[ou]+/, 'o'],
  [/(.)\1+/g, '$1'],
];

/**
 * What a word sounds like, roughly: its first sound and its consonants, transliterations made alike
 * ("loukachevitch" and "lukashevich" have one key). The word is expected in lower case without diacritics.
 */
export function phoneticKey(word: string): string {
  let key = word;
  for (const [pattern, sound] of RULES) key = key.replace(pattern, sound);
  return key;
}
