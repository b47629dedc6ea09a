import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLiveAssistant } from '../../../adapters/node/live-assistant.ts';
import { readKnowledge } from '../../../adapters/node/read-knowledge.ts';
import { loadWhole, watchKnowledge } from '../../../adapters/node/watch-knowledge.ts';
import { formatProblem } from '../../../src/index.ts';
import { makeFolder } from '../run-cli.ts';

const FORUM = 'tests/assistant/samples/forum';

/** A knowledge folder with a copy of the sample that has tables. */
function copyForum() {
  const folder = join(makeFolder(), 'knowledge');
  cpSync(FORUM, join(folder, 'forum'), { recursive: true });
  const fileOf = (file: string): string => join(folder, 'forum', file);
  const problems = (): readonly string[] =>
    readKnowledge(folder).problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''));
  return { folder, fileOf, problems };
}

describe('tables are read from the folder of their briefing', () => {
  test('all those that the facts name', () => {
    const { folder, problems } = copyForum();
    expect(problems()).toEqual([]);
    const [briefing] = readKnowledge(folder).briefings;
    expect(briefing?.tables?.map(({ file, rows }) => [file, rows])).toEqual([
      ['delegates.csv', 4],
      ['programme.csv', 5],
      ['pledges.csv', 3],
    ]);
  });

  test('one that is not there', () => {
    const { fileOf, problems } = copyForum();
    rmSync(fileOf('delegates.csv'));
    expect(problems().at(0)).toBe(
      'forum/facts.yaml:38: "delegates.csv": it does not exist; put it beside the text, or correct the name',
    );
  });

  test('one that a symbolic link leads out to', () => {
    const { fileOf, problems } = copyForum();
    rmSync(fileOf('delegates.csv'));
    const outside = join(makeFolder(), 'delegates.csv');
    cpSync(`${FORUM}/delegates.csv`, outside);
    symlinkSync(outside, fileOf('delegates.csv'));
    expect(problems().at(0)).toBe(
      'forum/facts.yaml:38: "delegates.csv": a symbolic link leads out of the knowledge folder; put the file itself there',
    );
  });

  test.each<[string, Buffer, string]>([
    [
      'one in Latin-1',
      Buffer.from('Delegate,Country,Post,Sex\nAn\xe9 Brel,Corvia,x,female\n', 'latin1'),
      'it is not UTF-8; save it as UTF-8',
    ],
    [
      'one in UTF-16',
      Buffer.from('\ufeffDelegate,Country,Post,Sex\n', 'utf16le'),
      'it is not UTF-8; save it as UTF-8',
    ],
  ])('%s', (_, bytes, problem) => {
    const { fileOf, problems } = copyForum();
    writeFileSync(fileOf('delegates.csv'), bytes);
    expect(problems().at(0)).toBe(`forum/facts.yaml:38: "delegates.csv": ${problem}`);
  });

  test('one with a byte order mark', () => {
    const { fileOf, problems } = copyForum();
    writeFileSync(fileOf('delegates.csv'), `\ufeff${readFileSync(fileOf('delegates.csv'), 'utf8')}`);
    expect(problems()).toEqual([]);
  });

  test('what is wrong in a table is said of its file', () => {
    const { fileOf, problems } = copyForum();
    writeFileSync(
      fileOf('pledges.csv'),
      readFileSync(fileOf('pledges.csv'), 'utf8').replace('900;0,4;', '900;'),
    );
    expect(problems()).toEqual([
      'forum/pledges.csv:4: row 4 has 3 cells, where there are 4 columns; add the missing cells, empty ones too',
    ]);
  });
});

test('a table that changes is loaded; one that breaks is not, and the last good one answers', () => {
  const { folder, fileOf } = copyForum();
  const first = loadWhole(folder);
  if (!('assistant' in first)) throw new Error(first.errors.map(formatProblem).join('\n'));
  const live = createLiveAssistant(first.assistant);
  const errors: string[] = [];
  const watch = watchKnowledge({
    folder,
    onLoad: live.replace,
    onError: (problems) => errors.push(...problems.map(({ line, problem }) => `${line}: ${problem}`)),
    intervalMs: 1_000_000,
  });
  const change = (from: string, to: string): void => {
    const file = fileOf('pledges.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    watch.look();
    watch.look();
  };
  const ask = (): string => live.assistant.ask('How much does Belmar pledge?').reply.text;
  expect(ask()).toBe('The pledge of Belmar is 900 thousand euros.');
  change('900', '950');
  expect(ask()).toBe('The pledge of Belmar is 950 thousand euros.');
  change('950;', '960;;;');
  expect(errors).toEqual(['4: row 4 has 6 cells, where there are 4 columns']);
  expect(ask()).toBe('The pledge of Belmar is 950 thousand euros.');
  watch.stop();
});

test('a table of 2,000 rows loads and answers', () => {
  const { folder, fileOf } = copyForum();
  const letters = (place: number): string =>
    [17576, 676, 26, 1].map((size) => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(place / size) % 26]).join('');
  const rows = Array.from({ length: 2_000 }, (_, i) => `Ku${letters(i)};${i + 1};1,5;`);
  writeFileSync(fileOf('pledges.csv'), `Country;Pledge;Share of its budget;Remarks\n${rows.join('\n')}\n`);
  writeFileSync(
    fileOf('facts.yaml'),
    readFileSync(fileOf('facts.yaml'), 'utf8').replace('    unless: {Country: [Soland, Total]}\n', ''),
  );
  const loaded = loadWhole(folder);
  if (!('assistant' in loaded)) throw new Error(loaded.errors.map(formatProblem).join('\n'));
  const { reply } = loaded.assistant.ask(`How much does Ku${letters(1_500)} pledge?`);
  expect(reply.text).toBe(`The pledge of Ku${letters(1_500)} is 1501 thousand euros.`);
  expect(reply.citations.map(({ row }) => row?.number)).toEqual([1_502]);
  expect(loaded.assistant.ask('Which country pledged the most?').reply.text).toBe(
    `Ku${letters(1_999)}: the pledge of Ku${letters(1_999)} is 2000 thousand euros.`,
  );
}, 120_000);
