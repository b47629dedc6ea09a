import {
  type Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Message,
  MessageFlags,
  type TextChannel,
} from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { connect, createClient } from './connect-client.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from './fake-discord.ts';
import type { Channel, Guild, User } from './model.ts';

interface Setting {
  fake: FakeDiscord;
  client: Client;
  guild: Guild;
  channel: Channel;
  ann: User;
}

let open: { fake: FakeDiscord; client: Client } | undefined;

afterEach(async () => {
  const { fake, client } = open ?? {};
  open = undefined;
  await client?.destroy();
  await fake?.close();
});

/** A fake with one server, one channel, one person, and a connected client. */
async function start(options: FakeDiscordOptions & { readsContent?: boolean } = {}): Promise<Setting> {
  const fake = await startFakeDiscord(options);
  const guild = fake.guild('Newsroom');
  const channel = fake.channel(guild, 'general');
  const ann = fake.user('Ann');
  const client = createClient(fake, { readsContent: options.readsContent ?? false });
  client.on(Events.Error, (error) => fake.world.violations.record(`client error: ${error.message}`));
  open = { fake, client };
  await connect(client, fake.token);
  return { fake, client, guild, channel, ann };
}

/** Answers every message with what it could read. */
function echo(client: Client): void {
  client.on(Events.MessageCreate, async (message) => {
    if (!message.author.bot) await message.reply(`read: ${message.content || 'nothing'}`);
  });
}

const ASK = {
  name: 'ask',
  description: 'Asks the briefing',
  options: [{ type: 3, name: 'question', description: 'What to ask', required: true, autocomplete: true }],
  integration_types: [0, 1],
  contexts: [0, 1, 2],
};

async function register(client: Client, commands: readonly object[] = [ASK]): Promise<void> {
  await client.application?.commands.set(commands as never);
}

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

async function textChannel(client: Client, { id }: Channel) {
  const channel = await client.channels.fetch(id);
  if (!channel?.isSendable() || !channel.isTextBased() || channel.isDMBased() || channel.isThread()) {
    throw new Error('not a text channel');
  }
  return channel as TextChannel;
}

