import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseQuestionSet } from '../adapters/cli/eval/parse-question-set.ts';

/**
 * Texts with questions that the engine has not met: written up by the guide alone and asked once with `eval`, each gives a first
 * look. Then it becomes a sample like the others.
 */
const FOLDER = 'tests/first-looks';

describe.each(readdirSync(FOLDER))('%s', (name) => {
  test('has a text of 300 to 700 words', () => {
    const words = readFileSync(`${FOLDER}/${name}/text.txt`, 'utf8').trim().split(/\s+/).length;
    expect(words).toBeGreaterThan(300);
    expect(words).toBeLessThan(700);
  });

  test('has questions, a quarter of which at least must not be answered', () => {
    const file = `${FOLDER}/${name}/questions.jsonl`;
    const { conversations, problems } = parseQuestionSet(readFileSync(file, 'utf8'), file);
    expect(problems).toEqual([]);
    const turns = conversations.flatMap((conversation) => conversation.turns);
    const traps = turns.filter(({ expect: expected }) => expected === 'unknown' || expected === 'correct');
    expect(turns.length).toBeGreaterThanOrEqual(80);
    expect(traps.length / turns.length).toBeGreaterThan(0.24);
  });
});
