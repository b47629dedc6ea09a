/** The last ids that were noted. */
export interface RecentIds {
  note(id: string): void;
  has(id: string): boolean;
}

/** Remembers at most so many. */
export function createRecentIds(maxIds = 1000): RecentIds {
  const known = new Set<string>();
  return {
    note(id) {
      known.delete(id);
      known.add(id);
      const [oldest] = known;
      if (known.size > maxIds && oldest !== undefined) known.delete(oldest);
    },
    has: (id) => known.has(id),
  };
}
