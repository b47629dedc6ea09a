/** What became of a message after it was written. */
export interface Revision {
  /** Slack's timestamp of the change. */
  readonly ts: string;
  /** The text it was changed to; undefined where it was deleted. */
  readonly text: string | undefined;
}

/**
 * The last change of each message, so that events out of their order do no harm: an edit that arrives late does not
 * undo a later one, and a message that arrives after its change is taken as it is now.
 */
export interface RecentRevisions {
  /** Notes a change; false where a later one is known. */
  note(messageId: string, revision: Revision): boolean;
  latest(messageId: string): Revision | undefined;
}

/** Remembers at most so many messages. */
export function createRecentRevisions(maxMessages = 1000): RecentRevisions {
  const known = new Map<string, Revision>();
  return {
    note(messageId, revision) {
      const last = known.get(messageId);
      if (last !== undefined && Number(last.ts) > Number(revision.ts)) return false;
      known.delete(messageId);
      known.set(messageId, revision);
      const [oldest] = known.keys();
      if (known.size > maxMessages && oldest !== undefined) known.delete(oldest);
      return true;
    },
    latest: (messageId) => known.get(messageId),
  };
}
