import { type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { closeOpen, echo, keepOpen, register, start } from './client-setting.ts';
import { connect, createClient } from './connect-client.ts';
import { startFakeDiscord } from './fake-discord.ts';

afterEach(closeOpen);

describe('the gateway', () => {
  test('a cut, and a call to reconnect, are resumed with what was missed', async () => {
    const { fake, client, channel, ann } = await start();
    echo(client);
    const [session] = fake.gateway.connected;
    for (const interrupt of [() => fake.cut(), () => fake.gateway.asksToReconnect()]) {
      const resumes = session?.resumes ?? 0;
      interrupt();
      const missed = fake.says(ann, channel, `${fake.mention} missed`);
      await fake.replyTo(missed);
      await fake.until('a resume', () => session?.socket && session.resumes > resumes);
      expect(fake.repliesTo(missed)).toHaveLength(1);
    }
    expect(fake.gateway.identifies).toHaveLength(1);
  });

  test('an invalid session identifies anew', async () => {
    const { fake, client, channel, ann } = await start();
    echo(client);
    fake.gateway.invalidatesSessions(false);
    await fake.until('a second identify', () => fake.gateway.identifies.length === 2);
    await fake.connected();
    await fake.replyTo(fake.says(ann, channel, `${fake.mention} hi`));
  });

  test('a heartbeat without an answer makes the client come again', async () => {
    const { fake, client, channel, ann } = await start({ heartbeatIntervalMs: 100 });
    echo(client);
    fake.gateway.acksHeartbeats = false;
    await fake.until('a resume', () => fake.gateway.connected.some(({ resumes }) => resumes > 0));
    fake.gateway.acksHeartbeats = true;
    await fake.replyTo(fake.says(ann, channel, `${fake.mention} hi`));
  });

  test('an event can come twice', async () => {
    const { fake, client, channel, ann } = await start();
    await register(client);
    const seen: string[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      seen.push(interaction.id);
      if (seen.length === 1 && interaction.isRepliable()) await interaction.reply('once');
      fake.world.watch.changed();
    });
    const asked = fake.slash(ann, channel, 'ask', { question: 'x' });
    await fake.responseTo(asked);
    fake.gateway.overlapOnResume = 10;
    fake.redelivers(asked);
    await fake.until('the same again', () => seen.length === 2);
    fake.cut();
    await fake.until('the same after a resume', () => seen.length >= 4);
    expect(new Set(seen)).toEqual(new Set([asked.id]));
  });

  test.each<[number, Partial<ClientOptions>]>([
    [4014, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] }],
    [4013, { intents: 1 << 30 }],
  ])('intents that are refused close with %i', async (code, options) => {
    const fake = await startFakeDiscord();
    const client = createClient(fake, options);
    keepOpen(fake, client);
    const closed = new Promise<number>((resolve) =>
      client.once(Events.ShardDisconnect, ({ code }) => resolve(code)),
    );
    await expect(client.login(fake.token)).rejects.toThrow(/intents/);
    expect(await closed).toBe(code);
  });

  test('a wrong token is refused by REST', async () => {
    const fake = await startFakeDiscord();
    const client = createClient(fake);
    keepOpen(fake, client);
    await expect(client.login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(fake.rest.invalidRequests).toBe(1);
  });

  test('a server belongs to one shard, direct messages to the first', async () => {
    const fake = await startFakeDiscord();
    const ann = fake.user('Ann');
    const channels = ['A', 'B', 'C', 'D'].map((name) => fake.channel(fake.guild(name), 'general'));
    const client = createClient(fake, { shards: [1], shardCount: 2 });
    keepOpen(fake, client);
    await connect(client, fake.token);
    echo(client);
    const missed = fake.says(ann, fake.directMessages(ann), 'hi');
    const questions = channels.map((channel) => fake.says(ann, channel, `${fake.mention} hi`));
    const own = questions.filter((_, index) => client.guilds.cache.has(channels[index]?.guild?.id ?? ''));
    await Promise.all(own.map((question) => fake.replyTo(question)));
    expect(own).toHaveLength(2);
    expect(questions.filter((question) => fake.repliesTo(question).length > 0)).toEqual(own);
    expect(fake.repliesTo(missed)).toEqual([]);
    expect(fake.gateway.identifies).toEqual([
      { shard: [1, 2], intents: expect.any(Number), token: fake.token },
    ]);
  });
});
