import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli } from '../run-cli.ts';

const set = join(makeFolder(), 'set.jsonl');
const turn = (q: string, kind: string, all: readonly string[]) => ({
  q,
  expect: 'answer',
  all: [all],
  none: [],
  kind,
});
writeFileSync(
  set,
  [
    { id: 'q1', turns: [turn('Who is the French foreign minister?', 'who', ['Juppe'])] },
    { id: 'q2', turns: [turn('Where will the ministers meet?', 'where', ['a place nobody names'])] },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
);

describe('eval', () => {
  test('exits with 0 where no limit is set, whatever the figures', async () => {
    const { code, stdout, stderr } = await runCli(['eval', set]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^wrong: q2, turn 1 \(where\), expected: answer\n {2}› Where will/m);
    expect(stdout).toMatch(/^overall +2 +50\.0 % +50\.0 % +0\.0 % +– +0\.0 %$/m);
  });

  test.each([
    [['--min-right', '50', '--max-wrong', '50'], 0, ''],
    [['--min-right', '51'], 1, 'eval: right is 50.0 %, below the 51 % of --min-right\n'],
    [['--max-wrong', '1'], 1, 'eval: wrong is 50.0 %, above the 1 % of --max-wrong\n'],
    [['--max-wrong', '1', '--skip', '^where$'], 0, ''],
    [['--min-right', '1', '--only', 'where'], 1, 'eval: right is 0.0 %, below the 1 % of --min-right\n'],
  ] as const)('%j exits with %i', async (limits, expected, message) => {
    const { code, stderr } = await runCli(['eval', ...limits, set]);
    expect([code, stderr]).toEqual([expected, message]);
  });

  test('--json holds the shares and the failures', async () => {
    const { stdout } = await runCli(['eval', '--json', set]);
    const { overall, kind, failures, unkept } = JSON.parse(stdout);
    expect(overall.right).toEqual({ count: 1, of: 2, percent: 50 });
    expect(Object.keys(kind)).toEqual(['where', 'who']);
    expect(failures.map((failure: { id: string; verdict: string }) => [failure.id, failure.verdict])).toEqual(
      [['q2', 'wrong']],
    );
    expect(unkept).toEqual([]);
  });

  test('a missing file is named', async () => {
    const { code, stderr } = await runCli(['eval', 'nowhere.jsonl']);
    expect([code, stderr]).toEqual([1, 'nowhere.jsonl: no such file; name a file of JSON Lines\n']);
  });
});
