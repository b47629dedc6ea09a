import { once } from 'node:events';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { HTTPReceiver, type SocketModeReceiver } from '@slack/bolt';
import { describeAppTokenFailure, describePortFailure, describeSocketFailure } from './explain-failure.ts';
import type { SlackSettings } from './read-slack-settings.ts';

const HELLO_WITHIN_MS = 20_000;
const CLOSE_IDLE_EVERY_MS = 20;

/** A way for events to come, open. */
export interface OpenTransport {
  /** The port that is listened on; undefined where there is none. */
  readonly port?: number;
  isConnected(): boolean;
  /** Rejects with a `SlackError` when Slack ends the connection for good. */
  readonly ended: Promise<never>;
  /** Takes no more at once; whoever asks for its health is answered until what was taken is `drained`. */
  close(drained: Promise<unknown>): Promise<void>;
}

/** Opens the socket or the port. @throws {SlackError} */
export function startTransport(
  receiver: HTTPReceiver | SocketModeReceiver,
  { transport, apiUrl }: Pick<SlackSettings, 'transport' | 'apiUrl'>,
): Promise<OpenTransport> {
  return receiver instanceof HTTPReceiver
    ? listen(receiver, transport.port ?? 0)
    : connect(receiver, transport.port, apiUrl);
}

async function listen(receiver: HTTPReceiver, wanted: number): Promise<OpenTransport> {
  const server = (await receiver.start(wanted).catch((error: unknown) => {
    throw describePortFailure(error, wanted);
  })) as Server;
  server.prependListener('request', nameForm);
  return {
    port: (server.address() as AddressInfo).port,
    isConnected: () => server.listening,
    ended: new Promise<never>(() => {}),
    async close(drained) {
      await drained;
      // Connections that are kept alive would hold it open once their last request is answered.
      const tidying = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_EVERY_MS);
      await receiver.stop().finally(() => clearInterval(tidying));
    },
  };
}

const FORM = 'application/x-www-form-urlencoded';

/** Bolt reads a form only where nothing is said of its character set. */
function nameForm({ headers }: IncomingMessage): void {
  if (headers['content-type']?.toLowerCase().startsWith(FORM)) headers['content-type'] = FORM;
}

async function connect(
  receiver: SocketModeReceiver,
  port: number | undefined,
  apiUrl: string,
): Promise<OpenTransport> {
  if (port !== undefined) await probePort(port);
  guardPages(receiver);
  const { client } = receiver;
  const ended = failOf(client, apiUrl);
  // Whoever stops before it ends does not wait for it.
  ended.catch(() => {});
  let isOpen = false;
  client.on('connected', () => {
    isOpen = true;
  });
  client.on('close', () => {
    isOpen = false;
  });
  const first = waitForFirst(client);
  try {
    await Promise.race([receiver.start(), first.failure, ended]);
  } catch (error) {
    await receiver.stop();
    throw error;
  } finally {
    first.forget();
  }
  return {
    ...(port === undefined ? {} : { port }),
    isConnected: () => isOpen,
    ended,
    async close(drained) {
      void client.disconnect();
      if (port === undefined) return;
      await drained;
      await receiver.stop();
    },
  };
}

/** Bolt does not notice when the pages beside a socket cannot be served. @throws {SlackError} */
async function probePort(port: number): Promise<void> {
  const probe = createServer().listen(port);
  await once(probe, 'listening').catch((error: unknown) => {
    throw describePortFailure(error, port);
  });
  probe.close();
  await once(probe, 'close');
}

/** Whatever somebody requests: Bolt leaves it to nobody when it cannot read the address, which would end the process. */
function guardPages(receiver: SocketModeReceiver): void {
  const { httpServer: server } = receiver as unknown as { readonly httpServer?: Server };
  for (const listener of server?.listeners('request') ?? []) {
    server?.removeListener('request', listener as RequestListener);
    server?.on('request', async (request, response) => {
      try {
        await (listener as RequestListener)(request, response);
      } catch {
        if (!response.headersSent) response.writeHead(400);
        response.end();
      }
    });
  }
}

type SocketClient = SocketModeReceiver['client'];

/** Bolt's client leaves it to nobody when Slack refuses to open the socket again, as after a token was revoked. */
function failOf(client: SocketClient, apiUrl: string): Promise<never> {
  const start = client.start.bind(client);
  return new Promise<never>((_resolve, reject) => {
    client.start = () =>
      start().catch((error: unknown) => {
        reject(describeAppTokenFailure(error, apiUrl));
        return new Promise(() => {});
      });
  });
}

/** Bolt's client tries for ever when its first socket fails; a start must end. */
function waitForFirst(client: SocketClient): { readonly failure: Promise<never>; forget(): void } {
  let fail: (error: unknown) => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  const failure = new Promise<never>((_resolve, reject) => {
    fail = (error) => reject(describeSocketFailure(error));
    timer = setTimeout(() => fail(new Error('Slack said no hello')), HELLO_WITHIN_MS);
  });
  client.once('error', fail);
  return {
    failure,
    forget() {
      clearTimeout(timer);
      client.off('error', fail);
    },
  };
}
