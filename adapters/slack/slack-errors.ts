/** Slack's refusals of a call that may be taken later. */
const PASSING = [
  'ratelimited',
  'rate_limited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
];
/** What to wait where Slack names no time. */
const DEFAULT_PAUSE_SECONDS = 1;

interface SlackErrorFields {
  readonly code?: string;
  readonly retryAfter?: number;
  readonly statusCode?: number;
  readonly data?: {
    readonly error?: string;
    readonly needed?: string;
    readonly response_metadata?: { readonly retryAfter?: number };
  };
}

/** The error code with which the Web API refused a call; undefined for other errors. */
export function platformErrorOf(error: unknown): string | undefined {
  return fieldsOf(error).data?.error;
}

/** The scope that a refused call needed, where Slack named it. */
export function neededScopeOf(error: unknown): string | undefined {
  return fieldsOf(error).data?.needed;
}

/** How many seconds Slack asks to wait; undefined where the error is no rate limit. */
export function readRetryAfter(error: unknown): number | undefined {
  const { code, retryAfter, data } = fieldsOf(error);
  if (code === 'slack_webapi_rate_limited_error') return retryAfter ?? DEFAULT_PAUSE_SECONDS;
  if (data?.error !== 'ratelimited' && data?.error !== 'rate_limited') return undefined;
  return data.response_metadata?.retryAfter ?? DEFAULT_PAUSE_SECONDS;
}

/** Whether the same call may succeed later. */
export function isTransientSlackError(error: unknown): boolean {
  const { code, data } = fieldsOf(error);
  if (code === 'slack_webapi_http_error' || code === 'slack_webapi_request_error') return true;
  if (code === 'slack_webapi_rate_limited_error' || code === 'slack_response_url_error') return true;
  return data?.error !== undefined && PASSING.includes(data.error);
}

function fieldsOf(error: unknown): SlackErrorFields {
  return error instanceof Error ? (error as SlackErrorFields) : {};
}
