import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DISCORD_SETTINGS, readDiscordSettings } from '../../../adapters/discord/read-discord-settings.ts';
import { SettingsError } from '../../../adapters/node/parse-settings.ts';

const TOKEN = { DISCORD_TOKEN: 'abc' };

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readDiscordSettings(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe('the settings for Discord', () => {
  test('need a token and nothing else', () => {
    expect(readDiscordSettings(TOKEN)).toEqual({
      DISCORD_TOKEN: 'abc',
      DISCORD_MESSAGE_CONTENT: false,
      DATA_DIR: './data',
      RETENTION_DAYS: 30,
      RATE_LIMIT_USER_PER_MINUTE: 20,
      RATE_LIMIT_CHANNEL_PER_MINUTE: 60,
      LOG_LEVEL: 'info',
    });
  });

  test('are read as what they are', () => {
    const { DISCORD_SHARD_IDS, DISCORD_SHARD_COUNT } = readDiscordSettings({
      ...TOKEN,
      DISCORD_SHARD_IDS: '0, 3,3',
      DISCORD_SHARD_COUNT: '4',
    });
    expect([DISCORD_SHARD_IDS, DISCORD_SHARD_COUNT]).toEqual([[0, 3], 4]);
    const shards = ['auto', '3'].map(
      (value) => readDiscordSettings({ ...TOKEN, DISCORD_SHARDS: value }).DISCORD_SHARDS,
    );
    expect(shards).toEqual(['auto', 3]);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a token with a space',
      { DISCORD_TOKEN: 'Bot abc' },
      /^DISCORD_TOKEN cannot be right; it has a space in it; copy/,
    ],
    [
      'shards that are no number',
      { DISCORD_SHARDS: 'many' },
      /^DISCORD_SHARDS is "many"; write auto, or how many$/,
    ],
    [
      'shards without their count',
      { DISCORD_SHARD_IDS: '0' },
      /^DISCORD_SHARD_IDS and DISCORD_SHARD_COUNT go together/,
    ],
    ['a count without shards', { DISCORD_SHARD_COUNT: '2' }, /go together; set both or neither$/],
    [
      'a shard beyond the count',
      { DISCORD_SHARD_IDS: '0,2', DISCORD_SHARD_COUNT: '2' },
      /^DISCORD_SHARD_IDS is "0,2"; shards are numbered from 0 to DISCORD_SHARD_COUNT less one$/,
    ],
    [
      'both ways of sharding',
      { DISCORD_SHARDS: 'auto', DISCORD_SHARD_IDS: '0', DISCORD_SHARD_COUNT: '1' },
      /set one of the two$/,
    ],
    [
      'an address that is none',
      { DISCORD_API_URL: 'discord.com/api' },
      /^DISCORD_API_URL is "discord.com\/api"; write an/,
    ],
  ])('refuse %s', (_case, env, problem) => {
    const problems = problemsOf({ ...TOKEN, ...env });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test.each(Object.keys(DISCORD_SETTINGS))('name %s in .env.example', (name) => {
    expect(readFileSync('.env.example', 'utf8')).toMatch(new RegExp(`^#?${name}=`, 'm'));
  });
});
