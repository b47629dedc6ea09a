import { afterEach, describe, expect, test } from 'vitest';
import type { Channel, Interaction, Message, User } from '../../fakes/discord/model.ts';
import { listButtons } from '../../fakes/discord/visible-text.ts';
import { makeAssistant, makeReply } from '../fake-assistant.ts';
import { openScene, type Scene, type SceneOptions } from './open-bot.ts';

let scene: Scene;

afterEach(() => scene.close());

async function open(options?: SceneOptions): Promise<Scene> {
  scene = await openScene(options);
  return scene;
}

const EPHEMERAL = 1 << 6;
const FRENCH = 'As of 5 September 2011, France’s defence minister was Gerard Longuet.';
const RUSSIAN = 'As of 5 September 2011, Russia’s defence minister was Anatoly Serdyukov.';
const GONE = 'I no longer have the question this belongs to. Please ask it again.';

function answerOf({ embeds: [embed] }: Message): string | undefined {
  return embed?.description?.split('\n\n')[0];
}

function isPrivate({ flags }: Message): boolean {
  return (flags & EPHEMERAL) !== 0;
}

/** What somebody is answered when they use a command. */
function ask(user: User, channel: Channel, question: string, more: object = {}): Promise<Message> {
  return scene.fake.responseTo(scene.fake.slash(user, channel, 'ask', { question, ...more }));
}

describe('/ask', () => {
  test('answers for everybody and shows the question, for who asks alone on request', async () => {
    const { channel, ann } = await open();
    const open_ = await ask(ann, channel, "who is *France's* defence minister?");
    const closed = await ask(ann, channel, "and russia's?", { private: true });
    expect([open_, closed].map((reply) => [reply.content, answerOf(reply), isPrivate(reply)])).toEqual([
      ["-# “who is \\*France's\\* defence minister?”", FRENCH, false],
      ["-# “and russia's?”", RUSSIAN, true],
    ]);
  });

  test.each([
    ['in a direct message', (s: Scene) => s.fake.directMessages(s.ann)],
    ['in a group the bot is not in', (s: Scene) => s.fake.group(s.ann, s.bob)],
    [
      'in a server the bot is not in',
      (s: Scene) => s.fake.channel(s.fake.guild('Away', { hasBot: false }), 'far'),
    ],
  ])('works %s', async (_place, find) => {
    const { ann } = await open();
    const place = find(scene);
    expect(answerOf(await ask(ann, place, "who is France's defence minister?"))).toBe(FRENCH);
    expect(answerOf(await ask(ann, place, "and russia's?"))).toBe(RUSSIAN);
  });

  test('is private by default where the channel is set up so', async () => {
    const { fake, guild, channel, ann, bob, restart } = await open();
    fake.grants(ann, guild, 'ManageGuild');
    await fake.responseTo(
      fake.slash(ann, fake.channel(guild, 'other'), 'setup', { channel, replies: 'private' }),
    );
    await restart();
    expect(isPrivate(await ask(bob, channel, 'who is Lavrov?'))).toBe(true);
    expect(isPrivate(await ask(bob, channel, 'who is Lavrov?', { private: false }))).toBe(false);
  });

  test('is plain text where the bot may not embed', async () => {
    const { fake, channel, ann } = await open();
    fake.denies(channel, 'EmbedLinks');
    const { content, embeds } = await ask(ann, channel, "who is France's defence minister?");
    expect([content.split('\n').slice(0, 2), embeds]).toEqual([
      ["-# “who is France's defence minister?”", FRENCH],
      [],
    ]);
  });

  test('offers questions while somebody types, typing errors forgiven', async () => {
    const { fake, channel, ann } = await open();
    const choices = await fake.choicesFor(
      fake.types(ann, channel, 'ask', { question: 'who is frnces forein min' }),
    );
    expect(choices[0]).toEqual({
      name: 'Who is France’s foreign minister?',
      value: 'Who is France’s foreign minister?',
    });
    const all = await fake.choicesFor(fake.types(ann, channel, 'ask', { question: '' }));
    expect(all).toHaveLength(25);
  });

  test('says to everybody who asks too much that it is too much', async () => {
    const { channel, ann } = await open({ env: { RATE_LIMIT_USER_PER_MINUTE: '1' } });
    await ask(ann, channel, 'who is Lavrov?');
    const refused = [await ask(ann, channel, 'who is Juppe?'), await ask(ann, channel, 'who is Longuet?')];
    expect(refused.map((reply) => [reply.content, isPrivate(reply)])).toEqual(
      Array(2).fill(['That is more than 1 question a minute. Please wait a moment, then ask again.', true]),
    );
  });

  test('that comes twice is answered once', async () => {
    const { fake, channel, ann } = await open();
    const interaction = fake.slash(ann, channel, 'ask', { question: 'who is Lavrov?' });
    await fake.responseTo(interaction);
    fake.redelivers(interaction);
    await ask(ann, channel, 'who is Juppe?');
    expect(fake.botMessagesIn(channel)).toHaveLength(2);
  });
});

