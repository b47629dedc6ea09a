import type { RespondArguments } from '@slack/bolt';
import { createHttpExchange, type HttpResponse } from '../chat/exchange-http.ts';

const exchange = createHttpExchange(10_000);

/** Thrown where a response URL did not take a message. `code` as the Web API's errors have it. */
class ResponseUrlError extends Error {
  readonly code: string;
  /** Seconds that Slack asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(code: string, message: string, retryAfter?: number, cause?: unknown) {
    super(message, { cause });
    this.name = 'ResponseUrlError';
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/**
 * Posts to the response URL of a command or a click; Bolt's own `respond` needs the process that heard of it.
 * @throws {ResponseUrlError} with `slack_webapi_rate_limited_error`, `slack_response_url_error` (may pass) or
 * `slack_response_url_refused` (expired, used up, or a message that Slack does not take).
 */
export async function postToResponseUrl(url: string, message: RespondArguments): Promise<void> {
  let response: HttpResponse;
  try {
    response = await exchange(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
    });
  } catch (error) {
    // What took too long may have been taken: it is not sent again.
    const mayBeTaken = (error as NodeJS.ErrnoException).code === 'ETIMEDOUT';
    throw new ResponseUrlError(
      mayBeTaken ? 'slack_response_url_refused' : 'slack_response_url_error',
      mayBeTaken ? 'the response URL did not answer' : 'the response URL cannot be reached',
      undefined,
      error,
    );
  }
  const { status, headers, text } = response;
  if (status >= 200 && status < 300) return;
  const reason = `the response URL answered ${status}`;
  if (status === 429) {
    throw new ResponseUrlError(
      'slack_webapi_rate_limited_error',
      reason,
      Number(headers['retry-after']) || 1,
    );
  }
  throw new ResponseUrlError(
    status >= 500 ? 'slack_response_url_error' : 'slack_response_url_refused',
    `${reason}: ${text.slice(0, 100)}`,
  );
}
