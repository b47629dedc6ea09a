import * as v from 'valibot';
import { parseSettings, type SettingsCheck, SettingsError } from '../node/parse-settings.ts';
import { CHAT_SETTINGS, httpAddress, text, wholeNumber } from '../node/setting-schemas.ts';

/** One workspace with its token, or any number that install the app by OAuth. */
export type SlackAccess =
  | { readonly kind: 'token'; readonly botToken: string }
  | {
      readonly kind: 'oauth';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      /** 32 bytes. */
      readonly encryptionKey: Buffer;
      /** The redirect address, where the app has several. */
      readonly redirectUri?: string;
    };

/** How events come: over a socket that the bot opens, or by requests to its port. */
export type SlackTransport =
  | { readonly kind: 'socket'; readonly appToken: string; readonly port?: number }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };

export interface SlackSettings {
  readonly access: SlackAccess;
  readonly transport: SlackTransport;
  /** The base of the Web API, with a slash at its end. */
  readonly apiUrl: string;
  readonly dataFolder: string;
  readonly retentionDays: number;
  readonly perPersonAndMinute: number;
  readonly perChannelAndMinute: number;
  readonly logLevel: v.InferOutput<typeof CHAT_SETTINGS.LOG_LEVEL>;
  /** The values that must never be printed. */
  readonly secrets: readonly string[];
}

const APPS = 'https://api.slack.com/apps';
const OAUTH_NAMES = [
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'TOKEN_ENCRYPTION_KEY',
] as const;
const KEY_REMEDY = 'write 64 hexadecimal digits, as “openssl rand -hex 32” prints them';

/** The settings of the Slack adapter, by their names in the environment. */
export const SLACK_SETTINGS = {
  ...CHAT_SETTINGS,
  SLACK_BOT_TOKEN: v.optional(
    v.pipe(
      text(),
      v.startsWith('xoxb-', `copy the Bot User OAuth Token, which begins with xoxb-, from ${APPS}`),
    ),
  ),
  SLACK_APP_TOKEN: v.optional(
    v.pipe(text(), v.startsWith('xapp-', `copy an App-Level Token, which begins with xapp-, from ${APPS}`)),
  ),
  SLACK_SIGNING_SECRET: v.optional(text()),
  SLACK_CLIENT_ID: v.optional(text()),
  SLACK_CLIENT_SECRET: v.optional(text()),
  SLACK_STATE_SECRET: v.optional(text()),
  SLACK_REDIRECT_URI: v.optional(httpAddress('https://bot.example.org/slack/oauth_redirect')),
  TOKEN_ENCRYPTION_KEY: v.optional(v.pipe(text(), v.regex(/^[0-9a-f]{64}$/i, KEY_REMEDY))),
  SLACK_TRANSPORT: v.optional(
    v.pipe(text(), v.toLowerCase(), v.picklist(['socket', 'http'], 'write socket or http')),
  ),
  SLACK_API_URL: v.optional(httpAddress('https://slack.com/api/'), 'https://slack.com/api'),
  PORT: v.optional(wholeNumber({ min: 0, max: 65_535 })),
};

const CHECKS: readonly SettingsCheck[] = [checkAccess, checkTransport, checkPort, checkRedirect];

/**
 * The settings of the Slack bot.
 * @throws {SettingsError} with every problem at once.
 */
export function readSlackSettings(env: NodeJS.ProcessEnv): SlackSettings {
  const values = parseSettings({ entries: SLACK_SETTINGS, required: {}, checks: CHECKS }, env);
  return {
    access: accessOf(values),
    transport: transportOf(values),
    apiUrl: `${values.SLACK_API_URL}/`,
    dataFolder: values.DATA_DIR,
    retentionDays: values.RETENTION_DAYS,
    perPersonAndMinute: values.RATE_LIMIT_USER_PER_MINUTE,
    perChannelAndMinute: values.RATE_LIMIT_CHANNEL_PER_MINUTE,
    logLevel: values.LOG_LEVEL,
    secrets: [
      values.SLACK_BOT_TOKEN,
      values.SLACK_APP_TOKEN,
      values.SLACK_SIGNING_SECRET,
      values.SLACK_CLIENT_SECRET,
      values.SLACK_STATE_SECRET,
      values.TOKEN_ENCRYPTION_KEY,
    ].filter((secret) => secret !== undefined),
  };
}

