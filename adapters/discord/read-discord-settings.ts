import * as v from 'valibot';
import { parseSettings, type SettingsCheck } from '../node/parse-settings.ts';
import { CHAT_SETTINGS, httpAddress, onOff, text, wholeNumber } from '../node/setting-schemas.ts';

const PORTAL = 'https://discord.com/developers/applications';
const MAX_SHARDS = 100_000;

/** The settings of the Discord adapter, by their names in the environment. */
export const DISCORD_SETTINGS = {
  ...CHAT_SETTINGS,
  DISCORD_TOKEN: v.pipe(text(), v.regex(/^\S+$/, 'it has a space in it; copy the token alone')),
  /** Another base of the API: a proxy, a test server. */
  DISCORD_API_URL: v.optional(httpAddress('http://127.0.0.1:8080/api')),
  /** Asks for the privileged intent to read messages that do not mention the bot. */
  DISCORD_MESSAGE_CONTENT: v.optional(onOff(), 'false'),
  /** How many processes share the servers on this machine. */
  DISCORD_SHARDS: v.optional(
    v.union([v.literal('auto'), wholeNumber({ min: 1, max: MAX_SHARDS })], 'write auto, or how many'),
  ),
  /** The shards that this process is, and how many there are, where something else starts the processes. */
  DISCORD_SHARD_IDS: v.optional(
    v.pipe(
      text(),
      v.regex(/^\d{1,6}(\s*,\s*\d{1,6})*$/, 'write the numbers of shards, such as 0 or 0,1'),
      v.transform((list) => [...new Set(list.split(',').map(Number))]),
    ),
  ),
  DISCORD_SHARD_COUNT: v.optional(wholeNumber({ min: 1, max: MAX_SHARDS })),
};

const CHECKS: readonly SettingsCheck[] = [
  ({ DISCORD_SHARD_IDS, DISCORD_SHARD_COUNT }) =>
    (DISCORD_SHARD_IDS === undefined) === (DISCORD_SHARD_COUNT === undefined)
      ? undefined
      : 'DISCORD_SHARD_IDS and DISCORD_SHARD_COUNT go together; set both or neither',
  ({ DISCORD_SHARDS, DISCORD_SHARD_IDS }) =>
    DISCORD_SHARDS === undefined || DISCORD_SHARD_IDS === undefined
      ? undefined
      : 'DISCORD_SHARDS starts all shards, DISCORD_SHARD_IDS is some of them; set one of the two',
  ({ DISCORD_SHARD_IDS, DISCORD_SHARD_COUNT }) =>
    DISCORD_SHARD_IDS?.split(',').some((id) => Number(id) >= Number(DISCORD_SHARD_COUNT))
      ? `DISCORD_SHARD_IDS is ${JSON.stringify(DISCORD_SHARD_IDS)}; shards are numbered from 0 to DISCORD_SHARD_COUNT less one`
      : undefined,
];

export type DiscordSettings = ReturnType<typeof readDiscordSettings>;

/**
 * The settings of the Discord adapter.
 * @throws {SettingsError} with everything that is wrong.
 */
export function readDiscordSettings(env: NodeJS.ProcessEnv) {
  return parseSettings(
    {
      entries: DISCORD_SETTINGS,
      required: { DISCORD_TOKEN: `copy it from ${PORTAL}: your application, Bot, Reset Token` },
      checks: CHECKS,
    },
    env,
  );
}
