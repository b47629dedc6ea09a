import { expect } from 'vitest';
import type { ChatStore } from '../../../adapters/chat/store/chat-store.ts';
import { IN_MEMORY, openStore } from '../../../adapters/chat/store/open-store.ts';
import { formatLocalTime } from '../../../adapters/node/format-local-time.ts';
import { loadKnowledge } from '../../../adapters/node/index.ts';
import { escapeText } from '../../../adapters/slack/escape-text.ts';
import { readSlackSettings } from '../../../adapters/slack/read-slack-settings.ts';
import { type SlackBot, type SlackOptions, startSlack } from '../../../adapters/slack/start-slack.ts';
import { type Conversation, createAssistant } from '../../../src/index.ts';
import { type FakeSlack, startFakeSlack, type TransportName } from '../../fakes/slack/start-fake-slack.ts';
import { createSilentLog } from '../chat/silent-log.ts';

export const moscow = createAssistant({ briefings: loadKnowledge({ folder: 'knowledge' }) });

/** What the engine says to the last of these questions, asked one after another today, as Slack shows it. */
export function answerTo(...questions: readonly string[]): string {
  const now = formatLocalTime(new Date());
  let conversation: Conversation | undefined;
  let text = '';
  for (const question of questions) {
    const answer = moscow.ask(question, { now, ...(conversation === undefined ? {} : { conversation }) });
    conversation = answer.conversation;
    text = answer.reply.text;
  }
  return escapeText(text);
}

/** A Slack with the bot in it. */
export interface OpenWorkspace {
  readonly slack: FakeSlack;
  readonly bot: SlackBot;
  readonly store: ChatStore;
  /** Stops both, and fails where the bot broke a rule of Slack's. */
  close(): Promise<void>;
}

export interface OpenOptions extends Partial<Omit<SlackOptions, 'settings'>> {
  readonly env?: NodeJS.ProcessEnv;
  readonly slack?: FakeSlack;
}

/** The settings with which the bot reaches a fake Slack. */
export function environmentFor(slack: FakeSlack, transport: TransportName): NodeJS.ProcessEnv {
  return {
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.team.botToken,
    ...(transport === 'socket'
      ? { SLACK_APP_TOKEN: slack.appToken }
      : { SLACK_SIGNING_SECRET: slack.signingSecret, PORT: '0' }),
    RATE_LIMIT_USER_PER_MINUTE: '1000',
    RATE_LIMIT_CHANNEL_PER_MINUTE: '1000',
  };
}

/** Starts a Slack, and the bot by this transport; the store is in memory unless one is given. */
export async function openWorkspace(
  transport: TransportName,
  { env = {}, slack = undefined, store = openStore(IN_MEMORY), ...options }: OpenOptions = {},
): Promise<OpenWorkspace> {
  const fake = slack ?? (await startFakeSlack());
  const bot = await startSlack({
    settings: readSlackSettings({ ...environmentFor(fake, transport), ...env }),
    assistant: moscow,
    log: createSilentLog(),
    store,
    retryDelaysMs: [1, 1, 1, 1, 1],
    socketTimeoutMs: 500,
    ...options,
  });
  fake.transport = transport;
  if (transport === 'http') fake.http.urls = [...fake.http.urls, `http://127.0.0.1:${bot.port}`];
  return {
    slack: fake,
    bot,
    store,
    async close() {
      await bot.stop();
      if (transport === 'socket') await fake.until('a goodbye', () => fake.socket.connections === 0);
      await fake.stops();
      expect(fake.violations).toEqual([]);
    },
  };
}
