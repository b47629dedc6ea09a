import {
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
  const { guildId, channelId, channel, context, authorizingIntegrationOwners: owners } = interaction;
  const isInstalled = owners[ApplicationIntegrationType.GuildInstall] !== undefined;
  const isThread = channel?.isThread() ?? false;
  const thread = isThread ? { thread: channelId } : {};
  return {
    platform: 'discord',
    ...(guildId === null || !isInstalled ? {} : { workspace: guildId }),
    channel: (channel?.isThread() ? channel.parentId : null) ?? channelId,
    ...thread,
    isDirect: guildId === null && context !== InteractionContextType.PrivateChannel,
  };
}

/** A question that somebody asks by an interaction. */
export function askBy(interaction: AskingInteraction, text: string, isPrivate: boolean): IncomingQuestion {
  const { applicationId, id, token, channelId, appPermissions, user } = interaction;
  const owners = interaction.authorizingIntegrationOwners;
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
      isBotHere: owners[ApplicationIntegrationType.GuildInstall] !== undefined,
      mayEmbed: appPermissions.has(PermissionFlagsBits.EmbedLinks) || interaction.guildId === null,
    }),
  };
}
