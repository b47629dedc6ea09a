import type {
  Channel,
  Command,
  CommandOption,
  Interaction,
  InteractionType,
  Message,
  User,
} from './model.ts';
import { channelToWire, memberToWire, messageToWire, ownersToWire } from './to-wire.ts';
import { COMMAND, OPTION } from './validate/validate-commands.ts';
import { listComponents } from './validate/validate-components.ts';
import type { World } from './world.ts';

/** Values of a command's options by name; a channel or a person stands for itself. */
export type OptionValues = Readonly<Record<string, string | number | boolean | Channel | User>>;

interface WireOption {
  name: string;
  type: number;
  value?: string | number | boolean;
  focused?: boolean;
  options?: WireOption[];
}

/** Who did what where. */
interface Act {
  type: InteractionType;
  user: User;
  channel: Channel;
  label: string;
  data: object;
  source?: Message;
}

/** A person uses a command; `path` may name a subcommand, as in `setup channels`. */
export function sendSlash(
  world: World,
  user: User,
  channel: Channel,
  path: string,
  values: OptionValues,
): Interaction {
  const { command, options, definitions } = findCommand(world, user, channel, path);
  for (const { name, required } of definitions) {
    if (required && values[name] === undefined) throw new Error(`/${path} asks for ${name}`);
  }
  const { given, resolved } = toOptions(world, definitions, values, path);
  return send(world, {
    type: 2,
    user,
    channel,
    label: `/${path} ${JSON.stringify(values)}`,
    data: { ...commandData(command), options: options(given), resolved },
  });
}

/** A person types into an option of a command that offers choices. */
export function sendAutocomplete(
  world: World,
  user: User,
  channel: Channel,
  path: string,
  values: OptionValues,
): Interaction {
  const { command, options, definitions } = findCommand(world, user, channel, path);
  const focused = Object.keys(values).at(-1);
  const definition = definitions.find(({ name }) => name === focused);
  if (!definition?.autocomplete) throw new Error(`/${path} does not complete ${focused}`);
  const { given } = toOptions(world, definitions, values, path);
  const marked = given.map((option) => (option.name === focused ? { ...option, focused: true } : option));
  return send(world, {
    type: 4,
    user,
    channel,
    label: `typing /${path} ${JSON.stringify(values)}`,
    data: { ...commandData(command), options: options(marked) },
  });
}

/** A person picks an entry of a message's menu. */
export function sendMessageCommand(world: World, user: User, message: Message, name: string): Interaction {
  const command = world.commands.find((other) => other.name === name && other.type === COMMAND.message);
  if (!command) throw new Error(`no menu entry ${name} is registered`);
  checkUsable(world, command, user, message.channel);
  const messages = { [message.id]: messageToWire(world, message, true) };
  return send(world, {
    type: 2,
    user,
    channel: message.channel,
    label: `menu ${name}`,
    data: { ...commandData(command), target_id: message.id, resolved: { messages } },
  });
}

/** A person uses a button or a menu of a message, found by its identifier or its label. */
export function sendComponent(
  world: World,
  user: User,
  message: Message,
  idOrLabel: string,
  values?: readonly string[],
): Interaction {
  if (message.isDeleted) throw new Error('the message is gone');
  const all = listComponents(message.components);
  const component = all.find(({ custom_id, label }) => custom_id === idOrLabel || label === idOrLabel);
  if (!component?.custom_id) {
    const known = all.flatMap(({ custom_id, label }) => (custom_id ? `${label ?? ''} (${custom_id})` : []));
    throw new Error(`no button ${idOrLabel}; there is ${known.join(', ') || 'none'}`);
  }
  if (component.disabled) throw new Error(`the button ${idOrLabel} is disabled`);
  return send(world, {
    type: 3,
    user,
    channel: message.channel,
    label: `click ${component.label ?? component.custom_id}`,
    source: message,
    data: {
      id: component.id,
      custom_id: component.custom_id,
      component_type: component.type,
      ...(values ? { values } : {}),
    },
  });
}

/** A person sends a form that an interaction opened. */
export function sendModal(
  world: World,
  from: Interaction,
  values: Readonly<Record<string, string>>,
): Interaction {
  if (!from.modal) throw new Error('no form was opened');
  const fields = listComponents(from.modal.components).filter(({ custom_id }) => custom_id !== undefined);
  const components = fields.map(({ type, custom_id = '' }, index) => ({
    type: 1,
    id: index * 2 + 1,
    components: [{ type, id: index * 2 + 2, custom_id, value: values[custom_id] ?? '' }],
  }));
  return send(world, {
    type: 5,
    user: from.user,
    channel: from.channel,
    label: `form ${from.modal.title}`,
    ...(from.source ? { source: from.source } : {}),
    data: { custom_id: from.modal.custom_id, components },
  });
}

function commandData({ id, name, type, guild_id }: Command): object {
  return { id, name, type, ...(guild_id ? { guild_id } : {}) };
}

