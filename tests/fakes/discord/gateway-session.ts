import type { WebSocket } from 'ws';
import { INTENT } from './intents.ts';
import type { World, WorldEvent } from './world.ts';

/** Gateway opcodes. */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

interface LoggedEvent {
  s: number;
  text: string;
}

/** One identified session of a client: it survives its connection, and its missed events are sent on resuming. */
export class GatewaySession {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  socket: WebSocket | undefined;
  /** Number of the last event. */
  sequence = 0;
  /** How often it was resumed. */
  resumes = 0;
  readonly #log: LoggedEvent[] = [];
  readonly #world: World;
  readonly #maxLog: number;

  constructor(
    world: World,
    id: string,
    socket: WebSocket,
    identity: { shard: readonly [number, number]; intents: number; maxLog: number },
  ) {
    this.#world = world;
    this.id = id;
    this.socket = socket;
    this.shard = identity.shard;
    this.intents = identity.intents;
    this.#maxLog = identity.maxLog;
  }

  /** Whether an event is this session's: by shard and by intent. */
  hears({ guildId, intent }: WorldEvent): boolean {
    const [id, count] = this.shard;
    const shard = guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
    return shard === id && (intent === 0 || (this.intents & intent) !== 0);
  }

  /** Sends an event, or keeps it for the next resume when nobody is connected. */
  dispatch(name: string, event: WorldEvent): void {
    this.send(name, event.build(this.readsContent));
  }

  send(name: string, data: object): void {
    this.sequence += 1;
    const text = JSON.stringify({ op: OP.dispatch, t: name, s: this.sequence, d: data });
    this.#log.push({ s: this.sequence, text });
    if (this.#log.length > this.#maxLog * 2) this.#log.splice(0, this.#maxLog);
    this.socket?.send(text);
  }

  /** Sends what came after `sequence` again. */
  replay(sequence: number): void {
    for (const { s, text } of this.#log) if (s > sequence) this.socket?.send(text);
  }

  get readsContent(): boolean {
    const isAllowed = this.#world.allowedIntents.has('MessageContent');
    return isAllowed && (this.intents & INTENT.messageContent) !== 0;
  }
}
