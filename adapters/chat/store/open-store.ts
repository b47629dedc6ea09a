import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createBriefingLimitStore } from './briefing-limit-store.ts';
import type { ChatStore } from './chat-store.ts';
import { checkpointInBackground } from './checkpoint-in-background.ts';
import { type Connection, connect } from './connection.ts';
import { createConversationStore } from './conversation-store.ts';
import { forgetPerson, forgetWorkspace } from './forget.ts';
import { createInstallationStore } from './installation-store.ts';
import { createLimitStore } from './limit-store.ts';
import { migrate } from './migrations.ts';
import { createOptInStore } from './opt-in-store.ts';
import { createOwnerStore } from './owner-store.ts';
import { createQuestionStore } from './question-store.ts';
import { createVoteStore } from './vote-store.ts';

/** For tests: a store that is gone with the process. */
export const IN_MEMORY = ':memory:';

/** With a thread that tends the log, this connection only does so where the log gets longer than this. */
const TENDED_LOG_PAGES = 100_000;

/**
 * Bytes of a page. A question touches some twenty pages and little in each, and the log takes every page whole: small
 * ones make a fifth of SQLite's usual size of it. It holds for files that are made anew.
 */
const PAGE_BYTES = 1024;

/** Thrown where the data cannot be opened; its message names the file, the reason and the setting. */
export class StoreError extends Error {
  constructor(file: string, cause: Error) {
    super(`${file} cannot be opened: ${cause.message}; set DATA_DIR to a folder that can be written`, {
      cause,
    });
    this.name = 'StoreError';
  }
}

/** The file of the store in a data folder. */
export function storeFile(dataFolder: string): string {
  return join(dataFolder, 'briefing-bot.db');
}

/**
 * Opens a store, making or upgrading it where need be. The file is the owner's alone to read.
 * @throws {StoreError}
 */
export function openStore(file: string): ChatStore {
  try {
    if (file !== IN_MEMORY) createPrivately(file);
    const connection = connect(file);
    prepareConnection(connection);
    return createStore(connection, file);
  } catch (error) {
    throw error instanceof Error ? new StoreError(file, error) : error;
  }
}

function createPrivately(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file)) return;
  writeFileSync(file, '', { flag: 'a', mode: 0o600 });
  chmodSync(file, 0o600);
}

function prepareConnection(connection: Connection): void {
  connection.get(`PRAGMA page_size = ${PAGE_BYTES}`);
  connection.get('PRAGMA journal_mode = WAL');
  // In WAL mode this survives a killed process; only a power cut may lose the last moments.
  connection.get('PRAGMA synchronous = NORMAL');
  connection.get('PRAGMA foreign_keys = ON');
  // What was forgotten is overwritten in the file as well.
  connection.get('PRAGMA secure_delete = FAST');
  migrate(connection);
}

function createStore(connection: Connection, file: string): ChatStore {
  let stopTending = () => {};
  return {
    questions: createQuestionStore(connection),
    conversations: createConversationStore(connection),
    votes: createVoteStore(connection),
    optIns: createOptInStore(connection),
    briefingLimits: createBriefingLimitStore(connection),
    limits: createLimitStore(connection),
    owners: createOwnerStore(connection),
    installations: createInstallationStore(connection),
    transaction: (work) => connection.transaction(work),
    forgetPerson: (person) => forgetPerson(connection, person),
    forgetWorkspace: (workspace) => forgetWorkspace(connection, workspace),
    expire(before) {
      connection.get('DELETE FROM questions WHERE asked_at < ?', before.questions);
      connection.get("DELETE FROM questions WHERE state = 'erased' AND asked_at < ?", before.traces);
      connection.get('DELETE FROM conversations WHERE updated_at < ?', before.conversations);
      connection.get('DELETE FROM limits WHERE minute * 60000 < ?', before.traces);
      connection.get('DELETE FROM owners WHERE seen_at < ?', before.traces);
    },
    tend() {
      if (file === IN_MEMORY) return;
      stopTending();
      connection.get(`PRAGMA wal_autocheckpoint = ${TENDED_LOG_PAGES}`);
      stopTending = checkpointInBackground(file);
    },
    close() {
      stopTending();
      connection.close();
    },
  };
}
