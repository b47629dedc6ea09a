import { type ChildProcess, spawn } from 'node:child_process';

/** A process that a test started. */
export interface RunningProcess {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  /** Resolves when standard output holds a line like this. */
  prints(pattern: RegExp): Promise<void>;
  /** Resolves with the exit code, or with the signal that killed it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts a program; `env` is added to the environment, and what is `undefined` there is taken out. */
export function startProcess(
  command: string,
  commandLine: readonly string[],
  {
    cwd = process.cwd(),
    env = {},
  }: { cwd?: string; env?: Readonly<Record<string, string | undefined>> } = {},
): RunningProcess {
  const child = spawn(command, commandLine, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
    for (const check of waiting) check();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  return {
    child,
    output,
    ended,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (!pattern.test(output.stdout)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
        void ended.then((code) => reject(new Error(`ended with ${code}: ${output.stderr}${output.stdout}`)));
      }),
  };
}
