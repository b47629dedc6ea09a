import { Events } from 'discord.js';
import type { Assistant } from '../../src/index.ts';
import { createChat } from '../chat/create-chat.ts';
import { openStore, storeFile } from '../chat/store/open-store.ts';
import type { Log } from '../node/create-log.ts';
import { catchUp } from './catch-up.ts';
import { COMMANDS } from './commands.ts';
import { createClient, createInteractionRest } from './create-client.ts';
import type { DiscordContext } from './discord-context.ts';
import { createDiscordPlatform } from './discord-platform.ts';
import { GatewayClosedError } from './explain-failure.ts';
import { handleInteraction } from './handle-interaction.ts';
import { handleMessage, handleMessageDeletion, handleMessageEdit } from './handle-message.ts';
import type { DiscordSettings } from './read-discord-settings.ts';

/** How long stopping waits for what is under way, unless a test has no time for that. */
const DRAIN_MS = 10_000;

export interface DiscordBot {
  /** Takes no more events, finishes what is under way within ten seconds, and closes the connection. */
  stop(): Promise<void>;
  /** Rejects when Discord ends the connection for good. */
  readonly ended: Promise<never>;
}

export interface DiscordOptions {
  readonly settings: DiscordSettings;
  readonly assistant: Assistant;
  readonly log: Log;
  readonly drainMs?: number;
}

/**
 * Connects to Discord, registers the commands, and answers until it is stopped.
 * @throws what `explainFailure` puts into words.
 */
export async function startDiscord({
  settings,
  assistant,
  log,
  drainMs = DRAIN_MS,
}: DiscordOptions): Promise<DiscordBot> {
  const store = openStore(storeFile(settings.DATA_DIR));
  const client = createClient(settings);
  const interactionRest = createInteractionRest(settings);
  const chat = createChat({
    hasDirectChannels: false,
    assistant,
    store,
    platform: createDiscordPlatform({ client, interactionRest }),
    limits: {
      perPersonAndMinute: settings.RATE_LIMIT_USER_PER_MINUTE,
      perChannelAndMinute: settings.RATE_LIMIT_CHANNEL_PER_MINUTE,
    },
    retentionDays: settings.RETENTION_DAYS,
    log,
  });
  const context: DiscordContext = { chat, log, readsEverything: settings.DISCORD_MESSAGE_CONTENT };

  const handle = (what: string, task: () => Promise<void>) => {
    chat.track(task).catch((error: unknown) => log.error({ err: error }, `${what} was not handled`));
  };
  client.on(Events.MessageCreate, (message) => handle('a message', () => handleMessage(message, chat)));
  client.on(Events.MessageUpdate, (_, message) => handle('an edit', () => handleMessageEdit(message, chat)));
  client.on(Events.MessageDelete, (message) =>
    handle('a deletion', () => handleMessageDeletion(message, chat)),
  );
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) {
      handle('a deletion', () => handleMessageDeletion(message, chat));
    }
  });
  client.on(Events.InteractionCreate, (interaction) =>
    handle('an interaction', () => handleInteraction(interaction, context)),
  );
  client.on(Events.GuildDelete, ({ id }) => {
    log.info({ workspace: id }, 'left a server; what was stored of it is deleted');
    handle('leaving a server', async () => chat.forgetWorkspace(id));
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'the client reports an error'));
  client.on(Events.ShardError, ({ message }, shard) =>
    log[client.isReady() ? 'warn' : 'debug']({ shard, reason: message }, 'the connection failed'),
  );
  const lostAt = new Map<number, number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (!lostAt.has(shard)) lostAt.set(shard, Date.now());
    log.info({ shard }, 'connecting again');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    lostAt.delete(shard);
    log.info({ shard, replayed }, 'resumed');
  });
  client.on(Events.ShardReady, (shard) => {
    log.info({ shard }, 'connected');
    const since = lostAt.get(shard);
    lostAt.delete(shard);
    if (since !== undefined) handle('a gap', () => catchUp(client, { shard, since }, context));
  });
  let closed: GatewayClosedError | undefined;
  const ended = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      closed = new GatewayClosedError(code, shard);
      reject(closed);
    });
  });
  // Before the start is over, it fails by its own error.
  ended.catch(() => {});

  const stop = async () => {
    const left = await chat.stop(drainMs);
    if (left > 0) log.warn({ left }, 'stopped before everything was finished');
    await client.destroy();
    store.close();
  };

  try {
    const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
    await client.login(settings.DISCORD_TOKEN);
    await Promise.race([ready, ended]);
  } catch (error) {
    await stop();
    // The code says more than the error that the client makes of it.
    throw closed ?? error;
  }
  log.info({ user: client.user?.tag, servers: client.guilds.cache.size }, 'ready');
  // Every process of a set of shards would register the same.
  if (client.ws.shards.has(0)) handle('the registration of commands', () => registerCommands());
  await chat.start();
  return { stop, ended };

  async function registerCommands(): Promise<void> {
    await client.application?.commands.set([...COMMANDS]);
    log.info({ commands: COMMANDS.length }, 'commands registered');
  }
}
