/** What a word of a packed list is the base form of, as bits of one number. */
export const WORD_FLAGS = { noun: 1, verb: 2, adjective: 4 } as const;

/** The flag of a word that everybody uses. */
export const COMMON = 8;

export type PartOfSpeech = keyof typeof WORD_FLAGS;

/** A read-only dictionary: the flags of a lower-case word, or undefined where it does not hold the word. */
export type WordList = (word: string) => number | undefined;

const FIRST_FLAG = '0'.charCodeAt(0);
const FIRST_LENGTH = 'A'.charCodeAt(0);
const LAST_LENGTH = 'Z'.charCodeAt(0);

/**
 * Opens a packed list without unpacking it: sorted words, sixteen to a line, each after the first without the
 * letters that it shares with the one before.
 *
 * A word is written as its flags ('0' + flags), then for all but the first of a line the number of shared
 * letters ('A' + number) before that, then its letters: `2abandon` `H0edly`.
 */
export function openWordList(packed: string): WordList {
  const lines = packed.split('\n');
  return (word) => {
    const line = lines[findLine(lines, word)];
    return line === undefined ? undefined : findInLine(line, word);
  };
}

/** The last line whose first word is not after the word; -1 where there is none. */
function findLine(lines: readonly string[], word: string): number {
  let low = 0;
  let high = lines.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (startsAfter(lines[middle] ?? '', word)) high = middle - 1;
    else low = middle + 1;
  }
  return high;
}

function startsAfter(line: string, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const letter = line.charCodeAt(i + 1);
    if (Number.isNaN(letter) || letter <= LAST_LENGTH) return false;
    const difference = letter - word.charCodeAt(i);
    if (difference !== 0) return difference > 0;
  }
  const next = line.charCodeAt(word.length + 1);
  return !Number.isNaN(next) && next > LAST_LENGTH;
}

/** Reads a line without rebuilding its words: an entry that shares more than matched so far matches no further. */
function findInLine(line: string, word: string): number | undefined {
  let matched = 0;
  let at = 0;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    const isFirst = at === 0;
    const shared = isFirst ? 0 : code - FIRST_LENGTH;
    const flagsAt = isFirst ? 0 : at + 1;
    let letter = flagsAt + 1;
    if (shared <= matched) {
      matched = shared;
      while (matched < word.length && line.charCodeAt(letter) === word.charCodeAt(matched)) {
        letter++;
        matched++;
      }
      const isEnd = letter === line.length || line.charCodeAt(letter) <= LAST_LENGTH;
      if (isEnd && matched === word.length) return line.charCodeAt(flagsAt) - FIRST_FLAG;
    }
    while (letter < line.length && line.charCodeAt(letter) > LAST_LENGTH) letter++;
    at = letter;
  }
  return undefined;
}
