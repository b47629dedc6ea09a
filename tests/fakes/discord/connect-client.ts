import { Client, type ClientOptions, GatewayIntentBits, Partials } from 'discord.js';
import type { FakeDiscord } from './fake-discord.ts';

/** A bare discord.js client on the fake Discord, as a program would configure it that must never ping. */
export function createClient(
  fake: FakeDiscord,
  { readsContent = false, ...more }: Partial<ClientOptions> & { readsContent?: boolean } = {},
): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [] },
    enforceNonce: true,
    failIfNotExists: false,
    rest: { api: fake.apiUrl },
    ...more,
  });
}

/** Logs in and waits until every server has arrived. */
export async function connect(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once('clientReady', () => resolve()));
  await client.login(token);
  await ready;
}
