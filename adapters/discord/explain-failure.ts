import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { isNetworkFailure } from './discord-platform.ts';
import { ShardFailedError } from './run-shards.ts';

const PORTAL = 'https://discord.com/developers/applications';
const BAD_TOKEN = `Discord does not accept DISCORD_TOKEN; copy it anew from ${PORTAL}: your application, Bot, Reset Token`;
const DISALLOWED_INTENTS = `Discord does not allow this bot the Message Content intent; switch it on at ${PORTAL}: your application, Bot, Privileged Gateway Intents, or set DISCORD_MESSAGE_CONTENT=false`;
const INVALID_INTENTS =
  'Discord does not know the intents this bot asks for; set DISCORD_MESSAGE_CONTENT=false, or update briefing-bot';
const INVALID_SHARD =
  'Discord does not accept the shards; DISCORD_SHARD_IDS must be numbers below DISCORD_SHARD_COUNT';
const SHARDING_REQUIRED =
  'This bot is in too many servers for one connection; set DISCORD_SHARDS=auto, or raise DISCORD_SHARD_COUNT';

const BY_CLOSE_CODE: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.DisallowedIntents]: DISALLOWED_INTENTS,
  [GatewayCloseCodes.InvalidIntents]: INVALID_INTENTS,
  [GatewayCloseCodes.InvalidShard]: INVALID_SHARD,
  [GatewayCloseCodes.ShardingRequired]: SHARDING_REQUIRED,
};

const BY_CLIENT_CODE: Readonly<Record<string, string>> = {
  [DiscordjsErrorCodes.TokenInvalid]: BAD_TOKEN,
  [DiscordjsErrorCodes.TokenMissing]: BAD_TOKEN,
  [DiscordjsErrorCodes.DisallowedIntents]: DISALLOWED_INTENTS,
  [DiscordjsErrorCodes.InvalidIntents]: INVALID_INTENTS,
  [DiscordjsErrorCodes.ShardingRequired]: SHARDING_REQUIRED,
};

/** Thrown when Discord closed the connection for good. */
export class GatewayClosedError extends Error {
  readonly code: number;

  constructor(code: number, shard: number) {
    super(`Discord closed the connection of shard ${shard} for good (${code})`);
    this.name = 'GatewayClosedError';
    this.code = code;
  }
}

/** One line on why Discord cannot be used, with the setting to change; undefined where the fault is our own. */
export function explainFailure(error: unknown, apiUrl = 'https://discord.com/api'): string | undefined {
  if (error instanceof ShardFailedError) return error.message;
  if (error instanceof GatewayClosedError) return BY_CLOSE_CODE[error.code] ?? error.message;
  if (error instanceof DiscordjsError && error.code in BY_CLIENT_CODE) return BY_CLIENT_CODE[error.code];
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    if (error.status === 401) return BAD_TOKEN;
    return `Discord refuses with ${error.status} (${error.message}); try again later${error.status < 500 ? ', or check DISCORD_API_URL' : ''}`;
  }
  if (isNetworkFailure(error)) {
    return `Discord cannot be reached at ${apiUrl} (${reasonOf(error)}); check the network and DISCORD_API_URL`;
  }
  return undefined;
}

function reasonOf(error: unknown): string {
  const { code, message, cause } = error as NodeJS.ErrnoException & { readonly cause?: unknown };
  return code ?? (cause instanceof Error ? reasonOf(cause) : message);
}
