import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/briefing/format-problem.ts';
import { parseBriefing, reviewKnowledge } from '../../../src/index.ts';
import { askLast, judge, openSample, readQuestions } from './open-sample.ts';

/** Briefings of other kinds, each with questions that it answers and, among them, ones that it must not. */
describe.each(['advisory', 'bank', 'cholera', 'maputo-2025-05-15', 'outage', 'quake', 'space', 'summit'])(
  '%s',
  (name) => {
    const assistant = openSample(name);

    test.each(readQuestions(name))('%s', (question, expected) => {
      expect(judge(askLast(assistant, question), expected)).toBe('as expected');
    });
  },
);

/** Briefings that leave nothing of their text out; their questions are in `tests/questions-of`. */
test.each(['cholera-chad-2025-09-09', 'larkspur-pay-2024-05-17', 'osiris-rex-2025-02-10'])(
  '%s holds its whole text',
  (name) => {
    const folder = `tests/assistant/samples/${name}`;
    const files = {
      folder: name,
      text: readFileSync(`${folder}/briefing.txt`, 'utf8'),
      facts: readFileSync(`${folder}/facts.yaml`, 'utf8'),
      factsFile: `${folder}/facts.yaml`,
    };
    const { briefing } = parseBriefing(files);
    const { problems } = reviewKnowledge(briefing === undefined ? [] : [{ briefing, files }]);
    expect(problems.map(formatProblem)).toEqual([]);
  },
);
