import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SettingsError } from '../../../adapters/node/parse-settings.ts';
import { readSlackSettings, SLACK_SETTINGS } from '../../../adapters/slack/read-slack-settings.ts';

const APPS = 'https://api.slack.com/apps';
const TOKEN = { SLACK_BOT_TOKEN: 'xoxb-1' };
const SOCKET = { SLACK_APP_TOKEN: 'xapp-1' };
const HTTP = { SLACK_SIGNING_SECRET: 'secret', PORT: '3000' };
const OAUTH = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'client secret',
  SLACK_STATE_SECRET: 'state secret',
  TOKEN_ENCRYPTION_KEY: 'ab'.repeat(32),
};

/** Every problem of these settings. */
function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readSlackSettings(env);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.problems;
  }
}

describe('the transport', () => {
  test.each<[string, NodeJS.ProcessEnv, object]>([
    [
      'a socket, where there is an app-level token',
      { ...TOKEN, ...SOCKET },
      { kind: 'socket', appToken: 'xapp-1' },
    ],
    [
      'HTTP, where there is none',
      { ...TOKEN, ...HTTP },
      { kind: 'http', signingSecret: 'secret', port: 3000 },
    ],
    [
      'a socket, where there is both',
      { ...TOKEN, ...SOCKET, ...HTTP },
      { kind: 'socket', appToken: 'xapp-1', port: 3000 },
    ],
    [
      'HTTP, where that is wanted',
      { ...TOKEN, ...SOCKET, ...HTTP, SLACK_TRANSPORT: 'http' },
      { kind: 'http', signingSecret: 'secret', port: 3000 },
    ],
  ])('is %s', (_name, env, transport) => {
    expect(readSlackSettings(env).transport).toEqual(transport);
  });
});

test('access is by the bot token, or by OAuth with a key of 32 bytes', () => {
  expect(readSlackSettings({ ...TOKEN, ...SOCKET }).access).toEqual({ kind: 'token', botToken: 'xoxb-1' });
  expect(readSlackSettings({ ...OAUTH, ...HTTP }).access).toEqual({
    kind: 'oauth',
    clientId: '1.2',
    clientSecret: 'client secret',
    stateSecret: 'state secret',
    encryptionKey: Buffer.alloc(32, 0xab),
  });
});

test('the API is Slack’s unless it is set; a slash at its end makes no difference', () => {
  expect(readSlackSettings({ ...TOKEN, ...SOCKET }).apiUrl).toBe('https://slack.com/api/');
  for (const url of ['http://127.0.0.1:8080/api/', 'http://127.0.0.1:8080/api'])
    expect(readSlackSettings({ ...TOKEN, ...SOCKET, SLACK_API_URL: url }).apiUrl).toBe(
      'http://127.0.0.1:8080/api/',
    );
});

test.each<[string, NodeJS.ProcessEnv, readonly string[]]>([
  [
    'nothing is set',
    {},
    [
      `SLACK_BOT_TOKEN is not set; copy the Bot User OAuth Token from ${APPS}, or set SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET and TOKEN_ENCRYPTION_KEY to let workspaces install the app`,
      `SLACK_APP_TOKEN is not set; make an App-Level Token with the scope connections:write at ${APPS}, or set SLACK_SIGNING_SECRET and PORT to receive events by HTTP`,
    ],
  ],
  [
    'tokens are swapped',
    { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' },
    [
      `SLACK_BOT_TOKEN cannot be right; copy the Bot User OAuth Token, which begins with xoxb-, from ${APPS}`,
      `SLACK_APP_TOKEN cannot be right; copy an App-Level Token, which begins with xapp-, from ${APPS}`,
    ],
  ],
  [
    'HTTP has no port',
    { ...TOKEN, SLACK_SIGNING_SECRET: 'secret' },
    ['PORT is not set; write the port on which Slack’s requests arrive'],
  ],
  [
    'HTTP is wanted without its secret',
    { ...TOKEN, ...SOCKET, SLACK_TRANSPORT: 'http', PORT: '80' },
    [`SLACK_SIGNING_SECRET is not set; HTTP needs it: copy the Signing Secret from ${APPS}`],
  ],
  [
    'a token stands beside OAuth',
    { ...TOKEN, ...OAUTH, ...HTTP },
    [
      'SLACK_BOT_TOKEN is set beside SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET and TOKEN_ENCRYPTION_KEY; unset it to let workspaces install the app, or unset SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET and TOKEN_ENCRYPTION_KEY',
    ],
  ],
  [
    'OAuth is half set, with a short key and a port that is none',
    { SLACK_CLIENT_ID: '1.2', TOKEN_ENCRYPTION_KEY: 'short', ...HTTP, PORT: 'http' },
    [
      'TOKEN_ENCRYPTION_KEY cannot be right; write 64 hexadecimal digits, as “openssl rand -hex 32” prints them',
      'PORT is "http"; write a whole number from 0 to 65535',
      'SLACK_CLIENT_SECRET and SLACK_STATE_SECRET are not set; installing by OAuth needs SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET and TOKEN_ENCRYPTION_KEY',
    ],
  ],
  [
    'OAuth over a socket has no port for its pages',
    { ...OAUTH, ...SOCKET },
    ['PORT is not set; write the port on which /slack/install is served'],
  ],
])('where %s, every problem is named', (_name, env, problems) => {
  expect(problemsOf(env)).toEqual(problems);
});

test('no problem shows a secret', () => {
  const env = { SLACK_BOT_TOKEN: 'hush-1', SLACK_APP_TOKEN: 'hush-2', TOKEN_ENCRYPTION_KEY: 'hush-3' };
  expect(problemsOf(env).join('\n')).not.toContain('hush');
});

test.each(Object.keys(SLACK_SETTINGS))('%s stands in .env.example', (name) => {
  expect(readFileSync('.env.example', 'utf8')).toMatch(new RegExp(`^#?${name}=`, 'm'));
});
