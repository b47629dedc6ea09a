import { expect, test } from 'vitest';
import { readLines } from '../../../adapters/node/read-lines.ts';

async function collect(...chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of readLines(stream())) lines.push(line);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['nothing', [], []],
  ['a last line without its end', ['a\nb'], ['a', 'b']],
  ['a last line with its end', ['a\nb\n'], ['a', 'b']],
  ['empty lines', ['\n\na'], ['', '', 'a']],
  ['CRLF', ['a\r\nb\r\n'], ['a', 'b']],
  ['a CRLF cut in two', ['a\r', '\nb'], ['a', 'b']],
  ['a line in pieces', ['a', 'b', 'c\nd'], ['abc', 'd']],
  ['other separators, which end no line', ['a\u2028b\rc\n'], ['a\u2028b\rc']],
] as const)('%s', async (_, chunks, lines) => {
  expect(await collect(...chunks)).toEqual(lines);
});

test('a character cut in two is put together, and a byte order mark is dropped', async () => {
  const text = bytes('\ufeffé\nü');
  expect(await collect(text.slice(0, 4), text.slice(4, 7), text.slice(7))).toEqual(['é', 'ü']);
});
