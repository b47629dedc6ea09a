import { execFileSync, spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { CLI } from '../run-cli.ts';

const POLL_MS = 50;
const TIMEOUT_MS = 20_000;

/** True where a real terminal can be had. */
export const HAS_TMUX = spawnSync('tmux', ['-V']).status === 0;

export interface Terminal {
  /** Types text as it is. */
  type(text: string): void;
  /** Presses keys by tmux's names: Enter, Tab, Up, C-c. */
  press(...keys: readonly string[]): void;
  /** Waits until the screen shows what `pattern` says; returns the screen. @throws after 20 s, with the screen. */
  waitFor(pattern: RegExp): Promise<string>;
  /** The screen with its colours. */
  colours(): string;
  close(): void;
}

let opened = 0;

/** Opens the conversation in a terminal of its own; when it ends, the screen says `left with <exit code>`. */
export function openTerminal(env: Readonly<Record<string, string>>): Terminal {
  opened += 1;
  const server = `briefing-bot-${process.pid}-${opened}`;
  const tmux = (...command: readonly string[]) =>
    execFileSync('tmux', ['-L', server, '-f', '/dev/null', ...command], { encoding: 'utf8' });
  const settings = Object.entries(env).map(([name, value]) => `${name}='${value}'`);
  const command = `env ${settings.join(' ')} '${process.execPath}' '${CLI}'; echo "left with $?"; cat`;
  tmux('new-session', '-d', '-s', 'repl', '-x', '80', '-y', '40', command);
  const screen = () => tmux('capture-pane', '-p', '-t', 'repl');
  return {
    type: (text) => void tmux('send-keys', '-t', 'repl', '-l', text),
    press: (...keys) => void tmux('send-keys', '-t', 'repl', ...keys),
    async waitFor(pattern) {
      for (const end = performance.now() + TIMEOUT_MS; performance.now() < end; await setTimeout(POLL_MS)) {
        const shown = screen();
        if (pattern.test(shown)) return shown;
      }
      throw new Error(`${pattern} did not appear on the screen:\n${screen()}`);
    },
    colours: () => tmux('capture-pane', '-p', '-e', '-t', 'repl'),
    close: () => void tmux('kill-server'),
  };
}
