import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts';
import type { Channel, User } from '../../fakes/discord/model.ts';
import { makeFolder } from '../run-cli.ts';
import { answerTo, countReplies, plainText } from './read-replies.ts';
import { killBots, PATIENCE_MS, startBot } from './run-bot.ts';

const CREATE = 'POST /channels/:channel/messages';
const WHO = 'Who is the French defence minister?';
const WHEN = 'When do the ministers meet?';
/** A module that lets a process believe it is later. */
const ELEVEN_MINUTES_LATER = `data:text/javascript,${encodeURIComponent(
  'const now = Date.now; Date.now = () => now() + 11 * 60_000;',
)}`;

vi.setConfig({ testTimeout: 3 * PATIENCE_MS, hookTimeout: PATIENCE_MS });

let fake: FakeDiscord;
let channel: Channel;
let ann: User;

afterEach(async () => {
  await killBots();
  await fake.close();
});

async function openNewsroom(): Promise<void> {
  fake = await startFakeDiscord();
  channel = fake.channel(fake.guild('Newsroom'), 'general');
  ann = fake.user('Ann');
}

const ask = (text: string) => fake.says(ann, channel, `${fake.mention} ${text}`);

describe('a process that is killed with a question', () => {
  test('after Discord has taken its reply, says nothing twice when it is started again', async () => {
    await openNewsroom();
    const env = { DATA_DIR: makeFolder() };
    const bot = startBot(fake, env);
    await bot.ready();
    fake.fails({ on: CREATE, delayMs: PATIENCE_MS });
    const question = ask(WHO);
    const reply = await fake.replyTo(question);
    bot.kill('SIGKILL');
    await bot.ended;
    await fake.until('no connection', () => fake.gateway.connected.length === 0);
    await startBot(fake, env).ready();
    const next = await fake.replyTo(ask(WHEN), PATIENCE_MS);
    expect(plainText(reply)).toContain(answerTo(WHO));
    expect(fake.botMessagesIn(channel)).toEqual([reply, next]);
  });

  test('that is ten minutes old when it is started again, leaves it alone', async () => {
    await openNewsroom();
    const env = { DATA_DIR: makeFolder() };
    const bot = startBot(fake, env);
    await bot.ready();
    const hold = fake.holds(CREATE);
    ask(WHO);
    await hold.arrived;
    bot.kill('SIGKILL');
    await bot.ended;
    hold.drop();
    await fake.until('no connection', () => fake.gateway.connected.length === 0);
    await startBot(fake, { ...env, NODE_OPTIONS: `--import=${ELEVEN_MINUTES_LATER}` }).ready();
    const next = await fake.replyTo(ask(WHEN), PATIENCE_MS);
    expect(fake.botMessagesIn(channel)).toEqual([next]);
  });

  test('from a command whose response was not taken, answers where everybody may see it', async () => {
    await openNewsroom();
    const env = { DATA_DIR: makeFolder() };
    const bot = startBot(fake, env);
    await bot.ready();
    const hold = fake.holds('POST /interactions/:interaction/:token/callback');
    fake.slash(ann, channel, 'ask', { question: WHO });
    await hold.arrived;
    bot.kill('SIGKILL');
    await bot.ended;
    hold.drop();
    fake.world.clock.passes(3001);
    startBot(fake, env);
    const [late] = await fake.until(
      'an answer in the channel',
      () => fake.botMessagesIn(channel).length > 0 && fake.botMessagesIn(channel),
      PATIENCE_MS,
    );
    expect(late && plainText(late)).toContain(answerTo(WHO));
    const next = await fake.replyTo(ask(WHEN));
    expect(fake.botMessagesIn(channel)).toEqual([late, next]);
    fake.forgives(/first response came after|left without an answer/);
  });
});

describe('two processes on one store', () => {
  test('answer each question once between them', async () => {
    await openNewsroom();
    const env = { DATA_DIR: makeFolder() };
    const bots = [startBot(fake, env), startBot(fake, env)];
    await Promise.all(bots.map((bot) => bot.ready(2)));
    const people = Array.from({ length: 10 }, (_, index) => fake.user(`Person ${index}`));
    const asked = people.flatMap((person) =>
      [WHO, WHEN].map((text) => fake.says(person, channel, `${fake.mention} ${text}`)),
    );
    for (const question of asked) await fake.replyTo(question);
    const commands = people.map((person) => fake.slash(person, channel, 'ask', { question: WHO }));
    for (const command of commands) await fake.responseTo(command);
    for (const bot of bots) bot.kill('SIGTERM');
    expect(await Promise.all(bots.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(countReplies(fake, ...asked)).toEqual(asked.map(() => 1));
    expect(fake.botMessagesIn(channel)).toHaveLength(asked.length + commands.length);
  });

  test('help each other out: when one is killed, the other answers what it had begun', async () => {
    await openNewsroom();
    const env = { DATA_DIR: makeFolder() };
    const first = startBot(fake, env);
    await first.ready();
    const hold = fake.holds(CREATE);
    const question = ask(WHO);
    await hold.arrived;
    await startBot(fake, env).ready(2);
    first.kill('SIGKILL');
    await first.ended;
    hold.drop();
    await fake.replyTo(question, PATIENCE_MS);
    const next = ask(WHEN);
    await fake.replyTo(next);
    expect(countReplies(fake, question, next)).toEqual([1, 1]);
  });
});
