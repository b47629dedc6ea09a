import {
  type APIAuthorizingIntegrationOwnersMap,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { IncomingQuestion, Place } from '../chat/question.ts';
import { toJson } from './origin.ts';

/** Interactions by which somebody can ask. */
export type AskingInteraction =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

/** Where an interaction happened. A server is a workspace of the bot's only where the bot is installed in it. */
export function placeOf(interaction: AskingInteraction | AutocompleteInteraction): Place {
  const { guildId, channelId, channel, context } = interaction;
  const isThread = channel?.isThread() ?? false;
  const thread = isThread ? { thread: channelId } : {};
  return {
    platform: 'discord',
    ...(guildId === null || !isBotHere(interaction) ? {} : { workspace: guildId }),
    channel: (channel?.isThread() ? channel.parentId : null) ?? channelId,
    ...thread,
    isDirect: guildId === null && context !== InteractionContextType.PrivateChannel,
  };
}

/** A question that somebody asks by an interaction. */
export function askBy(interaction: AskingInteraction, text: string, isPrivate: boolean): IncomingQuestion {
  const { applicationId, id, token, channelId, appPermissions, user } = interaction;
  // An app that may do nothing at all could not be used: then Discord did not say.
  const mayEmbed = appPermissions.has(PermissionFlagsBits.EmbedLinks) || appPermissions.bitfield === 0n;
  return {
    id,
    place: placeOf(interaction),
    person: user.id,
    text,
    isPrivate,
    mustRespond: true,
    origin: toJson({
      kind: 'interaction',
      application: applicationId,
      id,
      token,
      channel: channelId,
      isBotHere: isBotHere(interaction),
      mayEmbed: mayEmbed || interaction.guildId === null,
    }),
  };
}

/** Whether the bot itself is where an interaction happened; if Discord does not say who installed it, what it knows tells. */
function isBotHere(interaction: AskingInteraction | AutocompleteInteraction): boolean {
  const { guildId, client } = interaction;
  const owners: APIAuthorizingIntegrationOwnersMap | undefined = interaction.authorizingIntegrationOwners;
  if (owners === undefined) return guildId === null || client.guilds.cache.has(guildId);
  return owners[ApplicationIntegrationType.GuildInstall] !== undefined;
}
