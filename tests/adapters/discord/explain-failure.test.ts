import { Client, DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { explainFailure, GatewayClosedError } from '../../../adapters/discord/explain-failure.ts';
import { ShardFailedError } from '../../../adapters/discord/run-shards.ts';

const refusal = (status: number, message: string) =>
  new DiscordAPIError({ code: 0, message }, 0, status, 'GET', 'https://discord.com/api', {
    files: [],
    body: undefined,
  });
/** What the client says of an empty token. */
const noToken = await new Client({ intents: [] }).login('').catch((error: unknown) => error);
const network = (code: string) => Object.assign(new Error('failed'), { code });

test.each<[unknown, RegExp | undefined]>([
  [new GatewayClosedError(4004, 0), /^Discord does not accept DISCORD_TOKEN; /],
  [new GatewayClosedError(4010, 0), /^Discord does not accept the shards; /],
  [
    new GatewayClosedError(4011, 0),
    /^This bot is in too many servers for one connection; set DISCORD_SHARDS=auto/,
  ],
  [new GatewayClosedError(4013, 0), /^Discord does not know the intents this bot asks for; /],
  [new GatewayClosedError(4014, 0), /^Discord does not allow this bot the Message Content intent; /],
  [new GatewayClosedError(4012, 3), /^Discord closed the connection of shard 3 for good \(4012\)$/],
  [noToken, /^Discord does not accept DISCORD_TOKEN; /],
  [refusal(401, '401: Unauthorized'), /^Discord does not accept DISCORD_TOKEN; /],
  [
    refusal(404, 'Not Found'),
    /^Discord refuses with 404 \(Not Found\); try again later, or check DISCORD_API_URL$/,
  ],
  [
    new HTTPError(503, 'Unavailable', 'GET', '', { files: [], body: undefined }),
    /^Discord refuses with 503 \(Unavailable\); try again later$/,
  ],
  [network('ECONNREFUSED'), /^Discord cannot be reached at https:\/\/discord.com\/api \(ECONNREFUSED\); /],
  [new Error('fetch failed', { cause: network('ENOTFOUND') }), /\(ENOTFOUND\); check the network/],
  [new ShardFailedError(1), /^shard 1 could not start; it has said why$/],
  [network('ENOTDIR'), undefined],
  [new TypeError('ours'), undefined],
])('%s', (error, line) => {
  const explained = explainFailure(error);
  if (line === undefined) expect(explained).toBeUndefined();
  else expect(explained).toMatch(line);
});
