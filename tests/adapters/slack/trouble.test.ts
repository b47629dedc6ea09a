import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore, storeFile } from '../../../adapters/chat/store/open-store.ts';
import { findFreePort } from '../../fakes/find-free-port.ts';
import type { Delivery } from '../../fakes/slack/delivery.ts';
import type { Fault } from '../../fakes/slack/faults.ts';
import { signatureHeaders } from '../../fakes/slack/http-deliveries.ts';
import type { FakeSlack } from '../../fakes/slack/start-fake-slack.ts';
import { makeFolder } from '../run-cli.ts';
import { answerTo, type OpenWorkspace, openWorkspace } from './open-workspace.ts';

const QUESTION = 'Who is France’s defence minister?';

/** A promise and the means to end it. */
function gate(): { readonly opens: Promise<void>; open(): void } {
  let open = () => {};
  const opens = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opens, open };
}

describe.each(['socket', 'http'] as const)('over %s', (transport) => {
  let workspace: OpenWorkspace;
  let slack: FakeSlack;

  beforeEach(async () => {
    workspace = await openWorkspace(transport);
    slack = workspace.slack;
  });
  afterEach(() => workspace.close());

  test('a rate limit holds up its channel alone, for as long as Slack says', async () => {
    slack.limits('chat.postMessage', 1);
    const limited = await slack.mentions('ann', 'general', QUESTION);
    await slack.until('the limit', () => slack.calls('chat.postMessage').length === 1);
    const queued = await slack.mentions('ann', 'general', 'Who is Lavrov?');
    const other = await slack.mentions('ann', 'other', QUESTION);
    await slack.reply(other);
    expect(slack.repliesTo(limited)).toEqual([]);
    await slack.reply(queued);
    expect([slack.repliesTo(limited).length, slack.calls('chat.postMessage').length]).toEqual([1, 4]);
  });

  test('a rate limit of what is no answer is waited for, too', async () => {
    slack.limits('views.publish', 1);
    slack.limits('assistant.threads.setSuggestedPrompts', 1);
    await slack.opensHome('ann');
    await slack.opensMessages('ann');
    await slack.until('both', () => slack.calls('views.publish').length === 2 && slack.prompts.length > 0);
    expect(slack.calls('views.publish').map(({ error }) => error)).toEqual(['HTTP 429', undefined]);
  });

  test('`ratelimited` in an answer is a rate limit too', async () => {
    slack.fails('chat.postMessage', { error: 'ratelimited', headers: { 'retry-after': '1' } });
    const question = await slack.mentions('ann', 'general', QUESTION);
    await slack.reply(question);
    expect(slack.calls('chat.postMessage').map(({ error }) => error)).toEqual(['ratelimited', undefined]);
  });

  test('a Web API that fails for a while is asked again, and the answer stands once', async () => {
    slack.fails('chat.postMessage', { status: 500 }, 5);
    const question = await slack.mentions('ann', 'general', QUESTION);
    await slack.reply(question);
    await slack.reply(await slack.mentions('ann', 'other', QUESTION));
    expect(slack.repliesTo(question)).toHaveLength(1);
  });

  test('what Slack refuses for good is not sent again, and said once to the person', async () => {
    slack.fails('chat.postMessage', { error: 'msg_blocks_too_long' });
    await slack.mentions('ann', 'general', QUESTION);
    const notice = await slack.whisper('ann');
    expect([notice.text, slack.calls('chat.postMessage').length]).toEqual([
      'Something went wrong here, and it was noted. Please ask again.',
      1,
    ]);
  });

  test('a slow Web API holds up no acknowledgement', async () => {
    const { opens, open } = gate();
    slack.fails('chat.postMessage', { waitsFor: opens });
    const slow = await slack.mentions('ann', 'general', QUESTION);
    expect(slack.all.events.every(({ acknowledgement }) => acknowledgement !== undefined)).toBe(true);
    await slack.reply(await slack.mentions('ann', 'other', QUESTION));
    expect(slack.repliesTo(slow)).toEqual([]);
    open();
    await slack.reply(slow);
  });

  test('an event that comes again is answered once', async () => {
    const question = await slack.mentions('ann', 'general', QUESTION);
    await slack.reply(question);
    for (const delivery of [...slack.all.events]) await slack.all.again(delivery);
    await slack.reply(await slack.mentions('ann', 'other', QUESTION));
    expect(slack.repliesTo(question)).toHaveLength(1);
  });

  test('events out of their order: an edit before its question, a deletion, an old edit after a new one', async () => {
    slack.all.hold();
    const edited = await slack.mentions('ann', 'general', 'Who is Lavrov?');
    await slack.edits(edited, `${slack.bot} ${QUESTION}`);
    const deleted = await slack.mentions('ann', 'general', 'Who is Juppe?');
    await slack.deletes(deleted);
    await slack.all.releaseBackwards();
    const reply = await slack.reply(edited);
    expect(reply.text.startsWith(answerTo(QUESTION))).toBe(true);

    slack.all.hold();
    await slack.edits(edited, `${slack.bot} Who is Juppe?`);
    await slack.edits(edited, `${slack.bot} Who is Russia’s defence minister?`);
    await slack.all.releaseBackwards();
    await slack.until('the edit', () => reply.text.startsWith(answerTo('Who is Russia’s defence minister?')));
    await slack.reply(await slack.mentions('ann', 'other', QUESTION));
    expect([reply.edits, slack.repliesTo(deleted).length]).toEqual([1, 0]);
  });

  test('buttons, commands and shortcuts that it does not know are acknowledged', async () => {
    const question = await slack.mentions('ann', 'general', QUESTION);
    const reply = await slack.reply(question);
    const elements = [
      { type: 'button', action_id: 'of_old', value: 'x', text: { type: 'plain_text', text: 'Old' } },
    ];
    await slack.clicks('ann', { ...reply, blocks: [{ type: 'actions', elements }] }, 'of_old');
    await slack.response(await slack.command('ann', 'general', '/briefing', 'nonsense'));
  });
});

