/** Finds the words that a clipped or vowel-less spelling of chat may stand for: "agncy", "afgh". */
export interface Abbreviations {
  /** The words of the lexicon that the token may abbreviate, at most `MAX_EXPANSIONS`; empty where there are more. */
  expand(token: string): readonly string[];
}

const MAX_EXPANSIONS = 8;
const MAX_OWN = 2;
/** A shorter beginning fits too many words. */
const MIN_PREFIX_CHARS = 4;

const NAME_PREFIX_CHARS = 3;
const MIN_STEM_CHARS = 5;

/** "Mozambique" and "Mozambican" are of one name. */
function haveOneStem(names: readonly string[]): boolean {
  const stem = names[0]?.slice(0, MIN_STEM_CHARS) ?? '';
  return stem.length === MIN_STEM_CHARS && names.every((name) => name.startsWith(stem));
}

/** Words by what may be left of them. */
export interface AbbreviableWords {
  readonly bySkeleton: ReadonlyMap<string, readonly string[]>;
  readonly sorted: readonly string[];
}

/** Indexes words by consonant skeleton and by beginning. */
export function indexAbbreviable(words: Iterable<string>): AbbreviableWords {
  const bySkeleton = new Map<string, string[]>();
  const sorted = [...words].filter((word) => word.length > 2 && /^[a-z]+$/.test(word)).sort();
  for (const word of sorted) {
    const key = skeletonOf(word);
    const group = bySkeleton.get(key);
    if (group === undefined) bySkeleton.set(key, [word]);
    else group.push(word);
  }
  return { bySkeleton, sorted };
}

/**
 * Expands abbreviations to the words of all these indexes; three letters stand for the one of the names that begins with them, and
 * what begins too many words for one of the `own`.
 */
export function createAbbreviations(
  indexes: readonly AbbreviableWords[],
  names: readonly string[] = [],
  own: readonly string[] = [],
): Abbreviations {
  const inAll = (find: (index: AbbreviableWords) => readonly string[]): readonly string[] =>
    indexes.flatMap(find).sort();
  return {
    expand: (token) => {
      if (!/^[a-z]+$/.test(token)) return [];
      const clipped =
        token.length >= MIN_PREFIX_CHARS ? inAll(({ sorted }) => beginningWith(token, sorted)) : [];
      const called = token.length === NAME_PREFIX_CHARS ? names.filter((name) => name.startsWith(token)) : [];
      if (called.length > 0 && haveOneStem(called)) return called;
      const skeleton = isVowelPoor(token)
        ? [
            ...inAll(({ bySkeleton }) => bySkeleton.get(token) ?? []),
            ...(token.endsWith('s')
              ? inAll(({ bySkeleton }) => bySkeleton.get(token.slice(0, -1)) ?? [])
              : []),
          ]
        : [];
      const fuller = inAll(({ bySkeleton }) => dropped(token, bySkeleton));
      const found = [...new Set([...skeleton, ...fuller, ...clipped])];
      if (found.length <= MAX_EXPANSIONS) return found;
      // Of too many words those that the briefings call something by.
      const calling =
        token.length >= MIN_PREFIX_CHARS ? shortest(own.filter((word) => word.startsWith(token))) : [];
      return calling.length <= MAX_OWN ? calling : [];
    },
  };
}

/** Without words that only go on where another one ends, as those that are run together do. */
function shortest(words: readonly string[]): readonly string[] {
  return words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)));
}

/** First letter and consonants: "agency" → "agncy". */
function skeletonOf(word: string): string {
  return word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');
}

function isVowelPoor(token: string): boolean {
  return skeletonOf(token) === token;
}

/** Words whose skeleton is the token's and in which it stands letter by letter: "normly" for "normally". */
function dropped(token: string, bySkeleton: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (token.length < 4) return [];
  return (bySkeleton.get(skeletonOf(token)) ?? []).filter((word) => isSubsequence(token, word));
}

function isSubsequence(token: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === token[at]) at++;
  return at === token.length;
}

function beginningWith(token: string, sorted: readonly string[]): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < token) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (
    let i = low;
    i < sorted.length && sorted[i]?.startsWith(token) === true && found.length <= MAX_EXPANSIONS;
    i++
  )
    found.push(sorted[i] as string);
  return found;
}
