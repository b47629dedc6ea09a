import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli } from '../run-cli.ts';

const folder = makeFolder();
for (const name of ['space', 'outage', 'quake'])
  cpSync(`tests/assistant/samples/${name}`, join(folder, name), { recursive: true });
const facts = join(folder, 'quake', 'facts.yaml');
writeFileSync(facts, `private: true\n${readFileSync(facts, 'utf8')}`);
const run = (...words: readonly string[]) => runCli(['--knowledge', folder, ...words]);

const IN_QUAKE = 'How many people were killed?';

describe('--briefing', () => {
  test('limits the answers to one briefing, or to several', async () => {
    const ask = (...chosen: readonly string[]) => run(...chosen, 'ask', '--json', 'What is the headline?');
    const texts = await Promise.all(
      [['-b', 'outage'], ['--briefing', 'space'], ['-b', 'space', '-b', 'outage'], []].map(
        async (chosen) => JSON.parse((await ask(...chosen)).stdout).text,
      ),
    );
    expect(texts.map((text) => [/outage/.test(text), /Vela/.test(text)])).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [true, true],
    ]);
  });

  test('is the only way to a private briefing', async () => {
    const [without, within, named] = await Promise.all([
      run('ask', IN_QUAKE),
      run('-b', 'space', 'ask', IN_QUAKE),
      run('-b', 'quake', 'ask', IN_QUAKE),
    ]);
    expect(without.stdout + within.stdout).not.toContain('14');
    expect(named.stdout).toContain('14');
  });

  test('limits facts, sources, batch and the conversation', async () => {
    const line = `${JSON.stringify({ id: 'a', turns: [{ q: IN_QUAKE }] })}\n`;
    const [facts, sources, chosen, batch, repl] = await Promise.all([
      run('facts'),
      run('sources'),
      run('-b', 'quake', 'sources'),
      runCli(['--knowledge', folder, '-b', 'quake', 'batch'], { input: line }),
      runCli(['--knowledge', folder, '-b', 'quake'], { input: `${IN_QUAKE}\n:sources\n` }),
    ]);
    expect(facts.stdout + sources.stdout).not.toMatch(/quake/i);
    expect(chosen.stdout).toMatch(/^ {2}quake: /m);
    expect(chosen.stdout).not.toMatch(/^ {2}space: /m);
    expect(JSON.parse(batch.stdout).turns[0].text).toContain('14');
    expect(repl.stdout).toContain('14');
    expect(repl.stdout).not.toMatch(/^ {2}space: /m);
  });

  test('asks only of those it names that they are sound', async () => {
    const unsound = makeFolder();
    cpSync('tests/assistant/samples/quake', join(unsound, 'quake'), { recursive: true });
    mkdirSync(join(unsound, 'empty'));
    const at = (...words: readonly string[]) => runCli(['--knowledge', unsound, ...words]);
    const [named, questions, whole, empty] = await Promise.all([
      at('-b', 'quake', 'ask', IN_QUAKE),
      at('questions', 'quake'),
      at('ask', IN_QUAKE),
      at('-b', 'empty', 'ask', IN_QUAKE),
    ]);
    expect(named.stdout).toContain('14');
    expect(questions.code).toBe(0);
    expect([whole.code, whole.stdout]).toEqual([1, '']);
    expect(whole.stderr).toMatch(/empty.facts\.yaml:1: .*\n.*name those to be used: --briefing quake\n$/);
    expect([empty.code, empty.stdout]).toEqual([1, '']);
    expect(empty.stderr).not.toContain('--briefing');
  });

  test('says which briefings there are where one is not', async () => {
    const { code, stderr } = await run('-b', 'moon', 'ask', IN_QUAKE);
    expect(code).not.toBe(0);
    expect(stderr).toContain('there is no briefing "moon"');
  });
});
