import type { Connection } from './connection.ts';

/** Whether something may pass, and if not, what to say. */
export interface Passage {
  /** The key whose limit is reached; undefined where it may pass. */
  readonly refusedBy: string | undefined;
  /** True for the first refusal within a minute. */
  readonly isFirstRefusal: boolean;
}

export interface LimitStore {
  /** Counts one more under every key, unless one of them has reached its limit a minute; then none is counted. */
  pass(limits: readonly { readonly key: string; readonly perMinute: number }[], now: number): Passage;
}

const MINUTE_MS = 60_000;

/**
 * Sliding windows in a database, so that all processes that share it count together and a restart forgets nothing.
 * A window is approximated by this clock minute and its share of the one before, as in
 * https://blog.cloudflare.com/counting-things-a-lot-of-different-things/.
 */
export function createLimitStore(connection: Connection): LimitStore {
  return {
    pass: (limits, now) =>
      connection.transaction(() => {
        const minute = Math.floor(now / MINUTE_MS);
        const counts = limits.map(({ key, perMinute }) => ({
          key,
          perMinute,
          ...load(connection, key, minute),
        }));
        const shareOfLast = 1 - (now % MINUTE_MS) / MINUTE_MS;
        const full = counts.find((count) => count.last * shareOfLast + count.passed + 1 > count.perMinute);
        const noticeDue = full !== undefined && now - full.noticedAt >= MINUTE_MS;
        for (const { key, passed, last, noticedAt } of counts) {
          connection.get(
            'INSERT OR REPLACE INTO limits VALUES (?, ?, ?, ?, ?)',
            key,
            minute,
            passed + (full === undefined ? 1 : 0),
            last,
            noticeDue && key === full.key ? now : noticedAt,
          );
        }
        return { refusedBy: full?.key, isFirstRefusal: noticeDue };
      }),
  };
}

function load(connection: Connection, key: string, minute: number) {
  const row = connection.get('SELECT * FROM limits WHERE key = ?', key);
  const elapsed = row === undefined ? Number.POSITIVE_INFINITY : minute - Number(row.minute);
  return {
    passed: elapsed === 0 ? Number(row?.passed) : 0,
    last: elapsed === 0 ? Number(row?.passed_before) : elapsed === 1 ? Number(row?.passed) : 0,
    noticedAt: Number(row?.noticed_at ?? 0),
  };
}
