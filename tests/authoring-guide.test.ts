import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type BriefingFiles,
  createAssistant,
  formatProblem,
  parseBriefing,
  reviewKnowledge,
  scaffoldFacts,
} from '../src/index.ts';
import { rolePrepositions } from '../src/language/prepositions.ts';

const GUIDE = readFileSync('docs/authoring.md', 'utf8');

/** The block behind `<!-- example: name -->`. */
function readExample(name: string): string {
  const [, block] =
    new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``).exec(GUIDE) ?? [];
  if (block === undefined) throw new Error(`there is no example "${name}"`);
  return block;
}

const text = readExample('text');
const files: BriefingFiles = {
  folder: 'library',
  text,
  facts: readExample('facts'),
  factsFile: 'facts.yaml',
};

/** Everything that is said about an example. */
function listProblems(example: BriefingFiles): readonly string[] {
  const { briefing, problems } = parseBriefing(example);
  const review = reviewKnowledge(briefing === undefined ? [] : [{ briefing, files: example }]);
  return [...problems, ...review.problems].map(formatProblem);
}

/** The rows of the table of questions behind `<!-- example: name -->`. */
function readQuestions(name: string): readonly (readonly [question: string, answer: string])[] {
  const [, table = ''] = new RegExp(`<!-- example: ${name} -->\\n([\\s\\S]*?)\\n\\n`).exec(GUIDE) ?? [];
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, question = '', answer = '']) => [question, answer] as const);
}

/** The answer to a question; empty where it is declined. */
function answer(example: BriefingFiles, question: string): string {
  const { briefing } = parseBriefing(example);
  const { reply } = createAssistant({ briefings: briefing === undefined ? [] : [briefing] }).ask(question);
  return reply.status === 'answered' || reply.status === 'corrected' ? reply.text : '';
}

describe('the example of the guide', () => {
  test('has nothing wrong with it, and leaves nothing out', () => {
    expect(listProblems(files)).toEqual([]);
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

  test.each(readQuestions('questions'))('%s %s', (question, expected) => {
    expect(answer(files, question)).toBe(expected);
  });
});

describe('the table of the guide', () => {
  const [entities = '', tables = ''] = readExample('tables').split(/(?=^tables:)/m);
  const withTable: BriefingFiles = {
    ...files,
    facts: files.facts.replace('entities:\n', () => entities.trimEnd().concat('\n')) + tables,
    readTable: () => ({ text: readExample('table') }),
  };

  test('has nothing wrong with it, and leaves nothing out', () => {
    expect(listProblems(withTable)).toEqual([]);
  });

  test.each(readQuestions('table questions'))('%s %s', (question, expected) => {
    expect(answer(withTable, question)).toBe(expected);
  });

  test('is quoted by its rows', () => {
    const { briefing } = parseBriefing(withTable);
    const { reply } = createAssistant({ briefings: briefing === undefined ? [] : [briefing] }).ask(
      'Who heads the Nygaard Branch?',
    );
    expect(reply.citations.map(({ quote, row }) => [quote, row?.title, row?.number])).toEqual([
      ['Nygaard,Per Moe,"8,300"', 'Branches that stay open', 3],
    ]);
  });
});

test('the guide lists the prepositions that a role can have', () => {
  const [, list = ''] = /\*Prepositions\* of a role are([\s\S]*?)\. Words/.exec(GUIDE) ?? [];
  const listed = list.replace(/[\s\S]*:/, '').split(',');
  expect(listed.map((word) => word.trim()).sort()).toEqual([...rolePrepositions].sort());
});