describe('what Discord would refuse, and what must never be sent', () => {
  test.each<[string, object, RegExp]>([
    ['2,001 characters', { content: 'x'.repeat(2001) }, /content: Must be between 0 and 2000/],
    ['nothing', { content: '' }, /Cannot send an empty message/],
    ['a long title', { embeds: [{ title: 'x'.repeat(257) }] }, /embeds\.0\.title: Must be between 0 and 256/],
    [
      '6,001 characters in embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      /Embeds hold 6001 characters/,
    ],
    ['an empty field', { embeds: [{ fields: [{ name: '', value: 'x' }] }] }, /fields\.0\.name/],
    [
      'six buttons in a row',
      { content: 'x', components: [{ type: 1, components: buttons(6) }] },
      /components\.0\.components: Must be between 1 and 5/,
    ],
    [
      'a custom_id of 101',
      {
        content: 'x',
        components: [{ type: 1, components: [{ ...buttons(1)[0], custom_id: 'x'.repeat(101) }] }],
      },
      /custom_id: Must be between 1 and 100/,
    ],
    [
      'the same custom_id twice',
      { content: 'x', components: [{ type: 1, components: [buttons(1)[0], buttons(1)[0]] }] },
      /custom_id b0 stands twice/,
    ],
    [
      'content beside components v2',
      { content: 'x', flags: 1 << 15, components: [{ type: 10, content: 'x' }] },
      /content: Cannot be used/,
    ],
    [
      '41 components',
      { flags: 1 << 15, components: Array.from({ length: 41 }, () => ({ type: 10, content: 'x' })) },
      /41 components, at most 40/,
    ],
    [
      '4,001 characters of text',
      { flags: 1 << 15, components: [{ type: 10, content: 'x'.repeat(4001) }] },
      /at most 4000|between 1 and 4000/,
    ],
    [
      'a text outside of v2',
      { content: 'x', components: [{ type: 10, content: 'x' }] },
      /Type 10 must be one of/,
    ],
    ['a long nonce', { content: 'x', nonce: 'x'.repeat(26) }, /nonce: Must be at most 25/],
    ['nothing said of mentions', { content: 'x', allowed_mentions: undefined }, /allowed_mentions is absent/],
    ['a ping', { content: 'x', allowed_mentions: { parse: ['users'] } }, /could ping/],
    [
      'a ping of the asker',
      { content: 'x', allowed_mentions: { parse: [], replied_user: true } },
      /could ping/,
    ],
  ])('%s', async (_, body, expected) => {
    const { fake, client, channel } = await start();
    const sending = client.rest.post(`/channels/${channel.id}/messages`, {
      body: { allowed_mentions: { parse: [] }, ...body },
    });
    await sending.catch((error: Error) => expect(error.name).toMatch(/DiscordAPIError/));
    expect(fake.world.violations.list()).toEqual([expect.stringMatching(expected)]);
    expect(() => fake.expectNoViolations()).toThrow(expected);
    fake.forgives(expected);
  });

  test.each<[string, object]>([
    ['2,000 characters', { content: 'x'.repeat(2000) }],
    ['5 rows of 5 buttons', { content: 'x', components: rows(5) }],
    [
      'components v2',
      {
        flags: 1 << 15,
        components: [
          { type: 17, components: [{ type: 10, content: 'x' }, { type: 14 }] },
          { type: 9, components: [{ type: 10, content: 'y' }], accessory: buttons(1)[0] },
        ],
      },
    ],
    ['embeds of 6,000', { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] }],
  ])('%s is taken', async (_, body) => {
    const { fake, client, channel } = await start();
    await client.rest.post(`/channels/${channel.id}/messages`, {
      body: { allowed_mentions: { parse: [] }, ...body },
    });
    expect(fake.botMessagesIn(channel)).toHaveLength(1);
  });

  test.each<[string, object, RegExp]>([
    ['a capital in a name', { ...ASK, name: 'Ask' }, /Command name is invalid/],
    ['a name of 33', { ...ASK, name: 'x'.repeat(33) }, /Command name is invalid/],
    [
      'a description of 101',
      { ...ASK, description: 'x'.repeat(101) },
      /description: Must be between 1 and 100/,
    ],
    ['a context 3', { ...ASK, contexts: [3] }, /3 is not 0, 1 or 2/],
    ['an installation 2', { ...ASK, integration_types: [2] }, /2 is not 0 or 1/],
    [
      'a required option last',
      {
        ...ASK,
        options: [
          { type: 5, name: 'a', description: 'a' },
          { type: 3, name: 'b', description: 'b', required: true },
        ],
      },
      /Required options must be placed before/,
    ],
    [
      'a yes or no that completes',
      { ...ASK, options: [{ type: 5, name: 'a', description: 'a', autocomplete: true }] },
      /Only texts and numbers/,
    ],
  ])('a command with %s', async (_, command, expected) => {
    const { fake, client } = await start();
    const route = `/applications/${fake.world.applicationId}/commands` as const;
    await expect(client.rest.put(route, { body: [command] })).rejects.toThrow(/Invalid Form Body/);
    expect(fake.world.violations.list()).toEqual([expect.stringMatching(expected)]);
    fake.forgives(expected);
  });

  test('embeds where they are not permitted', async () => {
    const { fake, client, channel } = await start();
    fake.denies(channel, 'EmbedLinks');
    const target = await textChannel(client, channel);
    await expect(target.send({ embeds: [{ description: 'x' }] })).rejects.toThrow('Missing Permissions');
    await fake.until(
      'the client to know',
      () => !target.permissionsFor(client.user?.id ?? '')?.has('EmbedLinks'),
    );
    await target.send('plain');
    expect(fake.botMessagesIn(channel).map(({ content }) => content)).toEqual(['plain']);
  });
});

function buttons(count: number): { type: number; style: number; label: string; custom_id: string }[] {
  return Array.from({ length: count }, (_, n) => ({ type: 2, style: 1, label: `B${n}`, custom_id: `b${n}` }));
}

