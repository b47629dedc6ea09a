import { afterEach, describe, expect, test } from 'vitest';
import { INTENT } from '../../fakes/discord/intents.ts';
import type { Message } from '../../fakes/discord/model.ts';
import { guildToWire } from '../../fakes/discord/to-wire.ts';
import { makeAssistant, makeReply } from '../fake-assistant.ts';
import { openScene, type Scene, type SceneOptions } from './open-bot.ts';

let scene: Scene;

afterEach(() => scene.close());

async function open(options?: SceneOptions): Promise<Scene> {
  scene = await openScene(options);
  return scene;
}

const READS_EVERYTHING = { env: { DISCORD_MESSAGE_CONTENT: 'true' } };
const FRENCH = 'As of 5 September 2011, France’s defence minister was Gerard Longuet.';
const RUSSIAN = 'As of 5 September 2011, Russia’s defence minister was Anatoly Serdyukov.';

/** The answer alone: the first paragraph of the embed. */
function answerOf({ embeds: [embed] }: Message): string | undefined {
  return embed?.description?.split('\n\n')[0];
}

/** Says something the bot must reply to after what it is to ignore, and returns all that it said. */
async function allReplies({ fake, channel, ann }: Scene): Promise<readonly (string | undefined)[]> {
  await fake.replyTo(fake.says(ann, channel, `${fake.mention} who is France's defence minister?`));
  return fake.botMessagesIn(channel).map(answerOf);
}

describe('a message is answered', () => {
  test('when it mentions the bot, as a reply that pings nobody', async () => {
    const { fake, channel, ann } = await open();
    const question = fake.says(ann, channel, `${fake.mention} who is frances defense minster?`);
    const reply = await fake.replyTo(question);
    expect([answerOf(reply), reply.content, reply.mentions]).toEqual([FRENCH, '', []]);
  });

  test('in a conversation: by mention, by a reply to the bot, in direct messages', async () => {
    const { fake, channel, ann, bob } = await open();
    const first = await fake.replyTo(
      fake.says(ann, channel, `who is ${fake.mention} Frances defence minister?`),
    );
    const second = await fake.replyTo(fake.says(ann, channel, "and russia's?", { replyTo: first }));
    expect([answerOf(first), answerOf(second)]).toEqual([FRENCH, RUSSIAN]);
    const other = await fake.replyTo(fake.says(bob, channel, `${fake.mention} and russia's?`));
    expect(answerOf(other)).not.toBe(RUSSIAN);
    const direct = fake.directMessages(bob);
    const third = await fake.replyTo(fake.says(bob, direct, "who is France's defence minister?"));
    const fourth = await fake.replyTo(fake.says(bob, direct, "and russia's?"));
    expect([answerOf(third), answerOf(fourth)]).toEqual([FRENCH, RUSSIAN]);
  });

  test('in a thread the bot answered in, without another mention, by anybody', async () => {
    const { fake, channel, ann, bob } = await open(READS_EVERYTHING);
    const thread = fake.opensThread(channel, 'ministers');
    await fake.replyTo(fake.says(ann, thread, `${fake.mention} who is France's defence minister?`));
    const followUp = await fake.replyTo(fake.says(bob, thread, "and russia's?"));
    expect(answerOf(followUp)).toBe(RUSSIAN);
  });

  test.each(['the question', 'the reply'])('in a thread under %s, without another mention', async (which) => {
    const { fake, channel, ann } = await open(READS_EVERYTHING);
    const question = fake.says(ann, channel, `${fake.mention} who is France's defence minister?`);
    const reply = await fake.replyTo(question);
    // Until the bot knows of the reply's id.
    await fake.responseTo(fake.clicks(ann, reply, 'Why?'));
    const thread = fake.opensThread(channel, 'more', which === 'the reply' ? reply : question);
    expect(answerOf(await fake.replyTo(fake.says(ann, thread, "and russia's?")))).toBe(RUSSIAN);
  });

  test('in a channel where every message is a question, also after a restart', async () => {
    const { fake, guild, channel, ann, bob, restart } = await open(READS_EVERYTHING);
    fake.grants(ann, guild, 'ManageGuild');
    await fake.responseTo(fake.slash(ann, channel, 'setup', { listens: 'everything' }));
    expect(answerOf(await fake.replyTo(fake.says(bob, channel, "who is France's defence minister?")))).toBe(
      FRENCH,
    );
    await restart();
    expect(answerOf(await fake.replyTo(fake.says(bob, channel, "who is Russia's defence minister?")))).toBe(
      RUSSIAN,
    );
  });

  test('in a direct message, where replies in the channel are private', async () => {
    const { fake, guild, channel, ann, bob } = await open();
    fake.grants(ann, guild, 'ManageGuild');
    await fake.responseTo(fake.slash(ann, channel, 'setup', { replies: 'private' }));
    fake.says(bob, channel, `${fake.mention} who is France's defence minister?`);
    const direct = fake.directMessages(bob);
    const reply = await fake.until('a direct message', () => fake.botMessagesIn(direct)[0]);
    expect([answerOf(reply), reply.content, fake.botMessagesIn(channel).length]).toEqual([
      FRENCH,
      "-# “who is France's defence minister?”",
      1,
    ]);
  });

  test('with a word on what to do where nothing is asked', async () => {
    const { fake, channel, ann } = await open();
    const reply = await fake.replyTo(fake.says(ann, channel, fake.mention));
    expect(answerOf(reply)).toBe(
      'I did not find a question in that. Ask me who, what, when, where or why about the briefing.',
    );
  });
});