describe('buttons', () => {
  test('of suggestions ask on click, for everybody or for who clicked, as the reply they stand on', async () => {
    const { fake, channel, ann, bob } = await open();
    const reply = await ask(ann, channel, "who is France's defence minister?");
    const [first = { label: '', id: '' }] = listButtons(reply);
    const shown = await fake.responseTo(fake.clicks(bob, reply, first.id));
    expect([shown.content, isPrivate(shown)]).toEqual([`-# “${first.label}”`, false]);
    const closed = await ask(ann, channel, 'who is Lavrov?', { private: true });
    const next = await fake.responseTo(fake.clicks(ann, closed, listButtons(closed)[0]?.id ?? ''));
    expect(isPrivate(next)).toBe(true);
  });

  test('of a clarification ask the reading that was chosen, and a menu does the same', async () => {
    const choices = (count: number) => Array.from({ length: count }, (_, index) => `Reading ${index}?`);
    const assistant = makeAssistant((question) =>
      question === 'few'
        ? makeReply({ status: 'clarify', text: 'Which?', choices: choices(2) })
        : question === 'many'
          ? makeReply({ status: 'clarify', text: 'Which?', choices: choices(9) })
          : makeReply({ text: `Answer to ${question}` }),
    );
    const { fake, channel, ann } = await open({ assistant });
    const few = await ask(ann, channel, 'few');
    expect(answerOf(await fake.responseTo(fake.clicks(ann, few, 'Reading 1?')))).toBe('Answer to Reading 1?');
    const many = await ask(ann, channel, 'many');
    const [menu = { id: '' }] = listButtons(many);
    expect(answerOf(await fake.responseTo(fake.selects(ann, many, menu.id, '8')))).toBe(
      'Answer to Reading 8?',
    );
  });

  test('👍 and 👎 thank who voted alone, count once a person, and change no answers', async () => {
    const { fake, channel, ann, bob } = await open();
    const reply = await ask(ann, channel, "who is France's defence minister?");
    const clicks = [
      fake.clicks(bob, reply, '👎'),
      fake.clicks(bob, reply, '👍'),
      fake.clicks(ann, reply, '👎'),
    ];
    for (const click of clicks) {
      const thanks = await fake.responseTo(click);
      expect([thanks.content, isPrivate(thanks)]).toEqual([
        'Thank you. Your vote goes to the editors; it does not change answers.',
        true,
      ]);
    }
    expect(answerOf(await ask(bob, channel, "who is France's defence minister?"))).toBe(FRENCH);
    const { votedUp, votedDown } = scene.review()[0] ?? {};
    expect([votedUp, votedDown]).toEqual([1, 1]);
  });

  test('Why? shows the derivation to who clicked alone, also of a follow-up', async () => {
    const { fake, channel, ann, bob } = await open();
    await ask(ann, channel, "who is France's defence minister?");
    const reply = await ask(ann, channel, "and russia's?");
    const why = await fake.responseTo(fake.clicks(bob, reply, 'Why?'));
    expect([answerOf(why), isPrivate(why)]).toEqual([RUSSIAN, true]);
    expect(why.embeds[0]?.description).toContain('\n**russia** – of: Russia\n');
  });

  test('Show all turns the pages of a long answer', async () => {
    const items = Array.from({ length: 400 }, (_, index) => `the minister of department ${index}`);
    const assistant = makeAssistant(() => makeReply({ text: `${items.join(', ')} meet.`, items }));
    const { fake, channel, ann } = await open({ assistant });
    const reply = await ask(ann, channel, 'who meets?');
    const first = await fake.responseTo(fake.clicks(ann, reply, 'Show all'));
    const pages = [first.embeds[0]?.description ?? ''];
    expect([isPrivate(first), first.embeds[0]?.footer?.text]).toEqual([true, 'Page 1 of 4']);
    for (const page of [2, 3, 4]) {
      const turn = fake.clicks(ann, first, 'Next');
      await fake.until(`page ${page}`, () => turn.state === 'updated');
      pages.push(first.embeds[0]?.description ?? '');
    }
    expect(pages.join(' ')).toBe(`${items.join(', ')} meet.`);
    expect(listButtons(first).map(({ label }) => label)).toEqual(['Back']);
  });

  test('of a question that is no longer stored say so', async () => {
    const { fake, channel, ann, bob } = await open();
    const reply = await ask(ann, channel, 'who is Lavrov?');
    await fake.responseTo(fake.slash(ann, channel, 'forget'));
    for (const button of [listButtons(reply)[0]?.id ?? '', '👍', 'Why?']) {
      expect((await fake.responseTo(fake.clicks(bob, reply, button))).content).toBe(GONE);
    }
  });

  test('of another version are answered, too', async () => {
    const { fake, channel, ann } = await open();
    const reply = await ask(ann, channel, 'who is Lavrov?');
    const row = reply.components[0]?.components?.[0];
    if (row) row.custom_id = 'of-old:1';
    const response = await fake.responseTo(fake.clicks(ann, reply, 'of-old:1'));
    expect(response.content).toBe('This button belongs to another version of me. Please use /ask.');
  });
});

