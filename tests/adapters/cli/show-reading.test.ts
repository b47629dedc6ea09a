import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { showReading } from '../../../adapters/cli/show-reading.ts';
import { readKnowledge } from '../../../adapters/node/read-knowledge.ts';
import { generateBriefing } from '../../../bench/scale/generate-briefing.ts';

/** What is written to a terminal, or to a file. */
function createStream(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { written, stream: { isTTY, write } as unknown as NodeJS.WriteStream };
}

test('whoever reads a folder is told of the bytes before each briefing, and at the end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'));
  try {
    const sizes = [0, 1].map((number) => {
      const { slug, text, facts } = generateBriefing(number, 20, 1);
      mkdirSync(join(folder, slug));
      writeFileSync(join(folder, slug, 'briefing.txt'), text);
      writeFileSync(join(folder, slug, 'facts.yaml'), facts);
      return { slug, bytes: Buffer.byteLength(text) + Buffer.byteLength(facts) };
    });
    const [first, second] = sizes.sort((a, b) => (a.slug < b.slug ? -1 : 1)).map(({ bytes }) => bytes);
    const told: (readonly number[])[] = [];
    const { briefings } = readKnowledge(folder, (done, total) => told.push([done, total]));
    expect(briefings.length).toBe(2);
    const total = (first ?? 0) + (second ?? 0);
    expect(told).toEqual([
      [0, total],
      [first, total],
      [total, total],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('much is shown by a bar that goes when it is read', () => {
  const { written, stream } = createStream(true);
  const read = showReading(stream, (onRead) => {
    onRead(0, 2 ** 22);
    onRead(2 ** 22, 2 ** 22);
    return 'read';
  });
  expect(read).toBe('read');
  expect(written).toEqual([`\r${'░'.repeat(30)} 0/4096`, `\r${'█'.repeat(30)} 4096/4096`, '\r\u001b[K']);
});

test('the bar goes where reading fails, too', () => {
  const { written, stream } = createStream(true);
  expect(() =>
    showReading(stream, (onRead) => {
      onRead(0, 2 ** 22);
      throw new Error('broken');
    }),
  ).toThrow('broken');
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test.each([
  ['little on a terminal', true, 1000],
  ['much where there is no terminal', false, 2 ** 22],
])('nothing is written for %s', (_, isTTY, total) => {
  const { written, stream } = createStream(isTTY);
  showReading(stream, (onRead) => onRead(0, total));
  expect(written).toEqual([]);
});
