import Database from 'libsql';

/** Values that a statement takes and returns. */
export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, SqlValue>>;

/** A database connection whose statements are prepared once. */
export interface Connection {
  /** The first row, if there is any; what the statement changes is changed. */
  get(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  all(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  /** Runs `work` in a write transaction; one inside another joins it. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** How long a statement waits for another process that writes. */
const BUSY_TIMEOUT_MS = 5_000;

/** Opens an SQLite file, or a database in memory for ":memory:". */
export function connect(file: string): Connection {
  const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  const prepare = (sql: string) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  // Never `run` or `exec`: libsql leaves a statement that failed busy in progress, and then no commit succeeds
  // (https://github.com/tursodatabase/libsql-js/pull/237). `get` resets it.
  const get = (sql: string, ...values: readonly SqlValue[]) => prepare(sql).get(...values) as Row | undefined;
  let isInTransaction = false;
  return {
    get,
    all: (sql, ...values) => prepare(sql).all(...values) as Row[],
    transaction(work) {
      if (isInTransaction) return work();
      get('BEGIN IMMEDIATE');
      isInTransaction = true;
      try {
        const result = work();
        get('COMMIT');
        return result;
      } catch (error) {
        get('ROLLBACK');
        throw error;
      } finally {
        isInTransaction = false;
      }
    },
    close() {
      prepared.clear();
      database.close();
    },
  };
}
