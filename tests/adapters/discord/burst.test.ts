import { afterEach, expect, test, vi } from 'vitest';
import { openScene, type Scene } from './open-bot.ts';
import { answerTo, countReplies, plainText } from './read-replies.ts';

const CHANNELS = 50;
const QUESTIONS_A_CHANNEL = 20;
const WITHIN_MS = 120_000;
const TEXTS = [
  'Who is the French defence minister?',
  'When do the ministers meet?',
  'Who is the Russian foreign minister?',
  'Who is the mayor of Kazan?',
];

vi.setConfig({ testTimeout: 2 * WITHIN_MS });

let scene: Scene;

afterEach(() => scene.close());

test('a thousand questions over fifty channels in one burst are each answered exactly once', async () => {
  scene = await openScene({
    env: { RATE_LIMIT_USER_PER_MINUTE: '1000000', RATE_LIMIT_CHANNEL_PER_MINUTE: '1000000' },
  });
  const { fake } = scene;
  const guilds = Array.from({ length: 5 }, (_, index) => fake.guild(`Server ${index}`));
  const channels = guilds.flatMap((guild) =>
    Array.from({ length: CHANNELS / guilds.length }, (_, index) => fake.channel(guild, `channel-${index}`)),
  );
  const asked = channels.flatMap((channel, place) =>
    Array.from({ length: QUESTIONS_A_CHANNEL }, (_, turn) => {
      const person = fake.user(`Person ${place}-${turn}`);
      const text = TEXTS[(place + turn) % TEXTS.length] ?? '';
      return { text, message: fake.says(person, channel, `${fake.mention} ${text}`) };
    }),
  );
  const messages = asked.map(({ message }) => message);
  const isDone = () => messages.every((message) => fake.repliesTo(message).length > 0);
  await fake.until('all answers', isDone, WITHIN_MS);
  await scene.stop();
  expect(countReplies(fake, ...messages)).toEqual(messages.map(() => 1));
  const answers = new Map(TEXTS.map((text) => [text, answerTo(text)]));
  const wrong = asked.filter(({ text, message }) => {
    const [reply] = fake.repliesTo(message);
    return !reply || !plainText(reply).includes(answers.get(text) ?? '');
  });
  expect(wrong).toEqual([]);
});
