import { isTransientSlackError, neededScopeOf, platformErrorOf } from './slack-errors.ts';

const APPS = 'https://api.slack.com/apps';

/** Thrown where the bot cannot start; its message is one line that names what to change, and where. */
export class SlackError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'SlackError';
  }
}

/** What Slack said to the bot's token. */
export function describeBotTokenFailure(error: unknown, apiUrl: string): SlackError {
  const code = platformErrorOf(error);
  if (code === undefined || isTransientSlackError(error)) return describeUnreachable(error, apiUrl);
  if (code === 'missing_scope')
    return missingScopes([neededScopeOf(error) ?? 'one that Slack did not name'], error);
  return new SlackError(
    `Slack does not accept SLACK_BOT_TOKEN (${code}); copy the Bot User OAuth Token from ${APPS} → your app → OAuth & Permissions`,
    error,
  );
}

/** What Slack said to the app-level token. */
export function describeAppTokenFailure(error: unknown, apiUrl: string): SlackError {
  const code = platformErrorOf(error);
  if (code === undefined || isTransientSlackError(error)) return describeUnreachable(error, apiUrl);
  const where = `${APPS} → your app → Basic Information → App-Level Tokens`;
  if (code === 'missing_scope')
    return new SlackError(
      `SLACK_APP_TOKEN lacks the scope connections:write; make a token that has it at ${where}`,
      error,
    );
  return new SlackError(
    `Slack does not accept SLACK_APP_TOKEN (${code}); copy an App-Level Token with the scope connections:write from ${where}, and turn on Socket Mode`,
    error,
  );
}

/** The bot's token has too few scopes. */
export function missingScopes(scopes: readonly string[], cause?: unknown): SlackError {
  return new SlackError(
    `SLACK_BOT_TOKEN lacks the ${scopes.length === 1 ? 'scope' : 'scopes'} ${scopes.join(', ')}; add them at ${APPS} → your app → OAuth & Permissions, and install the app again`,
    cause,
  );
}

/** The socket did not open, though Slack gave its address. */
export function describeSocketFailure(error: unknown): SlackError {
  return new SlackError(
    `the socket to Slack was refused (${reasonOf(error)}); see that Socket Mode is on and that nothing here blocks WebSockets, or set SLACK_TRANSPORT=http`,
    error,
  );
}

/** The port cannot be listened on. */
export function describePortFailure(error: unknown, port: number): SlackError {
  return new SlackError(`PORT ${port} cannot be listened on (${reasonOf(error)}); write another PORT`, error);
}

function describeUnreachable(error: unknown, apiUrl: string): SlackError {
  const code = platformErrorOf(error);
  if (code !== undefined)
    return new SlackError(`Slack at ${apiUrl} is not available (${code}); try again later`, error);
  return new SlackError(
    `Slack cannot be reached at ${apiUrl} (${reasonOf(error)}); check the network and SLACK_API_URL`,
    error,
  );
}

/** The innermost reason that an error gives. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { original, cause, code } = error as Error & { readonly original?: unknown; readonly code?: string };
  const inner = original ?? cause;
  if (inner instanceof Error) return reasonOf(inner);
  return error.message || code || 'the connection closed';
}
