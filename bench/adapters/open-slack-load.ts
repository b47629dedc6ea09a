import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../tests/fakes/find-free-port.ts';
import { startFakeSlack, type TransportName } from '../../tests/fakes/slack/start-fake-slack.ts';
import { startBotProcess } from './bot-process.ts';
import type { Load } from './load.ts';

const CHANNELS = 100;
const PEOPLE = 1000;
/** So many messages the fake remembers, so that its memory does not slow what is measured. */
const REMEMBERED = 2000;

/**
 * The Slack bot with an engine that answers at once, on the fake Slack of the tests. As in Slack, each question comes
 * as two events, and the bot hears of its own reply.
 */
export async function openSlackLoad(transport: TransportName): Promise<Load> {
  const fake = await startFakeSlack();
  fake.world.keepsRecords = false;
  fake.transport = transport;
  const dataDir = mkdtempSync(join(tmpdir(), 'briefing-bot-'));
  const port = await findFreePort();
  const bot = await startBotProcess('./slack-bot.ts', {
    SLACK_BOT_TOKEN: fake.team.botToken,
    SLACK_API_URL: fake.apiUrl,
    ...(transport === 'socket'
      ? { SLACK_APP_TOKEN: fake.appToken }
      : { SLACK_SIGNING_SECRET: fake.signingSecret, PORT: String(port) }),
    DATA_DIR: dataDir,
    RATE_LIMIT_USER_PER_MINUTE: '1000000',
    RATE_LIMIT_CHANNEL_PER_MINUTE: '1000000',
  });
  fake.http.urls = [`http://127.0.0.1:${port}`];

  const numbers = new Map<string, number>();
  const load: Load = {
    name: `Slack, ${transport === 'socket' ? 'Socket Mode' : 'HTTP'}`,
    ask(number) {
      if (number % REMEMBERED === 0) fake.world.forgetOlder(REMEMBERED);
      const place = `channel-${number % CHANNELS}`;
      void fake.mentions(`person${number % PEOPLE}`, place, `Who is question ${number}?`);
      const message = fake.world.messages.at(-1);
      if (message === undefined) throw new Error('nothing was asked');
      numbers.set(message.ts, number);
    },
    onReply: () => {},
    measure: bot.measure,
    async close() {
      await bot.close();
      await fake.stops();
      rmSync(dataDir, { recursive: true });
    },
  };
  fake.world.onCall = ({ method, args }) => {
    if (method !== 'chat.postMessage') return;
    const number = numbers.get(String(args.thread_ts));
    numbers.delete(String(args.thread_ts));
    if (number !== undefined) load.onReply(number);
  };
  return load;
}
