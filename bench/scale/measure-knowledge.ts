/** Loads a knowledge folder in a process of its own, asks it questions, and writes what that took as JSON. */
import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../../adapters/node/index.ts';
import { createAssistant } from '../../src/index.ts';
import { type DrawnQuestion, QUESTION_KINDS } from './draw-questions.ts';

/** What a folder costs; times in milliseconds, sorted. */
export interface Measurement {
  readonly loadMs: number;
  readonly memoryMb: number;
  readonly heapMb: number;
  /** Each question once, in the order in which they were drawn. */
  readonly firstMs: readonly number[];
  /** The same questions again. */
  readonly againMs: readonly number[];
  /** Time on a processor, which other programs lengthen less than the time that passes. */
  readonly againCpuMs: readonly number[];
  /** How many of each kind were answered, or declined, as they should be. */
  readonly asExpected: Readonly<Record<string, string>>;
}

const [folder = '', questionsFile = ''] = process.argv.slice(2);
const questions: readonly DrawnQuestion[] = JSON.parse(readFileSync(questionsFile, 'utf8'));
const before = performance.now();
const assistant = createAssistant({ briefings: loadKnowledge({ folder }) });
const loadMs = performance.now() - before;
const first = askAll();
const again = askAll();
globalThis.gc?.();
const { rss, heapUsed } = process.memoryUsage();
const measurement: Measurement = {
  loadMs,
  memoryMb: rss / 2 ** 20,
  heapMb: heapUsed / 2 ** 20,
  firstMs: first.wallMs,
  againMs: again.wallMs,
  againCpuMs: again.cpuMs,
  asExpected: countExpected(),
};
process.stdout.write(JSON.stringify(measurement));

function askAll(): { readonly wallMs: readonly number[]; readonly cpuMs: readonly number[] } {
  const wallMs: number[] = [];
  const cpuMs: number[] = [];
  for (const { q } of questions) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    assistant.ask(q);
    wallMs.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    cpuMs.push((user + system) / 1000);
  }
  return { wallMs: wallMs.sort(ascending), cpuMs: cpuMs.sort(ascending) };
}

function ascending(a: number, b: number): number {
  return a - b;
}

function countExpected(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    QUESTION_KINDS.map((kind) => {
      const asked = questions.filter((question) => question.kind === kind);
      const right = asked.filter(({ q, answer }) => {
        const { status, text } = assistant.ask(q).reply;
        return answer === undefined ? status !== 'answered' : status === 'answered' && text.includes(answer);
      });
      return [kind, `${right.length}/${asked.length}`];
    }),
  );
}