describe('a message is ignored', () => {
  test('when nobody addresses the bot, whatever it may read', async () => {
    const { fake, channel, ann, bob } = await open(READS_EVERYTHING);
    const thread = fake.opensThread(channel, 'elsewhere');
    fake.says(ann, channel, "who is Russia's defence minister?");
    fake.says(ann, thread, "who is Russia's defence minister?");
    fake.says(ann, channel, "@everyone who is Russia's defence minister?");
    fake.says(ann, channel, "who is Russia's?", { replyTo: fake.says(bob, channel, 'hello') });
    expect(await allReplies(scene)).toEqual([FRENCH]);
    expect(fake.botMessagesIn(thread)).toEqual([]);
  });

  test('when another bot, a webhook or the bot itself wrote it', async () => {
    const { fake, channel } = await open();
    fake.says(fake.otherBot('Echo'), channel, `${fake.mention} who is Russia's defence minister?`);
    fake.webhookSays('Feed', channel, `${fake.mention} who is Russia's defence minister?`);
    fake.says(fake.world.bot, channel, `${fake.mention} who is Russia's defence minister?`);
    expect(await allReplies(scene)).toEqual([undefined, FRENCH]);
  });

  test('in a thread the bot answered in, when it is said to somebody else', async () => {
    const { fake, channel, ann, bob } = await open(READS_EVERYTHING);
    const thread = fake.opensThread(channel, 'ministers');
    const question = fake.says(ann, thread, `${fake.mention} who is France's defence minister?`);
    await fake.replyTo(question);
    fake.says(bob, thread, "who is Russia's?", { replyTo: question });
    fake.says(bob, thread, `<@${ann.id}> who is Russia's?`);
    await fake.replyTo(fake.says(bob, thread, "who is Russia's defence minister?"));
    expect(fake.botMessagesIn(thread).map(answerOf)).toEqual([FRENCH, RUSSIAN]);
  });

  test('in a thread, without the intent, when it does not mention the bot', async () => {
    const { fake, channel, ann } = await open();
    const thread = fake.opensThread(channel, 'ministers');
    await fake.replyTo(fake.says(ann, thread, `${fake.mention} who is France's defence minister?`));
    fake.says(ann, thread, "and russia's?");
    expect(await allReplies(scene)).toEqual([FRENCH]);
    expect(fake.botMessagesIn(thread).map(answerOf)).toEqual([FRENCH]);
  });

  test('when its event comes a second time, also after a restart', async () => {
    const { fake, channel, ann, restart } = await open();
    const question = fake.says(ann, channel, `${fake.mention} who is Russia's defence minister?`);
    await fake.replyTo(question);
    fake.redelivers(question);
    await restart();
    fake.redelivers(question);
    expect(await allReplies(scene)).toEqual([RUSSIAN, FRENCH]);
  });
});

