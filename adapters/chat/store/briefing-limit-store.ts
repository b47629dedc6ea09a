import type { Place } from '../question.ts';
import type { Connection } from './connection.ts';

/** To which briefings somebody who may decide it limited a channel, or a whole workspace where no channel is named. */
export interface BriefingLimit {
  /** Ids of the briefings, private ones among them where they were named. */
  readonly briefings: readonly string[];
  readonly holdsFor: 'channel' | 'workspace';
}

type Scope = Pick<Place, 'platform' | 'workspace'> & Partial<Pick<Place, 'channel'>>;

export interface BriefingLimitStore {
  /** What holds in a channel: its own limit, else its workspace's; undefined where there is neither. */
  limitIn(place: Pick<Place, 'platform' | 'workspace' | 'channel'>): BriefingLimit | undefined;
  /** Sets a limit; without briefings it is lifted. */
  setLimit(scope: Scope, briefings: readonly string[] | undefined): void;
}

/** The row of a whole workspace names no channel. */
const WHOLE_WORKSPACE = '';

/** Limits in a database. */
export function createBriefingLimitStore(connection: Connection): BriefingLimitStore {
  return {
    limitIn({ platform, workspace, channel }) {
      if (workspace === undefined) return undefined;
      const row = connection.get(
        `SELECT channel, briefings FROM briefing_limits
          WHERE platform = ? AND workspace = ? AND channel IN (?, ?) ORDER BY channel DESC`,
        platform,
        workspace,
        channel,
        WHOLE_WORKSPACE,
      );
      return row === undefined
        ? undefined
        : {
            briefings: JSON.parse(String(row.briefings)) as string[],
            holdsFor: row.channel === WHOLE_WORKSPACE ? 'workspace' : 'channel',
          };
    },
    setLimit({ platform, workspace = '', channel = WHOLE_WORKSPACE }, briefings) {
      connection.get(
        briefings === undefined
          ? 'DELETE FROM briefing_limits WHERE platform = ? AND workspace = ? AND channel = ?'
          : 'INSERT OR REPLACE INTO briefing_limits VALUES (?, ?, ?, ?)',
        ...[platform, workspace, channel],
        ...(briefings === undefined ? [] : [JSON.stringify(briefings)]),
      );
    },
  };
}
