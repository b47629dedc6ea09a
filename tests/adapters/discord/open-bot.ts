import { join } from 'node:path';
import { openStore, storeFile } from '../../../adapters/chat/store/open-store.ts';
import type { ReviewItem } from '../../../adapters/chat/store/vote-store.ts';
import { readDiscordSettings } from '../../../adapters/discord/read-discord-settings.ts';
import { type DiscordBot, startDiscord } from '../../../adapters/discord/start-discord.ts';
import { loadKnowledge } from '../../../adapters/node/load-knowledge.ts';
import { type Assistant, createAssistant } from '../../../src/index.ts';
import {
  type FakeDiscord,
  type FakeDiscordOptions,
  startFakeDiscord,
} from '../../fakes/discord/fake-discord.ts';
import type { Channel, Guild, User } from '../../fakes/discord/model.ts';
import { createSilentLog } from '../chat/silent-log.ts';
import { makeFolder } from '../run-cli.ts';

/** The bot in a server with one channel and two people. */
export interface Scene {
  readonly fake: FakeDiscord;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly ann: User;
  readonly bob: User;
  /** What the bot logged that is worse than information, as "level: message". */
  readonly complaints: string[];
  /** What an editor would be shown. */
  review(): readonly ReviewItem[];
  /** Stops the bot and starts another one on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Stops everything. @throws where the bot did what Discord forbids. */
  close(): Promise<void>;
}

export interface SceneOptions extends FakeDiscordOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly assistant?: Assistant;
}

const moscow = createAssistant({ briefings: loadKnowledge() });

/** Starts a fake Discord and the bot on it. */
export async function openScene({
  env = {},
  assistant = moscow,
  ...options
}: SceneOptions = {}): Promise<Scene> {
  const fake = await startFakeDiscord({
    ...(env.DISCORD_MESSAGE_CONTENT === 'true' ? { allowedIntents: ['MessageContent'] as const } : {}),
    ...options,
  });
  const guild = fake.guild('Newsroom');
  const channel = fake.channel(guild, 'general');
  const log = createSilentLog();
  const settings = readDiscordSettings({
    DISCORD_TOKEN: fake.token,
    DISCORD_API_URL: fake.apiUrl,
    DATA_DIR: join(makeFolder(), 'data'),
    ...env,
  });
  const start = async () => {
    const bot = await startDiscord({ settings, assistant, log });
    bot.ended.catch(() => {});
    await fake.until('registered commands', () => fake.world.commands.length > 0);
    return bot;
  };
  let bot: DiscordBot | undefined = await start();
  const stop = async () => {
    const running = bot;
    bot = undefined;
    await running?.stop();
  };
  return {
    fake,
    guild,
    channel,
    ann: fake.user('Ann'),
    bob: fake.user('Bob'),
    complaints: log.complaints,
    stop,
    review() {
      const store = openStore(storeFile(settings.DATA_DIR));
      const items = store.votes.review();
      store.close();
      return items;
    },
    async restart() {
      await stop();
      bot = await start();
    },
    async close() {
      await stop();
      await fake.close();
    },
  };
}
