import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCli } from '../run-cli.ts';

const FACTS = `title: Flood in Bergen
agency: Sample News
date: 2020-03-02
language: en
summary: It is about a flood.
entities:
  flood: {kind: event, name: flood, article: the}
relations:
  killing:
    verbs: kill, claim, drown
    nouns: deaths
    roles:
      cause: {kinds: [event], holds: one, position: subject, prepositions: by}
      number: {kinds: [quantity], holds: one, position: object, asks: [how many]}
    template: "{cause} killed {number}"
facts:
  - {id: deaths, relation: killing, modality: done, roles: {cause: flood, number: two people}, evidence: [The flood killed two people.]}
`;

function makeKnowledge(): string {
  const cwd = makeFolder();
  mkdirSync(join(cwd, 'knowledge', 'flood'), { recursive: true });
  writeFileSync(join(cwd, 'knowledge', 'flood', 'briefing.txt'), 'The flood killed two people.\n');
  writeFileSync(join(cwd, 'knowledge', 'flood', 'facts.yaml'), FACTS);
  return cwd;
}

test('lists the words of each relation, those that the language adds apart', async () => {
  const { code, stdout, stderr } = await runCli(['words', 'flood'], { cwd: makeKnowledge() });
  expect([code, stderr]).toEqual([0, '']);
  const [head, verbs, added] = stdout.split('\n');
  expect([head, verbs]).toEqual(['killing (own, 1 fact)', '  verbs: kill, claim, drown']);
  expect(added).toMatch(/^ {2}verbs that the language adds: .*take the lives of/);
  expect(stdout).toContain('  cause is asked for by what; behind by\n');
});

test('a verb brings what it heads, not all that it can ever mean', async () => {
  const { stdout } = await runCli(['words', 'flood'], { cwd: makeKnowledge() });
  expect(stdout).not.toMatch(/call off|cancel|shelve/);
});

test('finds a word, in whatever form, and says where there is none', async () => {
  const cwd = makeKnowledge();
  const found = await runCli(['words', 'flood', 'drowned'], { cwd });
  expect(found.stdout).toBe('killing: verb “drown”\n');
  const lives = await runCli(['words', 'flood', 'lives'], { cwd });
  expect(lives.stdout).toContain('killing: verb “take the lives of”, added by the language\n');
  const none = await runCli(['words', 'flood', 'vote'], { cwd });
  expect(none.stdout).toBe('No relation that the facts of flood state has the word “vote”.\n');
});

test('a briefing that is not there is a mistaken call', async () => {
  const { code, stderr } = await runCli(['words', 'drought'], { cwd: makeKnowledge() });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^briefing-bot: /);
});
