import {
  type Delivery,
  DeliveryFailure,
  type DeliveryKind,
  RETRY_DELAYS_MS,
  type Transport,
} from './delivery.ts';
import type { Json } from './model.ts';
import { eventToWire } from './to-wire.ts';
import type { World } from './world.ts';

/** What Slack sends to the app, and again when it was not acknowledged. */
export class Deliveries {
  /** Every event that was sent, oldest first. */
  readonly events: Delivery[] = [];
  /** While set, events wait in it instead of going out. */
  #held: Delivery[] | undefined;
  readonly #world: World;
  readonly #transport: () => Transport;

  constructor(world: World, transport: () => Transport) {
    this.#world = world;
    this.#transport = transport;
  }

  /** Sends an event, and again on Slack's schedule until it is acknowledged; resolves after the first attempt. */
  async event(teamId: string, event: Json): Promise<void> {
    if (!this.#isSubscribed(event)) return;
    const delivery: Delivery = {
      kind: 'events_api',
      body: eventToWire(this.#world, teamId, event),
      attempts: 0,
    };
    if (this.#world.keepsRecords) this.events.push(delivery);
    if (this.#held) this.#held.push(delivery);
    else await this.#attempt(delivery);
  }

  /** Sends an event once more, though it was acknowledged. */
  async again(delivery: Delivery): Promise<void> {
    delivery.retryReason = 'http_timeout';
    await this.#attempt(delivery);
  }

  /** Sends what a person did with a command or a button; resolves with what the acknowledgement said. */
  async interaction(kind: Exclude<DeliveryKind, 'events_api'>, body: Json): Promise<Json> {
    const delivery: Delivery = { kind, body, attempts: 1 };
    try {
      return await this.#transport().send(delivery);
    } catch (error) {
      if (!(error instanceof DeliveryFailure)) throw error;
      this.#world.violations.record(
        `${kind} ${String(body.command ?? body.type)}: not acknowledged (${error.message})`,
      );
      return {};
    }
  }

  /** Keeps back events from now on. */
  hold(): void {
    this.#held = [];
  }

  /** Sends what was kept back, last first. */
  async releaseBackwards(): Promise<void> {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const delivery of held.reverse()) await this.#attempt(delivery);
  }

  async #attempt(delivery: Delivery): Promise<void> {
    delivery.attempts += 1;
    try {
      delivery.acknowledgement = await this.#transport().send(delivery);
    } catch (error) {
      if (!(error instanceof DeliveryFailure)) throw error;
      delivery.retryReason = error.message;
      const delay = RETRY_DELAYS_MS[delivery.attempts - 1];
      if (delay !== undefined) this.#world.clock.after(delay, () => this.#attempt(delivery));
    }
    this.#world.watch.changed();
  }

  #isSubscribed({ type, channel_type }: Json): boolean {
    const { events } = this.#world.manifest;
    if (type !== 'message') return events.has(String(type));
    const suffix =
      channel_type === 'channel' ? 'channels' : channel_type === 'group' ? 'groups' : String(channel_type);
    return events.has(`message.${suffix}`);
  }
}
