import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type FakeDiscord,
  type FakeDiscordOptions,
  startFakeDiscord,
} from '../../fakes/discord/fake-discord.ts';
import { CLI, makeFolder } from '../run-cli.ts';
import { type RunningProcess, startProcess } from '../start-process.ts';

const PATIENCE_MS = 90_000;
const running: RunningProcess[] = [];

vi.setConfig({ testTimeout: 2 * PATIENCE_MS });

let fake: FakeDiscord;

afterEach(async () => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
  await fake.close();
});

async function startFake(options?: FakeDiscordOptions): Promise<FakeDiscord> {
  fake = await startFakeDiscord(options);
  return fake;
}

/** Starts the built bot on the fake Discord, as `briefing-bot discord …`, with a folder of data of its own. */
function startBot(env: Readonly<Record<string, string>> = {}, ...more: string[]): RunningProcess {
  return start(process.execPath, [CLI, 'discord', ...more], env);
}

function start(
  command: string,
  commandLine: string[],
  env: Readonly<Record<string, string>>,
): RunningProcess {
  const bot = startProcess(command, commandLine, {
    env: {
      DISCORD_TOKEN: fake.token,
      DISCORD_API_URL: fake.apiUrl,
      DATA_DIR: join(makeFolder(), 'data'),
      ...env,
    },
  });
  running.push(bot);
  return bot;
}

/** Processes take their time to start on a busy machine. */
async function connected(shards = 1): Promise<void> {
  await fake.until(`${shards} shards`, () => fake.gateway.connected.length >= shards, PATIENCE_MS);
}

describe('a start that cannot succeed ends with 1 and one line', () => {
  test.each<[string, FakeDiscordOptions, Record<string, string>, RegExp]>([
    [
      'a wrong token',
      {},
      { DISCORD_TOKEN: 'wrong' },
      /^Discord does not accept DISCORD_TOKEN; copy it anew from https:/,
    ],
    [
      'an intent that is not allowed',
      {},
      { DISCORD_MESSAGE_CONTENT: 'true' },
      /^Discord does not allow this bot the Message Content intent; .* set DISCORD_MESSAGE_CONTENT=false$/,
    ],
    [
      'a Discord that is not there',
      {},
      { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      /^Discord cannot be reached at http:\/\/127\.0\.0\.1:9\/api \(ECONNREFUSED\); check the network and DISCORD_API_URL$/,
    ],
    ['no token', {}, { DISCORD_TOKEN: '' }, /^DISCORD_TOKEN is not set; copy it from https:/],
    [
      'data that cannot be written',
      {},
      { DATA_DIR: '/dev/null/data' },
      /^\/dev\/null\/data\/briefing-bot\.db cannot be opened: .*; set DATA_DIR to/,
    ],
  ])('%s', async (_case, options, env, line) => {
    await startFake(options);
    const bot = startBot(env);
    expect([await bot.ended, bot.output.stdout]).toEqual([1, '']);
    const lines = bot.output.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });

  test('several wrong settings are named at once', async () => {
    await startFake();
    const bot = startBot({
      DISCORD_TOKEN: '',
      RETENTION_DAYS: 'long',
      DISCORD_SHARDS: '2',
      DISCORD_SHARD_IDS: '0',
    });
    expect(await bot.ended).toBe(1);
    expect(bot.output.stderr.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'RETENTION_DAYS',
      'DISCORD_SHARD_IDS',
      'DISCORD_SHARDS',
      '',
    ]);
  });
});

test('a token that is reset later ends the process with 1 and the same line, with no more attempts', async () => {
  await startFake();
  const bot = startBot();
  await connected();
  await bot.prints(/"msg":"commands registered"/);
  fake.resetsToken();
  fake.gateway.closes(4004);
  expect(await bot.ended).toBe(1);
  expect(bot.output.stderr).toMatch(/^Discord does not accept DISCORD_TOKEN; .*\n$/);
});

describe('the README’s way to a first answer', () => {
  const [, section = ''] = /^## Discord\n([\s\S]*?)^## /m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const [invite = '', run = ''] = [...section.matchAll(/^ {3}```sh\n([\s\S]*?)^ {3}```$/gm)].map(
    ([, command]) => command?.trim(),
  );

  test('prints the links that add the bot, with the permissions that are named', async () => {
    await startFake();
    const bot = start('sh', ['-c', invite], {});
    expect(await bot.ended).toBe(0);
    const id = fake.world.applicationId;
    const [, permissions = ''] = /\(the number in the link, (\d+)\)/.exec(section.replace(/\s+/g, ' ')) ?? [];
    expect(bot.output.stdout.trim().split('\n').slice(-2)).toEqual([
      `Add it to a server:       https://discord.com/oauth2/authorize?client_id=${id}&scope=bot+applications.commands&permissions=${permissions}&integration_type=0`,
      `Install it for yourself:  https://discord.com/oauth2/authorize?client_id=${id}&scope=applications.commands&integration_type=1`,
    ]);
  });

  test('starts a bot that answers, and stops on the signal that npm gets', async () => {
    await startFake();
    const channel = fake.channel(fake.guild('Newsroom'), 'general');
    const bot = start('sh', ['-c', `exec ${run}`], {});
    await bot.prints(/"msg":"commands registered"/);
    await fake.responseTo(
      fake.slash(fake.user('ann'), channel, 'ask', { question: 'who is Lavrov?' }),
      PATIENCE_MS,
    );
    bot.child.kill('SIGTERM');
    await bot.ended;
    expect(bot.output.stdout).toContain('"signal":"SIGTERM","msg":"stopping"');
    await fake.until('a closed connection', () => fake.gateway.connected.length === 0, PATIENCE_MS);
  });
});

