import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { GatewaySession, OP } from './gateway-session.ts';
import { refuseIntents } from './intents.ts';
import { guildToWire } from './to-wire.ts';
import type { World } from './world.ts';

export interface GatewayOptions {
  heartbeatIntervalMs: number;
  /** Events kept for a session to be resumed. */
  maxLog: number;
}

interface Frame {
  op: number;
  d: unknown;
}

/** Close codes and Discord's words for them. */
const REASONS: Record<number, string> = {
  4004: 'Authentication failed.',
  4005: 'Already authenticated.',
  4010: 'Invalid shard.',
  4013: 'Invalid intent(s).',
  4014: 'Disallowed intent(s).',
};

/** The gateway: what a client says after hello, and what the test does to its connections. */
export class Gateway {
  readonly sessions = new Map<string, GatewaySession>();
  /** Every identify there was, oldest first. */
  readonly identifies: { shard: readonly [number, number]; intents: number; token: string }[] = [];
  acksHeartbeats = true;
  /** How many events before the one asked for a resume sends again. */
  overlapOnResume = 0;
  /** The code with which the next connections that identify are closed; undefined when they are let in. */
  refusesWith: number | undefined;
  readonly #world: World;
  readonly #options: GatewayOptions;
  readonly #server: WebSocketServer;
  #sessionsMade = 0;

  constructor(world: World, http: Server, options: GatewayOptions) {
    this.#world = world;
    this.#options = options;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on('connection', (socket) => this.#greet(socket));
    world.onEvent((event) => {
      for (const session of this.sessions.values())
        if (session.hears(event)) session.dispatch(event.name, event);
    });
  }

  /** Sessions with a connection. */
  get connected(): readonly GatewaySession[] {
    return [...this.sessions.values()].filter(({ socket }) => socket !== undefined);
  }

  /** Breaks every connection without a word, as a network does. */
  cut(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  /** Opcode 7: asks every client to connect again. */
  asksToReconnect(): void {
    for (const { socket } of this.connected) socket?.send(JSON.stringify({ op: OP.reconnect, d: null }));
  }

  /** Opcode 9: tells every client that its session is over, or may be resumed. */
  invalidatesSessions(mayResume: boolean): void {
    for (const session of this.connected) {
      session.socket?.send(JSON.stringify({ op: OP.invalidSession, d: mayResume }));
      if (!mayResume) this.sessions.delete(session.id);
    }
  }

  /** Closes every connection with a code. */
  closes(code: number, reason = ''): void {
    for (const socket of this.#server.clients) socket.close(code, reason);
  }

  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #greet(socket: WebSocket): void {
    socket.on('message', (raw) => this.#hear(socket, String(raw)));
    socket.on('close', (code) => this.#forget(socket, code));
    socket.on('error', (error) => this.#world.violations.record(`gateway: ${error.message}`));
    socket.send(
      JSON.stringify({ op: OP.hello, d: { heartbeat_interval: this.#options.heartbeatIntervalMs } }),
    );
  }

  /** A session ends with a proper goodbye (1000, 1001); after anything else it can be resumed. */
  #forget(socket: WebSocket, code: number): void {
    const session = this.#sessionOf(socket);
    if (session) {
      session.socket = undefined;
      if (code === 1000 || code === 1001) this.sessions.delete(session.id);
    }
    this.#world.watch.changed();
  }

  #sessionOf(socket: WebSocket): GatewaySession | undefined {
    return [...this.sessions.values()].find((session) => session.socket === socket);
  }

  #hear(socket: WebSocket, text: string): void {
    const frame = this.#parse(text);
    if (!frame) {
      socket.close(4002, 'Error while decoding payload.');
      return;
    }
    if (text.length > 4096) this.#world.violations.record('gateway: a payload of more than 4096 bytes');
    if (frame.op === OP.heartbeat) {
      if (this.acksHeartbeats) socket.send(JSON.stringify({ op: OP.heartbeatAck }));
    } else if (frame.op === OP.identify) {
      this.#identify(socket, frame.d as Identify);
    } else if (frame.op === OP.resume) {
      this.#resume(socket, frame.d as Resume);
    } else if (!this.#sessionOf(socket)) {
      socket.close(4003, 'Not authenticated.');
    } else if (frame.op !== OP.presence && frame.op !== OP.requestMembers) {
      this.#world.violations.record(`gateway: unknown opcode ${frame.op}`);
      socket.close(4001, 'Unknown opcode.');
    }
    this.#world.watch.changed();
  }

  #parse(text: string): Frame | undefined {
    try {
      const frame = JSON.parse(text) as Frame;
      return typeof frame?.op === 'number' ? frame : undefined;
    } catch (error) {
      this.#world.violations.record(`gateway: a payload that is not JSON (${(error as Error).message})`);
      return undefined;
    }
  }

  #identify(socket: WebSocket, { token, intents, shard = [0, 1] }: Identify): void {
    this.identifies.push({ shard, intents, token });
    const refusal = this.#sessionOf(socket) ? 4005 : this.#refuse({ token, intents, shard });
    if (refusal) {
      socket.close(refusal, REASONS[refusal] ?? '');
      return;
    }
    this.#sessionsMade += 1;
    const session = new GatewaySession(this.#world, `session-${this.#sessionsMade}`, socket, {
      shard,
      intents,
      maxLog: this.#options.maxLog,
    });
    this.sessions.set(session.id, session);
    this.#welcome(session);
  }

  /** The code with which an identity is refused; undefined when it is let in. */
  #refuse({ token, intents, shard }: Required<Identify>): number | undefined {
    if (this.refusesWith !== undefined) return this.refusesWith;
    if (token !== this.#world.token) return 4004;
    if (!(shard[0] >= 0 && shard[0] < shard[1])) return 4010;
    return refuseIntents(intents, this.#world.allowedIntents);
  }

  /** READY with the shard's servers as unavailable, then each server. */
  #welcome(session: GatewaySession): void {
    const world = this.#world;
    const guilds = [...world.guilds.values()].filter(
      ({ id, hasBot }) => hasBot && session.hears({ name: '', guildId: id, intent: 0, build: () => ({}) }),
    );
    session.send('READY', {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#url(),
      shard: session.shard,
      application: { id: world.applicationId, flags: 0 },
    });
    for (const guild of guilds) session.send('GUILD_CREATE', guildToWire(world, guild));
  }

  #url(): string {
    const address = this.#server.options.server?.address();
    return typeof address === 'object' && address ? `ws://127.0.0.1:${address.port}` : '';
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Resume): void {
    if (token !== this.#world.token) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    const session = this.sessions.get(session_id);
    if (!session) {
      socket.send(JSON.stringify({ op: OP.invalidSession, d: false }));
      return;
    }
    if (seq > session.sequence) {
      socket.close(4007, 'Invalid seq.');
      return;
    }
    session.socket?.terminate();
    session.socket = socket;
    session.resumes += 1;
    session.replay(seq - this.overlapOnResume);
    session.send('RESUMED', {});
  }
}

interface Identify {
  token: string;
  intents: number;
  shard?: [number, number];
}

interface Resume {
  token: string;
  session_id: string;
  seq: number;
}