describe('what happens to a question', () => {
  test('edited: the reply is edited to match; a preview that appears changes nothing', async () => {
    const { fake, channel, ann } = await open();
    const question = fake.says(ann, channel, `${fake.mention} who is France's defence minister?`);
    const reply = await fake.replyTo(question);
    fake.showsPreview(question);
    fake.edits(question, `${fake.mention} who is Russia's defence minister?`);
    await fake.until('an edited reply', () => answerOf(reply) === RUSSIAN);
    expect([reply.edits, fake.botMessagesIn(channel).length]).toEqual([1, 1]);
  });

  test('edited after a restart: the reply is found all the same', async () => {
    const { fake, channel, ann, restart } = await open();
    const question = fake.says(ann, channel, `${fake.mention} who is France's defence minister?`);
    const reply = await fake.replyTo(question);
    await restart();
    fake.edits(question, `${fake.mention} who is Russia's defence minister?`);
    await fake.until('an edited reply', () => answerOf(reply) === RUSSIAN);
  });

  test('deleted: the reply is removed', async () => {
    const { fake, channel, ann } = await open();
    const question = fake.says(ann, channel, `${fake.mention} who is France's defence minister?`);
    const reply = await fake.replyTo(question);
    fake.deletes(question);
    await fake.until('a removed reply', () => reply.isDeleted);
  });

  test('deleted with others at once: each reply is removed', async () => {
    const { fake, channel, ann, bob } = await open();
    const questions = [ann, bob].map((person) =>
      fake.says(person, channel, `${fake.mention} who is Lavrov?`),
    );
    const replies = await Promise.all(questions.map((question) => fake.replyTo(question)));
    fake.sweeps(channel, ...questions, fake.says(ann, channel, 'and what nobody replied to'));
    await fake.until('removed replies', () => replies.every(({ isDeleted }) => isDeleted));
  });

  test('deleted together with the reply: nothing is left to do', async () => {
    const { fake, channel, ann, complaints } = await open();
    const question = fake.says(ann, channel, `${fake.mention} who is Russia's defence minister?`);
    fake.deletes(await fake.replyTo(question));
    fake.deletes(question);
    expect(await allReplies(scene)).toEqual([FRENCH]);
    expect(complaints).toEqual([]);
  });

  test('deleted while the reply is on its way: the reply is removed as soon as it stands', async () => {
    const { fake, channel, ann } = await open();
    const hold = fake.holds('POST /channels/:channel/messages');
    const question = fake.says(ann, channel, `${fake.mention} who is France's defence minister?`);
    await hold.arrived;
    fake.deletes(question);
    hold.release();
    await fake.until('a removed reply', () =>
      (fake.world.messagesByChannel.get(channel.id) ?? []).some(
        ({ author, isDeleted }) => author === fake.world.bot && isDeleted,
      ),
    );
    expect(fake.botMessagesIn(channel)).toEqual([]);
  });
});

describe('what the bot may not do', () => {
  test('embed: it answers in plain text', async () => {
    const { fake, channel, ann } = await open();
    fake.denies(channel, 'EmbedLinks');
    const reply = await fake.replyTo(
      fake.says(ann, channel, `${fake.mention} who is France's defence minister?`),
    );
    expect([reply.embeds, reply.content.split('\n\n')[0]]).toEqual([[], FRENCH]);
  });

  test('embed any more, as it learns by the refusal: plain text follows', async () => {
    const { fake, channel, ann, complaints } = await open();
    const hold = fake.holds('POST /channels/:channel/messages');
    const question = fake.says(ann, channel, `${fake.mention} who is France's defence minister?`);
    await hold.arrived;
    fake.denies(channel, 'EmbedLinks');
    hold.release();
    const reply = await fake.replyTo(question);
    expect([reply.embeds, reply.content.split('\n\n')[0], complaints]).toEqual([[], FRENCH, []]);
  });

  test.each<[string, readonly object[]]>([
    ['no roles', []],
    ['a role of everybody that permits nothing', [{ name: '@everyone', permissions: '0', position: 0 }]],
  ])('cannot be told where Discord tells of %s: it answers', async (_, roles) => {
    const { fake, guild, channel, ann } = await open();
    fake.world.emit({
      name: 'GUILD_CREATE',
      guildId: guild.id,
      intent: INTENT.guilds,
      build: () => ({
        ...guildToWire(fake.world, guild),
        roles: roles.map((role) => ({ id: guild.id, ...role })),
      }),
    });
    const reply = await fake.replyTo(
      fake.says(ann, channel, `${fake.mention} who is France's defence minister?`),
    );
    expect(answerOf(reply)).toBe(FRENCH);
  });

  test('read the history: it answers without referring to the question', async () => {
    const { fake, channel, ann } = await open();
    fake.denies(channel, 'ReadMessageHistory');
    fake.says(ann, channel, `${fake.mention} who is France's defence minister?`);
    const reply = await fake.until('an answer', () => fake.botMessagesIn(channel)[0]);
    expect([answerOf(reply), reply.repliesTo]).toEqual([FRENCH, undefined]);
  });

  test('write: it asks Discord for nothing that must be refused', async () => {
    const { fake, guild, channel, ann, complaints } = await open();
    const mute = fake.channel(guild, 'mute');
    fake.denies(mute, 'SendMessages');
    fake.says(ann, mute, `${fake.mention} who is France's defence minister?`);
    expect(await allReplies({ ...scene, channel })).toEqual([FRENCH]);
    expect([fake.rest.invalidRequests, complaints]).toEqual([0, []]);
  });

  test('do any more, since the channel is gone: it is logged, and the bot goes on', async () => {
    const { fake, guild, channel, ann, complaints } = await open();
    const doomed = fake.channel(guild, 'doomed');
    const hold = fake.holds('POST /channels/:channel/messages');
    fake.says(ann, doomed, `${fake.mention} who is France's defence minister?`);
    await hold.arrived;
    fake.deletesChannel(doomed);
    hold.release();
    expect(await allReplies({ ...scene, channel })).toEqual([FRENCH]);
    expect(complaints).toEqual(['error: not answered']);
  });
});

