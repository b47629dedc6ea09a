/** Slack's clock: real, plus what the test has let pass; what is due runs when time passes it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `task` once `delayMs` have passed on this clock; at once where the delay is zero. */
  after(delayMs: number, task: () => Promise<void>): void;
  /** Lets time pass at once, when what was to run at once is over, and resolves when all that came due has run. */
  passes(ms: number): Promise<void>;
}

/** A clock that starts at the real time. */
export function createClock(): Clock {
  let offsetMs = 0;
  let waiting: { readonly at: number; readonly task: () => Promise<void> }[] = [];
  const underWay = new Set<Promise<void>>();
  const now = () => Date.now() + offsetMs;
  return {
    now,
    after(delayMs, task) {
      if (delayMs > 0) {
        waiting.push({ at: now() + delayMs, task });
        return;
      }
      const running = task();
      underWay.add(running);
      void running.finally(() => underWay.delete(running));
    },
    async passes(ms) {
      await Promise.all(underWay);
      offsetMs += ms;
      const due = waiting.filter(({ at }) => at <= now());
      waiting = waiting.filter(({ at }) => at > now());
      for (const { task } of due) await task();
    },
  };
}
