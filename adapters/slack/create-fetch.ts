import type { webApi } from '@slack/bolt';
import { describeResponse } from '../chat/describe-response.ts';
import { createHttpExchange, type HttpResponse } from '../chat/exchange-http.ts';

type FetchResponse = Awaited<ReturnType<webApi.FetchFunction>>;

/** `fetch` as the Web API's client needs it, by Node's own client. */
export function createFetch(timeoutMs: number): webApi.FetchFunction {
  const exchange = createHttpExchange(timeoutMs);
  return async (address, { method = 'GET', headers = {}, body, signal } = {}) => {
    // Only uploads of files have another kind of body.
    if (typeof body === 'object') return fetch(address, { method, headers, body, signal: signal ?? null });
    const url = String(address);
    const response = await exchange(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
    return { ...describeResponse(response), url, headers: readHeaders(response) };
  };
}

function readHeaders({ status, headers }: HttpResponse): FetchResponse['headers'] {
  const headerOf = (name: string) => {
    const value = headers[name.toLowerCase()];
    const text = Array.isArray(value) ? value.join(', ') : value;
    return status === 429 && name.toLowerCase() === 'retry-after' ? wholeSeconds(text) : text;
  };
  return {
    get: (name) => headerOf(name) ?? null,
    entries: () => Object.keys(headers).map((name): [string, string] => [name, headerOf(name) ?? '']),
  };
}

/** The client reads whole seconds, and gives up where there are none. */
function wholeSeconds(retryAfter: string | undefined): string {
  return String(Math.max(1, Math.ceil(Number(retryAfter)) || 1));
}
