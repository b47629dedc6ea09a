import { runDiscord, showInvite } from '../../discord/run-discord.ts';
import { readEnvironment } from '../../node/read-environment.ts';
import { type GlobalOptions, openWatchedAssistant } from '../open-assistant.ts';
import { writeLine } from '../write-output.ts';

export interface DiscordCommandOptions extends GlobalOptions {
  readonly invite?: boolean;
}

/** Answers in Discord until the process is asked to stop, or prints the links that add the bot. */
export async function runDiscordCommand(options: DiscordCommandOptions): Promise<void> {
  const env = await readEnvironment(process.env, process.cwd());
  if (options.invite) return writeLine(await showInvite(env));
  const isTerminal = process.stdout.isTTY === true;
  await runDiscord({ env, openAssistant: (log) => openWatchedAssistant(options, log), isTerminal });
}
