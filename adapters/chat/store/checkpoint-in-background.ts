import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** What a checkpoint found: how many pages the log had, and how many of them stand in the file now. */
export interface Checkpoint {
  readonly log: number;
  readonly checkpointed: number;
}

const EVERY_MS = 2_000;
/**
 * A log of more pages is moved again and again, each time what was written meanwhile, until nothing was: a writer that
 * finds all of the log in the file begins it anew, and nobody has waited.
 */
const LONG_LOG_PAGES = 16_000;
const MAX_PASSES = 30;
/** A log of more pages is begun anew whoever writes, which makes writers wait for tens of milliseconds. */
const TOO_LONG_LOG_PAGES = 64_000;
/** How long a checkpoint waits for another process. */
const BUSY_TIMEOUT_MS = 1_000;
/** How long the end of the thread is waited for: more than a checkpoint takes. */
const END_TIMEOUT_MS = 5_000;

/** What the two threads share: the first place is set to stop the thread, the second when it has ended. */
const STOPPED = 0;
const ENDED = 1;

// A text, because the bundle has no file of its own for it.
const CODE = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { driver, file, shared, everyMs, longLogPages, maxPasses, tooLongLogPages, busyTimeoutMs } = workerData;
  const isStopped = (afterMs) => Atomics.wait(shared, ${STOPPED}, 0, afterMs) !== 'timed-out';
  try {
    if (!isStopped(0)) {
      const Database = require(driver);
      const database = new Database(file, { timeout: busyTimeoutMs });
      database.prepare('PRAGMA synchronous = NORMAL').get();
      const gently = database.prepare('PRAGMA wal_checkpoint(PASSIVE)');
      const anew = database.prepare('PRAGMA wal_checkpoint(RESTART)');
      while (!isStopped(everyMs)) {
        let { log, checkpointed } = gently.get();
        for (let pass = 1, before = 0; log > longLogPages && log !== before && pass < maxPasses; pass += 1) {
          before = log;
          ({ log, checkpointed } = gently.get());
        }
        if (log > tooLongLogPages) ({ log, checkpointed } = anew.get());
        parentPort.postMessage({ log, checkpointed });
      }
      database.close();
    }
  } finally {
    Atomics.store(shared, ${ENDED}, 1);
    Atomics.notify(shared, ${ENDED});
  }
`;

/**
 * Moves what was written from the log of an SQLite file into the file, in a thread of its own: waiting for the disk is
 * most of the work, and nobody's question has to wait for it. Returns how to stop it, which waits until it has: a thread
 * that is ended in the middle of a call of the driver takes the process with it.
 */
export function checkpointInBackground(
  file: string,
  {
    everyMs = EVERY_MS,
    longLogPages = LONG_LOG_PAGES,
    onCheckpoint = () => {},
  }: {
    readonly everyMs?: number;
    readonly longLogPages?: number;
    readonly onCheckpoint?: (checkpoint: Checkpoint) => void;
  } = {},
): () => void {
  const driver = createRequire(import.meta.url).resolve('libsql');
  const shared = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const limits = {
    everyMs,
    longLogPages,
    maxPasses: MAX_PASSES,
    tooLongLogPages: TOO_LONG_LOG_PAGES,
    busyTimeoutMs: BUSY_TIMEOUT_MS,
  };
  const worker = new Worker(CODE, { eval: true, workerData: { driver, file, shared, ...limits } });
  worker.unref();
  const stop = () => {
    process.off('exit', stop);
    Atomics.store(shared, STOPPED, 1);
    Atomics.notify(shared, STOPPED);
    Atomics.wait(shared, ENDED, 0, END_TIMEOUT_MS);
  };
  // However the process ends, the thread ends before it.
  process.on('exit', stop);
  worker.on('message', onCheckpoint);
  // The connection of the main thread does it itself where the log gets very long.
  worker.on('error', (error) => process.emitWarning(`the store's log is not tended: ${error.message}`));
  return stop;
}
