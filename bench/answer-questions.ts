/**
 * How long answers take: `npm run bench [-- FILE…]`, over question sets (default: tests/questions/*.jsonl).
 * Measures the build, since that is what runs.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Bench, type FnReturnedObject, type Statistics } from 'tinybench';
import type { QuestionConversation } from '../adapters/cli/eval/question-set.ts';
import { findPackageRoot } from '../adapters/node/find-package-root.ts';
import type { Assistant, Conversation } from '../src/index.ts';
import { BAD_INPUT } from './bad-input.ts';
import { readQuestionSets } from './read-question-sets.ts';
import { renderTable } from './render-table.ts';

const MIN_TIMED_QUESTIONS = 10_000;
const MIN_ROUNDS = 10;
const WARMUP_ROUNDS = 5;
const BAD_INPUT_CALLS = 20;
const TOO_SLOW_MS = 500;
const STARTS = 21;
const SLOWEST_SHOWN = 5;
const COLUMNS = ['calls', 'p50 ms', 'p99 ms', 'max ms', 'aim'] as const;

interface TimedTurn {
  readonly question: string;
  readonly durationsMs: number[];
}

const root = findPackageRoot();
const library = await importBuilt<typeof import('../src/index.ts')>('src/index.js');
const { loadKnowledge } =
  await importBuilt<typeof import('../adapters/node/index.ts')>('adapters/node/index.js');

const conversations = readQuestionSets(process.argv.slice(2));
const turnCount = conversations.reduce((sum, { turns }) => sum + turns.length, 0);
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`);
console.log(`${conversations.length} conversations, ${turnCount} questions\n`);

const questionRows = [...(await timeFirstPass()), await timeLoading(), ...(await timeWarmQuestions())];
console.log(renderTable([['Questions', ...COLUMNS], ...questionRows]));
console.log(`\n${renderTable([['Bad input', ...COLUMNS], ...(await timeBadInput())])}`);
console.log(`\n${renderTable([['Whole processes', ...COLUMNS], ...(await timeStarts())])}`);

function openAssistant(): Assistant {
  return library.createAssistant({ briefings: loadKnowledge({ folder: join(root, 'knowledge') }) });
}

/** The questions once each, in a process that has answered none before. */
async function timeFirstPass(): Promise<readonly string[][]> {
  const ask = createAsker(openAssistant(), conversations);
  const first = await measure(ask, { iterations: 1, warmupIterations: 0 });
  const others = await measure(ask, { iterations: turnCount - 1, warmupIterations: 0 });
  return [showRow('first question', first), showRow('the others once, not warmed up', others)];
}

async function timeWarmQuestions(): Promise<readonly string[][]> {
  const turns = new Map<string, TimedTurn>();
  const rounds = Math.max(MIN_ROUNDS, Math.ceil(MIN_TIMED_QUESTIONS / turnCount));
  const ask = createAsker(openAssistant(), conversations, (key, question, ms) => {
    const turn = turns.get(key) ?? { question, durationsMs: [] };
    turn.durationsMs.push(ms);
    turns.set(key, turn);
  });
  const statistics = await measure(ask, {
    iterations: turnCount * rounds,
    warmupIterations: turnCount * WARMUP_ROUNDS,
  });
  const slowest = [...turns.values()]
    .map(({ question, durationsMs }) => ({ question, medianMs: median(durationsMs) }))
    .sort((a, b) => b.medianMs - a.medianMs)
    .slice(0, SLOWEST_SHOWN);
  return [
    showRow('warmed up', statistics, 'p50 ≤ 0.2, p99 ≤ 2'),
    ...slowest.map(({ question, medianMs }) => [
      `  slow: ${clip(question)}`,
      '',
      showMs(medianMs),
      '',
      '',
      '',
    ]),
  ];
}

async function timeLoading(): Promise<string[]> {
  const load = () => {
    openAssistant();
  };
  return showRow('loading the briefings', await measure(load, { iterations: 20, warmupIterations: 3 }));
}

/** Each bad input several times; one that takes too long, or fails, is asked once and shown as it is. */
async function timeBadInput(): Promise<readonly string[][]> {
  const assistant = openAssistant();
  const rows: string[][] = [];
  for (const [name, question] of Object.entries(BAD_INPUT)) {
    const ask = () => {
      assistant.ask(question);
    };
    try {
      const first = await measure(ask, { iterations: 1, warmupIterations: 0 });
      const isSlow = first.max > TOO_SLOW_MS;
      const statistics = isSlow
        ? first
        : await measure(ask, { iterations: BAD_INPUT_CALLS, warmupIterations: 2 });
      rows.push(showRow(name, statistics, 'max ≤ 50'));
    } catch (error) {
      rows.push([name, '', '', '', '', `fails: ${(error as Error).message}`]);
    }
  }
  return rows;
}

/** From the start of a process to its end; bare Node beside it, since the machine sets that part. */
async function timeStarts(): Promise<readonly string[][]> {
  const question = conversations[0]?.turns[0]?.q ?? '';
  const main = join(root, 'dist', 'adapters', 'cli', 'main.cjs');
  const bare = await measure(() => run(['-e', '0']), { iterations: STARTS, warmupIterations: 2 });
  const ask = await measure(() => run([main, 'ask', question]), { iterations: STARTS, warmupIterations: 2 });
  return [showRow('node -e 0', bare), showRow('briefing-bot ask', ask, 'p50 ≤ 400')];
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}

/** Asks the next question of the conversations at each call, round and round; dialogues keep their state. */
function createAsker(
  assistant: Assistant,
  sets: readonly QuestionConversation[],
  record?: (key: string, question: string, ms: number) => void,
): () => FnReturnedObject {
  const turns = sets.flatMap(({ id, turns, now }) => turns.map(({ q }, index) => ({ id, index, q, now })));
  let next = 0;
  let conversation: Conversation | undefined;
  return () => {
    const turn = turns[next % turns.length];
    if (turn === undefined) throw new Error('no questions');
    const { id, index, q, now } = turn;
    next += 1;
    if (index === 0) conversation = undefined;
    const options = {
      ...(conversation === undefined ? {} : { conversation }),
      ...(now === undefined ? {} : { now }),
    };
    const start = performance.now();
    const answer = assistant.ask(q, options);
    const ms = performance.now() - start;
    conversation = answer.conversation;
    record?.(`${id}#${index}`, q, ms);
    return { overriddenDuration: ms };
  };
}

async function measure(
  task: () => unknown,
  { iterations, warmupIterations }: { readonly iterations: number; readonly warmupIterations: number },
): Promise<Statistics> {
  const warmup = warmupIterations > 0;
  const bench = new Bench({ time: 0, iterations, warmup, warmupTime: 0, warmupIterations, throws: true });
  bench.add('task', task, { async: false });
  const [{ result } = { result: undefined }] = await bench.run();
  if (result?.state !== 'completed') throw new Error(`not measured: ${result?.state}`);
  return result.latency;
}

function showRow(name: string, { samplesCount, p50, p99, max }: Statistics, aim = ''): string[] {
  return [name, String(samplesCount), showMs(p50), showMs(p99), showMs(max), aim];
}

function showMs(ms: number): string {
  return ms.toFixed(ms < 100 ? 3 : 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** A module of the build, by its path below `dist`; typed as its source. */
async function importBuilt<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../dist/${path}`, import.meta.url).href)) as Module;
}
