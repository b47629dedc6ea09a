import { describe, expect, test } from 'vitest';
import { createLog, type LogOptions } from '../../../adapters/node/create-log.ts';

const TOKEN = 'MTIzNDU2.abc.a-long-secret-token';

async function record(options: Partial<LogOptions> = {}) {
  const lines: string[] = [];
  const output = { write: (line: string) => void lines.push(line) };
  const log = await createLog({ level: 'info', secrets: [TOKEN, ''], isPretty: false, output, ...options });
  return { log, read: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('the log', () => {
  test('is a line of JSON for each event', async () => {
    const { log, read } = await record();
    log.info({ id: '1' }, 'answered');
    log.debug({ question: 'Who?' }, 'not at this level');
    expect(read()).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), id: '1', msg: 'answered' },
    ]);
  });

  test('never holds a secret, nor the token in an address', async () => {
    const { log, read } = await record();
    log.warn({ header: `Bot ${TOKEN}` }, `it is ${TOKEN}`);
    log.warn({ url: 'https://discord.com/api/v10/webhooks/123/aW50-x_y.z/messages/@original?a=1' }, '');
    log.warn({ url: '/interactions/123/aW50ZXJ/callback' }, '');
    expect(read().map(({ header, url, msg }) => [header ?? url, msg])).toEqual([
      ['Bot [redacted]', 'it is [redacted]'],
      ['https://discord.com/api/v10/webhooks/123/[redacted]/messages/@original?a=1', ''],
      ['/interactions/123/[redacted]/callback', ''],
    ]);
  });

  test('tells of a refusal what the platform said, and of a mistake where it is', async () => {
    const { log, read } = await record();
    const refusal = Object.assign(new Error('Missing Access', { cause: new Error('below') }), {
      code: 50001,
      status: 403,
      method: 'POST',
      url: 'https://discord.com/api',
      requestBody: { json: { content: 'what somebody wrote' } },
    });
    log.error({ err: refusal }, 'not answered');
    log.error({ err: new TypeError('ours') }, 'not answered');
    log.error({ err: 'a text' }, 'not answered');
    const [first, second, third] = read().map(({ err }) => err as Record<string, unknown>);
    expect(first).toEqual({
      type: 'Error',
      message: 'Missing Access',
      code: 50001,
      status: 403,
      method: 'POST',
      cause: { type: 'Error', message: 'below', stack: expect.stringContaining('Error: below') },
    });
    expect(second).toEqual({
      type: 'TypeError',
      message: 'ours',
      stack: expect.stringContaining('create-log.test.ts'),
    });
    expect(third).toEqual({ message: 'a text' });
  });

  test('is laid out for reading on a terminal', async () => {
    const lines: string[] = [];
    const output = { write: (line: string) => void lines.push(line) };
    const log = await createLog({ level: 'info', secrets: [TOKEN], isPretty: true, output });
    log.info({ id: TOKEN }, 'answered');
    expect(lines.join('').replace(/^\[[\d:]+\]/, '[time]')).toBe(
      '[time] INFO: answered\n    id: "[redacted]"\n',
    );
  });
});
