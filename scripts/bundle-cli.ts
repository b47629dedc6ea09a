/** Bundles the command line into few files, so that it starts without reading a file for every module. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';

const ENTRY = 'adapters/cli/main.ts';
const OUTPUT = 'dist/adapters/cli';
/** What every answer needs; the other packages are imported where they are used. */
const BUNDLED = ['fastest-levenshtein', 'fuse.js', 'js-yaml', 'valibot', 'yaml'];

const { outputFiles, metafile } = await build({
  entryPoints: [ENTRY],
  outdir: OUTPUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'node20',
  // Not "node", for which some packages hold out modules that cannot be bundled as well.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*', ...listDependencies().filter((name) => !BUNDLED.includes(name))],
  metafile: true,
  write: false,
});
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
for (const { path, contents } of outputFiles) writeFileSync(path, contents);
writeFileSync(join(OUTPUT, 'LICENSES.txt'), readLicences(metafile));

function listDependencies(): readonly string[] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  return Object.keys(manifest.dependencies);
}

/** The licences of the packages in the bundle. */
function readLicences({ inputs }: Metafile): string {
  const folders = new Set(
    Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  return [...folders].sort().map(readLicence).join('\n');
}

function readLicence(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  const name = folder.replace(/^.*node_modules\//, '');
  return `${name}\n${'-'.repeat(name.length)}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
