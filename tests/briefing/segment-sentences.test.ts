import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUOTATION_CHARS, segmentSentences } from '../../src/briefing/segment-sentences.ts';

function split(text: string, options?: Parameters<typeof segmentSentences>[1]): readonly string[] {
  return segmentSentences(text, options).map(({ start, end }) => text.slice(start, end));
}

const body = (text: string) => split(`Headline\n\n${text}`).slice(1);

describe('segmentSentences', () => {
  it.each<[string, readonly string[]]>([
    ['He came. She left.', ['He came.', 'She left.']],
    ['Is it so? It is! Well.', ['Is it so?', 'It is!', 'Well.']],
    ['It cost 2.5 million. They paid.', ['It cost 2.5 million.', 'They paid.']],
    ['Members of the U.N. Security Council met.', ['Members of the U.N. Security Council met.']],
    ['It met at the U.N. The sides agreed.', ['It met at the U.N.', 'The sides agreed.']],
    ['J. P. Morgan met Mr. Lund. He left.', ['J. P. Morgan met Mr. Lund.', 'He left.']],
    ['Gen. Smith came on Sept. 7 to St. Petersburg.', ['Gen. Smith came on Sept. 7 to St. Petersburg.']],
    ['See No. 5 below. He said no. Then he left.', ['See No. 5 below.', 'He said no.', 'Then he left.']],
    ['They met in Sept. The talks failed.', ['They met in Sept.', 'The talks failed.']],
    ['“What next?” he asked. She left.', ['“What next?” he asked.', 'She left.']],
    ['He said “Yes.” Then he left.', ['He said “Yes.”', 'Then he left.']],
    ['A line\nthat goes on. And\nanother.', ['A line\nthat goes on.', 'And\nanother.']],
    ['First.\n\nSecond', ['First.', 'Second']],
    ['List:\n- one\n- two', ['List:', '- one', '- two']],
    ['One.\r\ntwo three.\r\n\r\nFour.', ['One.\r\ntwo three.', 'Four.']],
    ['“It is so. It was so,” he said. And more.', ['“It is so. It was so,” he said.', 'And more.']],
    ['«Un. Deux.» Trois.', ['«Un. Deux.»', 'Trois.']],
    ['"It is. It was," he said. More.', ['"It is. It was," he said.', 'More.']],
    ['“Never closed. Nor here,’ he said.\n\nNext.', ['“Never closed. Nor here,’ he said.', 'Next.']],
  ])('%j', (text, expected) => {
    expect(body(text)).toEqual(expected);
  });

  it('keeps the first line by itself, full stop or not', () => {
    expect(split('A headline\nOSLO -- It began\nat noon.\nIt ended.')).toEqual([
      'A headline',
      'OSLO -- It began\nat noon.',
      'It ended.',
    ]);
  });

  it('splits quotations where it is told to, and where they are too long', () => {
    expect(split('H\n\n“It is so. It was so,” he said.', { splitQuotations: true })).toEqual([
      'H',
      '“It is so.',
      'It was so,” he said.',
    ]);
    const long = `Word ${'word '.repeat(LONGEST_QUOTATION_CHARS / 5)}end.`;
    expect(body(`“${long} Short,” he said.`)).toEqual([`“${long}`, 'Short,” he said.']);
  });

  it('goes on over the longest paragraph', () => {
    expect(body('Mr. Lund met the U.N. Council. '.repeat(5000))).toEqual(
      new Array(5000).fill('Mr. Lund met the U.N. Council.'),
    );
    expect(body('word '.repeat(5000)).join(' ')).toBe('word '.repeat(5000).trim());
  });

  it.each(['', ' ', '\n\n', '\r\n \t\r\n'])('finds nothing in %j', (text) => {
    expect(segmentSentences(text)).toEqual([]);
  });

  it('leaves out nothing but white space, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'U.N. ',
      '. ',
      '“',
      '”',
      '"',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      'word',
      'Name',
      '7',
      '?',
      '!',
    );
    const texts = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.boolean(), (pieces, splitQuotations) => {
        const text = pieces.join('');
        const spans = segmentSentences(text, { splitQuotations });
        const gaps = spans.map(({ start }, index) => text.slice(spans[index - 1]?.end ?? 0, start));
        gaps.push(text.slice(spans.at(-1)?.end ?? 0));
        const trimmed = spans.every(
          ({ start, end }) => end > start && text.slice(start, end).trim().length === end - start,
        );
        return trimmed && gaps.every((gap) => gap.trim() === '');
      }),
      { numRuns: 500 },
    );
  });
});
