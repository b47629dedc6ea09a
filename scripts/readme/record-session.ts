import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { loadKnowledge } from '../../adapters/node/load-knowledge.ts';
import { startRepl } from '../../adapters/repl/start-repl.ts';
import { createAssistant } from '../../src/index.ts';

const COLUMNS = 80;
const CTRL_D = '\u0004';

/**
 * What a terminal shows, without colours, when `lines` are typed into a new conversation and Ctrl-D ends it.
 * Lines that would not fit the terminal's width are not for this. History is kept below `stateFolder`.
 */
export async function recordSession(lines: readonly string[], stateFolder: string): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: COLUMNS, rows: lines.length });
  let screen = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
  });
  const ended = startRepl({
    assistant: createAssistant({ briefings: loadKnowledge() }),
    reload: () => [],
    noColor: true,
    input: input as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    env: { XDG_STATE_HOME: stateFolder },
  });
  input.write([...lines.map((line) => `${line}\r`), CTRL_D].join(''));
  await ended;
  output.end();
  await once(output, 'end');
  return tidy(screen);
}

/** Drops cursor movements and the prompt that nothing was typed at. */
function tidy(screen: string): string {
  const text = stripVTControlCharacters(screen)
    .replaceAll('\r\n', '\n')
    .replace(/\s*›\s*$/, '');
  return `${text.trimEnd()}\n`;
}
