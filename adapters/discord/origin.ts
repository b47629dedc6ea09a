import type { Json } from '../chat/question.ts';

/** How a question came, and with that how it is replied to; plain data, kept with the question. */
export type Origin = MessageOrigin | InteractionOrigin;

/** A message in a channel, a thread or a direct message. */
export interface MessageOrigin {
  readonly kind: 'message';
  readonly channel: string;
  readonly message: string;
}

/** A command, a button or a menu. */
export interface InteractionOrigin {
  readonly kind: 'interaction';
  readonly application: string;
  readonly id: string;
  readonly token: string;
  readonly channel: string;
  /** Whether the bot itself is in the channel, and not only this person's commands. */
  readonly isBotHere: boolean;
  readonly mayEmbed: boolean;
}

/** Where a reply stands. */
export type Sent =
  | { readonly kind: 'message'; readonly channel: string; readonly message: string }
  | { readonly kind: 'interaction'; readonly application: string; readonly token: string };

/** An origin, or where a reply stands, as the store keeps it. */
export function toJson(value: Origin | Sent): Json {
  return { ...value };
}

/** An origin as it comes from the store. */
export function toOrigin(value: Json): Origin {
  return value as unknown as Origin;
}

/** Where a reply stands, as it comes from the store. */
export function toSent(value: Json): Sent {
  return value as unknown as Sent;
}
