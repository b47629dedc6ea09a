import type { Connection } from './connection.ts';

/** 1 for helpful, -1 for not. */
export type Vote = 1 | -1;

/** Questions with one subject, for an editor to see which facts are missing. */
export interface ReviewItem {
  /** The question as it was last asked. */
  readonly question: string;
  readonly asked: number;
  /** How often it was declined. */
  readonly declined: number;
  readonly votedUp: number;
  readonly votedDown: number;
  /** Milliseconds since 1970. */
  readonly lastAskedAt: number;
}

export interface VoteStore {
  /** Keeps a person's vote on a reply in place of an earlier one; false where the question is no longer known. */
  cast(token: string, person: string, vote: Vote): boolean;
  /** Everything voted down or declined, the most asked first. */
  review(): readonly ReviewItem[];
}

/** Votes in a database. */
export function createVoteStore(connection: Connection): VoteStore {
  return {
    cast: (token, person, vote) =>
      connection.get(
        `INSERT OR REPLACE INTO votes SELECT token, ?, ? FROM questions
          WHERE token = ? AND state <> 'erased' RETURNING token`,
        person,
        vote,
        token,
      ) !== undefined,
    review: () =>
      connection
        .all(
          `WITH counted AS (
            SELECT token, sum(value > 0) AS up, sum(value < 0) AS down FROM votes GROUP BY token
          )
          SELECT text, max(asked_at) AS last_asked_at, count(*) AS asked, sum(status = 'unknown') AS declined,
            total(up) AS up, total(down) AS down
          FROM questions LEFT JOIN counted USING (token)
          WHERE state = 'answered' GROUP BY subject HAVING declined > 0 OR down > 0
          ORDER BY asked DESC, down DESC, last_asked_at DESC, text`,
        )
        .map((row) => ({
          question: String(row.text),
          asked: Number(row.asked),
          declined: Number(row.declined),
          votedUp: Number(row.up),
          votedDown: Number(row.down),
          lastAskedAt: Number(row.last_asked_at),
        })),
  };
}
