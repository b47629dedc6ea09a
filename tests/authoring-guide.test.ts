import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  createAssistant,
  formatProblem,
  parseBriefing,
  reviewKnowledge,
  scaffoldFacts,
} from '../src/index.ts';

const GUIDE = readFileSync('docs/authoring.md', 'utf8');

/** The block behind `<!-- example: name -->`. */
function readExample(name: string): string {
  const [, block] =
    new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``).exec(GUIDE) ?? [];
  if (block === undefined) throw new Error(`there is no example "${name}"`);
  return block;
}

const text = readExample('text');
const files = { folder: 'library', text, facts: readExample('facts'), factsFile: 'facts.yaml' };
const { briefing, problems } = parseBriefing(files);

describe('the example of the guide', () => {
  test('has nothing wrong with it, and leaves nothing out', () => {
    expect(problems.map(formatProblem)).toEqual([]);
    const review = reviewKnowledge(briefing === undefined ? [] : [{ briefing, files }]);
    expect(review.problems.map(formatProblem)).toEqual([]);
  });

  test('begins as the scaffold does', () => {
    const scaffold = scaffoldFacts({ text, date: '2020-03-02' });
    expect(
      scaffold
        .split('\n')
        .slice(0, 5)
        .map((line) => line.replaceAll('"', '')),
    ).toEqual(files.facts.split('\n').slice(0, 5));
  });

  const [, table = ''] = /<!-- example: questions -->\n([\s\S]*?)\n\n/.exec(GUIDE) ?? [];
  const rows = table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()));
  const assistant = createAssistant({ briefings: briefing === undefined ? [] : [briefing] });

  test.each(rows.map(([, question = '', answer = '']) => [question, answer] as const))(
    '%s %s',
    (question, answer) => {
      const { reply } = assistant.ask(question);
      const gave = reply.status === 'answered' || reply.status === 'corrected';
      expect(gave ? reply.text : '').toBe(answer);
    },
  );
});
