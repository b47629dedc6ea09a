import { App } from '@slack/bolt';
import type { Assistant } from '../../src/index.ts';
import { createChat } from '../chat/create-chat.ts';
import type { ChatStore } from '../chat/store/chat-store.ts';
import { openStore, storeFile } from '../chat/store/open-store.ts';
import type { Log } from '../node/create-log.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { type BotIdentity, checkAppToken, checkBotToken } from './check-tokens.ts';
import { createReceiver } from './create-receiver.ts';
import { registerButtons } from './handle-button.ts';
import { registerCommands } from './handle-command.ts';
import { registerHome } from './handle-home.ts';
import { registerMessages } from './handle-message.ts';
import { registerShortcuts } from './handle-shortcut.ts';
import { registerUninstall } from './handle-uninstall.ts';
import { createInstallations } from './installations.ts';
import { createChannelPace } from './pace-channels.ts';
import type { SlackSettings } from './read-slack-settings.ts';
import { createRecentRevisions } from './recent-revisions.ts';
import type { SlackContext } from './slack-context.ts';
import { createSlackPlatform } from './slack-platform.ts';
import { type OpenTransport, startTransport } from './start-transport.ts';
import { createIntake } from './take-in.ts';
import { clientOptions, createWorkspaceClients } from './workspace-clients.ts';

/** How long stopping waits for what is under way, unless a test has no time for that. */
const DRAIN_MS = 10_000;

export interface SlackOptions {
  readonly settings: SlackSettings;
  readonly assistant: Assistant;
  readonly log: Log;
  /** Default: the file in the data folder. */
  readonly store?: ChatStore;
  /** Milliseconds since 1970; the machine's clock unless a test brings its own. */
  readonly clock?: () => number;
  readonly retryDelaysMs?: readonly number[];
  readonly socketTimeoutMs?: number;
  readonly drainMs?: number;
}

export interface SlackBot {
  /** The port that is listened on; undefined where there is none. */
  readonly port: number | undefined;
  /** Rejects with a `SlackError` when Slack ends the connection for good. */
  readonly ended: Promise<never>;
  /** Takes nothing more, answers what was taken, and closes; returns how many answers were left for the next start. */
  stop(): Promise<number>;
}

/** Starts the Slack bot. @throws {SlackError | StoreError} with one line that says what to change. */
export async function startSlack(options: SlackOptions): Promise<SlackBot> {
  const { settings, assistant, log, drainMs = DRAIN_MS } = options;
  const { access, transport, apiUrl } = settings;
  let opened: OpenTransport | undefined;
  let isStopping = false;
  const logger = createBoltLogger(log, () => opened !== undefined);
  const newClientOptions = () => clientOptions(apiUrl, logger);
  const pace = createChannelPace((channel, seconds) => log.warn({ channel, seconds }, 'Slack asks to wait'));

  const check = { options: newClientOptions(), apiUrl, pace, log };
  const identity = access.kind === 'token' ? await checkBotToken(access.botToken, check) : undefined;
  if (transport.kind === 'socket') await checkAppToken(transport.appToken, check);

  const store = options.store ?? openStore(storeFile(settings.dataFolder));
  const installations =
    access.kind === 'oauth' ? createInstallations(store.installations, access.encryptionKey) : undefined;
  const clients = createWorkspaceClients(access, installations, newClientOptions);
  const chat = createChat({
    hasDirectChannels: true,
    assistant,
    store,
    platform: createSlackPlatform({ clients, pace, log, clock: options.clock ?? Date.now }),
    limits: settings,
    retentionDays: settings.retentionDays,
    log,
    ...pick(options, ['clock', 'retryDelaysMs']),
  });
  const revisions = createRecentRevisions();
  const context: SlackContext = { chat, clients, revisions, pace, log };

  const receiver = createReceiver({
    settings,
    installations,
    intake: createIntake({
      ...context,
      botUserOf: (workspace) => identity?.botUserId ?? installations?.find(workspace)?.bot?.userId,
      isStopping: () => isStopping,
    }),
    isReady: () => !isStopping && opened !== undefined && opened.isConnected(),
    logger,
    clientOptions: newClientOptions,
    ...pick(options, ['socketTimeoutMs']),
  });
  registerListeners(createApp(receiver, access, identity, logger, newClientOptions), context);

  const recovering = chat.start();
  recovering.catch((error: unknown) => log.error({ err: error }, 'what was left could not be answered'));
  try {
    opened = await startTransport(receiver, settings);
  } catch (error) {
    pace.stop();
    await chat.stop(drainMs);
    store.close();
    throw error;
  }
  const { port, ended, close } = opened;
  log.info(
    {
      transport: transport.kind,
      port,
      workspace: identity?.workspace,
      briefings: assistant.briefings.length,
    },
    'answering in Slack',
  );

  return {
    port,
    ended,
    async stop() {
      isStopping = true;
      pace.stop();
      const drained = chat.stop(drainMs);
      await close(drained);
      const left = await drained;
      store.close();
      log.info({ left }, 'stopped');
      return left;
    },
  };
}

/** Bolt's app, with tokens that were checked before. */
function createApp(
  receiver: ReturnType<typeof createReceiver>,
  access: SlackSettings['access'],
  identity: BotIdentity | undefined,
  logger: ReturnType<typeof createBoltLogger>,
  newClientOptions: () => ReturnType<typeof clientOptions>,
): App {
  const app = new App({
    receiver,
    logger,
    convoStore: false,
    clientOptions: newClientOptions(),
    // Without it, Bolt asks the receiver's installer.
    ...(access.kind === 'token' && identity !== undefined
      ? {
          authorize: async () => ({
            botToken: access.botToken,
            botUserId: identity.botUserId,
            botId: identity.botId,
          }),
        }
      : {}),
  });
  app.error(async (error) => logger.error('a listener failed', error));
  return app;
}

function registerListeners(app: App, context: SlackContext): void {
  registerMessages(app, context);
  registerCommands(app, context);
  registerButtons(app, context);
  registerShortcuts(app, context);
  registerHome(app, context);
  registerUninstall(app, context);
}

/** The fields that are set. */
function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Pick<T, K>;
}
