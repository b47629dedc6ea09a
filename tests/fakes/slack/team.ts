import type { Channel, ChannelKind, Message, User } from './model.ts';
import type { World } from './world.ts';

/** A workspace: its people, its channels, and the app's bot in it. */
export class Team {
  readonly id: string;
  readonly bot: User;
  readonly botToken: string;
  /** False where the app was removed, or was never installed. */
  isInstalled = true;
  /** False where the workspace's plan has no agent features. */
  hasAgentFeatures = true;
  /** The scopes that the bot's token carries. */
  scopes: ReadonlySet<string>;
  /** Ids of those who administer the workspace. */
  readonly admins = new Set<string>();
  readonly users = new Map<string, User>();
  readonly channels = new Map<string, Channel>();
  readonly #world: World;

  constructor(world: World, id: string) {
    this.#world = world;
    this.id = id;
    this.scopes = world.manifest.scopes;
    this.bot = { id: `UBOT${id}`, name: 'briefing', teamId: id, botId: `BBOT${id}` };
    this.botToken = `xoxb-${id}-token`;
    this.users.set(this.bot.id, this.bot);
  }

  /** The person of this name; they join when first named. */
  user(name: string): User {
    const id = `U${name.toUpperCase()}${this.id}`;
    const user = this.users.get(id) ?? { id, name, teamId: this.id };
    this.users.set(id, user);
    return user;
  }

  /** Another app's bot. */
  otherBot(name: string): User {
    const user = {
      id: `U${name.toUpperCase()}${this.id}`,
      name,
      teamId: this.id,
      botId: `B${name.toUpperCase()}`,
    };
    this.users.set(user.id, user);
    return user;
  }

  /** The channel of this name with the bot in it; it is made when first named. */
  channel(name: string, kind: Exclude<ChannelKind, 'im'> = 'channel'): Channel {
    const id = `${kind === 'channel' ? 'C' : 'G'}${name.toUpperCase().replaceAll('-', '')}${this.id}`;
    return this.#add({ id, name, kind, teamId: this.id, members: new Set([this.bot.id]) });
  }

  /** The direct messages of a person with the bot. */
  directMessages(user: User): Channel {
    const members = new Set([user.id, this.bot.id]);
    return this.#add({
      id: `D${user.id.slice(1)}`,
      name: 'directmessage',
      kind: 'im',
      teamId: this.id,
      members,
    });
  }

  #add(channel: Channel): Channel {
    const known = this.channels.get(channel.id);
    if (known) return known;
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** Puts a message into a channel, or before one person's eyes. */
  post(message: Pick<Message, 'channel' | 'user' | 'text'> & Partial<Message>): Message {
    const posted: Message = { ts: this.#world.nextTs(), blocks: [], isDeleted: false, edits: 0, ...message };
    this.#world.addMessage(posted);
    return posted;
  }
}
