/** What a table says of a lower-case word; undefined where it does not hold the word. */
export type LookUp = (word: string) => string | undefined;

/** Opens a table of lines, `word value`; it is read at the first look-up. */
export function openSortedLines(text: string): LookUp {
  let values: ReadonlyMap<string, string> | undefined;
  return (word) => {
    values ??= readLines(text);
    return values.get(word);
  };
}

function readLines(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    if (space >= 0) values.set(line.slice(0, space), line.slice(space + 1));
  }
  return values;
}
