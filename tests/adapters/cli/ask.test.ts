import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLI, makeFolder, runCli } from '../run-cli.ts';

describe('ask', () => {
  test('answers with its proof and source, without colours into a pipe', async () => {
    const { code, stdout, stderr } = await runCli(['ask', 'Who is the French foreign minister?']);
    const lines = stdout.trimEnd().split('\n');
    expect([code, stderr]).toEqual([0, '']);
    expect(lines[0]).toMatch(/Juppe/);
    expect(lines[1]).toMatch(/^ {2}“.*”$/);
    expect(lines.at(-1)).toBe('  Itar-Tass, 5 September 2011');
    expect(stdout).not.toContain('\u001b');
  });

  test('takes the question unquoted', async () => {
    const [unquoted, quoted] = await Promise.all([
      runCli(['ask', 'who', 'is', 'the', 'French', 'foreign', 'minister?']),
      runCli(['ask', 'who is the French foreign minister?']),
    ]);
    expect(unquoted).toEqual(quoted);
  });

  test('declines with exit code 0: that too is a reply', async () => {
    const { code, stdout } = await runCli(['ask', '--json', 'Who won the football last night?']);
    expect([code, JSON.parse(stdout).status]).toEqual([0, 'unknown']);
  });

  test('--json prints the whole reply, with quotations that stand in the briefing', async () => {
    const { stdout } = await runCli([
      'ask',
      '--json',
      '--now',
      '2011-09-05',
      'Where will the ministers meet?',
    ]);
    const reply = JSON.parse(stdout);
    const text = readFileSync('knowledge/moscow-2011-09-05/briefing.txt', 'utf8');
    expect(reply.status).toBe('answered');
    for (const { start, end, quote } of reply.citations) expect(text.slice(start, end)).toBe(quote);
  });

  test.each(['', '   ', '?!', '\u200b', '🙂', 'x'.repeat(100_000), '-- --json'])(
    'survives %j',
    async (question) => {
      const { code, stderr } = await runCli(['ask', '--', question]);
      expect([code, stderr]).toEqual([0, '']);
    },
  );

  test('why shows the words, the facts and where the evidence stands', async () => {
    const { code, stdout } = await runCli(['why', 'Who is the French foreign minister?']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Understood as$/m);
    expect(stdout).toMatch(/^Rests on$/m);
    expect(stdout).toMatch(/\(characters \d+–\d+\)/);
  });

  test('facts and sources list what is loaded', async () => {
    const [facts, sources] = await Promise.all([runCli(['facts']), runCli(['sources'])]);
    expect([facts.code, sources.code]).toEqual([0, 0]);
    expect(facts.stdout).toMatch(/^ {2}• .*Juppe/m);
    expect(sources.stdout).toMatch(/^ {2}Itar-Tass, Moscow, 5 September 2011$/m);
  });
});

describe('what a question costs', () => {
  test('neither ask nor the conversation loads the SDK of a chat platform', async () => {
    const folder = makeFolder();
    const log = join(folder, 'modules.txt');
    const preload = join(folder, 'log-modules.cjs');
    writeFileSync(
      preload,
      `process.on('exit', () => {
        require('node:fs').appendFileSync(${JSON.stringify(log)}, Object.keys(require.cache).join('\\n') + '\\n');
      });`,
    );
    const nodeArguments = ['--require', preload];
    await runCli(['ask', 'When do they meet?'], { nodeArguments });
    await runCli([], { nodeArguments, input: 'When do they meet?\n' });
    const modules = readFileSync(log, 'utf8').split('\n');
    expect(modules.filter((path) => path === CLI).length).toBe(2);
    expect(
      modules.filter((path) =>
        /[\\/]node_modules[\\/](discord\.js|@slack|@discordjs|libsql|pino)/.test(path),
      ),
    ).toEqual([]);
  });
});

describe('where knowledge is looked for', () => {
  const broken = makeFolder();
  mkdirSync(join(broken, 'one'));
  mkdirSync(join(broken, 'two'));
  writeFileSync(join(broken, 'one', 'briefing.txt'), 'A text.');
  writeFileSync(join(broken, 'two', 'briefing.txt'), new Uint8Array([0x41, 0xff]));
  writeFileSync(join(broken, 'two', 'facts.yaml'), 'title: [');
  const problems = [
    `${join(broken, 'one', 'facts.yaml')}:1: it does not exist; add the file, readable, or remove its folder`,
    `${join(broken, 'two', 'briefing.txt')}:1: it is not UTF-8; save it as UTF-8`,
  ];

  test('the bundled folder is used from anywhere', async () => {
    const { code, stdout } = await runCli(['ask', 'Who is the French foreign minister?'], {
      cwd: makeFolder(),
    });
    expect([code, /Juppe/.test(stdout)]).toEqual([0, true]);
  });

  test('all problems of all briefings are told at once, and nothing is half-loaded', async () => {
    const { code, stdout, stderr } = await runCli(['ask', 'x', '--knowledge', broken]);
    expect([code, stdout, stderr.trimEnd().split('\n')]).toEqual([1, '', problems]);
  });

  test('check prints the same problems and counts them', async () => {
    const { code, stdout } = await runCli(['--knowledge', broken, 'check']);
    expect([code, stdout.trimEnd().split('\n')]).toEqual([
      1,
      [...problems, '2 briefings, 0 names, 0 facts: 2 errors, 0 warnings'],
    ]);
  });

  test('check of one briefing leaves the others alone', async () => {
    const { code, stdout } = await runCli(['check', 'one', '--knowledge', broken]);
    expect([code, stdout.trimEnd().split('\n')]).toEqual([
      1,
      [problems[0], '1 briefing, 0 names, 0 facts: 1 error, 0 warnings'],
    ]);
  });

  test('the bundled briefings have no errors', async () => {
    const { code, stdout } = await runCli(['check']);
    expect([code, / 0 errors, \d+ warnings?\n$/.test(stdout)]).toEqual([0, true]);
  });

  test('./knowledge wins over the bundled folder, BRIEFING_KNOWLEDGE in .env over that, --knowledge over all', async () => {
    const cwd = makeFolder();
    mkdirSync(join(cwd, 'knowledge'));
    const local = await runCli(['check'], { cwd });
    writeFileSync(join(cwd, '.env'), 'BRIEFING_KNOWLEDGE=set\n');
    const set = await runCli(['check'], { cwd });
    const named = await runCli(['check', '-k', 'named'], { cwd });
    expect([local, set, named].map(({ stdout }) => stdout.split(';')[0])).toEqual([
      'knowledge:1: no briefing in it',
      'set:1: it does not exist',
      'named:1: it does not exist',
    ]);
  });
});
