import { ApplicationIntegrationType, OAuth2Scopes, PermissionFlagsBits, REST, Routes } from 'discord.js';
import { restOptions } from './create-client.ts';
import type { DiscordSettings } from './read-discord-settings.ts';

/** What the bot needs in a server: to see channels, reply in them and in threads, embed, and refer to what it replies to. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory;

/** The link that adds the bot to a server, and the one by which a person installs its commands for themselves. */
function renderInvite(application: string): string {
  const forServer = authorize({
    client_id: application,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(PERMISSIONS),
    integration_type: String(ApplicationIntegrationType.GuildInstall),
  });
  const forPerson = authorize({
    client_id: application,
    scope: OAuth2Scopes.ApplicationsCommands,
    integration_type: String(ApplicationIntegrationType.UserInstall),
  });
  return `Add it to a server:       ${forServer}\nInstall it for yourself:  ${forPerson}`;
}

/** The invite links of the application whose token is set. */
export async function findInvite(settings: DiscordSettings): Promise<string> {
  const rest = new REST(restOptions(settings)).setToken(settings.DISCORD_TOKEN);
  const { id } = (await rest.get(Routes.currentApplication())) as { readonly id: string };
  return renderInvite(id);
}

function authorize(parameters: Readonly<Record<string, string>>): string {
  return `https://discord.com/oauth2/authorize?${new URLSearchParams(parameters)}`;
}
