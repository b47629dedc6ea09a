import { afterEach, describe, expect, test, vi } from 'vitest';
import { openScene, type Scene } from './open-bot.ts';
import { answerTo, countReplies, plainText } from './read-replies.ts';

const CREATE = 'POST /channels/:channel/messages';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const WHO = 'Who is the French defence minister?';
const WHEN = 'When do the ministers meet?';

vi.setConfig({ testTimeout: 120_000 });

let scene: Scene;

afterEach(() => scene.close());

async function open(): Promise<Scene> {
  scene = await openScene();
  return scene;
}

describe('every question is answered exactly once', () => {
  test('in a storm of 429s, of one bucket and of all', async () => {
    const { fake, channel, ann } = await open();
    fake.fails({ on: CREATE, status: 429, retryAfterMs: 30, times: 15 });
    fake.fails({ on: CREATE, status: 429, retryAfterMs: 60, times: 5, isGlobal: true });
    fake.limits(CREATE, { limit: 2, perMs: 250 });
    const asked = Array.from({ length: 8 }, () => fake.says(ann, channel, `${fake.mention} ${WHO}`));
    for (const question of asked) await fake.replyTo(question);
    expect(countReplies(fake, ...asked)).toEqual(asked.map(() => 1));
  });

  test.each<[string, boolean]>([
    ['before it takes the reply', false],
    ['after it has taken the reply', true],
  ])('when Discord answers 500 %s', async (_, isTaken) => {
    const { fake, channel, ann } = await open();
    fake.fails({ on: CREATE, status: 500, times: 3, isTaken });
    const asked = [WHO, WHEN].map((text) => fake.says(ann, channel, `${fake.mention} ${text}`));
    for (const question of asked) await fake.replyTo(question);
    expect(countReplies(fake, ...asked)).toEqual([1, 1]);
  });

  test('when Discord is away for longer than its client is patient', async () => {
    const { fake, channel, ann } = await open();
    fake.fails({ on: CREATE, status: 503, times: 6 });
    const question = fake.says(ann, channel, `${fake.mention} ${WHO}`);
    const reply = await fake.replyTo(question);
    const last = await fake.replyTo(fake.says(ann, channel, `${fake.mention} ${WHEN}`));
    expect(plainText(reply)).toContain(answerTo(WHO));
    expect(fake.botMessagesIn(channel)).toEqual([reply, last]);
  });

  test('when a channel is deleted, and a server throws the bot out, in the middle of an answer', async () => {
    const { fake, guild, channel, ann } = await open();
    const elsewhere = fake.channel(fake.guild('Elsewhere'), 'general');
    const second = fake.channel(guild, 'second');
    const holds = [fake.holds(CREATE), fake.holds(CREATE)];
    fake.says(ann, channel, `${fake.mention} ${WHO}`);
    await holds[0]?.arrived;
    fake.deletesChannel(channel);
    holds[0]?.release();
    fake.says(ann, second, `${fake.mention} ${WHO}`);
    await holds[1]?.arrived;
    fake.removes(guild);
    holds[1]?.release();
    const question = fake.says(ann, elsewhere, `${fake.mention} ${WHO}`);
    await fake.replyTo(question);
    expect(countReplies(fake, question)).toEqual([1]);
    expect(fake.rest.invalidRequests).toBeLessThan(5);
  });
});

describe('interactions', () => {
  test('a command is answered once when Discord answers 500 before it takes the response', async () => {
    const { fake, channel, ann } = await open();
    fake.fails({ on: CALLBACK, status: 500 });
    const response = await fake.responseTo(fake.slash(ann, channel, 'ask', { question: WHO }));
    const next = await fake.responseTo(fake.slash(ann, channel, 'ask', { question: WHEN }));
    expect(plainText(response)).toContain(answerTo(WHO));
    expect(fake.botMessagesIn(channel)).toEqual([response, next]);
  });

  test('one that only its asker may see is let go when it has expired, and the next is answered', async () => {
    const { fake, channel, ann } = await open();
    const hold = fake.holds(CALLBACK);
    const late = fake.slash(ann, channel, 'ask', { question: WHO, private: true });
    await hold.arrived;
    fake.world.clock.passes(3001);
    hold.release();
    const next = await fake.responseTo(fake.slash(ann, channel, 'ask', { question: WHEN }));
    expect([late.original, late.followups]).toEqual([undefined, []]);
    expect(fake.botMessagesIn(channel)).toEqual([next]);
    fake.forgives(/first response came after|left without an answer/);
  });

  test('are responded to in time while messages have to wait', async () => {
    const { fake, channel, ann } = await open();
    const hold = fake.holds(CREATE);
    fake.says(ann, channel, `${fake.mention} ${WHO}`);
    await hold.arrived;
    fake.fails({ on: CREATE, status: 429, retryAfterMs: 5000, isGlobal: true });
    fake.says(ann, fake.directMessages(ann), WHO);
    const completing = fake.types(ann, channel, 'ask', { question: 'who is the fr' });
    expect((await fake.choicesFor(completing)).length).toBeGreaterThan(0);
    const asked = fake.slash(ann, channel, 'ask', { question: WHEN });
    await fake.responseTo(asked);
    expect(asked.answeredAfterMs).toBeLessThan(3000);
    hold.release();
  });
});
