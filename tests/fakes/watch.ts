/** Lets a test wait for a state rather than for a time. */
export interface Watch {
  /** Says that something in the fake has changed. */
  changed(): void;
  /**
   * Resolves with the first value of `find` that is neither undefined nor false; looks at every change.
   * @throws when it has not come true within `timeoutMs`, naming `what`.
   */
  until<T>(what: string, find: () => T | undefined | false, timeoutMs?: number): Promise<T>;
}

interface Waiter {
  check(): boolean;
}

/** `describe` is added to the message of a wait that ran out: what the fake has seen so far. */
export function createWatch(describe: () => string): Watch {
  const waiters = new Set<Waiter>();
  return {
    changed() {
      for (const waiter of waiters) if (waiter.check()) waiters.delete(waiter);
    },
    until<T>(what: string, find: () => T | undefined | false, timeoutMs = 30_000) {
      const failure = new Error(`waited ${timeoutMs} ms for ${what}`);
      return new Promise<T>((resolve, reject) => {
        const check = () => {
          const found = find();
          if (found === undefined || found === false) return false;
          clearTimeout(timer);
          resolve(found);
          return true;
        };
        const waiter = { check };
        const timer = setTimeout(() => {
          waiters.delete(waiter);
          failure.message += `\n${describe()}`;
          reject(failure);
        }, timeoutMs);
        if (!check()) waiters.add(waiter);
      });
    },
  };
}
