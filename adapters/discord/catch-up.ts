import {
  type Channel,
  type Client,
  type Collection,
  type Message,
  SnowflakeUtil,
  type TextBasedChannel,
} from 'discord.js';
import type { Chat } from '../chat/create-chat.ts';
import type { Log } from '../node/create-log.ts';
import { handleMessage } from './handle-message.ts';

/** What was said so long before a connection was known to be lost may have been lost with it: a missed heartbeat. */
const MARGIN_MS = 60_000;
/** A conversation this young may have gone on. */
const RECENT_MS = 30 * 60_000;
const MAX_CHANNELS = 200;
const MAX_MESSAGES = 100;

export interface Gap {
  readonly shard: number;
  /** When the connection was lost, in milliseconds since 1970. */
  readonly since: number;
}

/**
 * Answers what was said while a shard had no session: Discord repeats events only to one that it resumes. It looks
 * where Discord says that something was written since, and where the bot was asked lately.
 */
export async function catchUp(
  client: Client,
  { shard, since }: Gap,
  { chat, log }: { readonly chat: Chat; readonly log: Log },
): Promise<void> {
  const after = String(SnowflakeUtil.generate({ timestamp: since - MARGIN_MS }));
  const recent = new Set(
    chat.listPlacesSince(since - RECENT_MS).map(({ channel, thread }) => thread ?? channel),
  );
  const channels = [...client.channels.cache.values()]
    .filter((channel) => channel.isTextBased())
    .filter((channel) => shardOf(channel) === shard)
    .filter((channel) => recent.has(channel.id) || isNewer(channel.lastMessageId ?? null, after))
    .slice(0, MAX_CHANNELS);
  let found = 0;
  for (const channel of channels) {
    try {
      const messages = await fetchAfter(channel, after);
      for (const message of messages.sort((a, b) => (isNewer(a.id, b.id) ? 1 : -1)).values()) {
        found += 1;
        await handleMessage(message, chat);
      }
    } catch (error) {
      log.warn({ channel: channel.id, err: error }, 'what was said in the meantime could not be read');
    }
  }
  log.info({ shard, channels: channels.length, messages: found }, 'caught up');
}

function fetchAfter(channel: TextBasedChannel, after: string): Promise<Collection<string, Message>> {
  return channel.messages.fetch({ after, limit: MAX_MESSAGES, cache: false });
}

/** Direct messages belong to the first shard. */
function shardOf(channel: Channel): number {
  return channel.isDMBased() ? 0 : channel.guild.shardId;
}

function isNewer(id: string | null, than: string): boolean {
  return id !== null && BigInt(id) > BigInt(than);
}
