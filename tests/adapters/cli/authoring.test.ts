import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli } from '../run-cli.ts';

const TEXT = `Harbour library closes for repairs

BERGEN, March 2 (Sample News) — The Harbour Library in Bergen will close on Monday, March 9, 2020, its director, Jana Novak, said. It was created in 1911.
`;

const FACTS = `title: Harbour library closes for repairs
agency: Sample News
date: 2020-03-02
language: en
summary: It is about the closing of the Harbour Library.
entities:
  library: {kind: organisation, name: Harbour Library, article: the, types: [library]}
  novak: {kind: person, name: Jana Novak}
  director: {kind: topic, name: director, types: [post]}
  bergen: {kind: place, name: Bergen}
  spare: {kind: topic, name: roof}
relations:
  closing:
    verbs: close, shut
    nouns: closing, closure
    roles:
      what: {kinds: [organisation], holds: one, position: subject, prepositions: of}
      when: {kinds: [date], holds: one, prepositions: on, names: date}
    template: "{what} {will:close|closed}[ {when}]"
    questions: {when: "When will {what} close?"}
facts:
  - {id: creation, relation: create, modality: done, roles: {product: library, when: 1911}, evidence: [It was created in 1911]}
  - {id: novak-office, relation: office, roles: {holder: novak, post: director, of: library}, evidence: ["its director, Jana Novak, said"]}
  - {id: closing, relation: closing, modality: planned, roles: {what: library, when: 2020-03-09}, evidence: ["The Harbour Library in Bergen will close on Monday, March 9, 2020"]}
`;

function makeKnowledge(facts = FACTS): string {
  const cwd = makeFolder();
  mkdirSync(join(cwd, 'knowledge', 'library'), { recursive: true });
  writeFileSync(join(cwd, 'knowledge', 'library', 'briefing.txt'), TEXT);
  writeFileSync(join(cwd, 'knowledge', 'library', 'facts.yaml'), facts);
  return cwd;
}

