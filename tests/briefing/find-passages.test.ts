import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preparePassages } from '../../src/briefing/find-passages.ts';

/** What a plain search finds: each occurrence that begins behind the one before. */
function search(passage: string, text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + passage.length))
    starts.push(at);
  return starts;
}

const sentences = fc.array(
  fc.constantFrom('The dam held. ', 'The dam burst on Monday. ', 'aaaa', 'ab', '\n'),
  {
    minLength: 1,
    maxLength: 40,
  },
);

test('passages of a long text are found as by reading it through', () => {
  fc.assert(
    fc.property(sentences, fc.nat(), fc.integer({ min: 1, max: 60 }), (parts, from, length) => {
      const text = parts.join('').padEnd(60_000, parts.join(''));
      const start = from % text.length;
      const passage = text.slice(start, start + length);
      expect(preparePassages(text)(passage)).toEqual(search(passage, text));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['is not there', 'The dam held on Tuesday', []],
  ['stands at the very beginning', 'Report of the day on dams', [0]],
  ['stands at the very end', 'and that was the last of it.', [60_000]],
])('a passage that %s', (_, passage, expected) => {
  const text = `${'Report of the day on dams.'.padEnd(60_000, ' The dam held.')}and that was the last of it.`;
  expect(preparePassages(text)(passage)).toEqual(expected);
});
