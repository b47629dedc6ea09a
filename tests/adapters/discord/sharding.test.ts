import { afterEach, expect, test, vi } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts';
import { makeFolder } from '../run-cli.ts';
import { answerTo, countReplies, plainText } from './read-replies.ts';
import { killBots, PATIENCE_MS, startBot } from './run-bot.ts';

const WHO = 'Who is the French defence minister?';

vi.setConfig({ testTimeout: 3 * PATIENCE_MS, hookTimeout: PATIENCE_MS });

let fake: FakeDiscord;

afterEach(async () => {
  await killBots();
  await fake.close();
});

test.each<[string, readonly Record<string, string>[]]>([
  ['DISCORD_SHARDS=auto on one machine', [{ DISCORD_SHARDS: 'auto' }]],
  [
    'DISCORD_SHARD_IDS and DISCORD_SHARD_COUNT, a process each',
    ['0', '1'].map((id) => ({ DISCORD_SHARD_IDS: id, DISCORD_SHARD_COUNT: '2' })),
  ],
])('%s: every server and direct messages are heard by one shard', async (_, processes) => {
  fake = await startFakeDiscord({ shards: 2 });
  const places = ['A', 'B', 'C', 'D'].map((name) => fake.channel(fake.guild(name), 'general'));
  const DATA_DIR = makeFolder();
  const bots = processes.map((env) => startBot(fake, { DATA_DIR, ...env }));
  await Promise.all(bots.map((bot) => bot.ready(2)));
  expect(fake.gateway.identifies.map(({ shard }) => shard.join('/')).sort()).toEqual(['0/2', '1/2']);
  const ann = fake.user('Ann');
  const asked = [...places, fake.directMessages(ann)].map((place) =>
    fake.says(ann, place, `${fake.mention} ${WHO}`),
  );
  for (const question of asked) {
    expect(plainText(await fake.replyTo(question, PATIENCE_MS))).toContain(answerTo(WHO));
  }
  for (const place of places) await fake.responseTo(fake.slash(ann, place, 'ask', { question: WHO }));
  for (const bot of bots) bot.kill('SIGTERM');
  expect(await Promise.all(bots.map(({ ended }) => ended))).toEqual(bots.map(() => 0));
  expect(bots.map(({ output }) => output.stderr)).toEqual(bots.map(() => ''));
  expect(countReplies(fake, ...asked)).toEqual([1, 1, 1, 1, 1]);
  expect(fake.gateway.connected).toEqual([]);
});

test('a shard whose manager is killed ends by itself', async () => {
  fake = await startFakeDiscord();
  const manager = startBot(fake, { DISCORD_SHARDS: '1' });
  await manager.ready();
  manager.kill('SIGKILL');
  await fake.until('a closed connection', () => fake.gateway.connected.length === 0, PATIENCE_MS);
  // Its output is closed when the shard, which shares it, has ended too.
  expect(await manager.ended).toBe('SIGKILL');
});
