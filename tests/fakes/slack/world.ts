import { createViolations, type Violations } from '../violations.ts';
import { createWatch, type Watch } from '../watch.ts';
import { type Clock, createClock } from './clock.ts';
import type { Manifest } from './manifest.ts';
import type { Channel, Json, Message, View } from './model.ts';
import { Team } from './team.ts';

export const APP_ID = 'A0BRIEFING';

/** A Web API call as it arrived. */
export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly teamId: string | undefined;
  /** The error of the answer; undefined where it was ok. */
  error?: string;
}

/** A trigger that a person's action made: good once, for three seconds. */
export interface Trigger {
  readonly expiresAt: number;
  readonly userId: string;
  isUsed: boolean;
}

/** A response URL: good for five messages and thirty minutes. */
export interface ResponseUrl {
  readonly channel: Channel;
  readonly userId: string;
  readonly expiresAt: number;
  /** The message whose button was pressed. */
  readonly source?: Message;
  readonly threadTs?: string;
  /** What was posted to it. */
  readonly posted: Message[];
}

/** Everything Slack knows: teams, messages, what the app did. */
export class World {
  readonly clock: Clock = createClock();
  readonly violations: Violations = createViolations();
  readonly watch: Watch;
  readonly manifest: Manifest;
  readonly teams = new Map<string, Team>();
  readonly messages: Message[] = [];
  readonly #byTs = new Map<string, Message>();
  readonly #threads = new Map<string, Message[]>();
  readonly calls: Call[] = [];
  /** False: calls and events are not kept, for a test that makes very many. */
  keepsRecords = true;
  /** Told of each call as it arrives. */
  onCall: (call: Call) => void = () => {};
  readonly triggers = new Map<string, Trigger>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  /** Views that are open, by their id; a Home tab by its person. */
  readonly views = new Map<string, View>();
  readonly prompts: Json[] = [];
  /** Titles of threads, by channel and ts. */
  readonly titles = new Map<string, string>();
  /** The app-level token for Socket Mode. */
  readonly appToken = 'xapp-1-A0BRIEFING-1-test';
  readonly signingSecret = 'signing-secret-of-the-test';
  baseUrl = '';
  /** Told of what the app posted, changed and removed: Slack sends events of that, too. */
  onPosted: (message: Message) => void = () => {};
  onChanged: (message: Message, before: Message) => void = () => {};
  onDeleted: (message: Message) => void = () => {};
  #counter = 0;
  #lastMicros = 0;

  constructor(manifest: Manifest) {
    this.manifest = manifest;
    this.watch = createWatch(() => this.#describe());
  }

  addTeam(id: string): Team {
    const team = new Team(this, id);
    this.teams.set(id, team);
    return team;
  }

  teamOfToken(token: string): Team | undefined {
    return [...this.teams.values()].find((team) => team.botToken === token);
  }

  findChannel(id: unknown): Channel | undefined {
    for (const team of this.teams.values())
      for (const channel of team.channels.values()) if (channel.id === id) return channel;
    return undefined;
  }

  findMessage(channelId: unknown, ts: unknown): Message | undefined {
    return this.#byTs.get(`${String(channelId)} ${String(ts)}`);
  }

  /** The messages in a thread, without the one that began it, oldest first. */
  thread(channelId: string, ts: string): readonly Message[] {
    return this.#threads.get(`${channelId} ${ts}`) ?? [];
  }

  addMessage(message: Message): void {
    const { channel, ts, threadTs } = message;
    this.messages.push(message);
    this.#byTs.set(`${channel.id} ${ts}`, message);
    if (threadTs === undefined) return;
    const key = `${channel.id} ${threadTs}`;
    const thread = this.#threads.get(key);
    if (thread) thread.push(message);
    else this.#threads.set(key, [message]);
  }

  /** A fresh identifier with Slack's prefix. */
  nextId(prefix: string): string {
    this.#counter += 1;
    return `${prefix}${String(this.#counter).padStart(9, '0')}`;
  }

  /** A fresh timestamp, later than every one before. */
  nextTs(): string {
    this.#lastMicros = Math.max(this.#lastMicros + 1, this.clock.now() * 1000);
    const micros = String(Math.floor(this.#lastMicros));
    return `${micros.slice(0, -6)}.${micros.slice(-6)}`;
  }

  addCall(call: Call): void {
    if (this.keepsRecords) this.calls.push(call);
    this.onCall(call);
  }

  /** Forgets the oldest messages, so that only so many are known. */
  forgetOlder(count: number): void {
    for (const { channel, ts, threadTs } of this.messages.splice(0, this.messages.length - count)) {
      this.#byTs.delete(`${channel.id} ${ts}`);
      this.#threads.delete(`${channel.id} ${threadTs ?? ts}`);
    }
  }

  addTrigger(userId: string): string {
    const id = `${this.nextId('')}.${this.nextId('')}`;
    this.triggers.set(id, { userId, expiresAt: this.clock.now() + 3000, isUsed: false });
    return id;
  }

  addResponseUrl(use: Omit<ResponseUrl, 'expiresAt' | 'posted'>): {
    readonly url: string;
    readonly entry: ResponseUrl;
  } {
    const id = this.nextId('R');
    const entry = { ...use, expiresAt: this.clock.now() + 30 * 60_000, posted: [] };
    this.responseUrls.set(id, entry);
    return { url: `${this.baseUrl}/response/${id}`, entry };
  }

  #describe(): string {
    const calls = this.calls
      .slice(-15)
      .map(({ method, args, error }) => `  ${method} ${error ?? 'ok'} ${JSON.stringify(args).slice(0, 200)}`);
    return [
      `calls of the app (last ${calls.length} of ${this.calls.length}):`,
      ...calls,
      ...this.violations.list(),
    ].join('\n');
  }
}
