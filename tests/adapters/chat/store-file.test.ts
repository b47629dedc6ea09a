import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  type Checkpoint,
  checkpointInBackground,
} from '../../../adapters/chat/store/checkpoint-in-background.ts';
import { connect } from '../../../adapters/chat/store/connection.ts';
import { openStore, StoreError, storeFile } from '../../../adapters/chat/store/open-store.ts';
import { makeFolder } from '../run-cli.ts';
import { makeQuestion } from './incoming.ts';

const CLAIMER = join(import.meta.dirname, 'claim-in-a-process.ts');

const TENDER = join(import.meta.dirname, 'tend-in-a-process.ts');

/** Starts a process that claims the questions 0, 1, 2, … of a store and prints the id of each one it got. */
function startClaimer(
  file: string,
  count: number,
): { child: ChildProcess; claimed: string[]; ended: Promise<unknown> } {
  const child = spawn(process.execPath, ['--import', 'tsx', CLAIMER, file, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const claimed: string[] = [];
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    claimed.push(...lines);
  });
  return { child, claimed, ended: once(child, 'close') };
}

/** Whether a log got shorter after it was long. */
function isBegunAnew(pages: readonly number[]): boolean {
  return pages.some((count, index) => count < (pages[index - 1] ?? 0) && (pages[index - 1] ?? 0) > 50);
}

describe('the file of a store', () => {
  test('is the owner’s alone to read', () => {
    const file = storeFile(join(makeFolder(), 'data'));
    openStore(file).close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
  });

  test('is opened again with what was in it', () => {
    const file = storeFile(makeFolder());
    const first = openStore(file);
    const claimed = first.questions.claim(makeQuestion({ id: '1' }), 1, 'me');
    first.close();
    const second = openStore(file);
    expect(second.questions.find('test', '1')).toEqual(claimed);
    second.close();
  });

  test('of an earlier version keeps its conversations', () => {
    const file = storeFile(makeFolder());
    openStore(file).close();
    const connection = connect(file);
    for (const statement of [
      'DROP TABLE conversations',
      `CREATE TABLE conversations (key TEXT PRIMARY KEY, platform TEXT NOT NULL, workspace TEXT NOT NULL,
        person TEXT NOT NULL, last_token TEXT NOT NULL, state TEXT NOT NULL, updated_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID`,
      'CREATE INDEX conversations_by_age ON conversations (updated_at)',
      `INSERT INTO conversations VALUES ('test/1', 'test', '', 'ann', 't', '{"turns":2}', 5)`,
      'PRAGMA user_version = 2',
    ])
      connection.get(statement);
    connection.close();
    const store = openStore(file);
    expect(store.conversations.load('test/1', 5)).toEqual({ state: { turns: 2 }, lastToken: 't' });
    expect(store.conversations.load('test/1', 6)).toBeUndefined();
    store.close();
  });

  test('of a newer version is left alone', () => {
    const file = storeFile(makeFolder());
    openStore(file).close();
    const connection = connect(file);
    connection.get('PRAGMA user_version = 99');
    connection.close();
    expect(() => openStore(file)).toThrow(
      /written by a newer version \(its schema is 99, this one knows \d+\)/,
    );
  });

  test('that is none, or cannot be made, is refused with the setting to change', () => {
    const folder = makeFolder();
    const file = storeFile(folder);
    writeFileSync(file, 'no database, but a text that is long enough to be taken for one'.repeat(40));
    expect(() => openStore(file)).toThrow(StoreError);
    expect(() => openStore(file)).toThrow(/not a database; set DATA_DIR to a folder that can be written$/);
    mkdirSync(join(folder, 'taken'));
    expect(() => openStore(join(file, 'below', 'a.db'))).toThrow(/set DATA_DIR/);
  });

  test('works on after another process kept it busy for too long', () => {
    const file = storeFile(makeFolder());
    openStore(file).close();
    const [blocking, blocked] = [connect(file), connect(file)];
    blocked.get('PRAGMA busy_timeout = 20');
    blocking.get('BEGIN IMMEDIATE');
    const write = () => blocked.get("INSERT INTO installations VALUES ('test', 'desk', 'sealed')");
    expect(write).toThrow(/database is locked/);
    expect(() => blocked.transaction(write)).toThrow(/database is locked/);
    blocking.get('COMMIT');
    blocked.transaction(write);
    expect(blocking.all('SELECT id FROM installations').length).toBe(1);
    blocking.close();
    blocked.close();
  });

  test('may be made and shared by several processes: each question is claimed once', async () => {
    const file = storeFile(makeFolder());
    const claimers = [1, 2, 3].map(() => startClaimer(file, 150));
    await Promise.all(claimers.map(({ ended }) => ended));
    const ids = claimers.flatMap(({ claimed }) => claimed).map(Number);
    expect(ids.sort((a, b) => a - b)).toEqual(Array.from({ length: 150 }, (_, id) => id));
  });

  test('is tended by a thread of its own: what stands in the log comes into the file', async () => {
    const file = storeFile(makeFolder());
    const store = openStore(file);
    store.questions.claim(makeQuestion({ id: '1' }), 1, 'me');
    const checkpoint = await new Promise<Checkpoint>((resolve) => {
      const stop = checkpointInBackground(file, {
        everyMs: 5,
        onCheckpoint: (done) => {
          stop();
          resolve(done);
        },
      });
    });
    expect(checkpoint.log).toBeGreaterThan(0);
    expect(checkpoint.checkpointed).toBe(checkpoint.log);
    store.tend();
    store.close();
    expect(readFileSync(file).includes('Who is Lavrov?')).toBe(true);
  });

  test('has its log begun anew under steady writing', async () => {
    const file = storeFile(makeFolder());
    const store = openStore(file);
    const logged: number[] = [];
    const stop = checkpointInBackground(file, {
      everyMs: 5,
      longLogPages: 50,
      onCheckpoint: ({ log }) => logged.push(log),
    });
    for (let id = 0; id < 20_000 && !isBegunAnew(logged); id += 1) {
      store.questions.claim(makeQuestion({ id: String(id) }), 1, 'me');
      await setTimeout(1);
    }
    stop();
    expect(isBegunAnew(logged)).toBe(true);
    store.close();
  });

  test('may be closed at any moment after its thread was started', async () => {
    const file = storeFile(makeFolder());
    for (let delayMs = 0; delayMs < 80; delayMs += 2) {
      const stop = checkpointInBackground(file, { everyMs: 1 });
      await setTimeout(delayMs);
      stop();
    }
    openStore(file).close();
  });

  test.each([1, 20, 40])(
    'outlives a process that ends %i ms after its thread was started',
    async (delayMs) => {
      const file = storeFile(makeFolder());
      const child = spawn(process.execPath, ['--import', 'tsx', TENDER, file, String(delayMs)], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      expect(await once(child, 'close')).toEqual([3, null]);
    },
  );

  test('has lost nothing that was claimed when the process was killed', async () => {
    const file = storeFile(makeFolder());
    const { child, claimed, ended } = startClaimer(file, 1_000_000);
    child.stdout?.on('data', () => {
      if (claimed.length > 200) child.kill('SIGKILL');
    });
    await ended;
    const store = openStore(file);
    const pending = new Set(store.questions.listPending().map(({ question }) => question.id));
    expect(claimed.filter((id) => !pending.has(id))).toEqual([]);
    expect(store.questions.claim(makeQuestion({ id: claimed[0] ?? '' }), 1, 'me')).toBeUndefined();
    store.close();
  });
});
