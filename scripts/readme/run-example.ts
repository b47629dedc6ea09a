import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findPackageRoot } from '../../adapters/node/find-package-root.ts';
import type { Example } from './parse-examples.ts';
import { recordSession } from './record-session.ts';

const ROOT = findPackageRoot();
const CLI = join(ROOT, 'dist', 'adapters', 'cli', 'main.cjs');

/** What an example prints today, with the final newline. Commands run the build; they need a POSIX shell. */
export async function runExample({ kind, source }: Pick<Example, 'kind' | 'source'>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bot-readme-'));
  try {
    if (kind === 'session') return await recordSession(source.split('\n'), folder);
    if (kind === 'module') return run(process.execPath, ['--input-type=module', '--eval', source], folder);
    return isInstallation(source) ? '' : run('sh', ['-c', source], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a command line installs, starts or tests the package itself, and so is not to be run from within it. */
export function isInstallation(source: string): boolean {
  return source.startsWith('npm ');
}

/** Runs in the root of the package, with `briefing-bot` on the path; both output streams. */
function run(command: string, commandLine: readonly string[], folder: string): string {
  const shim = join(folder, 'briefing-bot');
  writeFileSync(shim, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
  chmodSync(shim, 0o755);
  const path = [folder, process.env.PATH].join(delimiter);
  const { stdout, stderr, error } = spawnSync(command, commandLine, {
    cwd: ROOT,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  });
  if (error) throw error;
  return stdout + stderr;
}