describe('a socket', () => {
  test('that breaks with envelopes not acknowledged loses none and repeats none', async () => {
    const { slack, close } = await openWorkspace('socket');
    slack.socket.losesAcknowledgements = true;
    const lost = slack.mentions('ann', 'general', QUESTION);
    const delivery = await slack.until('an event', () => slack.all.events[0]);
    await slack.until('an answer', () => slack.calls('chat.postMessage').length === 1);
    slack.socket.losesAcknowledgements = false;
    slack.socket.cut();
    const question = await lost;
    await slack.connected(1);
    await slack.until('the retry', () => delivery.acknowledgement !== undefined);
    const next = await slack.mentions('ann', 'general', 'Who is Lavrov?');
    await slack.reply(next);
    expect(slack.repliesTo(question)).toHaveLength(1);
    await close();
  });

  test.each(['warning', 'refresh_requested', 'link_disabled'] as const)(
    'that Slack ends with %s is opened again; what is said meanwhile is answered',
    async (reason) => {
      const { slack, close } = await openWorkspace('socket');
      slack.socket.disconnects(reason);
      await slack.until('the goodbye', () => slack.socket.connections === 0);
      const meanwhile = slack.mentions('ann', 'general', QUESTION);
      await slack.connected(1);
      await slack.reply(await meanwhile);
      await close();
    },
  );

  test.each<[string, Fault]>([
    ['500', { status: 500 }],
    ['429', { status: 429, headers: { 'retry-after': '1' } }],
    ['internal_error', { error: 'internal_error' }],
  ])('that Slack does not open again at once, with %s, is asked for until it does', async (_, fault) => {
    const { slack, close } = await openWorkspace('socket');
    slack.fails('apps.connections.open', fault, 2);
    slack.socket.cut();
    const meanwhile = slack.mentions('ann', 'general', QUESTION);
    await slack.reply(await meanwhile);
    await close();
  });

  test('that Slack refuses to open again ends the bot with the setting to change', async () => {
    const { slack, bot, close } = await openWorkspace('socket');
    slack.socket.refusesWith = 'invalid_auth';
    const ended = bot.ended.catch((error: Error) => error.message);
    slack.socket.cut();
    expect(await ended).toMatch(
      /^Slack does not accept SLACK_APP_TOKEN \(invalid_auth\); copy an App-Level Token/,
    );
    await close();
  });
});