describe('new', () => {
  test('makes a folder that says what is still missing', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'report.txt'), `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`);
    const made = await runCli(['new', 'library', '--text', 'report.txt'], { cwd });
    expect([made.code, made.stderr]).toEqual([0, '']);
    const folder = join(cwd, 'knowledge', 'library');
    expect(readFileSync(join(folder, 'briefing.txt'), 'utf8')).toBe(TEXT);
    expect(
      readFileSync(join(folder, 'facts.yaml'), 'utf8'),
    ).toBe(`# yaml-language-server: $schema=../schema.json
title: "Harbour library closes for repairs"
agency: "Sample News"
date: 2020-03-02
language: en
summary:

# Kinds are guesses. Add what the text names without capitals (offices, events, topics), remove what it does not need.
entities:
  bergen: {kind: place, name: "Bergen"}
  harbour-library: {kind: organisation, name: "Harbour Library"}
  jana-novak: {kind: person, name: "Jana Novak"}
  sample-news: {kind: organisation, name: "Sample News"}

# A fact for each statement: take away the # and name its relation and roles.
facts:

  # 1. BERGEN, March 2 (Sample News) — The Harbour Library in Bergen will close on Monday, March 9, 2020, its director, Jana Novak, said.
  #    dates: 2020-03-02, 2020-03-09
  # - id: fact-1
  #   relation:
  #   roles: {}
  #   evidence: ["BERGEN, March 2 (Sample News) — The Harbour Library in Bergen will close on Monday, March 9, 2020, its director, Jana Novak, said."]

  # 2. It was created in 1911.
  #    figures: 1911
  # - id: fact-2
  #   relation:
  #   roles: {}
  #   evidence: ["It was created in 1911."]
`);
    const schema = readFileSync('knowledge/schema.json', 'utf8');
    expect(readFileSync(join(cwd, 'knowledge', 'schema.json'), 'utf8')).toBe(schema);
    const { code, stdout } = await runCli(['check', 'library'], { cwd });
    expect([code, stdout.split('\n')]).toEqual([
      1,
      [
        'knowledge/library/facts.yaml:6: "summary" is empty; fill it in or remove it',
        'knowledge/library/facts.yaml:16: "facts" is empty; fill it in or remove it',
        '1 briefing, 0 names, 0 facts: 2 errors, 0 warnings',
        '',
      ],
    ]);
  });

  test.each([
    [['new', 'library', '--text', 'report.txt'], /library exists; choose another name/],
    [['new', '../out', '--text', 'report.txt'], /"\.\.\/out" cannot name a folder/],
    [['new', 'fresh', '--text', 'none.txt'], /none\.txt: it does not exist/],
    [['new', 'fresh', '--text', 'empty.txt'], /empty\.txt: it is empty/],
    [['new', 'fresh', '--text', 'latin.txt'], /latin\.txt: it is not UTF-8/],
    [['new', 'fresh', '--text', 'report.txt', '--date', 'May'], /ISO 8601/],
  ] as const)('%j is refused', async (commandLine, message) => {
    const cwd = makeKnowledge();
    writeFileSync(join(cwd, 'report.txt'), TEXT);
    writeFileSync(join(cwd, 'empty.txt'), ' \n');
    writeFileSync(join(cwd, 'latin.txt'), Buffer.from('caf\xe9', 'latin1'));
    const { code, stderr } = await runCli(commandLine, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('check', () => {
  const cwd = makeKnowledge();
  const UNUSED = 'no fact uses the entity "spare"; add a fact or remove it';

  test('warns of what is left out and says how much the facts hold', async () => {
    const { code, stdout } = await runCli(['check'], { cwd });
    expect([code, stdout.split('\n')]).toEqual([
      0,
      [
        `knowledge/library/facts.yaml:10: warning: no fact uses the entity "bergen"; add a fact or remove it`,
        `knowledge/library/facts.yaml:11: warning: ${UNUSED}`,
        'library: its facts hold 2 of 2 sentences (100 %), 5 of 5 names (100 %), 2 of 2 dates (100 %), 1 of 1 figures (100 %)',
        '1 briefing, 7 names, 3 facts: 0 errors, 2 warnings',
        '',
      ],
    ]);
  });

  test('--strict fails on a warning', async () => {
    expect((await runCli(['check', '--strict'], { cwd })).code).toBe(1);
  });

  test('--format github makes annotations', async () => {
    const { stdout } = await runCli(['check', '--format', 'github'], { cwd });
    expect(stdout.split('\n')[1]).toBe(
      `::warning file=knowledge/library/facts.yaml,line=11,col=3::${UNUSED}`,
    );
  });

  test('--format json is one value', async () => {
    const { stdout } = await runCli(['check', '--format', 'json'], { cwd });
    const { problems, briefings, coverage } = JSON.parse(stdout);
    expect([problems.length, problems[1].line, briefings, coverage.library.sentences]).toEqual([
      2,
      11,
      1,
      { held: 2, total: 2 },
    ]);
  });

  test('--self-test asks what the facts give rise to', async () => {
    const { code, stdout } = await runCli(['check', '--self-test'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^library: \d+ questions asked, 3 of 3 facts reached, 0 answered that must not be$/m,
    );
  });

  test('--self-test reports facts that cannot be reached', async () => {
    const mute = FACTS.replace('verbs: close, shut', 'verbs: ""')
      .replace('nouns: closing, closure', 'nouns: brumation')
      .replace('    questions: {when: "When will {what} close?"}\n', '')
      .replace(', names: date}', '}\n      until: {kinds: [date], holds: one}');
    const { code, stdout } = await runCli(['check', '--self-test'], { cwd: makeKnowledge(mute) });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /facts\.yaml:24: no question reaches the fact "closing": asked “[^”]+”, got “[^”]+”, expected “Yes”; it leaves “close” over: add that to [^;]+; see why with: briefing-bot why "/,
    );
  });
});

test('questions are a question set that eval grades', async () => {
  const cwd = makeKnowledge();
  const { code, stdout } = await runCli(['questions', 'library'], { cwd });
  expect(code).toBe(0);
  const lines = stdout.trim().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    id: 'library-0001',
    fact: 'creation',
    turns: [{ q: 'When was the Harbour Library created?', expect: 'answer', kind: 'when' }],
  });
  expect(new Set(lines.map((line) => JSON.parse(line).turns[0].expect))).toEqual(
    new Set(['answer', 'unknown', 'correct']),
  );
  writeFileSync(join(cwd, 'set.jsonl'), stdout);
  const graded = await runCli(['eval', '--max-false', '0', '--min-right', '80', 'set.jsonl'], { cwd });
  expect([graded.code, graded.stderr]).toEqual([0, '']);
});

describe('a folder that cannot be read', () => {
  test.each([
    [
      'a link that leads out of it',
      (folder: string) => symlinkSync('/etc/hostname', join(folder, 'briefing.txt')),
      'briefing.txt:1: a symbolic link leads out of the knowledge folder; put the file itself there',
    ],
    [
      'a link to itself',
      (folder: string) => symlinkSync('briefing.txt', join(folder, 'briefing.txt')),
      'briefing.txt:1: its symbolic links go in a circle; add the file, readable, or remove its folder',
    ],
    [
      'another encoding',
      (folder: string) => writeFileSync(join(folder, 'briefing.txt'), Buffer.from('caf\xe9', 'latin1')),
      'briefing.txt:1: it is not UTF-8; save it as UTF-8',
    ],
    [
      'no text',
      (folder: string) => writeFileSync(join(folder, 'briefing.txt'), ' \n'),
      'briefing.txt:1: the text is empty; put the briefing there',
    ],
  ])('%s', async (_, spoil, problem) => {
    const cwd = makeFolder();
    const folder = join(cwd, 'knowledge', 'library');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'facts.yaml'), FACTS);
    spoil(folder);
    const { code, stdout } = await runCli(['check'], { cwd });
    expect([code, stdout.split('\n')[0]]).toEqual([1, `knowledge/library/${problem}`]);
  });
});
