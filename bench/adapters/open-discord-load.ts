import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakeDiscord } from '../../tests/fakes/discord/fake-discord.ts';
import { startBotProcess } from './bot-process.ts';
import type { Load } from './load.ts';

const CHANNELS = 100;
const PEOPLE = 1000;
/** So many messages the fake remembers, so that its memory does not slow what is measured. */
const REMEMBERED = 2000;
const CREATE = 'POST /channels/:channel/messages';

/** The Discord bot with an engine that answers at once, on the fake Discord of the tests. */
export async function openDiscordLoad(): Promise<Load> {
  const fake = await startFakeDiscord({ maxLog: 1000 });
  fake.world.keepsRequests = false;
  const guild = fake.guild('Newsroom');
  const channels = Array.from({ length: CHANNELS }, (_, index) => fake.channel(guild, `channel-${index}`));
  const people = Array.from({ length: PEOPLE }, (_, index) => fake.user(`Person ${index}`));
  const dataDir = mkdtempSync(join(tmpdir(), 'briefing-bot-'));
  const bot = await startBotProcess('./discord-bot.ts', {
    DISCORD_TOKEN: fake.token,
    DISCORD_API_URL: fake.apiUrl,
    DATA_DIR: dataDir,
    RATE_LIMIT_USER_PER_MINUTE: '1000000',
    RATE_LIMIT_CHANNEL_PER_MINUTE: '1000000',
  });
  await fake.connected();

  const numbers = new Map<string, number>();
  const load: Load = {
    name: 'Discord',
    ask(number) {
      const person = people[number % PEOPLE];
      const channel = channels[number % CHANNELS];
      if (!person || !channel) throw new Error('nobody to ask');
      if (number % REMEMBERED === 0) fake.world.forgetOlder(REMEMBERED);
      const message = fake.says(person, channel, `${fake.mention} Who is question ${number}?`);
      numbers.set(message.id, number);
    },
    onReply: () => {},
    measure: bot.measure,
    async close() {
      await bot.close();
      await fake.close();
      rmSync(dataDir, { recursive: true });
    },
  };
  fake.world.onRequest(({ route, body }) => {
    const { message_reference } = body as { message_reference?: { message_id: string } };
    if (route !== CREATE || !message_reference) return;
    const number = numbers.get(message_reference.message_id);
    numbers.delete(message_reference.message_id);
    if (number !== undefined) load.onReply(number);
  });
  return load;
}
