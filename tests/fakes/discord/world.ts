import { createViolations, type Violations } from '../violations.ts';
import { createWatch, type Watch } from '../watch.ts';
import { type Clock, createClock } from './clock.ts';
import type { PrivilegedIntent } from './intents.ts';
import type { Channel, ChannelType, Command, Guild, Interaction, Message, User } from './model.ts';
import {
  applyOverwrites,
  combine,
  EVERYDAY_PERMISSIONS,
  type Overwrite,
  PERMISSIONS,
  type PermissionName,
} from './permissions.ts';
import { createSnowflakes, type Snowflakes } from './snowflakes.ts';

/** Something that happened, on its way to the clients it concerns. */
export interface WorldEvent {
  name: string;
  /** The server it happened in, which decides the shard; none for direct messages. */
  guildId?: string;
  /** The intent a client needs to hear of it; 0 when every client hears it. */
  intent: number;
  /** The payload, as a client sees it who may or may not read the content of messages. */
  build(readsContent: boolean): object;
}

/** A record of a request the client made. */
export interface RequestRecord {
  /** As in the table of routes, such as `POST /channels/:channel/messages`. */
  route: string;
  path: string;
  body: unknown;
  status?: number;
  /** Milliseconds of `performance.now()` at which its head and body had arrived. */
  arrivedAt: number;
}

/** All that the fake Discord holds: people, servers, channels, messages, and what the application registered. */
export class World {
  readonly clock: Clock = createClock();
  readonly ids: Snowflakes = createSnowflakes(this.clock);
  readonly violations: Violations = createViolations();
  readonly watch: Watch = createWatch(() => this.#describeEnd());
  readonly bot: User;
  readonly applicationId: string;
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  /** Messages of the bot by the message they answer. */
  readonly repliesByMessage = new Map<string, Message[]>();
  /** Messages by channel, in the order they were made. */
  readonly messagesByChannel = new Map<string, Message[]>();
  readonly interactions = new Map<string, Interaction>();
  readonly interactionsByToken = new Map<string, Interaction>();
  /** What was told of an interaction. */
  readonly payloads = new WeakMap<Interaction, object>();
  /** Files sent with a message, by attachment. */
  readonly files = new Map<string, Buffer>();
  readonly typings: { channel: Channel; at: number }[] = [];
  readonly requests: RequestRecord[] = [];
  commands: Command[] = [];
  readonly allowedIntents: Set<PrivilegedIntent>;
  token: string;
  /** What `GET /gateway/bot` tells. */
  readonly gateway = { url: '', shards: 1, maxConcurrency: 16 };
  /** Whether requests are kept in `requests`; a long measurement turns it off. */
  keepsRequests = true;
  readonly #listeners: ((event: WorldEvent) => void)[] = [];
  readonly #requestListeners: ((request: RequestRecord) => void)[] = [];

  constructor(token: string, allowedIntents: readonly PrivilegedIntent[]) {
    this.token = token;
    this.allowedIntents = new Set(allowedIntents);
    this.bot = this.addUser('Briefing Bot', { bot: true });
    this.applicationId = this.bot.id;
  }

  onEvent(listener: (event: WorldEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** Calls `listener` with each request as soon as it has arrived. */
  onRequest(listener: (request: RequestRecord) => void): void {
    this.#requestListeners.push(listener);
  }

  /** Notes a request that has arrived. */
  record(request: RequestRecord): void {
    if (this.keepsRequests) this.requests.push(request);
    for (const listener of this.#requestListeners) listener(request);
    this.watch.changed();
  }

  /** Forgets all but the last messages and interactions, as a long measurement has to. */
  forgetOlder(keep: number): void {
    const { messages, repliesByMessage, interactions, interactionsByToken } = this;
    for (const kept of [messages, repliesByMessage, interactions, interactionsByToken]) {
      for (const key of kept.keys()) {
        if (kept.size <= keep) break;
        kept.delete(key);
      }
    }
    for (const list of this.messagesByChannel.values()) list.splice(0, list.length - keep);
  }

  /** Tells the gateway, then whoever waits. */
  emit(event: WorldEvent): void {
    for (const listener of this.#listeners) listener(event);
    this.watch.changed();
  }

  addUser(name: string, { bot = false } = {}): User {
    const user: User = {
      id: this.ids.next(),
      username: name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '_'),
      global_name: bot ? null : name,
      discriminator: '0',
      avatar: null,
      ...(bot ? { bot } : {}),
    };
    this.users.set(user.id, user);
    return user;
  }

  addGuild(name: string, hasBot: boolean): Guild {
    const id = this.ids.nextGuild();
    const owner = this.addUser(`Owner of ${name}`);
    const guild: Guild = { id, name, ownerId: owner.id, hasBot, roles: [], members: new Map() };
    guild.roles.push({ id, name: '@everyone', permissions: String(EVERYDAY_PERMISSIONS) });
    guild.members.set(owner.id, []);
    if (hasBot) guild.members.set(this.bot.id, []);
    this.guilds.set(id, guild);
    return guild;
  }

  addChannel(type: ChannelType, name: string, more: Partial<Channel> = {}): Channel {
    const channel: Channel = { id: this.ids.next(), type, name, overwrites: [], recipients: [], ...more };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** The bot's direct messages with a person; made on first use. */
  directChannel(user: User): Channel {
    const known = [...this.channels.values()].find(
      ({ type, recipients }) => type === 1 && recipients[0]?.id === user.id,
    );
    return known ?? this.addChannel(1, '', { recipients: [user] });
  }

  /** What a member may do in a channel; everything usual outside of servers. */
  permissionsOf(user: User, channel: Channel): bigint {
    const { guild } = channel;
    if (!guild) return EVERYDAY_PERMISSIONS;
    if (guild.ownerId === user.id) return combine(Object.keys(PERMISSIONS) as PermissionName[]);
    const roles = guild.members.get(user.id) ?? [];
    const base = guild.roles
      .filter(({ id }) => id === guild.id || roles.includes(id))
      .reduce((bits, role) => bits | BigInt(role.permissions), 0n);
    const overwrites: readonly Overwrite[] = (channel.parent ?? channel).overwrites;
    return applyOverwrites(base, overwrites, { everyone: guild.id, roles, member: user.id });
  }

  botMay(name: PermissionName, channel: Channel): boolean {
    return (this.permissionsOf(this.bot, channel) & PERMISSIONS[name]) !== 0n;
  }

  /** Whether the application hears of this channel and may write to it with its own token. */
  botSees(channel: Channel): boolean {
    if (channel.guild) return channel.guild.hasBot && this.botMay('ViewChannel', channel);
    return channel.type === 1;
  }

  /** The last few requests and violations, for a wait that ran out. */
  #describeEnd(): string {
    const requests = this.requests
      .slice(-12)
      .map(
        ({ route, path, status, body }) => `  ${status ?? '…'} ${route} (${path}) ${JSON.stringify(body)}`,
      );
    const violations = this.violations.list().map((violation) => `  ${violation}`);
    return ['last requests:', ...requests, 'violations:', ...violations].join('\n').slice(0, 6000);
  }
}
