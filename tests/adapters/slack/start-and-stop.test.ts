import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore, storeFile } from '../../../adapters/chat/store/open-store.ts';
import { readSlackSettings } from '../../../adapters/slack/read-slack-settings.ts';
import { startSlack } from '../../../adapters/slack/start-slack.ts';
import { type FakeSlack, startFakeSlack, type TransportName } from '../../fakes/slack/start-fake-slack.ts';
import { createSilentLog } from '../chat/silent-log.ts';
import { CLI, makeFolder } from '../run-cli.ts';
import { answerTo, environmentFor, moscow, openWorkspace } from './open-workspace.ts';

/** Processes take their time to start on a busy machine. */
const PATIENCE_MS = 90_000;
const QUESTION = 'Who is France’s defence minister?';

/** The bot as a process of its own. */
interface BotProcess {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

vi.setConfig({ testTimeout: 2 * PATIENCE_MS });

let slack: FakeSlack;
let folder: string;
const processes: BotProcess[] = [];

beforeEach(async () => {
  slack = await startFakeSlack();
  folder = makeFolder();
});
afterEach(async () => {
  for (const { child } of processes.splice(0)) child.kill('SIGKILL');
  await slack.stops();
});

/** Starts the built command line with the settings for the fake Slack. */
function run(transport: TransportName, env: NodeJS.ProcessEnv = {}): BotProcess {
  const child = spawn(process.execPath, [CLI, '--knowledge', `${process.cwd()}/knowledge`, 'slack'], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environmentFor(slack, transport), ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? -1));
  });
  const bot = { child, output: () => text, ended };
  processes.push(bot);
  return bot;
}

/** Waits until the bot's log holds something. */
async function logged({ output, child }: BotProcess, text: string): Promise<void> {
  if (output().includes(text)) return;
  await new Promise<void>((resolve, reject) => {
    child.on('close', () => reject(new Error(`the bot ended: ${output()}`)));
    child.stdout?.on('data', () => {
      if (output().includes(text)) resolve();
    });
  });
}

/** Waits until the bot takes questions. */
async function started(bot: BotProcess, transport: TransportName): Promise<void> {
  const { output } = bot;
  slack.transport = transport;
  await logged(bot, 'answering in Slack');
  const port = /"port":(\d+)/.exec(output())?.[1];
  if (transport === 'http') slack.http.urls = [`http://127.0.0.1:${port}`];
}

describe.each(['socket', 'http'] as const)('a bot over %s', (transport) => {
  test('answers, logs in JSON without words or tokens, and on SIGTERM finishes what is under way and ends with 0', async () => {
    const bot = run(transport);
    await started(bot, transport);
    await slack.reply(await slack.mentions('ann', 'general', QUESTION));
    let open = () => {};
    slack.fails('chat.postMessage', {
      waitsFor: new Promise((resolve) => {
        open = () => resolve();
      }),
    });
    const question = await slack.mentions('ann', 'other', QUESTION);
    await slack.until('the call', () => slack.waiting('chat.postMessage') === 1);
    bot.child.kill('SIGTERM');
    await logged(bot, 'stopping');
    open();
    expect([await bot.ended, slack.repliesTo(question).length]).toEqual([0, 1]);
    const lines = bot
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string });
    expect(lines.map(({ msg }) => msg)).toEqual([
      'answering in Slack',
      'answered',
      'stopping',
      'answered',
      'stopped',
    ]);
    for (const secret of [slack.team.botToken, slack.appToken, 'Longuet', 'defence'])
      expect(bot.output()).not.toContain(secret);
  });

  test('that was killed answers at the next start what it had acknowledged, once', async () => {
    const first = run(transport);
    await started(first, transport);
    slack.fails('chat.postMessage', { status: 503 }, 1000);
    const lost = await slack.mentions('ann', 'general', QUESTION);
    await slack.until('an attempt', () => slack.calls('chat.postMessage').length > 0);
    slack.mends('chat.postMessage');
    slack.fails('chat.postMessage', { losesAnswer: true });
    const taken = await slack.mentions('ann', 'other', QUESTION);
    await slack.reply(taken);
    first.child.kill('SIGKILL');
    await first.ended;
    await started(run(transport), transport);
    expect((await slack.reply(lost)).text.startsWith(answerTo(QUESTION))).toBe(true);
    await slack.reply(await slack.mentions('ann', 'third', QUESTION));
    expect([lost, taken].map((question) => slack.repliesTo(question).length)).toEqual([1, 1]);
  });
});

test('a start that fails ends with 1 and one line', async () => {
  const bot = run('socket', { SLACK_BOT_TOKEN: 'xoxb-wrong' });
  expect(await bot.ended).toBe(1);
  expect(bot.output()).toMatch(/^Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\); .*\n$/);
});

