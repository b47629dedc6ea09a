import type { AddressInfo } from 'node:net';
import type { Fault, Hold } from './faults.ts';
import { Gateway } from './gateway.ts';
import type { PrivilegedIntent } from './intents.ts';
import { type Channel, FLAG, type Interaction, type Message } from './model.ts';
import { People } from './people.ts';
import { announce } from './post-message.ts';
import type { Limit } from './rate-limits.ts';
import { Rest } from './rest.ts';
import { announceInteraction } from './send-interaction.ts';
import { World } from './world.ts';

export interface FakeDiscordOptions {
  /** The bot's token; `fake-token` when not said. */
  token?: string;
  /** Privileged intents allowed on the application's page; none when not said. */
  allowedIntents?: readonly PrivilegedIntent[];
  /** 41,250 ms when not said, as Discord has it. */
  heartbeatIntervalMs?: number;
  /** Shards that `GET /gateway/bot` recommends; one when not said. */
  shards?: number;
  /** Events kept for resuming a session; 10,000 when not said. */
  maxLog?: number;
}

/**
 * A Discord on loopback, by the public protocol: REST and gateway. What people do is written as sentences
 * (`says`, `slash`, `clicks`); what the client does wrong is recorded and fails the test in `close`.
 */
export class FakeDiscord extends People {
  readonly gateway: Gateway;
  readonly rest: Rest;

  constructor(world: World, rest: Rest, gateway: Gateway) {
    super(world);
    this.rest = rest;
    this.gateway = gateway;
  }

  /** What the client's `rest.api`, or `DISCORD_API_URL`, has to be. */
  get apiUrl(): string {
    return `http://127.0.0.1:${(this.rest.server.address() as AddressInfo).port}/api`;
  }

  get token(): string {
    return this.world.token;
  }

  // What comes of it

  /** Resolves when `find` gives something; looks at every change. */
  until<T>(what: string, find: () => T | undefined | false, timeoutMs?: number): Promise<T> {
    return this.world.watch.until(what, find, timeoutMs);
  }

  /** Resolves when the client is ready: all of its shards have identified. */
  async connected(shards = 1): Promise<void> {
    await this.until(`${shards} connected shards`, () => this.gateway.connected.length >= shards);
  }

  /** The bot's messages in answer to this one, deleted ones too. */
  repliesTo(message: Message): readonly Message[] {
    return this.world.repliesByMessage.get(message.id) ?? [];
  }

  /** The bot's first message in answer to this one. */
  replyTo(message: Message, timeoutMs?: number): Promise<Message> {
    const what = `a reply to ${JSON.stringify(message.content)}`;
    return this.until(what, () => this.repliesTo(message)[0], timeoutMs);
  }

  /** The message that answers a command or a button, when it is there and no sign of waiting any more. */
  responseTo(interaction: Interaction, timeoutMs?: number): Promise<Message> {
    return this.until(
      `a response to ${interaction.label}`,
      () => {
        const { original, state } = interaction;
        const isDone = original && !(original.flags & FLAG.loading) && state !== 'deferred-update';
        return isDone ? original : interaction.followups[0];
      },
      timeoutMs,
    );
  }

  /** The choices offered while somebody types. */
  choicesFor(interaction: Interaction): Promise<NonNullable<Interaction['choices']>> {
    return this.until(`choices for ${interaction.label}`, () => interaction.choices);
  }

  /** Messages in a channel that are still there, oldest first; those only their reader sees too. */
  messagesIn(channel: Channel): readonly Message[] {
    return (this.world.messagesByChannel.get(channel.id) ?? []).filter(({ isDeleted }) => !isDeleted);
  }

  /** The bot's messages in a channel that are still there. */
  botMessagesIn(channel: Channel): readonly Message[] {
    return this.messagesIn(channel).filter(({ author }) => author === this.world.bot);
  }

  /** A file that came with a message, as text. */
  fileOf(message: Message, name: string): string {
    const attachment = message.attachments.find(({ filename }) => filename === name);
    if (!attachment) throw new Error(`no file ${name}`);
    return String(this.world.files.get(attachment.id));
  }

  // What goes wrong

  /** A fault of REST: a status, a delay, an answer lost after the request was taken. */
  fails(fault: Fault): void {
    this.rest.faults.add(fault);
  }

  /** Holds the next request to a route, before Discord does what it asks. */
  holds(on: string): Hold {
    return this.rest.faults.hold(on);
  }

  limits(on: string, limit: Limit): void {
    this.rest.limits.set(on, limit);
  }

  /** Breaks all gateway connections. */
  cut(): void {
    this.gateway.cut();
  }

  /** Sends the event of a message or an interaction once more, as Discord may. */
  redelivers(event: Message | Interaction): void {
    if ('token' in event) announceInteraction(this.world, event);
    else announce(this.world, 'MESSAGE_CREATE', event);
  }

  /** The token is reset: what the client holds is no longer good. */
  resetsToken(): void {
    this.world.token = `${this.world.token}-reset`;
  }

  // The end

  /** @throws when the client broke a limit or a rule, or left an interaction without an answer. */
  expectNoViolations(): void {
    const violations = this.world.violations.list(this.#listUnanswered());
    if (violations.length > 0) throw new Error(`Discord would object:\n  ${violations.join('\n  ')}`);
  }

  /** From now on violations worded like this are what the test is about. */
  forgives(pattern: RegExp): void {
    this.world.violations.forgive(pattern);
  }

  /** Ends all connections. @throws as `expectNoViolations` does. */
  async close(): Promise<void> {
    this.rest.faults.clear();
    await this.gateway.close();
    this.rest.server.closeAllConnections();
    await new Promise<void>((resolve) => this.rest.server.close(() => resolve()));
    this.expectNoViolations();
  }

  /** Interactions that somebody still waits for. */
  #listUnanswered(): readonly string[] {
    return [...this.world.interactions.values()].flatMap(({ label, state, original }) => {
      const isWaiting = state === 'waiting' || state === 'deferred';
      const isLoading =
        state === 'deferred' && original && !original.isDeleted && original.flags & FLAG.loading;
      return isWaiting && (state === 'waiting' || isLoading) ? [`${label}: left without an answer`] : [];
    });
  }
}

/** Starts a fake Discord on a free port of this machine. */
export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const world = new World(options.token ?? 'fake-token', options.allowedIntents ?? []);
  const rest = new Rest(world);
  const gateway = new Gateway(world, rest.server, {
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    maxLog: options.maxLog ?? 10_000,
  });
  await new Promise<void>((resolve) => rest.server.listen(0, '127.0.0.1', resolve));
  world.gateway.url = `ws://127.0.0.1:${(rest.server.address() as AddressInfo).port}`;
  world.gateway.shards = options.shards ?? 1;
  return new FakeDiscord(world, rest, gateway);
}
