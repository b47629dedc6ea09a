import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatLocalTime } from '../../../adapters/node/format-local-time.ts';
import { findKnowledge, KnowledgeError, loadKnowledge, readKnowledge } from '../../../adapters/node/index.ts';
import { readSettings } from '../../../adapters/node/read-settings.ts';
import { makeFolder } from '../run-cli.ts';

test('the bundled knowledge loads, each briefing once', () => {
  const briefings = loadKnowledge({ cwd: makeFolder() });
  expect(briefings.map(({ id }) => id)).toContain('moscow-2011-09-05');
  expect(new Set(briefings.map(({ id }) => id)).size).toBe(briefings.length);
});

test('an error in one briefing keeps all from loading', () => {
  const folder = makeFolder();
  for (const name of ['a', 'b', '.hidden']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'a', 'briefing.txt'), 'x');
  expect(() => loadKnowledge({ folder })).toThrow(KnowledgeError);
  const { names, problems } = readKnowledge(folder);
  expect(names).toEqual(['a', 'b']);
  expect(problems.map(({ file }) => file)).toEqual([
    join(folder, 'a', 'facts.yaml'),
    join(folder, 'b', 'briefing.txt'),
    join(folder, 'b', 'facts.yaml'),
  ]);
});

test('a folder that is asked for is used even where it does not exist', () => {
  const cwd = makeFolder();
  mkdirSync(join(cwd, 'knowledge'));
  expect(findKnowledge({ cwd, folder: 'elsewhere' })).toBe(join(cwd, 'elsewhere'));
  expect(findKnowledge({ cwd })).toBe(join(cwd, 'knowledge'));
  expect(() => loadKnowledge({ cwd, folder: 'elsewhere' })).toThrow(/:1: it does not exist; name a folder/);
});

test('settings come from the environment, and .env fills what it leaves unset', async () => {
  const cwd = makeFolder();
  expect(await readSettings({}, cwd)).toEqual({ noColor: false });
  writeFileSync(join(cwd, '.env'), 'BRIEFING_KNOWLEDGE="from file"\nNO_COLOR=1\n');
  expect(await readSettings({}, cwd)).toEqual({ knowledge: 'from file', noColor: true });
  expect(await readSettings({ BRIEFING_KNOWLEDGE: 'own', NO_COLOR: '' }, cwd)).toEqual({
    knowledge: 'own',
    noColor: false,
  });
});

test('a moment is written in local time and names the same instant', () => {
  const moment = new Date('2011-09-05T10:20:30Z');
  const text = formatLocalTime(moment);
  expect(text).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
  expect(new Date(text).getTime()).toBe(moment.getTime());
  expect(Number(text.slice(8, 10))).toBe(moment.getDate());
});
