import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { explainFailure } from '../../../adapters/discord/explain-failure.ts';
import { readDiscordSettings } from '../../../adapters/discord/read-discord-settings.ts';
import { type DiscordBot, startDiscord } from '../../../adapters/discord/start-discord.ts';
import { loadKnowledge } from '../../../adapters/node/load-knowledge.ts';
import { createAssistant } from '../../../src/index.ts';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts';
import { createSilentLog } from '../chat/silent-log.ts';
import { makeFolder } from '../run-cli.ts';
import { countReplies } from './read-replies.ts';

const assistant = createAssistant({ briefings: loadKnowledge() });
const log = createSilentLog();

let fake: FakeDiscord;
let bot: DiscordBot | undefined;

afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  log.complaints.length = 0;
  await fake.close();
});

/** Starts the bot as `briefing-bot discord` does, in this process. */
async function start(
  env: Readonly<Record<string, string>> = {},
  options: { readonly drainMs?: number } = {},
): Promise<DiscordBot> {
  const settings = readDiscordSettings({
    DISCORD_TOKEN: fake.token,
    DISCORD_API_URL: fake.apiUrl,
    DATA_DIR: join(makeFolder(), 'data'),
    ...env,
  });
  bot = await startDiscord({ settings, assistant, log, ...options });
  return bot;
}

/** What is said of the failure with which something ends. */
const reasonOf = (ending: Promise<unknown>) =>
  ending.then(
    () => 'no failure',
    (error: unknown) => explainFailure(error, 'http://127.0.0.1:9/api'),
  );

describe('a start that Discord refuses ends with one line, after one attempt', () => {
  test.each<[number, RegExp]>([
    [4004, /^Discord does not accept DISCORD_TOKEN; copy it anew from https:/],
    [4010, /^Discord does not accept the shards; DISCORD_SHARD_IDS /],
    [4011, /^This bot is in too many servers .* DISCORD_SHARDS=auto/],
    [4013, /^Discord does not know the intents .* DISCORD_MESSAGE_CONTENT=false/],
    [4014, /^Discord does not allow this bot the Message Content intent; /],
  ])('close code %i', async (code, line) => {
    fake = await startFakeDiscord();
    fake.gateway.refusesWith = code;
    expect(await reasonOf(start())).toMatch(line);
    expect([fake.gateway.identifies.length, log.complaints]).toEqual([1, []]);
  });

  test('an intent that is not allowed', async () => {
    fake = await startFakeDiscord();
    expect(await reasonOf(start({ DISCORD_MESSAGE_CONTENT: 'true' }))).toMatch(
      /^Discord does not allow this bot the Message Content intent; .* set DISCORD_MESSAGE_CONTENT=false$/,
    );
    expect(fake.gateway.identifies).toHaveLength(1);
  });

  test('a token that REST does not accept', async () => {
    fake = await startFakeDiscord();
    expect(await reasonOf(start({ DISCORD_TOKEN: 'wrong' }))).toMatch(
      /^Discord does not accept DISCORD_TOKEN; /,
    );
    expect(fake.rest.invalidRequests).toBe(1);
  });

  test('a Discord that is not there', async () => {
    fake = await startFakeDiscord();
    expect(await reasonOf(start({ DISCORD_API_URL: 'http://127.0.0.1:9/api' }))).toBe(
      'Discord cannot be reached at http://127.0.0.1:9/api (ECONNREFUSED); check the network and DISCORD_API_URL',
    );
  });
});

test.each<[string, (at: FakeDiscord) => void]>([
  ['at once', (at) => at.gateway.closes(4004)],
  ['at the next resume', (at) => at.cut()],
])('a token that is reset is noticed %s, and ends the bot with one line', async (_, notice) => {
  fake = await startFakeDiscord();
  const { ended } = await start();
  fake.resetsToken();
  notice(fake);
  expect(await reasonOf(ended)).toMatch(/^Discord does not accept DISCORD_TOKEN; /);
});

test('what Discord never answers is not waited for without end; the next start answers it', async () => {
  fake = await startFakeDiscord();
  const channel = fake.channel(fake.guild('Newsroom'), 'general');
  const env = { DATA_DIR: makeFolder() };
  const first = await start(env, { drainMs: 50 });
  const hold = fake.holds('POST /channels/:channel/messages');
  const question = fake.says(fake.user('Ann'), channel, `${fake.mention} Who is Lavrov?`);
  await hold.arrived;
  await first.stop();
  bot = undefined;
  expect(log.complaints).toEqual(['warn: stopped before everything was finished']);
  hold.drop();
  await start(env);
  await fake.replyTo(question);
  expect(countReplies(fake, question)).toEqual([1]);
});