/** The command, the options its leaf takes, and how to wrap given options in its subcommands. */
function findCommand(
  world: World,
  user: User,
  channel: Channel,
  path: string,
): { command: Command; definitions: readonly CommandOption[]; options(given: WireOption[]): WireOption[] } {
  const [name, ...rest] = path.split(' ');
  const command = world.commands.find(
    (other) =>
      other.name === name &&
      other.type === COMMAND.chatInput &&
      (!other.guild_id || other.guild_id === channel.guild?.id),
  );
  if (!command) {
    const known = world.commands.map((other) => other.name).join(', ');
    throw new Error(`/${name} is not registered; there is ${known || 'none'}`);
  }
  checkUsable(world, command, user, channel);
  let definitions = command.options ?? [];
  let wrap = (given: WireOption[]): WireOption[] => given;
  for (const part of rest) {
    const sub = definitions.find((option) => option.name === part && option.type <= OPTION.group);
    if (!sub) throw new Error(`/${path}: no subcommand ${part}`);
    const outer = wrap;
    wrap = (given) => outer([{ name: sub.name, type: sub.type, options: given }]);
    definitions = sub.options ?? [];
  }
  const [first] = definitions;
  if (first && first.type <= OPTION.group) throw new Error(`/${path} needs a subcommand`);
  return { command, definitions, options: wrap };
}

/** Discord shows a command only where it was installed, in its contexts, to those who may use it. */
function checkUsable(world: World, command: Command, user: User, channel: Channel): void {
  const context = contextOf(channel);
  const isInstalled = channel.guild?.hasBot || channel.type === 1;
  const types = command.integration_types ?? [0];
  if (!isInstalled && !types.includes(1)) throw new Error(`${command.name} cannot be installed by a person`);
  if (command.contexts && !command.contexts.includes(context)) {
    throw new Error(`${command.name} is not offered in context ${context}`);
  }
  const needed = command.default_member_permissions;
  if (!needed || !channel.guild) return;
  const has = world.permissionsOf(user, channel);
  if ((has & BigInt(needed)) !== BigInt(needed)) {
    throw new Error(`${command.name} is not shown to ${user.username}: it asks for permissions ${needed}`);
  }
}

/** 0 a server, 1 the bot's direct messages, 2 any other private channel. */
function contextOf({ guild, type }: Channel): 0 | 1 | 2 {
  if (guild) return 0;
  return type === 1 ? 1 : 2;
}

function toOptions(
  world: World,
  definitions: readonly CommandOption[],
  values: OptionValues,
  path: string,
): { given: WireOption[]; resolved: object } {
  const channels: Record<string, object> = {};
  const users: Record<string, object> = {};
  const given = Object.entries(values).map(([name, value]) => {
    const definition = definitions.find((option) => option.name === name);
    if (!definition) throw new Error(`/${path} has no option ${name}`);
    if (typeof value === 'string' && value.length > (definition.max_length ?? 6000)) {
      throw new Error(`/${path}: ${name} takes at most ${definition.max_length ?? 6000} characters`);
    }
    if (typeof value !== 'object') return { name, type: definition.type, value };
    if ('overwrites' in value) {
      channels[value.id] = {
        ...channelToWire(value),
        permissions: String(world.permissionsOf(world.bot, value)),
      };
    } else {
      users[value.id] = value;
    }
    return { name, type: definition.type, value: value.id };
  });
  return { given, resolved: { channels, users } };
}

function send(world: World, act: Act): Interaction {
  const { user, channel, source } = act;
  const interaction: Interaction = {
    id: world.ids.next(),
    token: `token-${world.ids.next()}`,
    type: act.type,
    user,
    channel,
    createdAt: world.clock.now(),
    label: act.label,
    state: 'waiting',
    followups: [],
    ...(source ? { source } : {}),
  };
  world.interactions.set(interaction.id, interaction);
  world.interactionsByToken.set(interaction.token, interaction);
  if (channel.guild && !channel.guild.members.has(user.id)) channel.guild.members.set(user.id, []);
  world.payloads.set(interaction, toPayload(world, interaction, act.data));
  announceInteraction(world, interaction);
  return interaction;
}

/** Sends the event of an interaction to the clients; once more, when it was sent before. */
export function announceInteraction(world: World, interaction: Interaction): void {
  const { guild } = interaction.channel;
  const build = () => world.payloads.get(interaction) ?? {};
  const guildId = guild?.hasBot ? { guildId: guild.id } : {};
  world.emit({ name: 'INTERACTION_CREATE', intent: 0, build, ...guildId });
}

function toPayload(world: World, interaction: Interaction, data: object): object {
  const { user, channel, source } = interaction;
  const { guild } = channel;
  const permissions = String(world.permissionsOf(user, channel));
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelToWire(channel), permissions },
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: 'en-GB', features: [] },
          guild_locale: 'en-GB',
          member: { ...memberToWire(guild, user), user, permissions },
        }
      : { user }),
    ...(source ? { message: messageToWire(world, source, true) } : {}),
    app_permissions: String(world.permissionsOf(world.bot, channel)),
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: ownersToWire(interaction),
    context: contextOf(channel),
    attachment_size_limit: 10_485_760,
  };
}
