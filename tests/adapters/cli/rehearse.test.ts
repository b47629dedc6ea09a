import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCli } from '../run-cli.ts';

const QUESTIONS = `# what readers may ask
Who is the French foreign minister?
+ and the Russian one?

Who is the German foreign minister?
Where do they eat lunch?
`;

const ANSWERED = `› Who is the French foreign minister?
  [answered] As of 5 September 2011, France’s foreign minister was Alain Juppe.  ← juppe-office
+ and the Russian one?
  [answered] As of 5 September 2011, Russia’s foreign minister was Sergei Lavrov.  ← lavrov-office
`;

const options = { env: { KNOWLEDGE_DIR: resolve('knowledge') } };

test('asks every line, goes on where a line says so, and shows what is lacking', async () => {
  const cwd = makeFolder();
  writeFileSync(join(cwd, 'questions.txt'), QUESTIONS.replaceAll('\n', '\r\n'));
  const { code, stdout, stderr } = await runCli(['rehearse', 'questions.txt'], { ...options, cwd });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.startsWith(ANSWERED)).toBe(true);
  expect(stdout).toContain('› Who is the German foreign minister?\n  [unknown] The briefing doesn’t');
  expect(stdout).toContain('    not understood: “eat”, “lunch”\n');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('4 questions: 2 answered, 2 unknown');
});

test('--declined leaves out what was answered, and a follow-up still goes on from it', async () => {
  const { code, stdout } = await runCli(['rehearse', '--declined'], {
    input: 'Who is the French foreign minister?\n+ and the German one?\n',
  });
  expect(code).toBe(0);
  expect(stdout).not.toContain('Juppe.');
  expect(stdout).toContain('+ and the German one?\n  [unknown]');
  expect(stdout).toContain('2 questions: 1 answered, 1 unknown\n');
});

test('what the closest facts leave over is shown by the ids of the facts', async () => {
  const { stdout } = await runCli(['rehearse', '-'], { input: 'When will the ministers meet in Geneva?\n' });
  expect(stdout).toMatch(/^ {4}[a-z-]+ leaves over: “.+”$/m);
});

test('nothing to ask is no failure; a file that cannot be read is a mistaken call', async () => {
  expect(await runCli(['rehearse'], { input: '\n# nothing\n' })).toEqual({
    code: 0,
    stdout: '0 questions\n',
    stderr: '',
  });
  const { code, stderr } = await runCli(['rehearse', 'no-such-file.txt'], { cwd: makeFolder() });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^briefing-bot: no-such-file\.txt cannot be read/);
});
