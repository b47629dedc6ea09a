import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts';
import { killBots, PATIENCE_MS, startBot } from './run-bot.ts';

vi.setConfig({ testTimeout: 2 * PATIENCE_MS, hookTimeout: PATIENCE_MS });

let fake: FakeDiscord;

afterEach(async () => {
  await killBots();
  await fake.close();
});

describe('a start that Discord refuses ends with 1 and one line, after one attempt', () => {
  test.each<[number, RegExp]>([
    [4004, /^Discord does not accept DISCORD_TOKEN; .*\n$/],
    [4010, /^Discord does not accept the shards; DISCORD_SHARD_IDS .*\n$/],
    [4011, /^This bot is in too many servers .* DISCORD_SHARDS=auto.*\n$/],
    [4013, /^Discord does not know the intents .* DISCORD_MESSAGE_CONTENT=false.*\n$/],
    [4014, /^Discord does not allow this bot the Message Content intent; .*\n$/],
  ])('close code %i', async (code, line) => {
    fake = await startFakeDiscord();
    fake.gateway.refusesWith = code;
    const bot = startBot(fake, { LOG_LEVEL: 'info' });
    expect([await bot.ended, bot.output.stdout]).toEqual([1, '']);
    expect(bot.output.stderr).toMatch(line);
    expect(fake.gateway.identifies).toHaveLength(1);
  });

  test('a token that REST refuses is tried once', async () => {
    fake = await startFakeDiscord();
    const bot = startBot(fake, { DISCORD_TOKEN: 'wrong' });
    expect(await bot.ended).toBe(1);
    expect(fake.rest.invalidRequests).toBe(1);
  });
});

test('a token that is reset is noticed at the next resume, and ends the process with 1 and one line', async () => {
  fake = await startFakeDiscord();
  const bot = startBot(fake);
  await bot.ready();
  fake.resetsToken();
  fake.cut();
  expect(await bot.ended).toBe(1);
  expect(bot.output.stderr).toMatch(/^Discord does not accept DISCORD_TOKEN; .*\n$/);
});

test('what Discord never answers is not waited for longer than ten seconds', async () => {
  fake = await startFakeDiscord();
  const channel = fake.channel(fake.guild('Newsroom'), 'general');
  const bot = startBot(fake);
  await bot.ready();
  const hold = fake.holds('POST /channels/:channel/messages');
  fake.says(fake.user('Ann'), channel, `${fake.mention} Who is Lavrov?`);
  await hold.arrived;
  const begun = performance.now();
  bot.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(15_000);
  expect(bot.output.stdout).toContain('"msg":"stopped before everything was finished"');
});
