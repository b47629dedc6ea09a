import type { Chat } from '../chat/create-chat.ts';
import type { Log } from '../node/create-log.ts';

/** What the handlers of events work with. */
export interface DiscordContext {
  readonly chat: Chat;
  readonly log: Log;
  /** Whether the bot reads messages that do not mention it. */
  readonly readsEverything: boolean;
}
