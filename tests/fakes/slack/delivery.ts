import type { Json } from './model.ts';

export type DeliveryKind = 'events_api' | 'slash_commands' | 'interactive';

/** Something that Slack sends to the app, until it is acknowledged or given up. */
export interface Delivery {
  readonly kind: DeliveryKind;
  readonly body: Json;
  /** How often it was sent. */
  attempts: number;
  /** What the app said with its acknowledgement; undefined until there is one. */
  acknowledgement?: Json;
  /** Why the last attempt failed. */
  retryReason?: string;
}

/** A way from Slack to the app. */
export interface Transport {
  /** Sends once; resolves with the acknowledgement's body, or rejects with Slack's reason for a retry. */
  send(delivery: Delivery): Promise<Json>;
}

/** Thrown where an attempt failed; `message` is what `x-slack-retry-reason` will say. */
export class DeliveryFailure extends Error {}

/** Milliseconds before the first, second and third retry (https://docs.slack.dev/apis/events-api). */
export const RETRY_DELAYS_MS = [0, 60_000, 5 * 60_000];
