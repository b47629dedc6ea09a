import type { Assistant } from '../../src/index.ts';
import type { Log } from '../node/create-log.ts';
import type { Platform } from './platform.ts';
import type { ChatStore } from './store/chat-store.ts';
import type { Turns } from './turns.ts';
import type { Work } from './work.ts';

/** How many questions may be asked within a minute. */
export interface RateLimits {
  readonly perPersonAndMinute: number;
  readonly perChannelAndMinute: number;
}

/** What every step of the shared flow works with. */
export interface ChatContext {
  readonly assistant: Assistant;
  /** True where direct messages belong to a workspace, as they do in Slack. */
  readonly hasDirectChannels: boolean;
  readonly store: ChatStore;
  readonly platform: Platform;
  readonly limits: RateLimits;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Names this process in the store. */
  readonly owner: string;
  readonly work: Work;
  /** For asking the engine. */
  readonly turns: Turns;
  /** How long to wait before each further attempt to send. */
  readonly retryDelaysMs: readonly number[];
}

/** The key under which tasks of a question wait for each other. */
export function workKey(platform: string, questionId: string): string {
  return `${platform}/${questionId}`;
}
