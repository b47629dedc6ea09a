import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Fault, Faults } from './faults.ts';
import { RateLimits, type Standing } from './rate-limits.ts';
import { readBody } from './read-body.ts';
import { RestError } from './rest-error.ts';
import { matchRoute, type RestAnswer, type Route } from './route.ts';
import { APPLICATION_ROUTES } from './routes/applications.ts';
import { CHANNEL_ROUTES } from './routes/channels.ts';
import { GUILD_ROUTES } from './routes/guilds.ts';
import { INTERACTION_ROUTES } from './routes/interactions.ts';
import { MESSAGE_ROUTES } from './routes/messages.ts';
import { THREAD_ROUTES } from './routes/threads.ts';
import { WEBHOOK_ROUTES } from './routes/webhooks.ts';
import type { RequestRecord, World } from './world.ts';

const ROUTES: readonly Route[] = [
  ...APPLICATION_ROUTES,
  ...CHANNEL_ROUTES,
  ...GUILD_ROUTES,
  ...MESSAGE_ROUTES,
  ...THREAD_ROUTES,
  ...INTERACTION_ROUTES,
  ...WEBHOOK_ROUTES,
];
const PREFIX = /^\/api\/v10(?=\/)/;
const NOT_LIMITED_GLOBALLY = 'POST /interactions/:interaction/:token/callback';

/** Discord's REST interface: looks up the route, then lets faults, limits and the route itself answer. */
export class Rest {
  readonly server: Server;
  readonly faults = new Faults();
  readonly limits = new RateLimits();
  /** Answers with 401, 403 or 429: ten thousand in ten minutes block an address. */
  invalidRequests = 0;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        world.violations.record(`the fake itself failed: ${(error as Error).stack}`);
        response.destroy();
      });
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const path = url.pathname.replace(PREFIX, '');
    const method = request.method ?? 'GET';
    const found = matchRoute(ROUTES, method, path);
    const { body, files } = await readBody(request);
    const on = found?.route.on ?? `${method} ${path}`;
    const record: RequestRecord = { route: on, path, body, arrivedAt: performance.now() };
    this.#world.record(record);
    if ((await this.faults.passHold(on)) === 'drop') {
      response.destroy();
      return;
    }
    const fault = this.faults.take(on);
    const standing = this.limits.take(on, found?.params ?? {});
    const answer = this.#answer(() => {
      if (!PREFIX.test(url.pathname) || !found) {
        this.#world.violations.record(`unknown route: ${method} ${url.pathname}`);
        throw new RestError(404, 0, '404: Not Found');
      }
      if (!found.route.isOpen && request.headers.authorization !== `Bot ${this.#world.token}`) {
        throw new RestError(401, 0, '401: Unauthorized');
      }
      const isRefused = fault?.status !== undefined && !fault.isTaken;
      if (isRefused) return faultAnswer(fault);
      const global = on === NOT_LIMITED_GLOBALLY ? undefined : this.limits.takeGlobal();
      if (global?.isExceeded) return limitAnswer(global, true);
      if (standing.isExceeded) return limitAnswer(standing, false);
      return found.route.handle(this.#world, { params: found.params, query: url.searchParams, body, files });
    }, on);
    if (fault?.delayMs) await wait(fault.delayMs);
    const sent = fault?.status !== undefined && fault.isTaken ? faultAnswer(fault) : answer;
    record.status = sent.status;
    this.#send(response, sent, standing);
    this.#world.watch.changed();
  }

  /** What Discord refuses becomes its answer, and a violation where the client should have known better. */
  #answer(handle: () => RestAnswer, on: string): RestAnswer {
    try {
      return handle();
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      if (error.status === 400) {
        const detail = error.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
        this.#world.violations.record(`${on}: ${error.code} ${error.message} ${detail}`.trim());
      }
      return { status: error.status, body: error.toBody() };
    }
  }

  #send(response: ServerResponse, { status, body }: RestAnswer, standing: Standing): void {
    if (status === 401 || status === 403 || status === 429) this.invalidRequests += 1;
    const headers: Record<string, string> = {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      'x-ratelimit-bucket': standing.bucket,
      'x-ratelimit-limit': String(standing.limit),
      'x-ratelimit-remaining': String(standing.remaining),
      'x-ratelimit-reset': String((Date.now() + standing.resetAfterMs) / 1000),
      'x-ratelimit-reset-after': String(standing.resetAfterMs / 1000),
    };
    const limited = body as { retry_after?: number; global?: boolean } | undefined;
    if (status === 429 && limited?.retry_after !== undefined) {
      headers['retry-after'] = String(Math.ceil(limited.retry_after));
      headers['x-ratelimit-scope'] = limited.global ? 'global' : 'user';
      headers['x-ratelimit-remaining'] = '0';
      headers['x-ratelimit-reset-after'] = String(limited.retry_after);
      if (limited.global) headers['x-ratelimit-global'] = 'true';
    }
    response.writeHead(status, headers);
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }
}

function limitAnswer({ resetAfterMs }: Standing, isGlobal: boolean): RestAnswer {
  const message = 'You are being rate limited.';
  return { status: 429, body: { message, retry_after: resetAfterMs / 1000, global: isGlobal } };
}

function faultAnswer({ status = 500, retryAfterMs = 100, isGlobal = false }: Fault): RestAnswer {
  if (status === 429) {
    const message = 'You are being rate limited.';
    return { status, body: { message, retry_after: retryAfterMs / 1000, global: isGlobal } };
  }
  return { status, body: { message: `${status}: Server Error`, code: 0 } };
}
