/** The Slack bot with an engine that answers at once, so that what is measured is the adapter. */
import { createLog } from '../../adapters/node/create-log.ts';
import { readSlackSettings } from '../../adapters/slack/read-slack-settings.ts';
import { startSlack } from '../../adapters/slack/start-slack.ts';
import { serveParent } from './bot-process.ts';
import { createInstantAssistant } from './create-instant-assistant.ts';

const settings = readSlackSettings(process.env);
const log = await createLog({ level: settings.logLevel, secrets: settings.secrets, isPretty: false });
const bot = await startSlack({ settings, assistant: createInstantAssistant(), log });
serveParent(async () => void (await bot.stop()));
