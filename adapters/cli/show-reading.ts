import type { OnRead } from '../node/read-knowledge.ts';
import { createProgressBar, type ProgressBar } from './eval/progress-bar.ts';

/** Less than this is read in no time. */
const MIN_SHOWN_BYTES = 2 ** 21;

/** Runs something that reads knowledge; where there is much of it, a bar on a terminal shows how far it is, in kilobytes. */
export function showReading<Read>(stream: NodeJS.WriteStream, read: (onRead: OnRead) => Read): Read {
  let bar: ProgressBar | undefined;
  try {
    return read((done, total) => {
      if (total < MIN_SHOWN_BYTES) return;
      bar ??= createProgressBar(stream, Math.ceil(total / 1024));
      bar.update(Math.ceil(done / 1024));
    });
  } finally {
    bar?.clear();
  }
}
