/** The last ids that were noted. */
export interface RecentIds {
  note(id: string): void;
  has(id: string): boolean;
  drop(id: string): void;
}

/** Remembers the last so many, and at most twice as many. */
export function createRecentIds(ids = 1000): RecentIds {
  let newer = new Set<string>();
  let older = new Set<string>();
  return {
    note(id) {
      newer.add(id);
      if (newer.size < ids) return;
      older = newer;
      newer = new Set();
    },
    has: (id) => newer.has(id) || older.has(id),
    drop(id) {
      newer.delete(id);
      older.delete(id);
    },
  };
}
