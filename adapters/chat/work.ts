import { setMaxListeners } from 'node:events';

/** Tasks under way: one after another for each key, waited for when the process stops. */
export interface Work {
  /** Runs a task after the earlier ones of its key; settles with it. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  isBusyWith(key: string): boolean;
  /** Aborted when the process stops: whoever waits for better times gives up. */
  readonly stopping: AbortSignal;
  /** Waits for what is under way, at most so long; returns how many tasks are left. */
  drain(maxMs: number): Promise<number>;
}

/** Starts with nothing under way. */
export function createWork(): Work {
  const lastOf = new Map<string, Promise<unknown>>();
  const underWay = new Set<Promise<unknown>>();
  const stop = new AbortController();
  // Any number of tasks may wait for it.
  setMaxListeners(0, stop.signal);
  return {
    run(key, task) {
      const before = lastOf.get(key);
      // What fails is the business of whoever started it; the next one runs all the same.
      const running = before === undefined ? task() : before.then(task, task);
      lastOf.set(key, running);
      underWay.add(running);
      const tidy = () => {
        underWay.delete(running);
        if (lastOf.get(key) === running) lastOf.delete(key);
      };
      running.then(tidy, tidy);
      return running;
    },
    isBusyWith: (key) => lastOf.has(key),
    stopping: stop.signal,
    async drain(maxMs) {
      stop.abort();
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, maxMs);
      });
      const allDone = async () => {
        while (underWay.size > 0) await Promise.allSettled(underWay);
      };
      await Promise.race([allDone(), tooLate]);
      clearTimeout(timer);
      return underWay.size;
    },
  };
}
