const WIDTH_CHARS = 30;

export interface ProgressBar {
  update(done: number): void;
  /** Wipes the bar from the line. */
  clear(): void;
}

/** A bar on `stream`, redrawn in place; silent where the stream is not a terminal. */
export function createProgressBar(stream: NodeJS.WriteStream, total: number): ProgressBar {
  if (!stream.isTTY) return { update() {}, clear() {} };
  return {
    update(done) {
      const filled = total === 0 ? WIDTH_CHARS : Math.round((WIDTH_CHARS * done) / total);
      stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH_CHARS - filled)} ${done}/${total}`);
    },
    clear() {
      stream.write('\r\u001b[K');
    },
  };
}
