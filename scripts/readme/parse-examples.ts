/** Something that a document shows being run, with what it prints. */
export interface Example {
  /** `command`: for a shell. `session`: lines typed at the prompt. `module`: JavaScript that uses the library. */
  readonly kind: 'command' | 'session' | 'module';
  readonly source: string;
  /** What the document says that it prints, with the final newline; empty where it prints nothing. */
  readonly shown: string;
  /** Where `shown` stands in the document, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const FENCED = /^```(\w+)\n([\s\S]*?)^```$/gm;
const SESSION_COMMAND = 'briefing-bot';
const PROMPT = '› ';

/**
 * The examples of a Markdown document, in order: each `$ ` line of its `console` blocks with the lines that follow
 * it, and each `js` block with the `text` block that follows it.
 */
export function parseExamples(markdown: string): readonly Example[] {
  const blocks = [...markdown.matchAll(FENCED)].map(([block, language = '', body = ''], index, all) => {
    const at = all[index]?.index ?? 0;
    return { language, body, start: at + block.indexOf('\n') + 1 };
  });
  return blocks.flatMap(({ language, body, start }, index): readonly Example[] => {
    if (language === 'console') return parseConsole(body, start);
    const output = blocks[index + 1];
    if (language !== 'js' || output?.language !== 'text') return [];
    const end = output.start + output.body.length;
    return [{ kind: 'module', source: body, shown: output.body, start: output.start, end }];
  });
}

function parseConsole(body: string, bodyStart: number): readonly Example[] {
  const commandLines = [...body.matchAll(/^\$ (.*)\n/gm)];
  return commandLines.map((match, index) => {
    const from = match.index + match[0].length;
    const to = commandLines[index + 1]?.index ?? body.length;
    const shown = body.slice(from, to);
    const command = match[1] ?? '';
    const place = { shown, start: bodyStart + from, end: bodyStart + to };
    return command === SESSION_COMMAND
      ? { kind: 'session', source: typedLines(shown), ...place }
      : { kind: 'command', source: command, ...place };
  });
}

function typedLines(shown: string): string {
  return shown
    .split('\n')
    .filter((line) => line.startsWith(PROMPT))
    .map((line) => line.slice(PROMPT.length))
    .join('\n');
}
