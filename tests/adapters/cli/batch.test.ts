import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { CLI, runCli } from '../run-cli.ts';

interface BatchLine {
  readonly id: string | null;
  readonly turns?: readonly { readonly ms: number; readonly text: string; readonly status: string }[];
  readonly error?: { readonly line: number; readonly message: string };
}

async function runBatch(lines: readonly string[]) {
  const { code, stdout, stderr } = await runCli(['batch'], { input: lines.join('\n') });
  const replies = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as BatchLine);
  return { code, stderr, replies };
}

const conversation = (id: string, ...questions: readonly string[]) =>
  JSON.stringify({ id, turns: questions.map((q) => ({ q })) });

const CONVERSATIONS = [
  conversation('c1', 'Who is the French foreign minister?', 'and the Russian one?'),
  conversation('c2', 'Who is the German foreign minister?'),
  conversation('c3', 'and the Russian one?'),
  conversation('c4', 'Is Libya on the agenda?', 'What about Syria?', 'why?'),
  conversation('c5', 'hello', 'When do they meet?', 'where?'),
];

const REPLY_FIELDS = [
  'choices',
  'citations',
  'facts',
  'items',
  'missing',
  'ms',
  'status',
  'suggestions',
  'text',
];

describe('batch', () => {
  test('answers each line as a conversation of its own, in the same order, in the shape of the contract', async () => {
    const { code, stderr, replies } = await runBatch(CONVERSATIONS);
    expect([code, stderr]).toEqual([0, '']);
    expect(replies.map(({ id, turns }) => [id, turns?.length])).toEqual([
      ['c1', 2],
      ['c2', 1],
      ['c3', 1],
      ['c4', 3],
      ['c5', 3],
    ]);
    for (const turn of replies.flatMap(({ turns = [] }) => turns)) {
      expect(
        Object.keys(turn)
          .filter((field) => field !== 'inference')
          .sort(),
      ).toEqual(REPLY_FIELDS);
      expect(turn.ms).toBeGreaterThanOrEqual(0);
    }
    expect(replies[0]?.turns?.map(({ text }) => /Juppe|Lavrov/.exec(text)?.[0])).toEqual(['Juppe', 'Lavrov']);
    // The same words without a conversation before them must not borrow the neighbour's.
    expect(replies[2]?.turns?.[0]?.text).not.toBe(replies[0]?.turns?.[1]?.text);
  });

  test('a bad line gives an error in its place, the rest goes on, and the exit code is 1', async () => {
    const { code, replies } = await runBatch([
      CONVERSATIONS[0] ?? '',
      '{"id": "cut off"',
      '{"id": "t", "turns": "x"}',
      '',
      '{"turns": [{"q": "x"}]}',
      CONVERSATIONS[1] ?? '',
    ]);
    expect(code).toBe(1);
    expect(replies.map(({ id, turns, error }) => [id, turns?.length, error?.line])).toEqual([
      ['c1', 2, undefined],
      [null, undefined, 2],
      ['t', undefined, 3],
      [null, undefined, 5],
      ['c2', 1, undefined],
    ]);
    expect(replies[2]?.error?.message).toBe('"turns" is not a list');
  });

  test('survives a byte order mark, CRLF, line separators inside strings and odd characters', async () => {
    const odd = ['\u2028', '\ud800', '\u0000', '\u202e', 'x'.repeat(100_000)];
    const { code, replies } = await runBatch([
      `\ufeff${conversation('bom', 'x')}\r`,
      // Unescaped, as JSON allows.
      `{"id": "separator", "turns": [{"q": "a\u2028b"}]}`,
      conversation('odd', ...odd),
    ]);
    expect([code, replies.map(({ id, turns }) => [id, turns?.length])]).toEqual([
      0,
      [
        ['bom', 1],
        ['separator', 1],
        ['odd', odd.length],
      ],
    ]);
  });

  test('two runs, and another order of the conversations, give the same bytes but for the timings', async () => {
    const run = async (lines: readonly string[]) => {
      const { stdout } = await runCli(['batch'], { input: lines.join('\n') });
      return stdout
        .replace(/"ms":[\d.e-]+/g, '"ms":0')
        .trimEnd()
        .split('\n');
    };
    const [first, second, reversed] = await Promise.all([
      run(CONVERSATIONS),
      run(CONVERSATIONS),
      run([...CONVERSATIONS].reverse()),
    ]);
    expect(second).toEqual(first);
    expect([...reversed].reverse()).toEqual(first);
  });

  test('`now` moves what has passed, and without it now is the date of the briefing', async () => {
    const ask = (now?: string) =>
      JSON.stringify({
        id: now ?? 'none',
        turns: [{ q: 'Who is the French foreign minister?' }],
        ...(now && { now }),
      });
    const { replies } = await runBatch([ask(), ask('2011-09-05'), ask('2020-01-01')]);
    const [none, sameDay, later] = replies.map(({ turns }) => turns?.[0]?.text);
    expect(none).toBe(sameDay);
    expect(later).toMatch(/^As of 5 September 2011, /);
  });

  test('answers a line as soon as it has come', async () => {
    const child = spawn(process.execPath, [CLI, 'batch']);
    for (const id of ['first', 'second']) {
      child.stdin.write(`${conversation(id, 'When do they meet?')}\n`);
      const [chunk] = await once(child.stdout, 'data');
      expect(JSON.parse(String(chunk)).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});
