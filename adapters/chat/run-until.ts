import type { Log } from '../node/create-log.ts';

/** A bot that is connected. */
export interface RunningBot {
  /** Rejects where it cannot go on. */
  readonly ended: Promise<never>;
  stop(): Promise<unknown>;
}

/** Lets a bot run until a signal comes or it cannot go on, and stops it. */
export async function runUntil(
  signal: Promise<string>,
  starting: Promise<RunningBot>,
  log: Log,
): Promise<void> {
  const bot = await Promise.race([starting, signal.then(() => undefined)]);
  // Asked to stop before it had begun: there is nothing to finish.
  if (bot === undefined) return;
  try {
    log.info({ signal: await Promise.race([signal, bot.ended]) }, 'stopping');
  } finally {
    await bot.stop();
  }
}