function rows(count: number): object[] {
  return Array.from({ length: count }, (_, row) => ({
    type: 1,
    components: buttons(5).map((button) => ({ ...button, custom_id: `${row}-${button.custom_id}` })),
  }));
}

describe('interactions', () => {
  test('a command is answered at once, or deferred and filled in, and followed up', async () => {
    const { fake, client, channel, ann } = await start();
    await register(client);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      if (interaction.options.getString('question') === 'at once') {
        await interaction.reply({ content: 'here', flags: MessageFlags.Ephemeral });
      } else {
        await interaction.deferReply();
        await interaction.editReply('later');
        await interaction.followUp('and more');
      }
    });
    const private_ = await fake.responseTo(fake.slash(ann, channel, 'ask', { question: 'at once' }));
    expect([private_.content, private_.flags]).toEqual(['here', MessageFlags.Ephemeral]);
    const slow = fake.slash(ann, channel, 'ask', { question: 'slowly' });
    expect((await fake.responseTo(slow)).content).toBe('later');
    await fake.until('a follow-up', () => slow.followups.length === 1);
    expect(slow.followups.map(({ content }) => content)).toEqual(['and more']);
  });

  test('completion, buttons, menus, forms and entries of a message', async () => {
    const { fake, client, channel, ann } = await start();
    await register(client, [ASK, { type: 3, name: 'Ask about this' }]);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isAutocomplete()) {
        const typed = interaction.options.getFocused();
        await interaction.respond([{ name: `${typed}…`, value: typed }]);
      } else if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply(`about: ${interaction.targetMessage.content}`);
      } else if (interaction.isChatInputCommand()) {
        const menu = { type: 3, custom_id: 'menu', options: [{ label: 'One', value: '1' }] };
        await interaction.reply({
          content: 'choose',
          components: [
            { type: 1, components: buttons(2) },
            { type: 1, components: [menu] },
          ] as never,
        });
      } else if (interaction.isStringSelectMenu()) {
        await interaction.update({ content: `chosen ${interaction.values.join()}`, components: [] });
      } else if (interaction.isButton() && interaction.customId === 'b0') {
        await interaction.deferUpdate();
        await interaction.editReply('clicked');
      } else if (interaction.isButton()) {
        const field = { type: 4, custom_id: 'why', label: 'Why', style: 1 };
        await interaction.showModal({
          custom_id: 'form',
          title: 'Form',
          components: [{ type: 1, components: [field] }],
        });
      } else if (interaction.isModalSubmit()) {
        await interaction.reply(`because ${interaction.fields.getTextInputValue('why')}`);
      }
    });
    const typing = fake.types(ann, channel, 'ask', { question: 'wh' });
    expect(await fake.choicesFor(typing)).toEqual([{ name: 'wh…', value: 'wh' }]);
    const entry = fake.picks(ann, fake.says(ann, channel, 'a claim'), 'Ask about this');
    expect((await fake.responseTo(entry)).content).toBe('about: a claim');
    const message = await fake.responseTo(fake.slash(ann, channel, 'ask', { question: 'x' }));
    fake.clicks(ann, message, 'B0');
    await fake.until('an edited message', () => message.content === 'clicked');
    const opening = fake.clicks(ann, message, 'b1');
    await fake.until('a form', () => opening.modal);
    expect((await fake.responseTo(fake.submits(opening, { why: 'it is' }))).content).toBe('because it is');
    fake.selects(ann, message, 'menu', '1');
    await fake.until('a changed message', () => message.content === 'chosen 1');
    expect(() => fake.clicks(ann, message, 'b1')).toThrow('no button b1; there is none');
  });

  test('used where people installed the application, and in direct messages', async () => {
    const { fake, client, ann } = await start();
    await register(client);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(`context ${interaction.context}`);
    });
    const elsewhere = fake.channel(fake.guild('Elsewhere', { hasBot: false }), 'general');
    const places = [elsewhere, fake.directMessages(ann), fake.group(ann, fake.user('Ben'))];
    const responses = places.map((place) =>
      fake.responseTo(fake.slash(ann, place, 'ask', { question: 'x' })),
    );
    const contents = (await Promise.all(responses)).map(({ content }) => content);
    expect(contents).toEqual(['context 0', 'context 1', 'context 2']);
  });

  test('after three seconds it is too late, after fifteen minutes the token is gone', async () => {
    const { fake, client, channel, ann } = await start();
    await register(client);
    const codes: unknown[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      if (interaction.options.getString('question') === 'late') fake.world.clock.passes(3001);
      await interaction.reply('here').catch((error) => codes.push(error.code));
      await interaction.reply('again').catch((error) => codes.push(error.code));
      fake.world.clock.passes(15 * 60_000 + 1);
      await interaction.followUp('much later').catch((error) => codes.push(error.code));
      fake.world.watch.changed();
    });
    fake.slash(ann, channel, 'ask', { question: 'late' });
    await fake.until('the end of the late one', () => codes.length === 3);
    expect(codes).toEqual([10062, 10062, 'InteractionNotReplied']);
    fake.slash(ann, channel, 'ask', { question: 'in time' });
    await fake.until('the end of the second', () => codes.length === 5);
    expect(codes.slice(3)).toEqual(['InteractionAlreadyReplied', 50027]);
    fake.forgives(/first response came after|left without an answer/);
  });

  test('a second callback is refused, and one left without an answer fails the test', async () => {
    const { fake, client, channel, ann } = await start();
    await register(client);
    const left = fake.slash(ann, channel, 'ask', { question: 'x' });
    expect(() => fake.expectNoViolations()).toThrow('left without an answer');
    const route = `/interactions/${left.id}/${left.token}/callback` as const;
    const body = { type: 4, data: { content: 'x', allowed_mentions: { parse: [] } } };
    await client.rest.post(route, { body, auth: false });
    await expect(client.rest.post(route, { body, auth: false })).rejects.toMatchObject({ code: 40060 });
    expect(fake.world.violations.list()).toEqual([expect.stringContaining('40060')]);
    fake.forgives(/40060/);
  });
});

