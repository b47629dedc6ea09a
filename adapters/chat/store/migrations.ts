import type { Connection } from './connection.ts';

/**
 * The steps from an empty database to today's, one string of statements each. A step that was released is never
 * changed; what is new is a new step at the end.
 */
const STEPS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE questions (
      token TEXT PRIMARY KEY,
      platform TEXT NOT NULL,
      event TEXT NOT NULL,
      workspace TEXT NOT NULL,
      channel TEXT NOT NULL,
      thread TEXT NOT NULL,
      is_direct INTEGER NOT NULL,
      person TEXT NOT NULL,
      text TEXT NOT NULL,
      subject TEXT NOT NULL,
      is_private INTEGER NOT NULL,
      must_respond INTEGER NOT NULL,
      origin TEXT NOT NULL,
      asked_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      owner TEXT NOT NULL,
      status TEXT,
      before TEXT,
      offers TEXT,
      sent TEXT,
      UNIQUE (platform, event)
    ) STRICT`,
    `CREATE INDEX questions_received ON questions (asked_at) WHERE state = 'received'`,
    'CREATE INDEX questions_by_age ON questions (asked_at)',
    'CREATE INDEX questions_by_person ON questions (platform, person)',
    `CREATE INDEX questions_by_thread ON questions (platform, channel, thread) WHERE thread <> ''`,
    `CREATE INDEX questions_by_reply ON questions (platform, json_extract(sent, '$.message'))
      WHERE sent IS NOT NULL`,
    `CREATE TABLE conversations (
      key TEXT PRIMARY KEY,
      platform TEXT NOT NULL,
      workspace TEXT NOT NULL,
      person TEXT NOT NULL,
      last_token TEXT NOT NULL,
      state TEXT NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX conversations_by_age ON conversations (updated_at)',
    `CREATE TABLE votes (
      token TEXT NOT NULL REFERENCES questions ON DELETE CASCADE,
      person TEXT NOT NULL,
      value INTEGER NOT NULL,
      PRIMARY KEY (token, person)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE opt_ins (
      platform TEXT NOT NULL,
      workspace TEXT NOT NULL,
      channel TEXT NOT NULL,
      listens TEXT NOT NULL,
      replies TEXT NOT NULL,
      PRIMARY KEY (platform, workspace, channel)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE limits (
      key TEXT PRIMARY KEY,
      minute INTEGER NOT NULL,
      passed INTEGER NOT NULL,
      passed_before INTEGER NOT NULL,
      noticed_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE owners (
      id TEXT PRIMARY KEY,
      host TEXT NOT NULL,
      pid INTEGER NOT NULL,
      seen_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE installations (
      platform TEXT NOT NULL,
      id TEXT NOT NULL,
      sealed TEXT NOT NULL,
      PRIMARY KEY (platform, id)
    ) STRICT, WITHOUT ROWID`,
  ],
  [
    `CREATE TABLE briefing_limits (
      platform TEXT NOT NULL,
      workspace TEXT NOT NULL,
      channel TEXT NOT NULL,
      briefings TEXT NOT NULL,
      PRIMARY KEY (platform, workspace, channel)
    ) STRICT, WITHOUT ROWID`,
  ],
  [
    // With its rows in the tree of its keys, as it was, few keys fit on a page and each look-up read many.
    'ALTER TABLE conversations RENAME TO conversations_before',
    `CREATE TABLE conversations (
      key TEXT PRIMARY KEY NOT NULL,
      platform TEXT NOT NULL,
      workspace TEXT NOT NULL,
      person TEXT NOT NULL,
      last_token TEXT NOT NULL,
      state TEXT NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT`,
    'INSERT INTO conversations SELECT * FROM conversations_before',
    'DROP TABLE conversations_before',
    'CREATE INDEX conversations_by_age ON conversations (updated_at)',
  ],
];

/** Thrown for a database that a newer version of the program wrote. */
class NewerStoreError extends Error {
  constructor(version: number) {
    super(`it was written by a newer version (its schema is ${version}, this one knows ${STEPS.length})`);
    this.name = 'NewerStoreError';
  }
}

/**
 * Brings a database to today's schema; several processes may do so at once.
 * @throws {NewerStoreError} where it is beyond today's.
 */
export function migrate(connection: Connection): void {
  if (versionOf(connection) === STEPS.length) return;
  connection.transaction(() => {
    const version = versionOf(connection);
    if (version > STEPS.length) throw new NewerStoreError(version);
    for (const statement of STEPS.slice(version).flat()) connection.get(statement);
    connection.get(`PRAGMA user_version = ${STEPS.length}`);
  });
}

function versionOf(connection: Connection): number {
  return Number(connection.get('PRAGMA user_version')?.user_version ?? 0);
}
