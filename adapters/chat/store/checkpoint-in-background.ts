import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** What a checkpoint found: how many pages the log had, and how many of them stand in the file now. */
export interface Checkpoint {
  readonly log: number;
  readonly checkpointed: number;
}

const EVERY_MS = 2_000;
/** A log of more pages is begun anew, which makes writers wait for a moment. */
const LONG_LOG_PAGES = 4_000;

// A text, because the bundle has no file of its own for it.
const CODE = `
  const { parentPort, workerData } = require('node:worker_threads');
  const Database = require(workerData.driver);
  const database = new Database(workerData.file, { timeout: 1000 });
  database.prepare('PRAGMA synchronous = NORMAL').get();
  const gently = database.prepare('PRAGMA wal_checkpoint(PASSIVE)');
  const anew = database.prepare('PRAGMA wal_checkpoint(RESTART)');
  setInterval(() => {
    let { log, checkpointed } = gently.get();
    if (log > workerData.longLogPages) ({ log, checkpointed } = anew.get());
    parentPort.postMessage({ log, checkpointed });
  }, workerData.everyMs);
`;

/**
 * Moves what was written from the log of an SQLite file into the file, in a thread of its own: waiting for the disk is
 * most of the work, and nobody's question has to wait for it. Returns how to stop it.
 */
export function checkpointInBackground(
  file: string,
  {
    everyMs = EVERY_MS,
    onCheckpoint = () => {},
  }: { readonly everyMs?: number; readonly onCheckpoint?: (checkpoint: Checkpoint) => void } = {},
): () => void {
  const driver = createRequire(import.meta.url).resolve('libsql');
  const workerData = { driver, file, everyMs, longLogPages: LONG_LOG_PAGES };
  const worker = new Worker(CODE, { eval: true, workerData });
  worker.unref();
  worker.on('message', onCheckpoint);
  // The connection of the main thread does it itself where the log gets very long.
  worker.on('error', (error) => process.emitWarning(`the store's log is not tended: ${error.message}`));
  return () => void worker.terminate();
}
