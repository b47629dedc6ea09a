/** Runs what the README shows and writes what it prints into it: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackageRoot } from '../adapters/node/find-package-root.ts';
import { parseExamples } from './readme/parse-examples.ts';
import { runExample } from './readme/run-example.ts';

const file = join(findPackageRoot(), 'README.md');
const before = readFileSync(file, 'utf8');
let after = '';
let at = 0;
for (const example of parseExamples(before)) {
  after += before.slice(at, example.start) + (await runExample(example));
  at = example.end;
}
after += before.slice(at);
writeFileSync(file, after);
console.log(after === before ? 'README.md is up to date' : 'README.md now shows what is printed');
