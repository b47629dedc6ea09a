import { LineCounter } from 'yaml';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a text into lines and columns; the lines are counted at the first use only. */
export function createPositions(text: string): (offset: number) => Position {
  let counter: LineCounter | undefined;
  return (offset) => {
    counter ??= countLines(text);
    const { line, col } = counter.linePos(Math.min(Math.max(offset, 0), text.length));
    return { line, column: col };
  };
}

function countLines(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  return counter;
}