describe('limits and faults of REST', () => {
  test('429s are waited for, in a bucket and everywhere', async () => {
    const { fake, client, channel } = await start();
    fake.limits('POST /channels/:channel/messages', { limit: 2, perMs: 200 });
    const target = await textChannel(client, channel);
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((content) => target.send(content)));
    fake.fails({
      on: 'POST /channels/:channel/messages',
      status: 429,
      isGlobal: true,
      retryAfterMs: 50,
      times: 2,
    });
    await target.send('f');
    expect(fake.botMessagesIn(channel).map(({ content }) => content)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('a held request waits for the test', async () => {
    const { fake, client, channel } = await start();
    const hold = fake.holds('POST /channels/:channel/messages');
    const sending = (await textChannel(client, channel)).send('held');
    await hold.arrived;
    expect(fake.botMessagesIn(channel)).toEqual([]);
    hold.release();
    await sending;
    expect(fake.botMessagesIn(channel)).toHaveLength(1);
  });
});

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
    open = { fake, client };
    const closed = new Promise<number>((resolve) =>
      client.once(Events.ShardDisconnect, ({ code }) => resolve(code)),
    );
    await expect(client.login(fake.token)).rejects.toThrow(/intents/);
    expect(await closed).toBe(code);
  });

  test('a wrong token is refused by REST', async () => {
    const fake = await startFakeDiscord();
    const client = createClient(fake);
    open = { fake, client };
    await expect(client.login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(fake.rest.invalidRequests).toBe(1);
  });

  test('a server belongs to one shard, direct messages to the first', async () => {
    const fake = await startFakeDiscord();
    const ann = fake.user('Ann');
    const channels = ['A', 'B', 'C', 'D'].map((name) => fake.channel(fake.guild(name), 'general'));
    const client = createClient(fake, { shards: [1], shardCount: 2 });
    open = { fake, client };
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
