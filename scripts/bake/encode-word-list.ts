const WORDS_PER_LINE = 16;
const MAX_SHARED = 25;

/** Packs words (lower-case letters only) with their flags (0 to 15) for `openWordList`. */
export function encodeWordList(flagsByWord: ReadonlyMap<string, number>): string {
  const words = [...flagsByWord.keys()].sort();
  const lines: string[] = [];
  for (let start = 0; start < words.length; start += WORDS_PER_LINE) {
    let previous: string | undefined;
    let line = '';
    for (const word of words.slice(start, start + WORDS_PER_LINE)) {
      if (!/^[a-z]+$/.test(word)) throw new Error(`"${word}" is not made of a to z`);
      const flag = String.fromCharCode('0'.charCodeAt(0) + (flagsByWord.get(word) ?? 0));
      if (previous === undefined) line = flag + word;
      else {
        const shared = Math.min(MAX_SHARED, sharedPrefix(previous, word));
        line += String.fromCharCode('A'.charCodeAt(0) + shared) + flag + word.slice(shared);
      }
      previous = word;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
