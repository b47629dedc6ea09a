import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built command line. */
export const CLI = resolve('dist/adapters/cli/main.cjs');

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArguments?: readonly string[];
}

/** Runs the built command line to its end, with its input closed. */
export function runCli(commandLine: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const { input = '', cwd = process.cwd(), env = {}, nodeArguments = [] } = options;
  const child = spawn(process.execPath, [...nodeArguments, CLI, ...commandLine], {
    cwd,
    env: { ...process.env, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => {}).end(input);
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => done({ code, stdout, stderr }));
  });
}

/** An empty folder of its own for a test. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'briefing-bot-'));
}
