import type { RequestListener } from 'node:http';
import { DiscordAPIError, HTTPError, REST } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { makeRequest } from '../../../adapters/discord/make-request.ts';
import { endServersAfterEach, serve } from '../serve.ts';

endServersAfterEach();

/** The REST interface, with requests of ours, over a server that lives until the test is over. */
async function openRest(listener: RequestListener, options: { readonly timeout?: number } = {}) {
  const rest = new REST({ api: `${await serve(listener)}/api`, retries: 0, ...options, makeRequest });
  return rest.setToken('token');
}

describe('the requests of the REST interface', () => {
  test('are sent as they are given, over a connection that is kept', async () => {
    const seen: string[] = [];
    const ports = new Set<number | undefined>();
    const rest = await openRest(async (request, response) => {
      ports.add(request.socket.remotePort);
      let body = '';
      for await (const part of request) body += part;
      const { authorization, 'content-length': length, 'content-type': type } = request.headers;
      seen.push(`${request.method} ${request.url} ${authorization} ${type} ${length} ${body}`);
      if (request.method === 'DELETE') response.writeHead(204).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1","content":"é"}');
    });
    expect(await rest.post('/channels/1/messages', { body: { content: 'é' } })).toEqual({
      id: '1',
      content: 'é',
    });
    expect(await rest.get('/users/@me')).toEqual({ id: '1', content: 'é' });
    expect(await rest.delete('/channels/1/messages/2')).toEqual(new ArrayBuffer(0));
    expect(seen).toEqual([
      'POST /api/v10/channels/1/messages Bot token application/json 16 {"content":"é"}',
      'GET /api/v10/users/@me Bot token undefined undefined ',
      'DELETE /api/v10/channels/1/messages/2 Bot token undefined undefined ',
    ]);
    expect(ports.size).toBe(1);
  });

  test('wait where an answer asks them to', async () => {
    const askedAt: number[] = [];
    const rest = await openRest((_request, response) => {
      askedAt.push(performance.now());
      const limited = askedAt.length === 1;
      response
        .writeHead(limited ? 429 : 200, {
          'content-type': 'application/json',
          ...(limited ? { 'retry-after': '0.1', 'x-ratelimit-scope': 'user' } : {}),
        })
        .end(limited ? '{"message":"slow down","retry_after":0.1,"global":false}' : '{"id":"1"}');
    });
    expect(await rest.post('/channels/1/messages', { body: {} })).toEqual({ id: '1' });
    const [first = 0, second = 0, ...others] = askedAt;
    expect(others).toEqual([]);
    expect(second - first).toBeGreaterThanOrEqual(100);
  });

  test('tell refusals, faults and silence apart', async () => {
    const rest = await openRest(
      (request, response) => {
        if (request.url?.endsWith('/silent')) return;
        if (request.url?.endsWith('/cut')) request.socket.destroy();
        else if (request.url?.endsWith('/fault')) response.writeHead(502).end('bad gateway');
        else
          response
            .writeHead(403, { 'content-type': 'application/json' })
            .end('{"message":"Missing Access","code":50001}');
      },
      { timeout: 100 },
    );
    const failure = (path: `/${string}`) => rest.get(path).catch((error: unknown) => error);
    expect(await failure('/refused')).toBeInstanceOf(DiscordAPIError);
    expect(await failure('/refused')).toMatchObject({ status: 403, code: 50001 });
    expect(await failure('/fault')).toBeInstanceOf(HTTPError);
    expect(await failure('/cut')).toMatchObject({ code: 'ECONNRESET' });
    expect(await failure('/silent')).toMatchObject({ name: 'AbortError' });
  });

  test('may carry files', async () => {
    const seen: string[] = [];
    const rest = await openRest(async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      seen.push(String(request.headers['content-type']).split(';')[0] as string, body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
    });
    const files = [{ name: 'briefing.txt', data: 'the text' }];
    expect(await rest.post('/channels/1/messages', { body: { content: 'x' }, files })).toEqual({ id: '1' });
    expect(seen[0]).toBe('multipart/form-data');
    expect(seen[1]).toContain('the text');
  });
});
