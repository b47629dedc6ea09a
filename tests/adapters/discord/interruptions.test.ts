import { afterEach, describe, expect, test, vi } from 'vitest';
import { openScene, type Scene, type SceneOptions } from './open-bot.ts';
import { answerTo, countReplies, plainText } from './read-replies.ts';

const CREATE = 'POST /channels/:channel/messages';
const WHO = 'Who is the French defence minister?';
const WHEN = 'When do the ministers meet?';

vi.setConfig({ testTimeout: 120_000 });

let scene: Scene;

afterEach(() => scene.close());

async function open(options?: SceneOptions): Promise<Scene> {
  scene = await openScene(options);
  return scene;
}

/** Resolves when the session has been resumed. */
async function resumed({ fake }: Scene): Promise<void> {
  await fake.until('a resumed session', () => fake.gateway.connected.some(({ resumes }) => resumes > 0));
}

describe('nothing is lost and nothing answered twice', () => {
  test('when the connection is cut in the middle of an answer', async () => {
    const { fake, channel, ann } = await open();
    const hold = fake.holds(CREATE);
    const question = fake.says(ann, channel, `${fake.mention} ${WHO}`);
    await hold.arrived;
    fake.cut();
    const missed = fake.says(ann, channel, `${fake.mention} ${WHEN}`);
    hold.release();
    const replies = [await fake.replyTo(question), await fake.replyTo(missed)];
    expect(replies.map(plainText)).toEqual([
      expect.stringContaining(answerTo(WHO)),
      expect.stringContaining(answerTo(WHEN)),
    ]);
    await resumed(scene);
    const last = fake.says(ann, channel, `${fake.mention} ${WHO}`);
    await fake.replyTo(last);
    expect(countReplies(fake, question, missed, last)).toEqual([1, 1, 1]);
  });

  test.each<[string, (scene: Scene) => void]>([
    ['opcode 7', ({ fake }) => fake.gateway.asksToReconnect()],
    ['opcode 9 with a session that can be resumed', ({ fake }) => fake.gateway.invalidatesSessions(true)],
  ])('when Discord sends %s', async (_, interrupt) => {
    const { fake, channel, ann } = await open();
    const [session] = fake.gateway.connected;
    interrupt(scene);
    await fake.until('the connection to end', () => session?.socket === undefined || session.resumes > 0);
    const asked = [WHO, WHEN].map((text) => fake.says(ann, channel, `${fake.mention} ${text}`));
    for (const question of asked) await fake.replyTo(question);
    expect(fake.gateway.identifies).toHaveLength(1);
    expect(countReplies(fake, ...asked)).toEqual([1, 1]);
  });

  test('when the session is invalid: what is under way is answered, and the bot identifies anew', async () => {
    const { fake, channel, ann } = await open();
    const hold = fake.holds(CREATE);
    const question = fake.says(ann, channel, `${fake.mention} ${WHO}`);
    await hold.arrived;
    fake.gateway.invalidatesSessions(false);
    await fake.until('a second identify', () => fake.gateway.identifies.length === 2);
    hold.release();
    await fake.replyTo(question);
    await fake.connected();
    const after = fake.says(ann, channel, `${fake.mention} ${WHEN}`);
    await fake.replyTo(after);
    expect(countReplies(fake, question, after)).toEqual([1, 1]);
  });

  test('when heartbeats are no longer answered', async () => {
    const { fake, channel, ann } = await open({ heartbeatIntervalMs: 300 });
    fake.gateway.acksHeartbeats = false;
    await resumed(scene);
    fake.gateway.acksHeartbeats = true;
    const asked = [WHO, WHEN].map((text) => fake.says(ann, channel, `${fake.mention} ${text}`));
    for (const question of asked) await fake.replyTo(question);
    expect(countReplies(fake, ...asked)).toEqual([1, 1]);
  });

  test('when a resume brings events a second time', async () => {
    const { fake, channel, ann } = await open();
    fake.gateway.overlapOnResume = 50;
    const question = fake.says(ann, channel, `${fake.mention} ${WHO}`);
    const reply = await fake.replyTo(question);
    const command = fake.slash(ann, channel, 'ask', { question: WHEN });
    const response = await fake.responseTo(command);
    fake.cut();
    await resumed(scene);
    fake.redelivers(question);
    fake.redelivers(command);
    const last = await fake.replyTo(fake.says(ann, channel, `${fake.mention} ${WHEN}`));
    expect(fake.botMessagesIn(channel)).toEqual([reply, response, last]);
  });

  test('when the question is edited while its answer is on the way, and the connection is cut', async () => {
    const { fake, channel, ann } = await open();
    const hold = fake.holds(CREATE);
    const question = fake.says(ann, channel, `${fake.mention} ${WHO}`);
    await hold.arrived;
    fake.cut();
    fake.edits(question, `${fake.mention} ${WHEN}`);
    hold.release();
    const reply = await fake.replyTo(question);
    await fake.until('an edited reply', () => plainText(reply).includes(answerTo(WHEN)));
    expect(fake.botMessagesIn(channel)).toEqual([reply]);
  });
});
