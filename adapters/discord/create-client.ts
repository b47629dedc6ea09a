import { Client, GatewayIntentBits, Options, Partials, REST } from 'discord.js';
import { makeRequest } from './make-request.ts';
import type { DiscordSettings } from './read-discord-settings.ts';

/** How long to wait for the next server after a start; messages of one that is not there yet are lost. */
const WAIT_FOR_GUILD_MS = 2_500;
const MAX_CACHED_USERS = 1_000;

type ClientSettings = Pick<
  DiscordSettings,
  | 'DISCORD_TOKEN'
  | 'DISCORD_API_URL'
  | 'DISCORD_MESSAGE_CONTENT'
  | 'DISCORD_SHARD_IDS'
  | 'DISCORD_SHARD_COUNT'
>;

/** A client that pings nobody, asks for no more than it needs, and keeps next to nothing in memory. */
export function createClient(settings: ClientSettings): Client {
  const isSelf = ({ id }: { readonly id: string }) => id === client.user?.id;
  const client: Client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(settings.DISCORD_MESSAGE_CONTENT ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Without these there are no direct messages, and no edits or deletions of what is not in memory.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    failIfNotExists: false,
    waitGuildTimeout: WAIT_FOR_GUILD_MS,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: isSelf },
      UserManager: { maxSize: MAX_CACHED_USERS, keepOverLimit: isSelf },
    }),
    rest: restOptions(settings),
    ...(settings.DISCORD_SHARD_IDS === undefined ? {} : { shards: settings.DISCORD_SHARD_IDS }),
    ...(settings.DISCORD_SHARD_COUNT === undefined ? {} : { shardCount: settings.DISCORD_SHARD_COUNT }),
  });
  client.rest.setToken(settings.DISCORD_TOKEN);
  return client;
}

/** Requests by the token of an interaction: they do not count towards the bot's limit over all routes. */
export function createInteractionRest(settings: ClientSettings): REST {
  return new REST({ ...restOptions(settings), globalRequestsPerSecond: Number.POSITIVE_INFINITY });
}

/** How the REST interface is reached. */
export function restOptions({ DISCORD_API_URL }: Pick<DiscordSettings, 'DISCORD_API_URL'>) {
  // A proxy in between counts for all that use it; its 429 is heeded like Discord's.
  const proxied =
    DISCORD_API_URL === undefined
      ? {}
      : { api: DISCORD_API_URL, globalRequestsPerSecond: Number.POSITIVE_INFINITY };
  return { ...proxied, makeRequest };
}
