import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLiveAssistant } from '../../../adapters/node/live-assistant.ts';
import { loadWhole, watchKnowledge } from '../../../adapters/node/watch-knowledge.ts';
import { formatProblem } from '../../../src/index.ts';
import { makeFolder } from '../run-cli.ts';

const MOSCOW = 'knowledge/moscow-2011-09-05';

/** A copy of a briefing that is watched, looked at by hand. */
function watchCopy() {
  const folder = join(makeFolder(), 'knowledge');
  cpSync(MOSCOW, join(folder, 'moscow'), { recursive: true });
  const first = loadWhole(folder);
  if (!('assistant' in first)) throw new Error(first.errors.map(formatProblem).join('\n'));
  const live = createLiveAssistant(first.assistant);
  const problems: string[] = [];
  const watch = watchKnowledge({
    folder,
    onLoad: live.replace,
    onError: (errors) => problems.push(...errors.map(({ line, problem }) => `${line}: ${problem}`)),
    intervalMs: 1_000_000,
  });
  const facts = join(folder, 'moscow', 'facts.yaml');
  return {
    folder,
    facts,
    live,
    problems,
    watch,
    change: (from: string, to: string) =>
      writeFileSync(facts, readFileSync(facts, 'utf8').replaceAll(from, to)),
  };
}

const WHO = 'Who is the French defence minister?';

test('a change is loaded when it has come to rest, and a conversation goes on', () => {
  const { live, watch, change, problems } = watchCopy();
  const { assistant } = live;
  const before = assistant.ask(WHO);
  expect(before.reply.text).toBe('France’s defence minister is Gerard Longuet.');
  change('name: Gerard Longuet', 'name: Jean Longuet');
  watch.look();
  expect(assistant.ask(WHO).reply.text).toBe('France’s defence minister is Gerard Longuet.');
  watch.look();
  expect(assistant.ask(WHO).reply.text).toBe('France’s defence minister is Jean Longuet.');
  const next = assistant.ask('and the Russian one?', { conversation: before.conversation });
  expect(next.reply.text).toBe('Russia’s defence minister is Anatoly Serdyukov.');
  expect(problems).toEqual([]);
  watch.stop();
});

test('what cannot be loaded is told once, and the last good knowledge answers', () => {
  const { live, watch, change, problems } = watchCopy();
  change('holder: longuet', 'holder: longet');
  for (let count = 0; count < 5; count += 1) watch.look();
  expect(problems).toEqual([expect.stringMatching(/^\d+: no entity has the id "longet"$/)]);
  expect(live.assistant.ask(WHO).reply.status).toBe('answered');
  change('holder: longet', 'holder: longuet');
  watch.look();
  watch.look();
  expect([problems.length, live.assistant.ask(WHO).reply.status]).toEqual([1, 'answered']);
  watch.stop();
});

test('briefings come, are renamed and go', () => {
  const { folder, live, watch, problems } = watchCopy();
  const ids = () => {
    watch.look();
    watch.look();
    return live.assistant.briefings.map(({ id }) => id);
  };
  renameSync(join(folder, 'moscow'), join(folder, 'talks'));
  expect(ids()).toEqual(['talks']);
  mkdirSync(join(folder, 'empty'));
  expect(ids()).toEqual(['talks']);
  expect(problems).toEqual(['1: it does not exist', '1: it does not exist']);
  rmSync(folder, { recursive: true });
  expect(ids()).toEqual(['talks']);
  expect(problems.slice(2)).toEqual(['1: it does not exist']);
  watch.stop();
});

test('a conversation about what is gone goes on', () => {
  const { live, facts, watch, change } = watchCopy();
  const asked = [
    'Who is the French foreign minister?',
    'When do they meet?',
    'Which topics will they discuss?',
    'Who is the minister?',
  ];
  const conversations = asked.map((question) => live.assistant.ask(question).conversation);
  const text = readFileSync(facts, 'utf8');
  writeFileSync(
    facts,
    `${text.slice(0, text.indexOf('\nfacts:'))}\nfacts:\n  - {id: other, relation: meet, modality: done, roles: {where: paris, when: 2010-09-07}, evidence: ["took place in Paris on September 7, 2010"]}\n`,
  );
  change('  juppe:', '  alain:');
  change('[lavrov, juppe', '[lavrov, alain');
  watch.look();
  watch.look();
  for (const conversation of conversations) {
    for (const question of [
      'and his colleague?',
      'where was that?',
      'the first',
      'are you sure?',
      'what else?',
      'which of them is French?',
    ])
      expect(['answered', 'corrected', 'unknown', 'clarify', 'smalltalk']).toContain(
        live.assistant.ask(question, { conversation }).reply.status,
      );
  }
  watch.stop();
});
