import { webApi } from '@slack/bolt';
import type { Log } from '../node/create-log.ts';
import { describeAppTokenFailure, describeBotTokenFailure, missingScopes } from './explain-failure.ts';
import { findMissingScopes } from './manifest-scopes.ts';
import type { ChannelPace } from './pace-channels.ts';

/** Who the bot is in the workspace of its token. */
export interface BotIdentity {
  readonly botUserId: string;
  readonly botId: string;
  readonly workspace: string;
}

export interface TokenCheck {
  readonly options: webApi.WebClientOptions;
  readonly apiUrl: string;
  readonly pace: ChannelPace;
  readonly log: Log;
}

/**
 * Asks Slack who the bot is, and whether its token has the scopes it needs.
 * @throws {SlackError} naming the setting or the scopes to change.
 */
export async function checkBotToken(
  token: string,
  { options, apiUrl, pace, log }: TokenCheck,
): Promise<BotIdentity> {
  const client = new webApi.WebClient(token, options);
  const answer = await pace
    .run('start', () => client.auth.test())
    .catch((error: unknown) => {
      throw describeBotTokenFailure(error, apiUrl);
    });
  // Slack lists the scopes in a header; a proxy may drop it.
  const scopes = answer.response_metadata?.scopes;
  const { needed, useful } = scopes === undefined ? { needed: [], useful: [] } : findMissingScopes(scopes);
  if (needed.length > 0) throw missingScopes([...needed, ...useful]);
  if (useful.length > 0) log.warn({ scopes: useful }, 'the bot token lacks scopes that some places need');
  return { botUserId: answer.user_id ?? '', botId: answer.bot_id ?? '', workspace: answer.team_id ?? '' };
}

/**
 * Asks Slack whether it would open a socket: Bolt itself would ask forever.
 * @throws {SlackError} naming the setting or the scope to change.
 */
export async function checkAppToken(token: string, { options, apiUrl, pace }: TokenCheck): Promise<void> {
  const client = new webApi.WebClient(token, options);
  await pace
    .run('start', () => client.apps.connections.open({}))
    .catch((error: unknown) => {
      throw describeAppTokenFailure(error, apiUrl);
    });
}
