/**
 * Bundles the command line into one script, so that it starts without reading a file for every module: with the look-ups
 * of the language worked out, and with what V8 compiles when questions are asked. `launch.cjs` runs it.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { prepareLanguage } from './prepare-language.ts';

const ENTRY = 'adapters/cli/main.ts';
const LAUNCHER = 'adapters/cli/launch.cjs';
const OUTPUT = 'dist/adapters/cli';
/** What every answer needs, and what is small; the other packages are loaded where they are used. */
const BUNDLED = [
  'commander',
  'dotenv',
  'fastest-levenshtein',
  'fuse.js',
  'js-yaml',
  'papaparse',
  'picocolors',
  'valibot',
  'yaml',
];
/** Asked while it is noted what V8 compiles; a typing error takes in what mends it. */
const COMMON_QUESTION = 'Who is the French defence minster?';

const prepared: Plugin = {
  name: 'prepared-language',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]language[\\/]prepared-language\.ts$/ }, () => ({
      contents: `export const preparedLanguage = ${JSON.stringify(prepareLanguage())};`,
    }));
  },
};

const { outputFiles, metafile } = await build({
  entryPoints: [ENTRY],
  outdir: OUTPUT,
  bundle: true,
  format: 'cjs',
  target: 'node20',
  platform: 'node',
  mainFields: ['module', 'main'],
  supported: { 'dynamic-import': false },
  external: listDependencies().filter((name) => !BUNDLED.includes(name)),
  define: { 'import.meta.url': 'fileUrl' },
  banner: {
    js: "(function (require, __filename) {\nconst fileUrl = require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
  legalComments: 'none',
  plugins: [prepared],
  metafile: true,
  write: false,
});
const [bundle] = outputFiles;
if (bundle === undefined) throw new Error('nothing was bundled');
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
writeFileSync(join(OUTPUT, 'bundle.js'), escapeNonAscii(bundle.text));
copyFileSync(LAUNCHER, join(OUTPUT, 'main.cjs'));
writeFileSync(join(OUTPUT, 'LICENSES.txt'), readLicences(metafile));
writeCodeCache();

/** Characters that are left in regular expressions: with none of them, V8 reads the script byte by byte. */
function escapeNonAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function writeCodeCache(): void {
  const writer = join('scripts', 'write-code-cache.cjs');
  const commandLine = [
    writer,
    join(OUTPUT, 'main.cjs'),
    join(OUTPUT, 'bundle.cache'),
    'ask',
    COMMON_QUESTION,
  ];
  const { status, stderr } = spawnSync(process.execPath, commandLine, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the bundle does not run: ${stderr}`);
}

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
