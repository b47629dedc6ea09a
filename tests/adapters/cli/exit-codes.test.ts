import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLI, runCli } from '../run-cli.ts';

const COMMANDS = [
  'ask',
  'why',
  'batch',
  'facts',
  'sources',
  'check',
  'rehearse',
  'words',
  'questions',
  'new',
  'eval',
  'discord',
  'slack',
  'review',
] as const;

describe('help', () => {
  test('names every command, and none that does not exist', async () => {
    const { code, stdout } = await runCli(['--help']);
    const listed = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[|<| )/gm)].map((match) => match[1]);
    expect([code, listed]).toEqual([0, [...COMMANDS, 'help']]);
  });

  test.each(COMMANDS)('%s --help has an example', async (command) => {
    const { code, stdout } = await runCli([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`$ briefing-bot ${command}`);
  });

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('a mistaken call ends with 2 and a hint on standard error', () => {
  test.each([
    [['nonsense'], /no command 'nonsense'/],
    [['ask'], /missing required argument 'question'/],
    [['ask', '--colour', 'x'], /unknown option '--colour'/],
    [['ask', '--now', 'yesterday', 'x'], /ISO 8601 date such as 2011-09-05/],
    [['ask', '--now', '2011-02-30', 'x'], /ISO 8601 date/],
    [['eval'], /missing required argument 'file'/],
    [['eval', '--min-right', '101', 'x'], /from 0 to 100/],
    [['eval', '--only', '(', 'x'], /Invalid regular expression/],
    [['facts', 'nowhere'], /no briefing "nowhere"; there is moscow-2011-09-05/],
    [['check', 'nowhere'], /no briefing "nowhere"/],
  ] as const)('%j', async (commandLine, message) => {
    const { code, stdout, stderr } = await runCli(commandLine);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('an end from outside', () => {
  test('a closed pipe ends it quietly', async () => {
    const line = JSON.stringify({ id: 'x', turns: [{ q: 'Who is the French foreign minister?' }] });
    const shell = spawn('bash', [
      '-c',
      `for i in {1..3000}; do echo '${line}'; done | "${process.execPath}" "${CLI}" batch | head -1; echo "\${PIPESTATUS[*]}"`,
    ]);
    let stdout = '';
    let stderr = '';
    shell.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    shell.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    await once(shell, 'close');
    const [reply = '', statuses] = stdout.trimEnd().split('\n');
    expect(JSON.parse(reply).id).toBe('x');
    expect(statuses?.split(' ').slice(1)).toEqual(['0', '0']);
    expect(stderr.replace(/.*(echo: write error|Broken pipe).*\n?/g, '')).toBe('');
  });

  test('an interrupt ends it with 130', async () => {
    const child = spawn(process.execPath, [CLI, 'batch']);
    child.stdin.write('{"id": "x", "turns": []}\n');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
  });
});
