import { App, LogLevel } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from './delivery.ts';
import { type FakeSlack, startFakeSlack, type TransportName } from './start-fake-slack.ts';
import { validateMessage } from './validate-message.ts';

let slack: FakeSlack;
let app: App | undefined;

beforeEach(async () => {
  slack = await startFakeSlack();
});

afterEach(async () => {
  await app?.stop();
  app = undefined;
  await slack.until('a goodbye', () => slack.socket.connections === 0);
  await slack.stops();
});

/** A Bolt app that answers a mention in its thread, and opens a modal for a command. */
async function startApp(transport: TransportName): Promise<void> {
  const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 1, minTimeout: 1 } };
  app = new App({
    token: slack.team.botToken,
    logLevel: LogLevel.ERROR,
    clientOptions,
    ...(transport === 'socket'
      ? { socketMode: true, appToken: slack.appToken }
      : { signingSecret: slack.signingSecret }),
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `heard ${event.user}`, thread_ts: event.ts });
  });
  app.command('/ask', async ({ ack, client, command }) => {
    await ack({ text: 'at once' });
    const view = {
      type: 'modal' as const,
      title: { type: 'plain_text' as const, text: 'Why' },
      blocks: [],
    };
    if (command.text === 'late') await slack.passes(4000);
    await client.views.open({ trigger_id: command.trigger_id, view }).catch(() => {});
  });
  slack.transport = transport;
  if (transport === 'socket') await app.start();
  else {
    const server = await app.start(0);
    slack.http.urls = [`http://127.0.0.1:${(server.address() as { port: number }).port}`];
  }
}

describe.each(['socket', 'http'] as const)('a Bolt app over %s', (transport) => {
  beforeEach(() => startApp(transport));

  test('hears a mention twice, as mention and as message, and answers in its thread', async () => {
    const question = await slack.mentions('ann', 'general', 'Who?');
    expect((await slack.reply(question)).text).toBe('heard UANNT1');
    await slack.until('the echo', () => slack.all.events.length === 3);
    expect(slack.all.events.map(({ body }) => (body.event as { type: string }).type)).toEqual([
      'message',
      'app_mention',
      'message',
    ]);
    expect(slack.violations).toEqual([]);
  });

  test('hears of edits and deletions; a message with replies leaves a tombstone', async () => {
    const lone = await slack.says('ann', 'general', 'one');
    const root = await slack.says('ann', 'general', 'two');
    await slack.says('ben', 'general', 'reply', { thread: root });
    await slack.edits(lone, 'uno');
    await slack.deletes(lone);
    await slack.deletes(root);
    expect(slack.all.events.map(({ body }) => [(body.event as { subtype?: string }).subtype])).toEqual([
      [undefined],
      [undefined],
      [undefined],
      ['message_changed'],
      ['message_deleted'],
      ['message_changed'],
    ]);
  });

  test('answers a command in its acknowledgement, and opens a modal once, within three seconds', async () => {
    const { acknowledgement } = await slack.command('ann', 'general', '/ask');
    expect(acknowledgement).toEqual({ text: 'at once' });
    expect((await slack.modal('ann')).type).toBe('modal');
    await slack.command('ann', 'general', '/ask', 'late');
    await slack.until('the refusal', () => slack.calls('views.open').length === 2);
    expect(slack.calls('views.open').map(({ error }) => error)).toEqual([undefined, 'expired_trigger_id']);
  });

  test('reads 429 and its Retry-After from the Web API', async () => {
    slack.limits('chat.postMessage', 0);
    const question = await slack.mentions('ann', 'general', 'Who?');
    await slack.reply(question);
    expect(slack.calls('chat.postMessage').map(({ error }) => error)).toEqual(['HTTP 429', undefined]);
  });
});

test('an event whose answer was lost comes again at once, after a minute and after five', async () => {
  await startApp('http');
  slack.http.losesAnswers = 3;
  await slack.says('ann', 'general', 'one');
  const [delivery] = slack.all.events as [Delivery];
  await slack.until('the first retry', () => slack.http.losesAnswers === 1);
  await slack.passes(60_000);
  expect(delivery.attempts).toBe(3);
  await slack.passes(4 * 60_000);
  expect(delivery.attempts).toBe(3);
  await slack.passes(60_000);
  expect(delivery.attempts).toBe(4);
  expect(slack.http.sent.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([
    undefined,
    '1',
    '2',
    '3',
  ]);
  expect(delivery.acknowledgement).toEqual({});
});

const button = (fields: object) => [
  {
    type: 'actions',
    elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'A' }, ...fields }],
  },
];
const section = (text: string, fields: object = {}) => [
  { type: 'section', text: { type: 'mrkdwn', text, ...fields } },
];

test.each<[string, object, readonly string[]]>([
  ['escaped text in bold', { text: 'fine &amp; *bold*' }, []],
  ['a quotation', { text: 'fine', blocks: section('> quoted &lt;!channel&gt;') }, []],
  [
    'a link in verbatim text',
    { text: 'fine', blocks: section('see https://example.org', { verbatim: true }) },
    [],
  ],
  ['no text', {}, ['text: missing or empty']],
  ['too long a text', { text: 'x'.repeat(4001) }, ['text: 4001 characters, at most 4000']],
  ['a ping', { text: 'look <!channel>' }, ['text: <!channel> pings or links', 'text: unescaped >']],
  ['an ampersand', { text: 'a & b' }, ['text: unescaped &']],
  [
    'a mention in a block',
    { text: 'fine', blocks: section('<@U1> hi') },
    ['blocks[0] (section).text: <@U1> pings or links', 'blocks[0] (section).text: unescaped >'],
  ],
  [
    'a link in a block',
    { text: 'fine', blocks: section('see https://example.org') },
    ['blocks[0] (section).text: Slack makes a link or a mention of https://; set verbatim'],
  ],
  [
    'too long a section',
    { text: 'fine', blocks: section('x'.repeat(3001)) },
    ['blocks[0] (section).text: 3001 characters, at most 3000'],
  ],
  [
    'too many blocks',
    { text: 'fine', blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) },
    ['blocks: 51, at most 50 in a message'],
  ],
  [
    'an empty context',
    { text: 'fine', blocks: [{ type: 'context', elements: [] }] },
    ['blocks[0] (context).elements: 0, must be 1 to 10'],
  ],
  [
    'too long a label',
    { text: 'fine', blocks: button({ text: { type: 'plain_text', text: 'x'.repeat(76) } }) },
    ['blocks[0] (actions).elements[0].text: 76 characters, at most 75'],
  ],
  [
    'too long a value',
    { text: 'fine', blocks: button({ value: 'x'.repeat(2001) }) },
    ['blocks[0] (actions).elements[0].value: 2001 characters, at most 2000'],
  ],
  [
    'too long an id',
    { text: 'fine', blocks: button({ action_id: 'x'.repeat(256) }) },
    ['blocks[0] (actions).elements[0].action_id: 256 characters, at most 255'],
  ],
])('of a message with %s it reports what is wrong', (_name, message, problems) => {
  const reported: string[] = [];
  validateMessage(message as Record<string, unknown>, (problem) => reported.push(problem));
  expect(reported).toEqual(problems);
});
