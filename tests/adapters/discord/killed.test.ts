import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openStore, storeFile } from '../../../adapters/chat/store/open-store.ts';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts';
import type { Channel, Interaction, Message, User } from '../../fakes/discord/model.ts';
import { makeFolder } from '../run-cli.ts';
import { answerTo, countReplies, plainText } from './read-replies.ts';
import { answersNoted, type BotProcess, killBots, PATIENCE_MS, startBot } from './run-bot.ts';

const CREATE = 'POST /channels/:channel/messages';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const WHO = 'Who is the French defence minister?';
const WHEN = 'When do the ministers meet?';
/** A module that lets a process believe it is later. */
const ELEVEN_MINUTES_LATER = `data:text/javascript,${encodeURIComponent(
  'const now = Date.now; Date.now = () => now() + 11 * 60_000;',
)}`;

vi.setConfig({ testTimeout: 3 * PATIENCE_MS, hookTimeout: 3 * PATIENCE_MS });

let fake: FakeDiscord;
let channels: Record<'first' | 'second' | 'third', Channel>;
let ann: User;
let env: Readonly<Record<string, string>>;

/** A Discord with three channels, and a folder of data for all processes. */
async function openNewsroom(): Promise<void> {
  fake = await startFakeDiscord({ token: 'a-token-that-is-long-enough' });
  const guild = fake.guild('Newsroom');
  const open = (name: string) => fake.channel(guild, name);
  channels = { first: open('first'), second: open('second'), third: open('third') };
  ann = fake.user('Ann');
  env = { DATA_DIR: makeFolder() };
}

async function closeNewsroom(): Promise<void> {
  await killBots();
  await fake.close();
}

const ask = (channel: Channel, text: string) => fake.says(ann, channel, `${fake.mention} ${text}`);

async function kill(bot: BotProcess): Promise<void> {
  bot.kill('SIGKILL');
  await bot.ended;
  await fake.until('a connection less', () => fake.gateway.connected.length === 0);
}

describe('a process that is killed', () => {
  let bot: BotProcess;
  let answered: Message;
  let taken: Message;
  let lost: Message;
  let command: Interaction;

  beforeAll(async () => {
    await openNewsroom();
    bot = startBot(fake, env);
    await bot.ready();
    answered = ask(channels.first, WHO);
    await fake.replyTo(answered);
    fake.fails({ on: CREATE, delayMs: PATIENCE_MS });
    taken = ask(channels.first, WHO);
    await fake.replyTo(taken);
    const [lostReply, lostResponse] = [fake.holds(CREATE), fake.holds(CALLBACK)];
    lost = ask(channels.second, WHO);
    command = fake.slash(ann, channels.third, 'ask', { question: WHO });
    await Promise.all([lostReply.arrived, lostResponse.arrived]);
    await kill(bot);
    lostReply.drop();
    lostResponse.drop();
    fake.world.clock.passes(3001);
    bot = startBot(fake, env);
    await bot.ready();
  });
  afterAll(closeNewsroom);

  test('leaves to the next what Discord had not taken, which answers it', async () => {
    expect(plainText(await fake.replyTo(lost, PATIENCE_MS))).toContain(answerTo(WHO));
  });

  test('has a command that it did not respond to answered where everybody may see it', async () => {
    const [late] = await fake.until(
      'an answer in the channel',
      () => fake.botMessagesIn(channels.third).length > 0 && fake.botMessagesIn(channels.third),
      PATIENCE_MS,
    );
    expect(late && plainText(late)).toContain(answerTo(WHO));
    expect(command.original).toBeUndefined();
    fake.forgives(/first response came after|left without an answer/);
  });

  test('has nothing said twice that was answered, or that Discord had taken', async () => {
    for (const channel of Object.values(channels)) await fake.replyTo(ask(channel, WHEN), PATIENCE_MS);
    expect(countReplies(fake, answered, taken, lost)).toEqual([1, 1, 1]);
    expect(Object.values(channels).map((channel) => fake.botMessagesIn(channel).length)).toEqual([3, 2, 2]);
  });

  test('with a question that is ten minutes old at the next start has it left alone', async () => {
    const hold = fake.holds(CREATE);
    const old = ask(channels.first, WHO);
    await hold.arrived;
    await kill(bot);
    hold.drop();
    bot = startBot(fake, { ...env, NODE_OPTIONS: `--import=${ELEVEN_MINUTES_LATER}` });
    await bot.ready();
    await fake.replyTo(ask(channels.first, WHEN), PATIENCE_MS);
    expect(countReplies(fake, old)).toEqual([0]);
  });
});

describe('two processes on one store', () => {
  let quiet: BotProcess;
  let talkative: BotProcess;
  let survivor: BotProcess;

  beforeAll(async () => {
    await openNewsroom();
    quiet = startBot(fake, env);
    talkative = startBot(fake, { ...env, LOG_LEVEL: 'debug' });
    await Promise.all([quiet.ready(2), talkative.ready(2)]);
  });
  afterAll(closeNewsroom);

  /** The process that has claimed what is not answered yet; its id stands in the store. */
  function findClaimant(): BotProcess | undefined {
    const store = openStore(storeFile(env.DATA_DIR ?? ''));
    const owners = store.questions.listPending().map(({ owner }) => owner);
    store.close();
    return [quiet, talkative].find(({ child }) => owners.some((owner) => owner.includes(`/${child.pid}/`)));
  }

  test('answer each question once between them', async () => {
    const people = Array.from({ length: 10 }, (_, index) => fake.user(`Person ${index}`));
    const asked = people.flatMap((person) =>
      [WHO, WHEN].map((text) => fake.says(person, channels.second, `${fake.mention} ${text}`)),
    );
    for (const question of asked) await fake.replyTo(question, PATIENCE_MS);
    const commands = people.map((person) => fake.slash(person, channels.third, 'ask', { question: WHO }));
    for (const command of commands) await fake.responseTo(command, PATIENCE_MS);
    await answersNoted([quiet, talkative], asked.length + commands.length);
    expect(countReplies(fake, ...asked)).toEqual(asked.map(() => 1));
    expect(fake.botMessagesIn(channels.second)).toHaveLength(asked.length);
    expect(fake.botMessagesIn(channels.third)).toHaveLength(commands.length);
  });

  test('help each other out: when one is killed, the other answers what it had begun', async () => {
    const hold = fake.holds(CREATE);
    const begun = ask(channels.first, WHO);
    await hold.arrived;
    const claimant = findClaimant();
    survivor = claimant === quiet ? talkative : quiet;
    claimant?.kill('SIGKILL');
    expect(await claimant?.ended).toBe('SIGKILL');
    hold.drop();
    await fake.replyTo(begun, PATIENCE_MS);
    const next = ask(channels.first, WHEN);
    await fake.replyTo(next, PATIENCE_MS);
    await survivor.prints(new RegExp(`"id":"${begun.id}".*"msg":"answered"`));
    expect(countReplies(fake, begun, next)).toEqual([1, 1]);
  });

  test('log as JSON, with no token, and with no question’s text below debug', async () => {
    survivor.kill('SIGTERM');
    expect(await survivor.ended).toBe(0);
    expect(quiet.output.stdout).not.toContain(WHO);
    for (const { output } of [quiet, talkative]) {
      expect(output.stdout + output.stderr).not.toContain(fake.token);
      for (const line of output.stdout.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    }
  });
});
