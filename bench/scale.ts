/**
 * What growth costs: `npm run bench:scale [-- BRIEFINGS…]`, over generated briefings of 100 facts each (default: 1, 10,
 * 100 and 1,000 of them). Each size is measured in a process of its own, which runs what is bundled, as a user's does.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { createProgressBar } from '../adapters/cli/eval/progress-bar.ts';
import { findPackageRoot } from '../adapters/node/find-package-root.ts';
import { renderTable } from './render-table.ts';
import { drawQuestions, QUESTION_KINDS } from './scale/draw-questions.ts';
import { type GeneratedBriefing, generateBriefing } from './scale/generate-briefing.ts';
import type { Measurement } from './scale/measure-knowledge.ts';

const SIZES = [1, 10, 100, 1000];
const FACTS = 100;
const QUESTIONS = 1000;
const SEED = 7;

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
const root = findPackageRoot();
const scratch = mkdtempSync(join(tmpdir(), 'bench-scale-'));
const script = join(root, `.measure-knowledge-${process.pid}.mjs`);
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`);
console.log(
  `${QUESTIONS} questions: half answerable, a fifth misspelt, a tenth naming the source, a fifth to be declined\n`,
);
try {
  // Beside the packages that it imports.
  buildSync({
    entryPoints: [join(root, 'bench', 'scale', 'measure-knowledge.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const measured = sizes.map((size) => ({ size, ...measure(size) }));
  console.log(
    renderTable([
      [
        'briefings',
        'facts',
        'on disk',
        'loading',
        'memory',
        'heap',
        'first p50',
        'p99',
        'again p50',
        'p99',
        'max',
      ],
      ...measured.map(({ size, bytes, ...row }) => renderRow(size, bytes, row)),
    ]),
  );
  console.log(
    `\nAs they should be\n${renderTable([
      ['briefings', ...QUESTION_KINDS],
      ...measured.map(({ size, asExpected }) => [
        String(size),
        ...QUESTION_KINDS.map((kind) => asExpected[kind] ?? ''),
      ]),
    ])}`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(script, { force: true });
}

function measure(size: number): Measurement & { readonly bytes: number } {
  const folder = join(scratch, String(size));
  const { briefings, bytes } = writeKnowledge(folder, size);
  const questionsFile = join(scratch, `${size}.json`);
  writeFileSync(questionsFile, JSON.stringify(drawQuestions(briefings, QUESTIONS, SEED)));
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', script, folder, questionsFile], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`measuring ${size} briefings failed`);
  return { ...(JSON.parse(stdout) as Measurement), bytes };
}

function writeKnowledge(
  folder: string,
  size: number,
): { readonly briefings: readonly GeneratedBriefing[]; readonly bytes: number } {
  const bar = createProgressBar(process.stderr, size);
  const briefings: GeneratedBriefing[] = [];
  let bytes = 0;
  for (let number = 0; number < size; number++) {
    const briefing = generateBriefing(number, FACTS, SEED);
    const own = join(folder, briefing.slug);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'briefing.txt'), briefing.text);
    writeFileSync(join(own, 'facts.yaml'), briefing.facts);
    bytes += Buffer.byteLength(briefing.text) + Buffer.byteLength(briefing.facts);
    briefings.push(briefing);
    bar.update(number + 1);
  }
  bar.clear();
  return { briefings, bytes };
}

function renderRow(size: number, bytes: number, row: Measurement): readonly string[] {
  const { loadMs, memoryMb, heapMb, firstMs, againMs } = row;
  return [
    String(size),
    String(size * FACTS),
    `${(bytes / 2 ** 20).toFixed(1)} MB`,
    `${(loadMs / 1000).toFixed(2)} s`,
    `${memoryMb.toFixed(0)} MB`,
    `${heapMb.toFixed(0)} MB`,
    showMs(firstMs, 0.5),
    showMs(firstMs, 0.99),
    showMs(againMs, 0.5),
    showMs(againMs, 0.99),
    showMs(againMs, 1),
  ];
}

/** The time that a share of the questions stays within. */
function showMs(sorted: readonly number[], share: number): string {
  return `${(sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(2)} ms`;
}
