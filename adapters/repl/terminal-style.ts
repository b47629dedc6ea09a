import pc from 'picocolors';

/** How a surface prints: its width and its colours, the latter the identity where it has none. */
export interface TerminalStyle {
  /** Infinity where nothing is to be wrapped. */
  readonly widthChars: number;
  readonly hasColor: boolean;
  bold(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
}

// Longer lines are hard to read, however wide the window.
const MAX_WIDTH_CHARS = 100;
const MIN_WIDTH_CHARS = 30;

/** The style for a stream: colours and wrapping on a terminal only. */
export function chooseStyle(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>,
  { noColor, term }: { readonly noColor: boolean; readonly term: string | undefined },
): TerminalStyle {
  const isTerminal = stream.isTTY === true;
  const hasColor = isTerminal && !noColor && term !== 'dumb';
  const { bold, dim, cyan } = pc.createColors(hasColor);
  const columns = stream.columns > 0 ? stream.columns : 80;
  const widthChars = isTerminal
    ? Math.max(MIN_WIDTH_CHARS, Math.min(columns, MAX_WIDTH_CHARS))
    : Number.POSITIVE_INFINITY;
  return { widthChars, hasColor, bold, dim, accent: cyan };
}
