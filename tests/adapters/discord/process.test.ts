import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts';
import { CLI, makeFolder } from '../run-cli.ts';
import { type RunningProcess, startProcess } from '../start-process.ts';

/** Processes take their time to start on a busy machine. */
const PATIENCE_MS = 90_000;
const running: RunningProcess[] = [];

vi.setConfig({ testTimeout: 2 * PATIENCE_MS });

let fake: FakeDiscord;

afterEach(async () => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
  await fake.close();
});

async function startFake(): Promise<void> {
  fake = await startFakeDiscord();
}

/** Starts the built bot on the fake Discord, as `briefing-bot discord …`, with a folder of data of its own. */
function startBot(env: Readonly<Record<string, string>> = {}): RunningProcess {
  return start(process.execPath, [CLI, 'discord'], env);
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

describe('a start that cannot succeed ends with 1 and one line', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a wrong token',
      { DISCORD_TOKEN: 'wrong' },
      /^Discord does not accept DISCORD_TOKEN; copy it anew from https:/,
    ],
    [
      'a wrong token for several shards',
      { DISCORD_TOKEN: 'wrong', DISCORD_SHARDS: 'auto' },
      /^Discord does not accept DISCORD_TOKEN; copy it anew from https:/,
    ],
    [
      'data that cannot be written',
      { DATA_DIR: '/dev/null/data' },
      /^\/dev\/null\/data\/briefing-bot\.db cannot be opened: .*; set DATA_DIR to/,
    ],
  ])('%s', async (_case, env, line) => {
    await startFake();
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

  test('a shard that cannot start stops all of them', async () => {
    await startFake();
    const manager = startBot({ DISCORD_SHARDS: '2', DISCORD_MESSAGE_CONTENT: 'true' });
    expect(await manager.ended).toBe(1);
    expect(manager.output.stderr.split('\n').map((line) => line.split(';')[0])).toEqual([
      'Discord does not allow this bot the Message Content intent',
      'shard 0 could not start',
      '',
    ]);
  });
});

test('a token that is reset later ends the process with 1 and the same line', async () => {
  await startFake();
  const bot = startBot();
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
      await bot.prints(/"msg":"commands registered"/);
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
