/** Loads a knowledge folder in a process of its own, asks it questions, and writes what that took as JSON. */
import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../../adapters/node/index.ts';
import { createAssistant, type Reply } from '../../src/index.ts';
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
// Twice: what the first collection finalises the second one frees.
globalThis.gc?.();
globalThis.gc?.();
const { rss, heapUsed } = process.memoryUsage();
const measurement: Measurement = {
  loadMs,
  memoryMb: rss / 2 ** 20,
  heapMb: heapUsed / 2 ** 20,
  firstMs: first.durationsMs,
  againMs: again.durationsMs,
  asExpected: countExpected(first.replies),
};
process.stdout.write(JSON.stringify(measurement));

function askAll(): { readonly durationsMs: readonly number[]; readonly replies: readonly Reply[] } {
  const durationsMs: number[] = [];
  const replies = questions.map(({ q }) => {
    const start = performance.now();
    const { reply } = assistant.ask(q);
    durationsMs.push(performance.now() - start);
    return reply;
  });
  return { durationsMs: durationsMs.sort((a, b) => a - b), replies };
}

function countExpected(replies: readonly Reply[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    QUESTION_KINDS.map((kind) => {
      const asked = replies.filter((_, i) => questions[i]?.kind === kind);
      const right = replies.filter(({ status, text }, i) => {
        const question = questions[i];
        if (question?.kind !== kind) return false;
        const { answer } = question;
        return answer === undefined ? status !== 'answered' : status === 'answered' && text.includes(answer);
      });
      return [kind, `${right.length}/${asked.length}`];
    }),
  );
}
