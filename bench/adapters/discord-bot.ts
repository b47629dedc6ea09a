/** The Discord bot with an engine that answers at once, so that what is measured is the adapter. */
import { readDiscordSettings } from '../../adapters/discord/read-discord-settings.ts';
import { startDiscord } from '../../adapters/discord/start-discord.ts';
import { createLog } from '../../adapters/node/create-log.ts';
import { serveParent } from './bot-process.ts';
import { createInstantAssistant } from './create-instant-assistant.ts';

const settings = readDiscordSettings(process.env);
const log = await createLog({
  level: settings.LOG_LEVEL,
  secrets: [settings.DISCORD_TOKEN],
  isPretty: false,
});
const bot = await startDiscord({ settings, assistant: createInstantAssistant(), log });
serveParent(() => bot.stop());
