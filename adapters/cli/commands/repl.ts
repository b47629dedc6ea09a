import { readSettings } from '../../node/read-settings.ts';
import { startRepl } from '../../repl/start-repl.ts';
import { type GlobalOptions, openAssistant } from '../open-assistant.ts';

/** Opens a conversation on the terminal, or answers what is piped in. */
export async function runRepl(options: GlobalOptions): Promise<void> {
  const { noColor } = await readSettings(process.env, process.cwd());
  const assistant = await openAssistant(options);
  await startRepl({ assistant, noColor, input: process.stdin, output: process.stdout, env: process.env });
}
