import type { Clock } from './clock.ts';

/** First millisecond of 2015, where Discord begins to count. */
const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Hands out identifiers that grow, and carry the time they were made. */
export interface Snowflakes {
  next(): string;
  /** An identifier a millisecond after the last of its kind, so that servers spread evenly over shards. */
  nextGuild(): string;
}

/** Identifiers by the fake's clock. */
export function createSnowflakes(clock: Clock): Snowflakes {
  let last = 0n;
  let guilds = 0;
  const stamp = (ms: number) => BigInt(ms - DISCORD_EPOCH_MS) << 22n;
  return {
    next() {
      const earliest = stamp(clock.now());
      last = earliest > last ? earliest : last + 1n;
      return String(last);
    },
    nextGuild: () => String(stamp(Date.UTC(2020, 0, 1) + guilds++)),
  };
}
