import { readEnvironment } from '../../node/read-environment.ts';
import { runSlack } from '../../slack/run-slack.ts';
import { type GlobalOptions, openWatchedAssistant } from '../open-assistant.ts';

/** Answers in Slack until the process is asked to stop. */
export async function runSlackCommand(options: GlobalOptions): Promise<void> {
  const env = await readEnvironment(process.env, process.cwd());
  const isTerminal = process.stdout.isTTY === true;
  await runSlack({ env, openAssistant: (log) => openWatchedAssistant(options, log), isTerminal });
}
