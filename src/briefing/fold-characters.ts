/** The ways in which a quotation often differs from its text, each with what it is folded to. */
const FOLDS = {
  'quotation marks': (character: string) =>
    /[“”„‟«»″]/u.test(character) ? '"' : /[‘’‚‛′`´]/u.test(character) ? "'" : character,
  dashes: (character: string) => (/[\p{Pd}−]/u.test(character) ? '-' : character),
  'spaces or line breaks': (character: string) => (/\s/u.test(character) ? ' ' : character),
  'capital letters': (character: string) => character.toLowerCase(),
  accents: (character: string) => character.normalize('NFD').replace(/\p{M}/gu, ''),
} as const;

export type Difference = keyof typeof FOLDS;
export const DIFFERENCES = Object.keys(FOLDS) as readonly Difference[];

export interface FoldedText {
  readonly folded: string;
  /** For each code unit of `folded`, the offset in the text that it comes from; then the text's length. */
  readonly offsets: readonly number[];
}

/** Most characters are small letters, which nothing is folded of. */
function isPlain(character: string): boolean {
  return character >= 'a' && character <= 'z' && character.length === 1;
}

/** Folds the given differences away; runs of spaces (and of dashes) become one. */
export function foldCharacters(text: string, differences: readonly Difference[] = DIFFERENCES): FoldedText {
  const offsets: number[] = [];
  let folded = '';
  let last = '';
  let at = 0;
  const runs =
    (differences.includes('spaces or line breaks') ? ' ' : '') + (differences.includes('dashes') ? '-' : '');
  for (const character of text) {
    const next = isPlain(character)
      ? character
      : differences.reduce((current, difference) => FOLDS[difference](current), character);
    const repeats = next !== '' && next === last && runs.includes(next);
    if (!repeats) {
      folded += next;
      last = next === '' ? last : next;
      for (let unit = 0; unit < next.length; unit += 1) offsets.push(at);
    }
    at += character.length;
  }
  offsets.push(text.length);
  return { folded, offsets };
}

/** A name as it is compared with others: whatever its capitals, accents, hyphens and marks. */
export function foldName(name: string): string {
  return foldCharacters(name).folded.replaceAll('-', ' ').trim();
}
