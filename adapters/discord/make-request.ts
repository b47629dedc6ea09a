import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { describeResponse } from '../chat/describe-response.ts';
import { createHttpExchange, type HttpResponse } from '../chat/exchange-http.ts';

type MakeRequest = RESTOptions['makeRequest'];

const exchange = createHttpExchange();

/** A request of the REST interface by Node's own client; the interface itself gives up what takes too long. */
export const makeRequest: MakeRequest = async (url, init) => {
  const { method = 'GET', headers, body, signal } = init;
  // Only uploads of files have another kind of body.
  if (body !== undefined && body !== null && typeof body !== 'string')
    return DefaultRestOptions.makeRequest(url, init);
  const response = await exchange(url, {
    method,
    headers: { ...(headers as Readonly<Record<string, string>>) },
    ...(typeof body === 'string' ? { body } : {}),
    ...(signal instanceof AbortSignal ? { signal } : {}),
  });
  return { ...describeResponse(response), headers: listHeaders(response), body: null, bodyUsed: true };
};

function listHeaders({ headers }: HttpResponse): Headers {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one): [string, string] => [name, one]),
  );
  return new Headers(entries);
}
