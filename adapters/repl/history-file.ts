import { appendFileSync, chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

export const MAX_HISTORY_LINES = 1000;
const MAX_LINE_CHARS = 500;
// Trimmed only when well over the limit, so that most lines cost one append.
const MAX_FILE_BYTES = 256 * 1024;

/** The lines typed in earlier sessions, newest last; a file that only its owner reads. */
export interface HistoryFile {
  load(): readonly string[];
  append(line: string): void;
}

/** Where history is kept: below `$XDG_STATE_HOME`, else `~/.local/state`. */
export function historyPath(env: NodeJS.ProcessEnv): string {
  const state = env.XDG_STATE_HOME;
  const folder = state && isAbsolute(state) ? state : join(homedir(), '.local', 'state');
  return join(folder, 'briefing-bot', 'history');
}

/** History in `file`. Where the file cannot be read or written there is none, and no error. */
export function openHistory(file: string): HistoryFile {
  return {
    load: () => attempt(() => loadLines(file)) ?? [],
    append(line) {
      if (line.trim() === '' || line.length > MAX_LINE_CHARS) return;
      attempt(() => {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        appendFileSync(file, `${line.replace(/[\r\n]/g, ' ')}\n`, { mode: 0o600 });
      });
    },
  };
}

function loadLines(file: string): readonly string[] {
  chmodSync(file, 0o600);
  const content = readFileSync(file, 'utf8');
  const lines = content
    .split('\n')
    .filter((line) => line !== '')
    .slice(-MAX_HISTORY_LINES);
  if (content.length > MAX_FILE_BYTES) {
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, `${lines.join('\n')}\n`, { mode: 0o600 });
    renameSync(fresh, file);
  }
  return lines;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
