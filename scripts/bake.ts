/** Writes `src/language/en/generated/`: data of development packages in the compact form the engine reads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bakeFiles } from './bake/bake-files.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

for (const [path, content] of bakeFiles()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  process.stdout.write(`${path} ${content.length}\n`);
}