describe('the other commands', () => {
  test('/briefing shows what is loaded, what can be asked, the text, and how long data are kept', async () => {
    const { fake, channel, ann } = await open({ env: { RETENTION_DAYS: '7' } });
    const shown = await fake.responseTo(fake.slash(ann, channel, 'briefing'));
    const description = shown.embeds[0]?.description ?? '';
    expect(isPrivate(shown)).toBe(true);
    expect(description.split('\n').slice(0, 2)).toEqual([
      '**Russian, French ministers to discuss Libya, Syria, missile defence, EU, NATO**',
      expect.stringMatching(/^Itar-Tass, Moscow, 5 September 2011 \(/),
    ]);
    expect(description).toContain(
      'Questions and votes are kept for 7 days. `/forget` deletes yours at once.',
    );
    const [sample = { label: '', id: '' }] = listButtons(shown);
    const answer = await fake.responseTo(fake.clicks(ann, shown, sample.id));
    expect([answer.content, answer.embeds.length]).toEqual([`-# “${sample.label}”`, 1]);
    const text = await fake.responseTo(fake.clicks(ann, shown, 'Read the text'));
    expect(text.embeds[0]?.description).toMatch(/\n\nMOSCOW, September 5 \(Itar-Tass\)/);
  });

  test('/why explains the last answer here, or any question', async () => {
    const { fake, channel, ann, bob } = await open();
    const why = async (user: User, options = {}) =>
      fake.responseTo(fake.slash(user, channel, 'why', options));
    expect((await why(ann)).content).toBe('Nothing was asked here in the last half hour.');
    await ask(ann, channel, "who is France's defence minister?");
    const explained = await why(ann);
    expect([answerOf(explained), isPrivate(explained)]).toEqual([FRENCH, true]);
    expect((await why(bob)).content).toBe('Nothing was asked here in the last half hour.');
    expect(answerOf(await why(bob, { question: "who is Russia's defence minister?" }))).toBe(RUSSIAN);
  });

  test('/forget erases what is stored of who asks, and their conversation', async () => {
    const { fake, channel, ann, bob } = await open();
    await ask(ann, channel, "who is France's defence minister?");
    await ask(bob, channel, "who is France's defence minister?");
    const done = await fake.responseTo(fake.slash(ann, channel, 'forget'));
    expect([done.content, isPrivate(done)]).toEqual([
      'Forgotten: 1 question, your votes and your conversations. The messages here stay until you delete them.',
      true,
    ]);
    expect(answerOf(await ask(ann, channel, "and russia's?"))).not.toBe(RUSSIAN);
    expect(answerOf(await ask(bob, channel, "and russia's?"))).toBe(RUSSIAN);
  });

  test('/setup is for who may manage the server, and says what holds', async () => {
    const { fake, guild, channel, ann, bob } = await open();
    expect(() => fake.slash(bob, channel, 'setup')).toThrow(/not shown to bob/);
    fake.grants(ann, guild, 'ManageGuild');
    const setup = async (options = {}) =>
      (await fake.responseTo(fake.slash(ann, channel, 'setup', options))).content;
    const here = `In <#${channel.id}>`;
    expect([
      await setup(),
      await setup({ replies: 'private' }),
      await setup({ listens: 'everything' }),
      await setup({ listens: 'addressed', replies: 'public' }),
    ]).toEqual([
      `${here} I reply when I am addressed, and everybody sees it.`,
      `${here} I reply when I am addressed, and only who asked sees it.`,
      `${here} I reply to every message, and only who asked sees it.\nI cannot read messages that do not mention me yet: that needs the setting \`DISCORD_MESSAGE_CONTENT=true\`.`,
      `${here} I reply when I am addressed, and everybody sees it.`,
    ]);
  });

  test('the entry in a message’s menu answers what the message asks, for who picked it alone', async () => {
    const { fake, channel, ann, bob } = await open();
    const message = fake.says(bob, channel, "who is France's defence minister?");
    const answer = await fake.responseTo(fake.picks(ann, message, 'Ask the briefing about this'));
    expect([answerOf(answer), isPrivate(answer)]).toEqual([FRENCH, true]);
    const empty = await fake.responseTo(
      fake.picks(ann, fake.says(bob, channel, ''), 'Ask the briefing about this'),
    );
    expect(empty.content).toBe('There is no text in that message.');
  });
});

describe('interactions that come faster than they can be answered', () => {
  /** Keeps the process busy for so long. */
  const keepBusy = (ms: number) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  };
  const slow = makeAssistant((question) => {
    keepBusy(20);
    return makeReply({ text: `Yes: ${question}` });
  });
  const LIMITS = { RATE_LIMIT_USER_PER_MINUTE: '1000', RATE_LIMIT_CHANNEL_PER_MINUTE: '1000' };

  test('are deferred in time, and each is answered once, to whom it is for', async () => {
    const { fake, channel, ann } = await open({ assistant: slow, env: LIMITS });
    const asked = Array.from({ length: 60 }, (_, index) => {
      const question = `Who is ${index}?`;
      return fake.slash(ann, channel, 'ask', { question, private: index % 2 === 1 });
    });
    const answers = await Promise.all(asked.map((interaction) => fake.responseTo(interaction)));
    expect(answers.map((answer) => [answerOf(answer), isPrivate(answer)])).toEqual(
      asked.map((_, index) => [`Yes: Who is ${index}?`, index % 2 === 1]),
    );
    expect(asked.flatMap(({ followups }) => followups)).toEqual([]);
    expect(fake.botMessagesIn(channel).length).toBe(60);
    expect(asked[0]?.state).toBe('answered');
    expect(asked.at(-1)?.state).toBe('deferred');
  });

  test('are answered where the deferral was taken, though Discord said otherwise', async () => {
    const { fake, channel, ann } = await open({ assistant: slow, env: LIMITS });
    fake.forgives(/40060 Interaction has already been acknowledged/);
    const first = Array.from({ length: 30 }, (_, index) =>
      fake.slash(ann, channel, 'ask', { question: `Who is ${index}?` }),
    );
    await fake.until('a deferral', () => first.some(({ state }) => state === 'deferred'));
    fake.fails({ on: 'POST /interactions/:interaction/:token/callback', status: 500, isTaken: true });
    const last = fake.slash(ann, channel, 'ask', { question: 'Who is last?' });
    const answers = await Promise.all([...first, last].map((one) => fake.responseTo(one)));
    expect(answers.map(answerOf).at(-1)).toBe('Yes: Who is last?');
    expect(fake.botMessagesIn(channel).length).toBe(31);
  });
});

