import { type Channel, FLAG, type Guild, type Interaction, type Message, type User } from './model.ts';
import type { World } from './world.ts';

/** A member as it stands beside a message or an interaction. */
export function memberToWire(guild: Guild, user: User): object {
  return {
    roles: guild.members.get(user.id) ?? [],
    nick: null,
    avatar: null,
    joined_at: '2020-01-01T00:00:00.000000+00:00',
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

/** A channel as Discord shows it. */
export function channelToWire(channel: Channel): object {
  const shared = { id: channel.id, type: channel.type, flags: 0, last_message_id: null };
  if (channel.type === 1) return { ...shared, recipients: channel.recipients };
  if (channel.type === 3) {
    return { ...shared, name: channel.name, icon: null, recipients: channel.recipients };
  }
  const inGuild = { ...shared, guild_id: channel.guild?.id, name: channel.name, rate_limit_per_user: 0 };
  if (channel.type !== 11) {
    return {
      ...inGuild,
      position: 0,
      parent_id: null,
      topic: null,
      nsfw: false,
      permission_overwrites: channel.overwrites,
    };
  }
  return {
    ...inGuild,
    parent_id: channel.parent?.id,
    owner_id: channel.guild?.ownerId,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: channel.archived ?? false,
      auto_archive_duration: 1440,
      archive_timestamp: '2020-01-01T00:00:00.000000+00:00',
      locked: false,
    },
    ...(channel.botJoined ? { member: threadMember(channel) } : {}),
  };
}

function threadMember(thread: Channel): object {
  return { id: thread.id, flags: 0, join_timestamp: '2020-01-01T00:00:00.000000+00:00' };
}

function rolesToWire(guild: Guild): object[] {
  return guild.roles.map((role, position) => ({
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
    position,
    ...role,
  }));
}

/** A server as `GUILD_CREATE` shows it: with its channels, threads and the members that matter. */
export function guildToWire(world: World, guild: Guild): object {
  const channels = [...world.channels.values()].filter((channel) => channel.guild === guild);
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: rolesToWire(guild),
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    application_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-GB',
    vanity_url_code: null,
    joined_at: '2020-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [{ ...memberToWire(guild, world.bot), user: world.bot }],
    channels: channels.filter(({ type }) => type !== 11).map(channelToWire),
    threads: channels.filter(({ type }) => type === 11).map(channelToWire),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** Whether the application sees what a message says although it may not read content: its own, direct, or named. */
function isAddressed(world: World, message: Message): boolean {
  return (
    message.author.id === world.bot.id ||
    message.channel.type === 1 ||
    message.mentions.some(({ id }) => id === world.bot.id)
  );
}

/** A message as REST shows it; content, embeds, components and files are empty where they may not be read. */
export function messageToWire(world: World, message: Message, readsContent: boolean, depth = 0): object {
  const isOpen = readsContent || isAddressed(world, message);
  const reference = message.repliesTo ? world.messages.get(message.repliesTo) : undefined;
  return {
    id: message.id,
    channel_id: message.channel.id,
    author: message.author,
    content: isOpen ? message.content : '',
    embeds: isOpen ? message.embeds.map((embed) => ({ type: 'rich', ...embed })) : [],
    components: isOpen ? message.components : [],
    attachments: isOpen ? message.attachments : [],
    timestamp: message.timestamp,
    edited_timestamp: message.editedTimestamp,
    tts: false,
    pinned: false,
    mention_everyone: message.mentionEveryone,
    mentions: message.mentions,
    mention_roles: [],
    flags: message.flags,
    type: messageType(message),
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.webhookId ? { webhook_id: message.webhookId } : {}),
    ...(message.author.id === world.bot.id ? { application_id: world.applicationId } : {}),
    ...(message.interaction ? { interaction_metadata: metadataToWire(message.interaction) } : {}),
    ...(message.repliesTo
      ? {
          message_reference: {
            type: 0,
            message_id: message.repliesTo,
            channel_id: message.channel.id,
            ...(message.channel.guild ? { guild_id: message.channel.guild.id } : {}),
          },
        }
      : {}),
    ...(message.repliesTo && depth === 0
      ? {
          referenced_message:
            reference && !reference.isDeleted
              ? messageToWire(world, reference, readsContent, depth + 1)
              : null,
        }
      : {}),
  };
}

/** 0 a message, 19 a reply, 20 and 23 what a command gave. */
function messageType(message: Message): number {
  if (message.interaction) return message.interaction.type === 2 ? 20 : 0;
  return message.repliesTo ? 19 : 0;
}

function metadataToWire(interaction: Interaction): object {
  return {
    id: interaction.id,
    type: interaction.type,
    user: interaction.user,
    authorizing_integration_owners: ownersToWire(interaction),
  };
}

/** Who installed the application, by kind of installation: 0 a server, 1 a person. */
export function ownersToWire({ channel, user }: Interaction): Record<string, string> {
  if (channel.guild?.hasBot) return { 0: channel.guild.id };
  if (channel.type === 1) return { 0: '0' };
  return { 1: user.id };
}

/** A message as the gateway shows it: with the server and the author's membership. */
export function messageEvent(world: World, message: Message, readsContent: boolean): object {
  const { guild } = message.channel;
  return {
    ...messageToWire(world, message, readsContent),
    ...(guild
      ? {
          guild_id: guild.id,
          ...(message.webhookId ? {} : { member: memberToWire(guild, message.author) }),
        }
      : { channel_type: message.channel.type }),
  };
}

/** Whether only the person who used the command or button sees a message. */
export function isEphemeral(message: Message): boolean {
  return (message.flags & FLAG.ephemeral) !== 0;
}
