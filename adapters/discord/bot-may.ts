import { type Channel, PermissionFlagsBits } from 'discord.js';

/**
 * Whether the bot may do something in a channel, as far as Discord has told: what is not known counts as permitted, and
 * Discord refuses it then. A channel that the bot hears of is one it may see; permissions that say otherwise are not
 * those that hold.
 */
export function botMay(channel: Channel, permission: bigint): boolean {
  if (channel.isDMBased()) return true;
  const { guild, client } = channel;
  // The role that everybody has bears the server's id; without it no permissions can be reckoned.
  if (!guild.roles.cache.has(guild.id)) return true;
  const permissions = channel.permissionsFor(client.user);
  if (permissions === null || !permissions.has(PermissionFlagsBits.ViewChannel)) return true;
  return permissions.has(permission);
}
