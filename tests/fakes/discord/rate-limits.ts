/** So many requests in so long, for one route and one channel, server or webhook. */
export interface Limit {
  limit: number;
  perMs: number;
}

/** Where a request stands in its bucket. */
export interface Standing {
  bucket: string;
  limit: number;
  remaining: number;
  resetAfterMs: number;
  isExceeded: boolean;
}

/** Generous, so that a test meets limits only where it sets them. */
const EVERYDAY: Limit = { limit: 10_000, perMs: 1000 };
/** Parameters that give a bucket of its own, as Discord documents. */
const MAJOR = ['channel', 'guild', 'application', 'token'];

/** Counts requests in buckets, in real time, as Discord's headers tell of them. */
export class RateLimits {
  readonly #limits = new Map<string, Limit>();
  readonly #buckets = new Map<string, { used: number; endsAt: number }>();
  /** Requests a second over all routes; interactions' callbacks are not counted. */
  global: Limit | undefined;

  /** Sets the limit of a route, as written in the table of routes. */
  set(on: string, limit: Limit): void {
    this.#limits.set(on, limit);
  }

  /** Counts one request. */
  take(on: string, params: Record<string, string>): Standing {
    const limit = this.#limits.get(on) ?? EVERYDAY;
    const major = MAJOR.map((name) => params[name] ?? '').join(':');
    return this.#count(`${on} ${major}`, limit, hash(on));
  }

  takeGlobal(): Standing | undefined {
    return this.global && this.#count('global', this.global, 'global');
  }

  #count(key: string, { limit, perMs }: Limit, bucket: string): Standing {
    const now = performance.now();
    let state = this.#buckets.get(key);
    if (!state || state.endsAt <= now) {
      state = { used: 0, endsAt: now + perMs };
      this.#buckets.set(key, state);
    }
    const isExceeded = state.used >= limit;
    if (!isExceeded) state.used += 1;
    return { bucket, limit, remaining: limit - state.used, resetAfterMs: state.endsAt - now, isExceeded };
  }
}

/** Discord names a bucket by an opaque text that is the same for all channels. */
function hash(on: string): string {
  return Buffer.from(on).toString('hex').slice(0, 32);
}
