import { type Client, Events, type TextChannel } from 'discord.js';
import { connect, createClient } from './connect-client.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from './fake-discord.ts';
import type { Channel, Guild, User } from './model.ts';

export interface Setting {
  fake: FakeDiscord;
  client: Client;
  guild: Guild;
  channel: Channel;
  ann: User;
}

let open: { fake: FakeDiscord; client: Client } | undefined;

/** Has a fake and its client closed by `closeOpen`. */
export function keepOpen(fake: FakeDiscord, client: Client): void {
  open = { fake, client };
}

/** Ends what a test opened; fails it for any violation. */
export async function closeOpen(): Promise<void> {
  const { fake, client } = open ?? {};
  open = undefined;
  await client?.destroy();
  await fake?.close();
}

/** A fake with one server, one channel, one person, and a connected client. */
export async function start(options: FakeDiscordOptions & { readsContent?: boolean } = {}): Promise<Setting> {
  const fake = await startFakeDiscord(options);
  const guild = fake.guild('Newsroom');
  const channel = fake.channel(guild, 'general');
  const ann = fake.user('Ann');
  const client = createClient(fake, { readsContent: options.readsContent ?? false });
  client.on(Events.Error, (error) => fake.world.violations.record(`client error: ${error.message}`));
  keepOpen(fake, client);
  await connect(client, fake.token);
  return { fake, client, guild, channel, ann };
}

/** Answers every message with what it could read. */
export function echo(client: Client): void {
  client.on(Events.MessageCreate, async (message) => {
    if (!message.author.bot) await message.reply(`read: ${message.content || 'nothing'}`);
  });
}

/** A command with one option that completes. */
export const ASK = {
  name: 'ask',
  description: 'Asks the briefing',
  options: [{ type: 3, name: 'question', description: 'What to ask', required: true, autocomplete: true }],
  integration_types: [0, 1],
  contexts: [0, 1, 2],
};

/** Registers commands with Discord. */
export async function register(client: Client, commands: readonly object[] = [ASK]): Promise<void> {
  await client.application?.commands.set(commands as never);
}

/** A channel as the client has it. */
export async function textChannel(client: Client, { id }: Channel) {
  const channel = await client.channels.fetch(id);
  if (!channel?.isSendable() || !channel.isTextBased() || channel.isDMBased() || channel.isThread()) {
    throw new Error('not a text channel');
  }
  return channel as TextChannel;
}

/** Buttons in a row, called B0, B1, …, with identifiers b0, b1, …. */
export function buttons(count: number): { type: number; style: number; label: string; custom_id: string }[] {
  return Array.from({ length: count }, (_, n) => ({ type: 2, style: 1, label: `B${n}`, custom_id: `b${n}` }));
}
