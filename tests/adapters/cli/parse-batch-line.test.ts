import { expect, test } from 'vitest';
import { parseBatchLine } from '../../../adapters/cli/parse-batch-line.ts';

test.each([
  ['{"id": "a", "turns": [{"q": "x"}, {"q": ""}]}', { id: 'a', questions: ['x', ''] }],
  ['{"id": "a", "turns": []}', { id: 'a', questions: [] }],
  ['{"id": "a", "turns": [{"q": "x", "kind": "who"}], "voice": "y"}', { id: 'a', questions: ['x'] }],
  ['{"id": "a", "turns": [], "now": "2011-09-05"}', { id: 'a', questions: [], now: '2011-09-05' }],
  [
    '{"id": "a", "turns": [], "now": "2011-09-05T10:00Z"}',
    { id: 'a', questions: [], now: '2011-09-05T10:00Z' },
  ],
])('%s is a conversation', (line, expected) => {
  expect(parseBatchLine(line)).toEqual(expected);
});

test.each([
  ['[]', { id: null, message: 'not a JSON object' }],
  ['null', { id: null, message: 'not a JSON object' }],
  ['{"turns": []}', { id: null, message: '"id" is not a string' }],
  ['{"id": "a"}', { id: 'a', message: '"turns" is not a list' }],
  ['{"id": "a", "turns": [{"q": "x"}, {"q": 5}]}', { id: 'a', message: 'turn 2 has no question "q"' }],
  ['{"id": "a", "turns": ["x"]}', { id: 'a', message: 'turn 1 has no question "q"' }],
  ['{"id": "a", "turns": [], "now": "today"}', { id: 'a', message: '"now" is not an ISO 8601 date' }],
  ['{"id": "a", "turns": [], "now": "2011-02-30"}', { id: 'a', message: '"now" is not an ISO 8601 date' }],
])('%s is a bad line', (line, expected) => {
  expect(parseBatchLine(line)).toEqual(expected);
});