test('a start that Slack keeps waiting ends with 0 when it is asked to stop', async () => {
  slack.fails('auth.test', { waitsFor: new Promise(() => {}) });
  const bot = run('http');
  await slack.until('the call', () => slack.waiting('auth.test') === 1, PATIENCE_MS);
  bot.child.kill('SIGTERM');
  expect([await bot.ended, bot.output()]).toEqual([0, '']);
});

test('missing settings end with 1, each on its line', async () => {
  const bot = run('socket', { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' });
  expect(await bot.ended).toBe(1);
  const lines = bot.output().trim().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']);
});

test('a socket that Slack refuses to open again ends the process with 1 and one line', async () => {
  const bot = run('socket');
  await started(bot, 'socket');
  slack.socket.refusesWith = 'invalid_auth';
  slack.socket.cut();
  expect(await bot.ended).toBe(1);
  expect(bot.output().trim().split('\n').at(-1)).toMatch(/^Slack does not accept SLACK_APP_TOKEN /);
});

describe('a start that fails says in one line what to change', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  /** What is said of a start that fails, in this process. */
  function reasonOf(transport: TransportName, env: NodeJS.ProcessEnv): Promise<string> {
    const settings = readSlackSettings({
      ...environmentFor(slack, transport),
      DATA_DIR: join(folder, 'data'),
      ...env,
    });
    return startSlack({ settings, assistant: moscow, log: createSilentLog() }).then(
      () => 'no failure',
      (error: Error) => error.message,
    );
  }

  test.each<[string, TransportName, (slack: FakeSlack) => NodeJS.ProcessEnv, RegExp]>([
    [
      'a wrong bot token',
      'socket',
      () => ({ SLACK_BOT_TOKEN: 'xoxb-wrong' }),
      /^Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\); copy the Bot User OAuth Token from https:\/\/api\.slack\.com\/apps → your app → OAuth & Permissions$/,
    ],
    [
      'a wrong app-level token',
      'socket',
      () => ({ SLACK_APP_TOKEN: 'xapp-wrong' }),
      /^Slack does not accept SLACK_APP_TOKEN \(invalid_auth\); copy an App-Level Token with the scope connections:write from .*$/,
    ],
    [
      'a missing scope',
      'http',
      (at) => {
        at.team.scopes = new Set([...at.team.scopes].filter((scope) => scope !== 'chat:write'));
        return {};
      },
      /^SLACK_BOT_TOKEN lacks the scope chat:write; add them at .* and install the app again$/,
    ],
    [
      'an app-level token without its scope',
      'socket',
      (at) => {
        at.socket.refusesWith = 'missing_scope';
        return {};
      },
      /^SLACK_APP_TOKEN lacks the scope connections:write; make a token that has it at .*$/,
    ],
    [
      'a socket that is refused',
      'socket',
      (at) => {
        at.socket.refusesSockets = true;
        return {};
      },
      /^the socket to Slack was refused \(.*\); see that Socket Mode is on .* or set SLACK_TRANSPORT=http$/,
    ],
    [
      'an address where nobody is',
      'http',
      () => ({ SLACK_API_URL: 'http://127.0.0.1:1/api/' }),
      /^Slack cannot be reached at http:\/\/127\.0\.0\.1:1\/api\/ \(.*\); check the network and SLACK_API_URL$/,
    ],
    [
      'a data folder that is none',
      'http',
      () => ({ DATA_DIR: '/dev/null/data' }),
      /^\/dev\/null\/data\/briefing-bot\.db cannot be opened: .*; set DATA_DIR to a folder that can be written$/,
    ],
  ])('%s', async (_name, transport, prepare, line) => {
    expect(await reasonOf(transport, prepare(slack))).toMatch(line);
  });

  test.each(['socket', 'http'] as const)('a port that is taken, over %s', async (transport) => {
    server = createServer().listen(0);
    const { port } = server.address() as AddressInfo;
    expect(await reasonOf(transport, { PORT: String(port) })).toMatch(
      new RegExp(`^PORT ${port} cannot be listened on \\(.*EADDRINUSE.*\\); write another PORT$`),
    );
  });
});

describe.each(['socket', 'http'] as const)('over %s', (transport) => {
  test('what Slack never answers is not waited for without end; the next start answers it', async () => {
    const file = storeFile(folder);
    const first = await openWorkspace(transport, { slack, store: openStore(file), drainMs: 50 });
    slack.fails('chat.postMessage', { waitsFor: new Promise(() => {}) });
    const question = await slack.mentions('ann', 'general', QUESTION);
    await slack.until('the call', () => slack.waiting('chat.postMessage') === 1);
    expect(await first.bot.stop()).toBe(1);
    slack.http.urls = [];
    const second = await openWorkspace(transport, { slack, store: openStore(file) });
    await slack.reply(question);
    await second.bot.stop();
    expect(slack.repliesTo(question)).toHaveLength(1);
  });

  test('a stop while Slack cannot be reached is a stop all the same', async () => {
    const { bot } = await openWorkspace(transport, { slack });
    slack.socket.refusesSockets = true;
    slack.socket.cut();
    expect(await bot.stop()).toBe(0);
  });
});
