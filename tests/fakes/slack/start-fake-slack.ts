import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Deliveries } from './deliveries.ts';
import type { Fault } from './faults.ts';
import { HttpDeliveries } from './http-deliveries.ts';
import { readManifest } from './manifest.ts';
import type { Message } from './model.ts';
import { OAuth } from './oauth.ts';
import { answerResponseUrl } from './response-urls.ts';
import { SocketMode } from './socket-mode.ts';
import { WebApi } from './web-api.ts';
import { Workspace } from './workspace.ts';
import { type Call, World } from './world.ts';

export type TransportName = 'socket' | 'http';

/** A Slack on loopback: one workspace to begin with, in which a test's people speak. */
export class FakeSlack extends Workspace {
  readonly socket: SocketMode;
  readonly http: HttpDeliveries;
  readonly oauth: OAuth;
  readonly all: Deliveries;
  /** How events reach the app. */
  transport: TransportName = 'socket';
  readonly #api: WebApi;
  readonly #server: Server;
  readonly #workspaces = new Map<string, Workspace>();

  constructor(
    world: World,
    server: Server,
    deliveries: Deliveries,
    parts: { socket: SocketMode; http: HttpDeliveries; oauth: OAuth; api: WebApi },
  ) {
    super(world, world.addTeam('T1'), deliveries);
    this.socket = parts.socket;
    this.http = parts.http;
    this.oauth = parts.oauth;
    this.all = deliveries;
    this.#api = parts.api;
    this.#server = server;
    this.#workspaces.set('T1', this);
  }

  /** The base of the Web API, for `SLACK_API_URL`. */
  get apiUrl(): string {
    return `${this.world.baseUrl}/api/`;
  }

  get appToken(): string {
    return this.world.appToken;
  }

  get signingSecret(): string {
    return this.world.signingSecret;
  }

  /** The workspace of this id; it is made when first named. */
  workspace(id: string): Workspace {
    const known = this.#workspaces.get(id);
    if (known) return known;
    const made = new Workspace(this.world, this.world.teams.get(id) ?? this.world.addTeam(id), this.all);
    this.#workspaces.set(id, made);
    return made;
  }

  /** What the app called, oldest first; of one method, or all. */
  calls(method?: string): readonly Call[] {
    return this.world.calls.filter((call) => method === undefined || call.method === method);
  }

  get prompts() {
    return this.world.prompts;
  }

  /** The title of the thread that a message began, if one was set. */
  titleOf({ channel, ts }: Message): string | undefined {
    return this.world.titles.get(`${channel.id} ${ts}`);
  }

  /** The next `times` calls of a method meet a fault. */
  fails(method: string, fault: Fault, times = 1): void {
    this.#api.faults.add(method, fault, times);
  }

  /** Nothing more is wrong with a method. */
  mends(method: string): void {
    this.#api.faults.clear(method);
  }

  /** How many calls of a method wait for the test to let them go on. */
  waiting(method: string): number {
    return this.#api.waiting.get(method) ?? 0;
  }

  /** The next calls of a method are answered with 429. */
  limits(method: string, retryAfterSeconds: number, times = 1): void {
    this.fails(method, { status: 429, headers: { 'retry-after': String(retryAfterSeconds) } }, times);
  }

  /** Lets time pass on Slack's clock, and resolves when the retries that came due were sent. */
  passes(ms: number): Promise<void> {
    return this.world.clock.passes(ms);
  }

  /** Resolves with the first value of `find` that is neither undefined nor false. */
  until<T>(what: string, find: () => T | undefined | false, timeoutMs?: number): Promise<T> {
    return this.world.watch.until(what, find, timeoutMs);
  }

  /** Waits until the app has a Socket Mode connection, beyond the `connectionsMade` before. */
  connected(connectionsMade = 0): Promise<boolean> {
    return this.until(
      'a connection',
      () => this.socket.connections > 0 && this.socket.connectionsMade > connectionsMade,
    );
  }

  /** What the app did that Slack forbids. */
  get violations(): readonly string[] {
    return this.world.violations.list();
  }

  /** A violation of this wording is what the test is about. */
  forgives(pattern: RegExp): void {
    this.world.violations.forgive(pattern);
  }

  /** Answers a post of the bot to this place before any event of it. */
  async stops(): Promise<void> {
    await this.socket.close();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

/** Starts a Slack for the app of this manifest on a free port. */
export async function startFakeSlack(manifestPath = 'adapters/slack/manifest.yaml'): Promise<FakeSlack> {
  const world = new World(readManifest(manifestPath));
  const server = createServer();
  const socket = new SocketMode(world, server);
  const http = new HttpDeliveries(world);
  const oauth = new OAuth(world);
  const api = new WebApi(world, {
    'apps.connections.open': (_args, token) => socket.openConnection(token),
    'oauth.v2.access': (args) => oauth.exchange(args),
  });
  const deliveries = new Deliveries(world, () => (slack.transport === 'http' ? http : socket));
  const slack = new FakeSlack(world, server, deliveries, { socket, http, oauth, api });
  const echo = (message: Message, before?: Message) =>
    slack.workspace(message.channel.teamId).echoes(message, before);
  world.onPosted = echo;
  world.onChanged = echo;
  world.onDeleted = echo;
  server.on('request', (request, response) => void handle(request, response, api, world));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  world.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return slack;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  api: WebApi,
  world: World,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://fake');
  const body = await readBody(request);
  const [, area, name = ''] = pathname.split('/');
  if (area === 'api') return api.handle(name, request, body, response);
  if (area === 'response') {
    const answer = answerResponseUrl(name, body, world);
    response.writeHead(answer.status, { 'content-type': 'text/plain' }).end(answer.body);
    return world.watch.changed();
  }
  world.violations.record(`${request.method} ${pathname}: no such address`);
  response.writeHead(404).end();
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
