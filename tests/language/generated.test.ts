import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bakeFiles } from '../../scripts/bake/bake-files.ts';

const root = join(import.meta.dirname, '..', '..');

test.each([...bakeFiles()])('%s is what the bake script writes', (path, content) => {
  expect(readFileSync(join(root, path), 'utf8') === content).toBe(true);
});
