import { createInterface, type Interface } from 'node:readline';
import type { Assistant, Problem } from '../../src/index.ts';
import { formatLocalTime } from '../node/format-local-time.ts';
import { readLines } from '../node/read-lines.ts';
import { completeLine } from './complete-line.ts';
import { type HistoryFile, historyPath, MAX_HISTORY_LINES, openHistory } from './history-file.ts';
import { renderGreeting } from './render-greeting.ts';
import { createSession, type Session } from './session.ts';
import { chooseStyle } from './terminal-style.ts';

const PROMPT = '› ';

export interface ReplOptions {
  readonly assistant: Assistant;
  /** Reads the knowledge anew for `assistant`; returns the errors that keep it from doing so. */
  readonly reload: () => readonly Problem[];
  readonly noColor: boolean;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}

/** Converses until the input ends or the user leaves; without a terminal, one reply after another and no prompt. */
export async function startRepl({
  assistant,
  reload,
  noColor,
  input,
  output,
  env,
}: ReplOptions): Promise<void> {
  const style = () => chooseStyle(output, { noColor, term: env.TERM });
  const session = createSession({ assistant, reload, style, now: () => formatLocalTime(new Date()) });
  if (!input.isTTY || !output.isTTY) return answerAll(session, input, output);
  output.write(`${renderGreeting(assistant, style())}\n\n`);
  const history = openHistory(historyPath(env));
  const terminal = createInterface({
    input,
    output,
    prompt: style().hasColor ? style().accent(PROMPT) : PROMPT,
    history: [...history.load()].reverse(),
    historySize: MAX_HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, assistant),
  });
  return converse(terminal, session, history, output);
}

async function answerAll(
  session: Session,
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
): Promise<void> {
  for await (const line of readLines(input)) {
    const reply = session.answerLine(line);
    if (reply === undefined) return;
    if (reply !== '') output.write(`${reply}\n\n`);
  }
}

function converse(
  terminal: Interface,
  session: Session,
  history: HistoryFile,
  output: NodeJS.WriteStream,
): Promise<void> {
  let interruptedOnce = false;
  let isLeaving = false;
  const leave = () => {
    isLeaving = true;
    terminal.close();
  };
  terminal.on('line', (line) => {
    interruptedOnce = false;
    history.append(line);
    const reply = session.answerLine(line);
    if (reply === undefined) return leave();
    if (reply !== '') output.write(`${reply}\n\n`);
    terminal.prompt();
  });
  terminal.on('SIGINT', () => {
    if (terminal.line !== '') {
      interruptedOnce = false;
      terminal.write(null, { ctrl: true, name: 'e' });
      terminal.write(null, { ctrl: true, name: 'u' });
      return;
    }
    output.write('\n');
    if (interruptedOnce) return leave();
    interruptedOnce = true;
    output.write('Ctrl-C again, Ctrl-D or :quit leaves.\n');
    terminal.prompt();
  });
  return new Promise((resolve) => {
    terminal.on('close', () => {
      // Ctrl-D leaves the cursor behind the prompt.
      if (!isLeaving) output.write('\n');
      resolve();
    });
    terminal.prompt();
  });
}
