import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../node/create-log.ts';
import type { ChatContext } from './chat-context.ts';

/** How long to wait before each further attempt, where nothing else is asked for. */
export const RETRY_DELAYS_MS = [1_000, 5_000, 20_000, 60_000, 120_000] as const;

export interface Patience {
  readonly isTransient: (error: unknown) => boolean;
  readonly delaysMs: readonly number[];
  /** Aborted when the process stops. */
  readonly stopping: AbortSignal;
  readonly log: Log;
}

/** How this bot waits for its platform. */
export function patienceOf({ platform, retryDelaysMs, work, log }: ChatContext): Patience {
  return {
    isTransient: (error) => platform.isTransient(error),
    delaysMs: retryDelaysMs,
    stopping: work.stopping,
    log,
  };
}

/** Thrown where the process stops before the platform took it: the next start tries again. */
export class PostponedError extends Error {
  constructor(cause: unknown) {
    super('the process stops before the platform took the reply', { cause });
    this.name = 'PostponedError';
  }
}

/**
 * Sends until the platform takes it; each attempt that failed for a passing reason is logged.
 * @throws {PostponedError} where the process stops; the platform's own error where waiting does not help.
 */
export async function sendPatiently<T>(
  send: () => Promise<T>,
  { isTransient, delaysMs, stopping, log }: Patience,
): Promise<T> {
  for (const delayMs of delaysMs) {
    try {
      return await send();
    } catch (error) {
      if (!isTransient(error)) throw error;
      log.warn({ err: error, retryInMs: delayMs }, 'the platform did not take a reply; it is sent again');
      try {
        await sleep(delayMs, undefined, { signal: stopping });
      } catch {
        // Only the signal ends the wait.
        throw new PostponedError(error);
      }
    }
  }
  return send();
}
