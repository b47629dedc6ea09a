import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/briefing/format-problem.ts';
import { parseBriefing, reviewKnowledge } from '../../../src/index.ts';
import { findBreaches } from '../find-breaches.ts';
import { askLast, judge, openSample, readQuestions, readSample } from './open-sample.ts';

/** Briefings of other kinds, each with questions that it answers and, among them, ones that it must not. */
describe.each([
  'advisory',
  'bank',
  'cholera',
  'dengue-2024-08-19',
  'forum',
  'maputo-2025-05-15',
  'outage',
  'quake',
  'space',
  'summit',
  'summit-2023-10-12',
])('%s', (name) => {
  const assistant = openSample(name);

  test.each(readQuestions(name))('%s', (question, expected) => {
    expect(judge(askLast(assistant, question), expected)).toBe('as expected');
  });
});

test('replies from tables keep the contract', () => {
  const assistant = openSample('forum');
  const breaches = readQuestions('forum').flatMap(([question]) =>
    findBreaches(askLast(assistant, question), assistant.briefings).map((breach) => `${question}: ${breach}`),
  );
  expect(breaches).toEqual([]);
});

/** Briefings that leave nothing of their text and tables out. */
test.each([
  'brightwater-2025-03-11',
  'cholera-chad-2025-09-09',
  'forum',
  'larkspur-pay-2024-05-17',
  'osiris-rex-2025-02-10',
])('%s holds its whole text', (name) => {
  const files = readSample(name);
  const { briefing } = parseBriefing(files);
  const { problems } = reviewKnowledge(briefing === undefined ? [] : [{ briefing, files }]);
  expect(problems.map(formatProblem)).toEqual([]);
});
