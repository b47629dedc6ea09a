import type { Assistant } from '../../src/index.ts';
import { runUntil } from '../chat/run-until.ts';
import { createLog, type Log } from '../node/create-log.ts';
import { waitForSignal } from '../node/wait-for-signal.ts';
import { readSlackSettings } from './read-slack-settings.ts';
import { startSlack } from './start-slack.ts';

export interface RunOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly openAssistant: (log: Log) => Promise<Assistant>;
  /** Whether log lines are read by somebody on a terminal. */
  readonly isTerminal: boolean;
}

/**
 * Runs the bot in Slack until SIGTERM or Ctrl-C.
 * @throws {SettingsError | StoreError | SlackError} where it cannot run; the message says what to change.
 */
export async function runSlack({ env, openAssistant, isTerminal }: RunOptions): Promise<void> {
  const settings = readSlackSettings(env);
  const log = await createLog({ level: settings.logLevel, secrets: settings.secrets, isPretty: isTerminal });
  const signal = waitForSignal();
  const assistant = await openAssistant(log);
  await runUntil(signal, startSlack({ settings, assistant, log }), log);
}