describe('an interaction that goes wrong', () => {
  const CALLBACK = 'POST /interactions/:interaction/:token/callback';

  test('whose response was taken, though Discord said otherwise, has one answer', async () => {
    const { fake, channel, ann } = await open();
    fake.forgives(/40060 Interaction has already been acknowledged/);
    fake.fails({ on: CALLBACK, status: 500, isTaken: true });
    const interaction: Interaction = fake.slash(ann, channel, 'ask', { question: 'who is Lavrov?' });
    await fake.responseTo(interaction);
    await ask(ann, channel, 'who is Juppe?');
    expect([interaction.followups, fake.botMessagesIn(channel).length]).toEqual([[], 2]);
  });

  test('that is over is answered in the channel, where everybody may see it', async () => {
    const { fake, channel, ann } = await open();
    fake.forgives(/first response came after|left without an answer/);
    const hold = fake.holds(CALLBACK);
    fake.slash(ann, channel, 'ask', { question: "who is France's defence minister?" });
    await hold.arrived;
    fake.world.clock.passes(4_000);
    hold.release();
    const answer = await fake.until('an answer in the channel', () => fake.botMessagesIn(channel)[0]);
    expect([answer.content, answerOf(answer)]).toEqual(["-# “who is France's defence minister?”", FRENCH]);
  });

  test('that is over and private is answered nowhere', async () => {
    const { fake, channel, ann, complaints } = await open();
    fake.forgives(/first response came after|left without an answer/);
    const hold = fake.holds(CALLBACK);
    fake.slash(ann, channel, 'ask', { question: 'who is Lavrov?', private: true });
    await hold.arrived;
    fake.world.clock.passes(4_000);
    hold.release();
    await scene.stop();
    expect([fake.botMessagesIn(channel), complaints]).toEqual([[], ['error: not answered']]);
  });
});
