import { stripVTControlCharacters } from 'node:util';

export interface WrapOptions {
  readonly widthChars: number;
  /** Stands before the first line. */
  readonly indent?: string;
  /** Stands before the other lines; default: as many spaces as `indent` is long. */
  readonly hangingIndent?: string;
}

/** Breaks text between words so that no line is wider than `widthChars`; colour codes count for nothing. */
export function wrapText(text: string, { widthChars, indent = '', hangingIndent }: WrapOptions): string {
  const hanging = hangingIndent ?? ' '.repeat(indent.length);
  return text
    .split('\n')
    .flatMap((paragraph, index) =>
      wrapParagraph(paragraph, widthChars, index === 0 ? indent : hanging, hanging),
    )
    .join('\n');
}

function wrapParagraph(text: string, widthChars: number, indent: string, hanging: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    const longer = isEmpty ? line + word : `${line} ${word}`;
    if (!isEmpty && visibleLength(longer) > widthChars) {
      lines.push(line);
      line = hanging + word;
    } else {
      line = longer;
    }
    isEmpty = false;
  }
  return [...lines, line];
}

function visibleLength(text: string): number {
  return stripVTControlCharacters(text).length;
}
