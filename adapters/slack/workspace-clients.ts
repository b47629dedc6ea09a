import { webApi } from '@slack/bolt';
import { createFetch } from './create-fetch.ts';
import type { Installations } from './installations.ts';
import type { SlackAccess } from './read-slack-settings.ts';

/** Clients of the Web API for workspaces, with their tokens. */
export interface WorkspaceClients {
  /** The client of a workspace. @throws where the workspace has not installed the app. */
  of(workspace: string): webApi.WebClient;
  /** Whether there is a token for a workspace. */
  has(workspace: string): boolean;
}

/** One for all clients, so that they share connections. */
const slackFetch = createFetch(30_000);

/**
 * A call is tried once: Slack may have taken what it did not answer, and only the caller knows whether to ask again.
 */
export function clientOptions(
  apiUrl: string,
  logger: webApi.WebClientOptions['logger'],
): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    fetch: slackFetch,
    rejectRateLimitedCalls: true,
    ...(logger === undefined ? {} : { logger }),
  };
}

/** One client for each token, for the bot's single token or those of the installations. */
export function createWorkspaceClients(
  access: SlackAccess,
  installations: Installations | undefined,
  options: () => webApi.WebClientOptions,
): WorkspaceClients {
  const clients = new Map<string, webApi.WebClient>();
  const tokenOf = (workspace: string) =>
    access.kind === 'token' ? access.botToken : installations?.find(workspace)?.bot?.token;
  return {
    has: (workspace) => tokenOf(workspace) !== undefined,
    of(workspace) {
      const token = tokenOf(workspace);
      if (token === undefined) throw new Error(`${workspace} has not installed the app`);
      const known = clients.get(token);
      if (known !== undefined) return known;
      const client = new webApi.WebClient(token, options());
      clients.set(token, client);
      return client;
    },
  };
}
