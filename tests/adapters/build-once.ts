import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ENTRY = 'dist/adapters/cli/main.cjs';

/** Builds the command line before the tests where it is older than its sources. */
export default function buildOnce(): void {
  const newestSource = Math.max(...['src', 'adapters'].map(newestChange));
  if (existsSync(ENTRY) && statSync(ENTRY).mtimeMs > newestSource) return;
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' });
  // What was emitted is still tested: type errors are the type check's to report.
  if (status !== 0) process.stderr.write(`the build has errors:\n${stdout}\n`);
}

function newestChange(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}
