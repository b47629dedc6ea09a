import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** A request; without a body none is sent. */
export interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** What came back, whatever its status. */
export interface HttpResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A connection is given up before the platform closes it: a message that meets the end of one may have been taken or not. */
const KEEP_IDLE_MS = 4_000;

/**
 * Requests by Node's own client, for the platforms' own: `fetch` and undici take longer on a processor, and keep what
 * belonged to a request until the next collection of the whole heap, which makes these more frequent. Connections are
 * kept. Redirections are answers like others, and not followed.
 */
export function createHttpExchange(
  timeoutMs?: number,
): (url: string, request: HttpRequest) => Promise<HttpResponse> {
  const keeping = { keepAlive: true, timeout: KEEP_IDLE_MS };
  const agents = { http: new HttpAgent(keeping), https: new HttpsAgent(keeping) };
  return async (url, { method, headers, body, signal }) => {
    const options = { method, headers, ...(signal === undefined ? {} : { signal }) };
    const request = url.startsWith('https:')
      ? httpsRequest(url, { ...options, agent: agents.https })
      : httpRequest(url, { ...options, agent: agents.http });
    const [response, text] = await exchange(request, body, timeoutMs);
    const { statusCode: status = 0, statusMessage: statusText = '' } = response;
    return { status, statusText, headers: response.headers, text };
  };
}

function exchange(
  request: ReturnType<typeof httpRequest>,
  body: string | undefined,
  timeoutMs: number | undefined,
): Promise<readonly [IncomingMessage, string]> {
  return new Promise((resolve, reject) => {
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(
            () => request.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })),
            timeoutMs,
          );
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    request.on('error', fail);
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('error', fail);
      response.on('end', () => {
        clearTimeout(timer);
        resolve([response, text]);
      });
    });
    if (body !== undefined) request.setHeader('content-length', Buffer.byteLength(body));
    request.end(body);
  });
}
