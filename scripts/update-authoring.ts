/** Writes what the guide and the editors of authors are told about the format: `npm run docs:authoring`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackageRoot } from '../adapters/node/find-package-root.ts';
import { buildAuthoringFiles } from './schema/authoring-files.ts';

const root = findPackageRoot();
for (const [file, content] of buildAuthoringFiles(root)) {
  writeFileSync(join(root, file), content);
  console.log(`${file} is up to date`);
}
