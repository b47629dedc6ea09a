import { INTENT } from './intents.ts';
import type { Channel, Guild, Interaction, Message, User } from './model.ts';
import { combine, type PermissionName } from './permissions.ts';
import { changeMessage, deleteMessage, deleteMessages, findMentions, postMessage } from './post-message.ts';
import { openThread } from './routes/threads.ts';
import {
  type OptionValues,
  sendAutocomplete,
  sendComponent,
  sendMessageCommand,
  sendModal,
  sendSlash,
} from './send-interaction.ts';
import { channelToWire, guildToWire } from './to-wire.ts';
import type { World } from './world.ts';

export interface SayOptions {
  /** The message this one answers. */
  replyTo?: Message;
  /** Whether the answered person is mentioned by that; true when not said, as in Discord's own clients. */
  ping?: boolean;
}

/** The people of a fake Discord: where they are, and what they do, each method a sentence. */
export class People {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** The text that names the bot. */
  get mention(): string {
    return `<@${this.world.bot.id}>`;
  }

  // People and places

  user(name: string): User {
    return this.world.addUser(name);
  }

  /** Another application's bot. */
  otherBot(name: string): User {
    return this.world.addUser(name, { bot: true });
  }

  /** A server; `hasBot: false` where only people installed the application. */
  guild(name: string, { hasBot = true } = {}): Guild {
    const guild = this.world.addGuild(name, hasBot);
    if (hasBot) this.#tellGuild('GUILD_CREATE', guild, () => guildToWire(this.world, guild));
    return guild;
  }

  channel(guild: Guild, name: string): Channel {
    const channel = this.world.addChannel(0, name, { guild });
    if (guild.hasBot) this.#tellGuild('CHANNEL_CREATE', guild, () => channelToWire(channel));
    return channel;
  }

  /** The bot's direct messages with a person. */
  directMessages(user: User): Channel {
    return this.world.directChannel(user);
  }

  /** A private group of people, where the bot is not, but its commands may be used. */
  group(...people: User[]): Channel {
    return this.world.addChannel(3, 'group', { recipients: people });
  }

  /** A person opens a thread, under a message when one is given. */
  opensThread(channel: Channel, name: string, under?: Message): Channel {
    return openThread(this.world, channel, name, under ? { messageId: under.id } : {});
  }

  /** Takes a permission from the bot in a channel. */
  denies(channel: Channel, permission: PermissionName): void {
    channel.overwrites.push({
      id: this.world.bot.id,
      type: 1,
      allow: '0',
      deny: String(combine([permission])),
    });
    if (channel.guild) this.#tellGuild('CHANNEL_UPDATE', channel.guild, () => channelToWire(channel));
  }

  /** Gives a person a permission in a whole server. */
  grants(user: User, guild: Guild, permission: PermissionName): void {
    const role = { id: this.world.ids.next(), name: permission, permissions: String(combine([permission])) };
    guild.roles.push(role);
    guild.members.set(user.id, [...(guild.members.get(user.id) ?? []), role.id]);
  }

  /** The bot is thrown out of a server. */
  removes(guild: Guild): void {
    guild.hasBot = false;
    this.#tellGuild('GUILD_DELETE', guild, () => ({ id: guild.id }));
  }

  deletesChannel(channel: Channel): void {
    this.world.channels.delete(channel.id);
    if (channel.guild) this.#tellGuild('CHANNEL_DELETE', channel.guild, () => channelToWire(channel));
  }

  // What people do

  says(user: User, channel: Channel, content: string, { replyTo, ping = true }: SayOptions = {}): Message {
    const mentions = findMentions(this.world, content);
    if (replyTo && ping && !mentions.includes(replyTo.author)) mentions.push(replyTo.author);
    return postMessage(this.world, {
      author: user,
      channel,
      content,
      mentions,
      mentionEveryone: /@everyone|@here/.test(content),
      ...(replyTo ? { repliesTo: replyTo.id } : {}),
    });
  }

  /** A webhook posts a message under any name. */
  webhookSays(name: string, channel: Channel, content: string): Message {
    const author = { ...this.world.addUser(name), bot: true };
    const mentions = findMentions(this.world, content);
    return postMessage(this.world, { author, channel, content, mentions, webhookId: author.id });
  }

  edits(message: Message, content: string): void {
    changeMessage(this.world, message, { content, mentions: findMentions(this.world, content) });
  }

  /** A link's preview appears: an update that no person made. */
  showsPreview(message: Message): void {
    changeMessage(
      this.world,
      message,
      { embeds: [{ title: 'Preview', url: 'https://example.org/' }] },
      false,
    );
  }

  deletes(message: Message): void {
    deleteMessage(this.world, message);
  }

  /** A moderator deletes messages of a channel at once. */
  sweeps(channel: Channel, ...messages: readonly Message[]): void {
    deleteMessages(this.world, channel, messages);
  }

  /** Uses a command; a subcommand is written `setup channels`. */
  slash(user: User, channel: Channel, path: string, options: OptionValues = {}): Interaction {
    return sendSlash(this.world, user, channel, path, options);
  }

  /** Types into the last of the options. */
  types(user: User, channel: Channel, path: string, options: OptionValues): Interaction {
    return sendAutocomplete(this.world, user, channel, path, options);
  }

  /** Picks an entry of a message's menu. */
  picks(user: User, message: Message, entry: string): Interaction {
    return sendMessageCommand(this.world, user, message, entry);
  }

  /** Clicks a button, by its identifier or its label. */
  clicks(user: User, message: Message, button: string): Interaction {
    return sendComponent(this.world, user, message, button);
  }

  /** Chooses in a menu of a message. */
  selects(user: User, message: Message, menu: string, ...values: string[]): Interaction {
    return sendComponent(this.world, user, message, menu, values);
  }

  /** Sends the form that an interaction opened. */
  submits(from: Interaction, values: Readonly<Record<string, string>>): Interaction {
    return sendModal(this.world, from, values);
  }

  #tellGuild(name: string, guild: Guild, build: () => object): void {
    this.world.emit({ name, guildId: guild.id, intent: INTENT.guilds, build });
  }
}