describe('stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s finishes what is under way and ends with 0',
    async (signal) => {
      await startFake();
      const channel = fake.channel(fake.guild('Newsroom'), 'general');
      const bot = startBot();
      await connected();
      const hold = fake.holds('POST /channels/:channel/messages');
      const question = fake.says(fake.user('ann'), channel, `${fake.mention} who is Lavrov?`);
      await hold.arrived;
      bot.child.kill(signal);
      await bot.prints(/"msg":"stopping"/);
      hold.release();
      expect([await bot.ended, bot.output.stderr, fake.repliesTo(question).length]).toEqual([0, '', 1]);
    },
  );
});

test('a process that is killed leaves what it did not answer to the next one, which answers it once', async () => {
  await startFake();
  const channel = fake.channel(fake.guild('Newsroom'), 'general');
  const env = { DATA_DIR: join(makeFolder(), 'data') };
  const first = startBot(env);
  await connected();
  const answered = fake.says(fake.user('ann'), channel, `${fake.mention} who is Juppe?`);
  await fake.replyTo(answered);
  const hold = fake.holds('POST /channels/:channel/messages');
  const question = fake.says(fake.user('ann'), channel, `${fake.mention} who is Lavrov?`);
  await hold.arrived;
  first.child.kill('SIGKILL');
  await first.ended;
  hold.drop();
  startBot(env);
  await fake.replyTo(question, PATIENCE_MS);
  const third = startBot(env);
  await third.prints(/"msg":"commands registered"/);
  const last = fake.says(fake.user('ann'), channel, `${fake.mention} who is Longuet?`);
  await fake.replyTo(last, PATIENCE_MS);
  await fake.until('all replies', () => fake.botMessagesIn(channel).length >= 3);
  expect([answered, question, last].map((message) => fake.repliesTo(message).length)).toEqual([1, 1, 1]);
});

test('the log holds ids and outcomes, no token, and no question’s text below debug', async () => {
  await startFake({ token: 'a-token-that-is-long-enough' });
  const channel = fake.channel(fake.guild('Newsroom'), 'general');
  const env = { DATA_DIR: join(makeFolder(), 'data') };
  const [quiet, loud] = [startBot(env), startBot({ ...env, LOG_LEVEL: 'debug' })];
  await connected(2);
  for (const bot of [quiet, loud]) await bot.prints(/"msg":"commands registered"/);
  // Both hear it; who comes first answers.
  const question = fake.says(fake.user('ann'), channel, `${fake.mention} who is Lavrov?`);
  await fake.replyTo(question, PATIENCE_MS);
  for (const bot of [quiet, loud]) bot.child.kill('SIGTERM');
  await Promise.all([quiet.ended, loud.ended]);
  expect(fake.repliesTo(question)).toHaveLength(1);
  expect(quiet.output.stdout).not.toContain('who is Lavrov?');
  for (const { output } of [quiet, loud]) {
    expect(output.stdout + output.stderr).not.toContain(fake.token);
    for (const line of output.stdout.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  }
});

describe('several processes', () => {
  test('DISCORD_SHARDS=auto runs as many as Discord advises, and stops them all', async () => {
    await startFake({ shards: 2 });
    const channel = fake.channel(fake.guild('Newsroom'), 'general');
    const manager = startBot({ DISCORD_SHARDS: 'auto' });
    await connected(2);
    const question = fake.says(fake.user('ann'), channel, `${fake.mention} who is Lavrov?`);
    await fake.replyTo(question, PATIENCE_MS);
    expect(fake.repliesTo(question)).toHaveLength(1);
    manager.child.kill('SIGTERM');
    expect(await manager.ended).toBe(0);
    expect([fake.gateway.connected.length, manager.output.stderr]).toEqual([0, '']);
  });

  test('DISCORD_SHARDS with a wrong token ends with 1 and one line', async () => {
    await startFake();
    const manager = startBot({ DISCORD_SHARDS: 'auto', DISCORD_TOKEN: 'wrong' });
    expect(await manager.ended).toBe(1);
    expect(manager.output.stderr).toMatch(/^Discord does not accept DISCORD_TOKEN; .*\n$/);
  });

  test('DISCORD_SHARDS where a process cannot start stops all of them', async () => {
    await startFake();
    const manager = startBot({ DISCORD_SHARDS: '2', DISCORD_MESSAGE_CONTENT: 'true' });
    expect(await manager.ended).toBe(1);
    expect(manager.output.stderr.split('\n').map((line) => line.split(';')[0])).toEqual([
      'Discord does not allow this bot the Message Content intent',
      'shard 0 could not start',
      '',
    ]);
  });

  test('DISCORD_SHARD_IDS and DISCORD_SHARD_COUNT make a process one of a set', async () => {
    await startFake();
    const channel = fake.channel(fake.guild('Newsroom'), 'general');
    const env = { DISCORD_SHARD_COUNT: '2', DATA_DIR: join(makeFolder(), 'data') };
    const pods = ['0', '1'].map((id) => startBot({ ...env, DISCORD_SHARD_IDS: id }));
    await connected(2);
    const question = fake.says(fake.user('ann'), channel, `${fake.mention} who is Lavrov?`);
    await fake.replyTo(question, PATIENCE_MS);
    for (const { child } of pods) child.kill('SIGTERM');
    expect(await Promise.all(pods.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(fake.repliesTo(question)).toHaveLength(1);
  });
});
