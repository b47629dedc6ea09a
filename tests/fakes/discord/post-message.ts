import { INTENT } from './intents.ts';
import type { Channel, Component, Message, User } from './model.ts';
import { isEphemeral, messageEvent } from './to-wire.ts';
import { listComponents } from './validate/validate-components.ts';
import type { World } from './world.ts';

/** What a message is made of; the rest has its empty value. */
export type MessageDraft = Partial<Message> & { channel: Channel; author: User };

/** Puts a message into the world and tells the clients that may hear of it. */
export function postMessage(world: World, draft: MessageDraft): Message {
  const id = world.ids.next();
  const message: Message = {
    id,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
    timestamp: new Date(world.clock.now()).toISOString(),
    editedTimestamp: null,
    mentions: [],
    mentionEveryone: false,
    isDeleted: false,
    edits: 0,
    ...draft,
  };
  numberComponents(message.components);
  world.messages.set(id, message);
  push(world.messagesByChannel, message.channel.id, message);
  if (message.repliesTo && message.author.id === world.bot.id) {
    push(world.repliesByMessage, message.repliesTo, message);
  }
  if (message.channel.guild && !message.author.bot && !message.channel.guild.members.has(message.author.id)) {
    message.channel.guild.members.set(message.author.id, []);
  }
  announce(world, 'MESSAGE_CREATE', message);
  return message;
}

/** Changes a message; `isEdit` is false for what is not an edit by its author, such as a link's preview. */
export function changeMessage(world: World, message: Message, change: Partial<Message>, isEdit = true): void {
  Object.assign(message, change);
  numberComponents(message.components);
  if (isEdit) {
    message.edits += 1;
    message.editedTimestamp = new Date(world.clock.now()).toISOString();
  }
  announce(world, 'MESSAGE_UPDATE', message);
}

/** Takes a message away; it stays in the fake's memory so that a test can look at it. */
export function deleteMessage(world: World, message: Message): void {
  message.isDeleted = true;
  const { channel } = message;
  if (isEphemeral(message)) {
    world.watch.changed();
    return;
  }
  tell(world, 'MESSAGE_DELETE', channel, () => ({
    id: message.id,
    channel_id: channel.id,
    ...(channel.guild ? { guild_id: channel.guild.id } : {}),
  }));
}

/** Deletes messages of one channel at once, as moderators do; the clients hear of it in one event. */
export function deleteMessages(world: World, channel: Channel, messages: readonly Message[]): void {
  for (const message of messages) message.isDeleted = true;
  tell(world, 'MESSAGE_DELETE_BULK', channel, () => ({
    ids: messages.map(({ id }) => id),
    channel_id: channel.id,
    ...(channel.guild ? { guild_id: channel.guild.id } : {}),
  }));
}

/** Sends the event of a message to the clients; once more, when it was sent before. */
export function announce(world: World, name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: Message): void {
  if (isEphemeral(message)) {
    world.watch.changed();
    return;
  }
  tell(world, name, message.channel, (readsContent) => messageEvent(world, message, readsContent));
}

function tell(world: World, name: string, channel: Channel, build: (readsContent: boolean) => object): void {
  if (!world.botSees(channel)) {
    world.watch.changed();
    return;
  }
  const { guild } = channel;
  const intent = guild ? INTENT.guildMessages : INTENT.directMessages;
  world.emit({ name, intent, build, ...(guild ? { guildId: guild.id } : {}) });
}

/** People named in a text with `<@id>`. */
export function findMentions(world: World, content: string): User[] {
  const ids = new Set([...content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? ''));
  return [...ids].flatMap((id) => world.users.get(id) ?? []);
}

/** Discord numbers the components of a message that come without a number. */
function numberComponents(components: readonly Component[]): void {
  for (const [index, component] of listComponents(components).entries()) component.id ??= index + 1;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
