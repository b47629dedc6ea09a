type Rule = readonly [pattern: RegExp, sound: string];

/** The spellings that English, French and German have for one letter of another alphabet, in order. */
const RULES: readonly Rule[] = [
  [/[sz]h/g, 'S'],
  [/kh/g, 'h'],
  [/gu(?=[ei])/g, 'g'],
  [/ph/g, 'f'],
  [/(?:ff?|w)$/, 'v'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/(?:tz|ts|z|s)/g, 's'],
  [/ou/g, 'u'],
  [/[iyj]+/g, 'i'],
  [/(?<=[aeou])i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** What "ch" stands for: in English and French, and in German. */
const READINGS: readonly string[] = ['sh', 'kh'];

/** Shorter names differ by such letters. */
const MIN_LENGTH = 5;

/**
 * True where two words may be one name, written by the rules of different languages: "Lawrow" and "Lavrov", "Karabach" and
 * "Karabakh". Vowels count, unlike in the phonetic key. The words are expected in lower case without diacritics.
 */
export function isTransliteration(word: string, other: string): boolean {
  if (Math.min(word.length, other.length) < MIN_LENGTH) return false;
  const keys = keysOf(word);
  return keysOf(other).some((key) => keys.includes(key));
}

function keysOf(word: string): readonly string[] {
  const plain = word.replace(/(?:schtsch|shch|chtch|tsch|tch|sch)/g, 'sh');
  return plain.includes('ch')
    ? READINGS.map((reading) => fold(plain.replace(/ch/g, reading)))
    : [fold(plain)];
}

function fold(word: string): string {
  return RULES.reduce((key, [pattern, sound]) => key.replace(pattern, sound), word);
}