type Values = v.InferOutput<v.ObjectSchema<typeof SLACK_SETTINGS, undefined>>;
type Given = Parameters<SettingsCheck>[0];

function checkAccess(given: Given): string | undefined {
  const set = OAUTH_NAMES.filter((name) => given[name] !== undefined);
  const missing = OAUTH_NAMES.filter((name) => given[name] === undefined);
  if (given.SLACK_BOT_TOKEN !== undefined) {
    if (set.length === 0) return undefined;
    const either = `unset it to let workspaces install the app, or unset ${list(set)}`;
    return `SLACK_BOT_TOKEN is set beside ${list(set)}; ${either}`;
  }
  if (set.length === 0)
    return `SLACK_BOT_TOKEN is not set; copy the Bot User OAuth Token from ${APPS}, or set ${list(OAUTH_NAMES)} to let workspaces install the app`;
  if (missing.length === 0) return undefined;
  return `${list(missing)} ${missing.length === 1 ? 'is' : 'are'} not set; installing by OAuth needs ${list(OAUTH_NAMES)}`;
}

function checkTransport(given: Given): string | undefined {
  const wanted = given.SLACK_TRANSPORT?.toLowerCase();
  if (wanted === 'http' && given.SLACK_SIGNING_SECRET === undefined)
    return `SLACK_SIGNING_SECRET is not set; HTTP needs it: copy the Signing Secret from ${APPS}`;
  if (wanted === 'socket' && given.SLACK_APP_TOKEN === undefined)
    return `SLACK_APP_TOKEN is not set; Socket Mode needs it: make an App-Level Token with the scope connections:write at ${APPS}`;
  if (given.SLACK_APP_TOKEN !== undefined || given.SLACK_SIGNING_SECRET !== undefined) return undefined;
  return `SLACK_APP_TOKEN is not set; make an App-Level Token with the scope connections:write at ${APPS}, or set SLACK_SIGNING_SECRET and PORT to receive events by HTTP`;
}

function checkPort(given: Given): string | undefined {
  if (given.PORT !== undefined) return undefined;
  if (usesHttp(given)) return 'PORT is not set; write the port on which Slack’s requests arrive';
  if (given.SLACK_CLIENT_ID === undefined) return undefined;
  return 'PORT is not set; write the port on which /slack/install is served';
}

function checkRedirect(given: Given): string | undefined {
  if (given.SLACK_REDIRECT_URI === undefined || given.SLACK_CLIENT_ID !== undefined) return undefined;
  return 'SLACK_REDIRECT_URI is set without SLACK_CLIENT_ID; it belongs to installing by OAuth';
}

function usesHttp(given: Given): boolean {
  const wanted = given.SLACK_TRANSPORT?.toLowerCase();
  if (wanted !== undefined) return wanted === 'http';
  return given.SLACK_APP_TOKEN === undefined && given.SLACK_SIGNING_SECRET !== undefined;
}

function accessOf(values: Values): SlackAccess {
  if (values.SLACK_BOT_TOKEN !== undefined) return { kind: 'token', botToken: values.SLACK_BOT_TOKEN };
  return {
    kind: 'oauth',
    clientId: sure(values.SLACK_CLIENT_ID),
    clientSecret: sure(values.SLACK_CLIENT_SECRET),
    stateSecret: sure(values.SLACK_STATE_SECRET),
    encryptionKey: Buffer.from(sure(values.TOKEN_ENCRYPTION_KEY), 'hex'),
    ...(values.SLACK_REDIRECT_URI === undefined ? {} : { redirectUri: values.SLACK_REDIRECT_URI }),
  };
}

function transportOf(values: Values): SlackTransport {
  const { SLACK_TRANSPORT: wanted, SLACK_APP_TOKEN: appToken, PORT: port } = values;
  if (appToken !== undefined && wanted !== 'http')
    return { kind: 'socket', appToken, ...(port === undefined ? {} : { port }) };
  return { kind: 'http', signingSecret: sure(values.SLACK_SIGNING_SECRET), port: sure(port) };
}

/** A value that the checks found to be set. */
function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new SettingsError(['a setting that was checked is missing']);
  return value;
}

function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
