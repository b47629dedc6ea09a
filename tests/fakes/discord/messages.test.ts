import { Events, type Message } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { closeOpen, echo, start, textChannel } from './client-setting.ts';

afterEach(closeOpen);

describe('messages', () => {
  test('a message that names the bot is read and answered', async () => {
    const { fake, client, channel, ann } = await start();
    echo(client);
    const question = fake.says(ann, channel, `${fake.mention} who?`);
    const reply = await fake.replyTo(question);
    expect(reply.content).toBe(`read: ${fake.mention} who?`);
    expect(fake.botMessagesIn(channel)).toEqual([reply]);
  });

  test.each([
    ['nothing', false, false],
    ['nothing', true, false],
    ['nothing', false, true],
    ['who?', true, true],
  ])('without a mention the bot reads %s (intent asked for: %s, allowed: %s)', async (read, asks, allows) => {
    if (asks && !allows) return;
    const { fake, client, channel, ann } = await start({
      readsContent: asks,
      allowedIntents: allows ? ['MessageContent'] : [],
    });
    echo(client);
    expect((await fake.replyTo(fake.says(ann, channel, 'who?'))).content).toBe(`read: ${read}`);
  });

  test('a direct message is read, and a reply is read when it pings, not when it does not', async () => {
    const { fake, client, channel, ann } = await start();
    echo(client);
    const direct = await fake.replyTo(fake.says(ann, fake.directMessages(ann), 'hello'));
    expect(direct.content).toBe('read: hello');
    const first = await fake.replyTo(fake.says(ann, channel, fake.mention));
    const pinging = await fake.replyTo(fake.says(ann, channel, 'and then?', { replyTo: first }));
    const silent = await fake.replyTo(fake.says(ann, channel, 'and then?', { replyTo: first, ping: false }));
    expect([pinging.content, silent.content]).toEqual(['read: and then?', 'read: nothing']);
  });

  test('edits and deletions arrive, and the bot edits and deletes its own', async () => {
    const { fake, client, channel, ann } = await start();
    const replies = new Map<string, Promise<Message>>();
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) replies.set(message.id, message.reply('first'));
    });
    client.on(Events.MessageUpdate, async (_, message) => {
      if (!message.author.bot) await (await replies.get(message.id))?.edit(`edited: ${message.content}`);
    });
    client.on(Events.MessageDelete, async (message) => {
      await (await replies.get(message.id))?.delete();
    });
    const question = fake.says(ann, channel, `${fake.mention} who?`);
    const reply = await fake.replyTo(question);
    fake.edits(question, `${fake.mention} when?`);
    await fake.until('an edited reply', () => reply.content === `edited: ${fake.mention} when?`);
    fake.deletes(question);
    await fake.until('a deleted reply', () => reply.isDeleted);
    expect(fake.messagesIn(channel)).toEqual([]);
  });

  test('a reply to a message that is gone becomes a plain message', async () => {
    const { fake, client, channel, ann } = await start();
    const question = fake.says(ann, channel, fake.mention);
    const seen = await (await textChannel(client, channel)).messages.fetch(question.id);
    fake.deletes(question);
    await seen.reply('too late');
    expect(fake.botMessagesIn(channel).map(({ content, repliesTo }) => [content, repliesTo])).toEqual([
      ['too late', undefined],
    ]);
  });

  test('the same nonce makes one message, also when the first answer was lost', async () => {
    const { fake, client, channel } = await start();
    fake.fails({ on: 'POST /channels/:channel/messages', status: 500, isTaken: true });
    await (await textChannel(client, channel)).send('once');
    expect(fake.botMessagesIn(channel)).toHaveLength(1);
    expect(fake.world.requests.filter(({ route }) => route.startsWith('POST /channels'))).toHaveLength(2);
  });

  test('threads, typing, and files', async () => {
    const { fake, client, channel, ann } = await start();
    const target = await textChannel(client, channel);
    await target.sendTyping();
    const sent = await target.send({
      content: 'the text',
      files: [{ attachment: Buffer.from('body'), name: 'briefing.txt' }],
    });
    const thread = await sent.startThread({ name: 'About it' });
    await thread.send('inside');
    const [first] = fake.botMessagesIn(channel);
    expect(first && fake.fileOf(first, 'briefing.txt')).toBe('body');
    expect(fake.world.typings.map((typing) => typing.channel)).toEqual([channel]);
    const seen = fake.world.channels.get(thread.id);
    expect(seen && fake.botMessagesIn(seen).map(({ content }) => content)).toEqual(['inside']);
    const opened = fake.opensThread(channel, 'Another');
    echo(client);
    expect((await fake.replyTo(fake.says(ann, opened, `${fake.mention} hi`))).channel).toBe(opened);
  });
});