describe('too many questions', () => {
  test('of one person get one polite notice', async () => {
    const { fake, channel, ann, bob } = await open({ env: { RATE_LIMIT_USER_PER_MINUTE: '2' } });
    const ask = (index: number) => fake.says(ann, channel, `${fake.mention} ${index} who is Lavrov?`);
    const [first, second, third] = [1, 2, 3, 4].map(ask) as [Message, Message, Message];
    const notice = await fake.replyTo(third);
    await fake.replyTo(fake.says(bob, channel, `${fake.mention} who is Lavrov?`));
    await fake.replyTo(second);
    expect(notice.content).toBe(
      'That is more than 2 questions a minute. Please wait a moment, then ask again.',
    );
    expect([first, second, third].map((question) => fake.repliesTo(question).length)).toEqual([1, 1, 1]);
    expect(fake.botMessagesIn(channel)).toHaveLength(4);
  });

  test('in one channel get one, too', async () => {
    const { fake, guild, channel, ann, bob } = await open({ env: { RATE_LIMIT_CHANNEL_PER_MINUTE: '1' } });
    await fake.replyTo(fake.says(ann, channel, `${fake.mention} who is Lavrov?`));
    const notice = await fake.replyTo(fake.says(bob, channel, `${fake.mention} who is Lavrov?`));
    expect(notice.content).toMatch(/^There are more than 1 question a minute in this channel\./);
    const elsewhere = fake.says(bob, fake.channel(guild, 'other'), `${fake.mention} who is Lavrov?`);
    expect((await fake.replyTo(elsewhere)).embeds).toHaveLength(1);
  });
});

describe('typing is shown', () => {
  const typings = ({ fake }: Scene) =>
    fake.world.requests.filter(({ route }) => route === 'POST /channels/:channel/typing').length;

  test('when an answer takes long, and not otherwise', async () => {
    const { fake, channel, ann } = await open();
    await fake.replyTo(fake.says(ann, channel, `${fake.mention} who is Lavrov?`));
    const hold = fake.holds('POST /channels/:channel/messages');
    const question = fake.says(ann, channel, `${fake.mention} who is Juppe?`);
    await hold.arrived;
    expect(typings(scene)).toBe(0);
    await fake.until('a sign of typing', () => typings(scene) === 1);
    hold.release();
    await fake.replyTo(question);
  });
});

describe('faults of Discord', () => {
  test('an answer that was taken, though Discord said otherwise, is not given twice', async () => {
    const { fake, channel, ann } = await open();
    fake.fails({ on: 'POST /channels/:channel/messages', status: 502, isTaken: true });
    const question = fake.says(ann, channel, `${fake.mention} who is France's defence minister?`);
    await fake.replyTo(question);
    expect(await allReplies(scene)).toEqual([FRENCH, FRENCH]);
    expect(fake.repliesTo(question)).toHaveLength(1);
  });

  test('a mistake of the engine is said in one neutral sentence, and once', async () => {
    const assistant = makeAssistant((question) => {
      if (question.includes('break')) throw new Error('broken');
      return makeReply({ text: 'Fine.' });
    });
    const { fake, channel, ann, complaints } = await open({ assistant });
    const reply = await fake.replyTo(fake.says(ann, channel, `${fake.mention} break`));
    expect(reply.content).toBe('Something went wrong here, and it was noted. Please ask again.');
    expect(answerOf(await fake.replyTo(fake.says(ann, channel, `${fake.mention} on`)))).toBe('Fine.');
    expect(complaints).toEqual(['error: not answered']);
  });
});

test('leaving a server deletes what was stored of it', async () => {
  const { fake, guild, channel, ann, bob } = await open();
  const reply = await fake.replyTo(fake.says(ann, channel, `${fake.mention} who is Lavrov?`));
  const direct = await fake.replyTo(fake.says(bob, fake.directMessages(bob), 'who is Lavrov?'));
  const why = { ...reply, channel: direct.channel };
  fake.removes(guild);
  const kept = await fake.responseTo(fake.clicks(bob, direct, 'Why?'));
  expect(kept.embeds[0]?.description).toMatch(/^As of 5 September 2011, Sergei Lavrov/);
  const lost = await fake.responseTo(fake.clicks(ann, why, 'Why?'));
  expect(lost.content).toBe('I no longer have the question this belongs to. Please ask it again.');
});