describe('requests', () => {
  let workspace: OpenWorkspace;
  let slack: FakeSlack;

  beforeEach(async () => {
    workspace = await openWorkspace('http');
    slack = workspace.slack;
    await slack.reply(await slack.mentions('ann', 'general', QUESTION));
  });
  afterEach(() => workspace.close());

  const answers = () => slack.calls('chat.postMessage').length;
  /** The event of a new question, as Slack would sign it at a time. */
  const forge = (secondsAgo: number, secret = slack.signingSecret) => {
    const [delivery] = slack.all.events as [Delivery];
    const body = JSON.stringify(delivery.body).replaceAll(/"(ts|event_ts)":"\d+/g, '"$1":"1');
    const signature = signatureHeaders(secret, body, Math.floor(Date.now() / 1000) - secondsAgo);
    return { body, headers: { 'content-type': 'application/json', ...signature } };
  };

  test.each<[string, () => { headers: Record<string, string>; body: string }]>([
    ['a signature of another secret', () => forge(0, 'another secret')],
    ['a signature that is six minutes old', () => forge(6 * 60)],
    ['a body that was changed', () => ({ ...forge(0), body: `${forge(0).body} ` })],
    ['no signature', () => ({ ...forge(0), headers: { 'content-type': 'application/json' } })],
  ])('with %s are refused and not answered', async (_name, request) => {
    const before = answers();
    const response = await slack.http.post(request());
    expect([response.status, await response.text(), answers()]).toEqual([401, '', before]);
  });

  test('that are sent again as they were are refused, and change nothing', async () => {
    await slack.response(await slack.command('ann', 'general', '/ask', QUESTION));
    const before = answers();
    const requests = [...slack.http.sent];
    expect(requests.length).toBeGreaterThan(1);
    for (const request of requests) expect((await slack.http.post(request)).status).toBe(401);
    await slack.reply(await slack.mentions('ann', 'other', QUESTION));
    expect(answers()).toBe(before + 1);
  });

  test('that are sent again as retries of an event are acknowledged, and change nothing', async () => {
    const before = answers();
    const retry = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    const events = slack.http.sent.filter(({ body }) => body.startsWith('{'));
    for (const { headers, body } of events) {
      expect((await slack.http.post({ headers: { ...headers, ...retry }, body })).status).toBe(200);
    }
    await slack.reply(await slack.mentions('ann', 'other', QUESTION));
    expect(answers()).toBe(before + 1);
  });

  test.each(['application/x-www-form-urlencoded', 'Application/X-WWW-Form-Urlencoded; charset=UTF-8'])(
    'of a form are read, as %s',
    async (type) => {
      const asked = slack.command('ann', 'general', '/ask', QUESTION);
      await slack.response(await asked);
      const sent = slack.http.sent.findLast(({ body }) => body.startsWith('token='));
      const body = (sent?.body ?? '').replace(/trigger_id=[^&]*/, 'trigger_id=another');
      const signature = signatureHeaders(slack.signingSecret, body, Math.floor(Date.now() / 1000));
      const response = await slack.http.post({ body, headers: { 'content-type': type, ...signature } });
      expect([response.status, await response.text()]).toEqual([200, '']);
    },
  );

  test('for the address check, health and readiness are answered', async () => {
    const [url] = slack.http.urls;
    const check = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const headers = { 'content-type': 'application/json' };
    const signature = signatureHeaders(slack.signingSecret, check, Math.floor(Date.now() / 1000));
    const challenge = await slack.http.post({ body: check, headers: { ...headers, ...signature } });
    expect(await challenge.json()).toEqual({ challenge: 'abc' });
    for (const path of ['/healthz', '/readyz']) expect((await fetch(`${url}${path}`)).status).toBe(200);
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
  });
});

test.each(['socket', 'http'] as const)('no request ends the bot, over %s', async (transport) => {
  const { slack, bot, close } = await openWorkspace(transport, {
    env: { PORT: String(await findFreePort()) },
  });
  for (const address of ['//', 'http://[', '/%', '/slack/oauth_redirect?%']) {
    const connection = connect(bot.port ?? 0, '127.0.0.1');
    connection.resume().end(`GET ${address} HTTP/1.1\r\nhost: bot\r\nconnection: close\r\n\r\n`);
    await once(connection, 'close');
  }
  await slack.reply(await slack.mentions('ann', 'general', QUESTION));
  await close();
});

describe('readiness', () => {
  const statuses = (port: number | undefined) =>
    Promise.all(
      ['healthz', 'readyz'].map(async (path) => (await fetch(`http://127.0.0.1:${port}/${path}`)).status),
    );

  test.each(['socket', 'http'] as const)(
    'over %s ends when the bot stops, before it is gone',
    async (transport) => {
      const { slack, bot } = await openWorkspace(transport, { env: { PORT: String(await findFreePort()) } });
      const { opens, open } = gate();
      slack.fails('chat.postMessage', { waitsFor: opens });
      const question = await slack.mentions('ann', 'general', QUESTION);
      await slack.until('the call', () => slack.waiting('chat.postMessage') === 1);
      expect(await statuses(bot.port)).toEqual([200, 200]);
      const stopped = bot.stop();
      expect(await statuses(bot.port)).toEqual([200, 503]);
      if (transport === 'http') {
        await slack.mentions('ann', 'other', QUESTION);
        expect(slack.all.events.at(-1)?.acknowledgement).toBeUndefined();
      }
      open();
      expect(await stopped).toBe(0);
      expect(slack.repliesTo(question)).toHaveLength(1);
      await expect(statuses(bot.port)).rejects.toThrow();
      await slack.stops();
    },
  );

  test('ends while the socket is not connected', async () => {
    const { slack, bot, close } = await openWorkspace('socket', {
      env: { PORT: String(await findFreePort()) },
    });
    slack.socket.refusesSockets = true;
    slack.socket.cut();
    await vi.waitFor(async () => expect(await statuses(bot.port)).toEqual([200, 503]));
    slack.socket.refusesSockets = false;
    await slack.connected(1);
    await vi.waitFor(async () => expect(await statuses(bot.port)).toEqual([200, 200]));
    await close();
  });
});

test('an event whose acknowledgement was lost is answered once, though its retries reach another process', async () => {
  const file = storeFile(makeFolder());
  const first = await openWorkspace('http', { store: openStore(file) });
  const { slack } = first;
  const second = await openWorkspace('http', { slack, store: openStore(file) });
  slack.http.losesAnswers = 8;
  const question = await slack.mentions('ann', 'general', QUESTION);
  await slack.passes(60_000);
  await slack.passes(5 * 60_000);
  await slack.until(
    'all acknowledged',
    () => slack.all.events.every(({ attempts }) => attempts === 4) || slack.http.losesAnswers === 0,
  );
  await slack.reply(question);
  expect(slack.repliesTo(question)).toHaveLength(1);
  await second.bot.stop();
  await first.close();
});
