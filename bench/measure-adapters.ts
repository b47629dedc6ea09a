/**
 * What an adapter costs beside the engine, from the event that comes in to the call that goes out, and what it keeps
 * in memory: `npm run bench:adapters`, with `-- --heap`, which takes minutes, and of one way alone with `-- discord`,
 * `-- socket` or `-- http`. The platform is the tests' loopback one, in this process; the bot is in another, with an
 * engine that answers at once.
 */
import { cpus } from 'node:os';
import { askAll, askSteadily, type Load } from './adapters/load.ts';
import { openDiscordLoad } from './adapters/open-discord-load.ts';
import { openSlackLoad } from './adapters/open-slack-load.ts';
import { renderTable } from './render-table.ts';

const PER_SECOND = 200;
const WARM_UP = 2000;
const TIMED = 6000;
const HEAP_AT = [10_000, 100_000] as const;
const AT_ONCE = 50;

const WAYS: Readonly<Record<string, () => Promise<Load>>> = {
  discord: openDiscordLoad,
  socket: () => openSlackLoad('socket'),
  http: () => openSlackLoad('http'),
};

const measuresHeap = process.argv.includes('--heap');

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores\n`);
const wanted = Object.keys(WAYS).filter((way) => process.argv.includes(way));
for (const [way, open] of Object.entries(WAYS)) {
  if (wanted.length > 0 && !wanted.includes(way)) continue;
  console.log(renderTable([['', 'questions', 'p50', 'p99', 'max', 'aim'], ...(await measure(await open()))]));
}

async function measure(load: Load): Promise<readonly string[][]> {
  await askSteadily(load, { first: 0, count: WARM_UP, perSecond: PER_SECOND });
  const before = await load.measure();
  const ownBefore = process.cpuUsage();
  const durationsMs = await askSteadily(load, { first: WARM_UP, count: TIMED, perSecond: PER_SECOND });
  const own = process.cpuUsage(ownBefore);
  const cpuMs = ((await load.measure()).cpuMs - before.cpuMs) / TIMED;
  const platformMs = (own.user + own.system) / 1000 / TIMED;
  const heaps = measuresHeap ? await measureHeaps(load, WARM_UP + TIMED) : [];
  await load.close();
  return [
    showTimes(load.name, durationsMs),
    [`${load.name}: the bot's time on a processor`, String(TIMED), `mean ${cpuMs.toFixed(2)} ms`, '', '', ''],
    [`${load.name}: the platform's`, String(TIMED), `mean ${platformMs.toFixed(2)} ms`, '', '', ''],
    ...showHeaps(load.name, heaps),
  ];
}

async function measureHeaps(load: Load, asked: number): Promise<readonly number[]> {
  const heaps: number[] = [];
  let first = asked;
  for (const total of HEAP_AT) {
    await askAll(load, { first, count: total - first, atOnce: AT_ONCE });
    first = total;
    heaps.push((await load.measure()).heapMb);
  }
  return heaps;
}

function showTimes(name: string, durationsMs: readonly number[]): string[] {
  const sorted = [...durationsMs].sort((a, b) => a - b);
  const at = (share: number) => `${(sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(2)} ms`;
  return [
    `${name}: event in to call out, at ${PER_SECOND}/s`,
    String(sorted.length),
    at(0.5),
    at(0.99),
    at(1),
    'p50 ≤ 3, p99 ≤ 15',
  ];
}

function showHeaps(name: string, heapsMb: readonly number[]): readonly string[][] {
  const first = heapsMb[0] ?? 0;
  return heapsMb.map((heapMb, index) => {
    const growth = index === 0 ? '' : `+${(heapMb - first).toFixed(1)}`;
    const aim = index === 0 ? '' : '≤ +10';
    return [`${name}: heap, MB`, String(HEAP_AT[index]), heapMb.toFixed(1), '', growth, aim];
  });
}
