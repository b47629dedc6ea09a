import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { webApi } from '@slack/bolt';

type FetchResponse = Awaited<ReturnType<webApi.FetchFunction>>;

/** A connection is given up before Slack closes it: a message that meets the end of one may have been taken or not. */
const KEEP_IDLE_MS = 4_000;

/**
 * `fetch` as the Web API's client needs it, by Node's own client: the built-in one takes several times as long on a
 * processor. Connections are kept. Redirections are answers like others, and not followed.
 */
export function createFetch(timeoutMs: number): webApi.FetchFunction {
  const keeping = { keepAlive: true, timeout: KEEP_IDLE_MS };
  const agents = { http: new HttpAgent(keeping), https: new HttpsAgent(keeping) };
  return async (address, { method = 'GET', headers = {}, body, signal } = {}) => {
    // Only uploads of files have another kind of body.
    if (typeof body === 'object') return fetch(address, { method, headers, body, signal: signal ?? null });
    const url = String(address);
    const isSecure = url.startsWith('https:');
    const options = { method, headers, ...(signal === undefined ? {} : { signal }) };
    const request = isSecure
      ? httpsRequest(url, { ...options, agent: agents.https })
      : httpRequest(url, { ...options, agent: agents.http });
    const [response, text] = await exchange(request, body ?? '', timeoutMs);
    return describeResponse(url, response, text);
  };
}

function exchange(
  request: ReturnType<typeof httpRequest>,
  body: string,
  timeoutMs: number,
): Promise<readonly [IncomingMessage, string]> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    const timer = setTimeout(
      () => request.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })),
      timeoutMs,
    );
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
    request.setHeader('content-length', Buffer.byteLength(body));
    request.end(body);
  });
}

function describeResponse(url: string, response: IncomingMessage, text: string): FetchResponse {
  const { statusCode: status = 0, statusMessage: statusText = '', headers } = response;
  const headerOf = (name: string) => {
    const value = headers[name.toLowerCase()];
    const text = Array.isArray(value) ? value.join(', ') : value;
    return status === 429 && name.toLowerCase() === 'retry-after' ? wholeSeconds(text) : text;
  };
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText,
    url,
    headers: {
      get: (name) => headerOf(name) ?? null,
      entries: () => Object.keys(headers).map((name): [string, string] => [name, headerOf(name) ?? '']),
    },
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
}

/** The client reads whole seconds, and gives up where there are none. */
function wholeSeconds(retryAfter: string | undefined): string {
  return String(Math.max(1, Math.ceil(Number(retryAfter)) || 1));
}
