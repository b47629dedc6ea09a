/** What a table says of a lower-case word; undefined where it does not hold the word. */
export type LookUp = (word: string) => string | undefined;

/** Opens a table of sorted lines, `word value`, for search by halves: nothing is built, so that it costs no start. */
export function openSortedLines(text: string): LookUp {
  const lines = text.split('\n');
  return (word) => {
    const start = `${word} `;
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const line = lines[low];
    return line?.startsWith(start) ? line.slice(start.length) : undefined;
  };
}
