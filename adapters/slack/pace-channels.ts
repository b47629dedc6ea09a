import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRetryAfter } from './slack-errors.ts';

/** Sends to channels one message after another, and waits as long as Slack says where it is too fast. */
export interface ChannelPace {
  /**
   * Runs `send` after the earlier ones of its channel; again after the pause that Slack asks for.
   * @throws the rate limit itself when the process stops meanwhile.
   */
  run<T>(channel: string, send: () => Promise<T>): Promise<T>;
  /** Ends all waiting. */
  stop(): void;
}

/** Slack takes about one message a second and channel (https://docs.slack.dev/apis/web-api/rate-limits). */
export function createChannelPace(onPause: (channel: string, seconds: number) => void): ChannelPace {
  const lastOf = new Map<string, Promise<unknown>>();
  const stopping = new AbortController();
  // Any number of channels may wait.
  setMaxListeners(0, stopping.signal);

  async function sendWithPauses<T>(channel: string, send: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await send();
      } catch (error) {
        const seconds = readRetryAfter(error);
        if (seconds === undefined || stopping.signal.aborted) throw error;
        onPause(channel, seconds);
        await sleep(seconds * 1000, undefined, { signal: stopping.signal }).catch(() => {
          throw error;
        });
      }
    }
  }

  return {
    run(channel, send) {
      const before = lastOf.get(channel) ?? Promise.resolve();
      const running = before.then(
        () => sendWithPauses(channel, send),
        () => sendWithPauses(channel, send),
      );
      lastOf.set(channel, running);
      const tidy = () => {
        if (lastOf.get(channel) === running) lastOf.delete(channel);
      };
      running.then(tidy, tidy);
      return running;
    },
    stop: () => stopping.abort(),
  };
}
