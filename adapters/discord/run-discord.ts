import type { Assistant } from '../../src/index.ts';
import { runUntil } from '../chat/run-until.ts';
import { createLog, type Log } from '../node/create-log.ts';
import { waitForSignal } from '../node/wait-for-signal.ts';
import { explainFailure } from './explain-failure.ts';
import { findInvite } from './find-invite.ts';
import { type DiscordSettings, readDiscordSettings } from './read-discord-settings.ts';
import { runShards } from './run-shards.ts';
import { startDiscord } from './start-discord.ts';

export interface RunOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly openAssistant: (log: Log) => Promise<Assistant>;
  /** Whether log lines are read by somebody on a terminal. */
  readonly isTerminal: boolean;
}

/**
 * The links by which the bot is added to a server, or installed by a person.
 * @throws {SettingsError | DiscordError}
 */
export async function showInvite(env: NodeJS.ProcessEnv): Promise<string> {
  const settings = readDiscordSettings(env);
  return explaining(settings, () => findInvite(settings));
}

/** Thrown for what is said in one line; the process ends with exit code 1. */
class DiscordError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'DiscordError';
  }
}

/**
 * Runs the bot in Discord until SIGTERM or Ctrl-C.
 * @throws {SettingsError | DiscordError} where it cannot run; the message says what to change.
 */
export async function runDiscord({ env, openAssistant, isTerminal }: RunOptions): Promise<void> {
  const settings = readDiscordSettings(env);
  const log = await createLog({
    level: settings.LOG_LEVEL,
    secrets: [settings.DISCORD_TOKEN],
    isPretty: isTerminal,
  });
  try {
    await explaining(settings, async () => {
      if (settings.DISCORD_SHARDS !== undefined && !isShard(env)) await runShards(settings, log);
      else await runProcess(settings, await openAssistant(log), log);
    });
  } finally {
    // The channel to the process that started this one would keep it alive.
    if (isShard(env) && process.connected) process.disconnect();
  }
}

/** Runs something that needs Discord; where Discord is the reason of a failure, it is said in one line. */
async function explaining<T>(settings: DiscordSettings, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const explanation = explainFailure(error, settings.DISCORD_API_URL);
    throw explanation === undefined ? error : new DiscordError(explanation, error);
  }
}

async function runProcess(settings: DiscordSettings, assistant: Assistant, log: Log): Promise<void> {
  const signal = Promise.race([waitForSignal(), whenAlone()]);
  await runUntil(signal, startDiscord({ settings, assistant, log }), log);
}

/** Resolves when the process that started this one as a shard is gone; never where there is none. */
function whenAlone(): Promise<'disconnect'> {
  return new Promise((resolve) => process.once('disconnect', () => resolve('disconnect')));
}

/** Whether this process was started as one of several by `runShards`. */
function isShard(env: NodeJS.ProcessEnv): boolean {
  return env.SHARDING_MANAGER !== undefined;
}
