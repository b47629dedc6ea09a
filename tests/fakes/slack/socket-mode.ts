import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Delivery, DeliveryFailure, type Transport } from './delivery.ts';
import { type Json, SlackRefusal } from './model.ts';
import { APP_ID, type World } from './world.ts';

interface Envelope {
  readonly delivery: Delivery;
  readonly socket: WebSocket;
  readonly resolve: (payload: Json) => void;
  readonly reject: (failure: DeliveryFailure) => void;
}

/** Socket Mode: connections that the app opens, and envelopes that it acknowledges one by one. */
export class SocketMode implements Transport {
  /** How often a connection was opened. */
  connectionsMade = 0;
  /** While true, envelopes go out and their acknowledgements get lost. */
  losesAcknowledgements = false;
  /** While true, connections are closed before Slack says hello. */
  refusesSockets = false;
  /** The error with which `apps.connections.open` is refused. */
  refusesWith: string | undefined;
  readonly #world: World;
  readonly #server: WebSocketServer;
  readonly #tickets = new Set<string>();
  readonly #open: WebSocket[] = [];
  readonly #envelopes = new Map<string, Envelope>();
  readonly #acknowledged = new Set<string>();
  #waitingForConnection: (() => void)[] = [];
  #turn = 0;

  constructor(world: World, http: Server) {
    this.#world = world;
    this.#server = new WebSocketServer({ server: http, path: '/link/' });
    this.#server.on('connection', (socket, request) => this.#greet(socket, request.url ?? ''));
  }

  get connections(): number {
    return this.#open.length;
  }

  /** Answers `apps.connections.open`. */
  openConnection(token: string | undefined): Json {
    if (this.refusesWith !== undefined) throw new SlackRefusal(this.refusesWith);
    if (token !== this.#world.appToken)
      throw new SlackRefusal(token?.startsWith('xoxb') ? 'not_allowed_token_type' : 'invalid_auth');
    const ticket = this.#world.nextId('ticket-');
    this.#tickets.add(ticket);
    return { url: `${this.#world.baseUrl.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${APP_ID}` };
  }

  async send(delivery: Delivery): Promise<Json> {
    if (this.#open.length === 0)
      await new Promise<void>((resolve) => this.#waitingForConnection.push(resolve));
    this.#turn += 1;
    const socket = this.#open[this.#turn % this.#open.length] as WebSocket;
    const id = this.#world.nextId('envelope-');
    return new Promise<Json>((resolve, reject) => {
      this.#envelopes.set(id, { delivery, socket, resolve, reject });
      socket.send(
        JSON.stringify({
          type: delivery.kind,
          envelope_id: id,
          payload: delivery.body,
          accepts_response_payload: delivery.kind !== 'events_api',
          ...(delivery.kind === 'events_api'
            ? { retry_attempt: delivery.attempts - 1, retry_reason: delivery.retryReason ?? '' }
            : {}),
        }),
      );
    });
  }

  /** Says that it will close, waits for the app to close first, as Slack does before it moves a connection. */
  disconnects(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void {
    for (const socket of this.#open)
      socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'fake' } }));
  }

  /** Breaks every connection without a word, as a network does. */
  cut(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #greet(socket: WebSocket, url: string): void {
    if (this.refusesSockets) {
      socket.terminate();
      return;
    }
    const ticket = new URL(url, 'http://fake').searchParams.get('ticket') ?? '';
    if (!this.#tickets.delete(ticket)) {
      socket.close(4001, 'invalid ticket');
      return;
    }
    if (this.#open.length >= 10) {
      socket.close(4002, 'too many connections');
      return;
    }
    this.connectionsMade += 1;
    this.#open.push(socket);
    socket.on('message', (raw) => this.#hear(String(raw)));
    socket.on('close', () => this.#forget(socket));
    socket.on('error', (error) => this.#world.violations.record(`socket: ${error.message}`));
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#open.length,
        connection_info: { app_id: APP_ID },
        debug_info: { host: 'fake', approximate_connection_time: 18_060 },
      }),
    );
    const waiting = this.#waitingForConnection;
    this.#waitingForConnection = [];
    for (const resolve of waiting) resolve();
    this.#world.watch.changed();
  }

  #hear(text: string): void {
    const { envelope_id: id, payload } = JSON.parse(text) as { envelope_id?: string; payload?: Json };
    const envelope = this.#envelopes.get(id ?? '');
    if (this.#acknowledged.has(id ?? '')) {
      this.#world.violations.record(`socket: ${id} acknowledged twice`);
      return;
    }
    if (!envelope) {
      this.#world.violations.record(`socket: acknowledges unknown envelope ${id}`);
      return;
    }
    if (this.losesAcknowledgements) return;
    if (this.#world.keepsRecords) this.#acknowledged.add(id ?? '');
    this.#envelopes.delete(id ?? '');
    envelope.resolve(payload ?? {});
  }

  #forget(socket: WebSocket): void {
    this.#open.splice(this.#open.indexOf(socket), 1);
    for (const [id, envelope] of this.#envelopes) {
      if (envelope.socket !== socket) continue;
      this.#envelopes.delete(id);
      envelope.reject(new DeliveryFailure('timeout'));
    }
    this.#world.watch.changed();
  }
}
