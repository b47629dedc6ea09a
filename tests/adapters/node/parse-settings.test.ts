import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseSettings, SettingsError } from '../../../adapters/node/parse-settings.ts';
import { CHAT_SETTINGS, httpAddress, onOff, text } from '../../../adapters/node/setting-schemas.ts';

const PLAN = {
  entries: {
    ...CHAT_SETTINGS,
    BOT_TOKEN: text(),
    API_URL: v.optional(httpAddress('http://127.0.0.1:8080/api')),
    LISTENS: v.optional(onOff(), 'false'),
    SIGNING_SECRET: v.optional(v.pipe(text(), v.minLength(20, 'copy it from the portal'))),
  },
  required: { BOT_TOKEN: 'copy it from the portal' },
  checks: [
    ({ API_URL, LISTENS }: Readonly<Record<string, string>>) =>
      API_URL && LISTENS ? 'API_URL and LISTENS are both set; set one' : undefined,
  ],
};

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    parseSettings(PLAN, env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  test('have defaults; an empty one counts as unset', () => {
    expect(parseSettings(PLAN, { BOT_TOKEN: ' abc ', RETENTION_DAYS: '', OTHER: 'x' })).toEqual({
      BOT_TOKEN: 'abc',
      DATA_DIR: './data',
      RETENTION_DAYS: 30,
      RATE_LIMIT_USER_PER_MINUTE: 20,
      RATE_LIMIT_CHANNEL_PER_MINUTE: 60,
      LOG_LEVEL: 'info',
      LISTENS: false,
    });
  });

  test('are read as what they are', () => {
    expect(
      parseSettings(PLAN, { BOT_TOKEN: 'x', API_URL: 'http://localhost:1/api/', RETENTION_DAYS: '7' }),
    ).toMatchObject({ API_URL: 'http://localhost:1/api', RETENTION_DAYS: 7 });
    expect(parseSettings(PLAN, { BOT_TOKEN: 'x', LISTENS: 'YES' }).LISTENS).toBe(true);
  });

  test('that are wrong are all named at once, with how to mend them, and no secret is shown', () => {
    expect(
      problemsOf({
        API_URL: 'nowhere',
        LISTENS: 'perhaps',
        RETENTION_DAYS: '0',
        RATE_LIMIT_USER_PER_MINUTE: '2.5',
        RATE_LIMIT_CHANNEL_PER_MINUTE: '-1',
        LOG_LEVEL: 'loud',
        SIGNING_SECRET: 'hunter2',
      }),
    ).toEqual([
      'BOT_TOKEN is not set; copy it from the portal',
      'RETENTION_DAYS is "0"; write a whole number from 1 to 3650',
      'RATE_LIMIT_USER_PER_MINUTE is "2.5"; write a whole number from 1 to 1000000',
      'RATE_LIMIT_CHANNEL_PER_MINUTE is "-1"; write a whole number from 1 to 1000000',
      'LOG_LEVEL is "loud"; write one of debug, info, warn, error, silent',
      'API_URL is "nowhere"; write an address such as http://127.0.0.1:8080/api',
      'LISTENS is "perhaps"; write true or false',
      'SIGNING_SECRET cannot be right; copy it from the portal',
      'API_URL and LISTENS are both set; set one',
    ]);
  });

  test.each(Object.keys(CHAT_SETTINGS))('%s stands in .env.example', (name) => {
    expect(readFileSync('.env.example', 'utf8')).toMatch(new RegExp(`^#?${name}=`, 'm'));
  });
});
