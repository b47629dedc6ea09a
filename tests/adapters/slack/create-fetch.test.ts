import { describe, expect, test } from 'vitest';
import { createFetch } from '../../../adapters/slack/create-fetch.ts';
import { endServersAfterEach, serve } from '../serve.ts';

endServersAfterEach();

describe('the fetch of the Web API', () => {
  test('sends what it is given, and keeps the connection', async () => {
    const seen: string[] = [];
    const ports = new Set<number | undefined>();
    const url = await serve(async (request, response) => {
      ports.add(request.socket.remotePort);
      let body = '';
      for await (const part of request) body += part;
      const { authorization, 'content-length': length } = request.headers;
      seen.push(`${request.method} ${request.url} ${authorization} ${length} ${body}`);
      response.writeHead(200, { 'x-oauth-scopes': 'chat:write,commands' }).end('{"ok":true,"text":"é"}');
    });
    const fetch = createFetch(5_000);
    const init = { method: 'POST', headers: { authorization: 'Bearer x' }, body: 'text=é' };
    const first = await fetch(`${url}/api/chat.postMessage`, init);
    await fetch(`${url}/api/auth.test`, { ...init, body: '' });
    expect(seen).toEqual(['POST /api/chat.postMessage Bearer x 7 text=é', 'POST /api/auth.test Bearer x 0 ']);
    expect(ports.size).toBe(1);
    expect([first.ok, first.status, first.statusText]).toEqual([true, 200, 'OK']);
    expect([first.headers.get('X-OAuth-Scopes'), first.headers.get('retry-after')]).toEqual([
      'chat:write,commands',
      null,
    ]);
    expect(Object.fromEntries(first.headers.entries())).toMatchObject({
      'x-oauth-scopes': 'chat:write,commands',
    });
    expect(await first.text()).toBe('{"ok":true,"text":"é"}');
    expect(await first.json()).toEqual({ ok: true, text: 'é' });
    expect(new TextDecoder().decode(await first.arrayBuffer())).toBe('{"ok":true,"text":"é"}');
  });

  test('gives a refusal and a redirection back as they are', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/limited' }).end();
      else response.writeHead(429, { 'retry-after': '7' }).end('slow down');
    });
    const fetch = createFetch(5_000);
    const limited = await fetch(`${url}/limited`, { method: 'POST', body: '' });
    expect([limited.ok, limited.status, limited.headers.get('Retry-After'), await limited.text()]).toEqual([
      false,
      429,
      '7',
      'slow down',
    ]);
    const moved = await fetch(`${url}/moved`, { method: 'POST', body: '' });
    expect([moved.status, moved.headers.get('location')]).toEqual([302, '/limited']);
  });

  test.each([
    ['7', '7'],
    ['0.4', '1'],
    ['1.5', '2'],
    ['0', '1'],
    ['soon', '1'],
    [undefined, '1'],
  ])('reads a Retry-After of %j as %s whole seconds', async (sent, read) => {
    const url = await serve((_request, response) => {
      response.writeHead(429, sent === undefined ? {} : { 'retry-after': sent }).end();
    });
    const { headers } = await createFetch(5_000)(url, { method: 'POST', body: '' });
    expect(headers.get('retry-after')).toBe(read);
  });

  test('rejects with the code of what went wrong: no answer in time, an answer cut off, nobody there', async () => {
    const url = await serve((request, response) => {
      if (request.url !== '/cut') return;
      response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
    });
    const post = (path: string, timeoutMs: number) =>
      createFetch(timeoutMs)(`${url}${path}`, { method: 'POST', body: '' });
    await expect(post('/silent', 20)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    await expect(post('/cut', 5_000)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(createFetch(5_000)('http://127.0.0.1:1/api/', { body: '' })).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  test('takes no answer for itself that its caller gave up', async () => {
    const url = await serve(() => {});
    const giveUp = new AbortController();
    const pending = createFetch(5_000)(url, { body: '', signal: giveUp.signal });
    giveUp.abort();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
  });
});
