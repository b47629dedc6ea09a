import {
  type App,
  HTTPReceiver,
  type Logger,
  type ReceiverEvent,
  SocketModeReceiver,
  type webApi,
} from '@slack/bolt';
import type { Installations } from './installations.ts';
import { MANIFEST_SCOPES } from './manifest-scopes.ts';
import type { SlackSettings } from './read-slack-settings.ts';
import { REPLAY_OPTIONS, refuseReplays } from './refuse-replays.ts';

/** Handles an event before Bolt has acknowledged it, and hands it on. */
export type Intake = (event: ReceiverEvent, handOn: () => Promise<void>) => Promise<void>;

export interface ReceiverOptions {
  readonly settings: Pick<SlackSettings, 'access' | 'transport' | 'apiUrl'>;
  readonly installations: Installations | undefined;
  readonly intake: Intake;
  readonly isReady: () => boolean;
  readonly logger: Logger;
  /** A copy for each, because the socket client changes what it is given. */
  readonly clientOptions: () => webApi.WebClientOptions;
  /** Milliseconds without a pong after which a socket counts as dead, and before it is opened again. */
  readonly socketTimeoutMs?: number;
}

/** Bolt acknowledges events before any listener runs: what must come before that is done here. */
class HttpIntake extends HTTPReceiver {
  intake: Intake | undefined;
  override init(app: App): void {
    super.init(throughIntake(app, () => this.intake));
  }
}

class SocketIntake extends SocketModeReceiver {
  intake: Intake | undefined;
  override init(app: App): void {
    super.init(throughIntake(app, () => this.intake));
  }
}

/** Builds Bolt's receiver for the transport, with the health routes, and installing by OAuth where it is set up. */
export function createReceiver(options: ReceiverOptions): HttpIntake | SocketIntake {
  const { settings, logger } = options;
  const { transport } = settings;
  const shared = { logger, ...oauthOptions(options), customRoutes: healthRoutes(options.isReady) };
  if (transport.kind === 'http') {
    const receiver = new HttpIntake({
      ...shared,
      signingSecret: transport.signingSecret,
      port: transport.port,
      ...REPLAY_OPTIONS,
    });
    receiver.intake = refuseReplays(options.intake);
    return receiver;
  }
  const { customRoutes, ...rest } = shared;
  const receiver = new SocketIntake({
    ...rest,
    ...(transport.port === undefined ? {} : { customRoutes }),
    appToken: transport.appToken,
    ...(options.socketTimeoutMs === undefined ? {} : { clientPingTimeout: options.socketTimeoutMs }),
  });
  receiver.intake = options.intake;
  return receiver;
}

/** The app with `processEvent` going through the intake. */
function throughIntake(app: App, intake: () => Intake | undefined): App {
  const processEvent = (event: ReceiverEvent) => {
    const handOn = () => app.processEvent(event);
    return intake()?.(event, handOn) ?? handOn();
  };
  return Object.create(app, { processEvent: { value: processEvent } }) as App;
}

function oauthOptions({ settings, installations, clientOptions }: ReceiverOptions) {
  const { access, apiUrl, transport } = settings;
  const port = transport.port === undefined ? {} : { port: transport.port };
  // A socket must keep trying for longer than a call that somebody waits for.
  const patience =
    transport.kind === 'socket' ? { retryConfig: SOCKET_PATIENCE, rejectRateLimitedCalls: false } : {};
  const installerOptions = { ...port, clientOptions: { ...clientOptions(), ...patience } };
  if (access.kind === 'token' || installations === undefined) return { installerOptions };
  return {
    clientId: access.clientId,
    clientSecret: access.clientSecret,
    stateSecret: access.stateSecret,
    scopes: [...MANIFEST_SCOPES],
    installationStore: installations,
    ...(access.redirectUri === undefined ? {} : { redirectUri: access.redirectUri }),
    installerOptions: {
      ...installerOptions,
      authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
      ...(access.redirectUri === undefined ? {} : { redirectUriPath: new URL(access.redirectUri).pathname }),
    },
  };
}

const SOCKET_PATIENCE = { retries: 100, minTimeout: 500, factor: 1.3, maxTimeout: 30_000 };

function healthRoutes(isReady: () => boolean) {
  const answer = (status: () => number) => (_request: unknown, response: HealthResponse) => {
    const code = status();
    response.writeHead(code, { 'content-type': 'text/plain' });
    response.end(code === 200 ? 'ok\n' : 'not ready\n');
  };
  return [
    { path: '/healthz', method: 'GET', handler: answer(() => 200) },
    { path: '/readyz', method: 'GET', handler: answer(() => (isReady() ? 200 : 503)) },
  ];
}

interface HealthResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}
