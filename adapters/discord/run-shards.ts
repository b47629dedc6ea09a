import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { REST, Routes, type Shard, ShardingManager } from 'discord.js';
import type { Log } from '../node/create-log.ts';
import { waitForSignal } from '../node/wait-for-signal.ts';
import { restOptions } from './create-client.ts';
import type { DiscordSettings } from './read-discord-settings.ts';

/** Discord lets a bot identify once in five seconds. */
const SPAWN_DELAY_MS = 5_500;
const READY_WITHIN_MS = 120_000;
/** A shard may drain for ten seconds; this is longer. */
const STOP_WITHIN_MS = 15_000;

/** Thrown where a shard's process ended before it was ready: starting it again would not help. */
export class ShardFailedError extends Error {
  constructor(shard: number, cause?: unknown) {
    super(`shard ${shard} could not start; it has said why`, { cause });
    this.name = 'ShardFailedError';
  }
}

/**
 * Runs one process for each shard on this machine until SIGTERM or Ctrl-C. A process that dies later is replaced.
 * @throws {ShardFailedError} where one cannot start; Discord's own error where it does not say how many there are.
 */
export async function runShards(settings: DiscordSettings, log: Log): Promise<void> {
  const signal = waitForSignal();
  const totalShards =
    typeof settings.DISCORD_SHARDS === 'number' ? settings.DISCORD_SHARDS : await recommendShards(settings);
  const manager = new ShardingManager(process.argv[1] ?? '', {
    token: settings.DISCORD_TOKEN,
    totalShards,
    shardArgs: process.argv.slice(2),
  });
  log.info({ shards: totalShards }, 'starting shards');
  const stopping = new AbortController();
  const failed = new Promise<never>((_, reject) => {
    manager.on('shardCreate', (shard) => watch(shard, log, reject));
  });
  const started = spawnAll(manager, totalShards, stopping.signal);
  try {
    await Promise.race([signal, failed, started.then(() => signal)]);
    log.info({ signal: await Promise.race([signal, failed]) }, 'stopping');
  } finally {
    stopping.abort();
    manager.respawn = false;
    await Promise.all([...manager.shards.values()].map(stopShard));
    // What the stop interrupts is not what ends the run.
    await started.catch(() => {});
  }
}

/** How many shards Discord advises, asked where the settings say. */
async function recommendShards(settings: DiscordSettings): Promise<number> {
  const rest = new REST(restOptions(settings)).setToken(settings.DISCORD_TOKEN);
  const { shards } = (await rest.get(Routes.gatewayBot())) as { readonly shards: number };
  return shards;
}

async function spawnAll(manager: ShardingManager, count: number, stopping: AbortSignal): Promise<void> {
  for (let id = 0; id < count; id += 1) {
    if (id > 0) await sleep(SPAWN_DELAY_MS, undefined, { signal: stopping });
    try {
      await manager.createShard(id).spawn(READY_WITHIN_MS);
    } catch (error) {
      throw new ShardFailedError(id, error);
    }
  }
}

function watch(shard: Shard, log: Log, fail: (error: Error) => void): void {
  let isReady = false;
  shard.on('spawn', () => {
    isReady = false;
  });
  shard.on('ready', () => {
    isReady = true;
  });
  shard.on('death', () => {
    log.warn({ shard: shard.id }, 'a shard ended');
    if (!isReady) fail(new ShardFailedError(shard.id));
  });
  shard.on('error', (error) => log.error({ shard: shard.id, err: error }, 'a shard failed'));
}

async function stopShard({ process: child }: Shard): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await exited;
  clearTimeout(timer);
}
