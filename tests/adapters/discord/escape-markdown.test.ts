import { describe, expect, test } from 'vitest';
import { bold, escapeLine, escapeMarkdown } from '../../../adapters/discord/escape-markdown.ts';
import { foldAnswer } from '../../../adapters/discord/fold-answer.ts';
import { foldLabel, foldText, paginate, takeWhileFitting } from '../../../adapters/discord/fold-text.ts';

const ZWSP = '\u200b';

describe('escaping', () => {
  test.each([
    ['**bold** __under__ ~~gone~~', '\\*\\*bold\\*\\* \\_\\_under\\_\\_ \\~\\~gone\\~\\~'],
    ['||a spoiler||', '\\|\\|a spoiler\\|\\|'],
    ['`code` and ```block```', '\\`code\\` and \\`\\`\\`block\\`\\`\\`'],
    ['a \\* b', 'a \\\\\\* b'],
    ['[click](https://example.org)', '\\[click\\](https\\:\\/\\/example.org)'],
    ['see https://example.org/a_b', 'see https\\:\\/\\/example.org/a\\_b'],
    ['<https://example.org>', '\\<https\\:\\/\\/example.org>'],
    ['join discord.gg/abc or Discord.com/invite', 'join discord.gg\\/abc or Discord.com\\/invite'],
    [
      '<@1> <@!1> <@&1> <#1> <:x:1> <a:x:1> <t:1> </ask:1>',
      '\\<\\@1> \\<\\@!1> \\<\\@&1> \\<\\#1> \\<\\:x:1> \\<a:x:1> \\<t:1> \\</ask:1>',
    ],
    ['@everyone and @HERE', `@${ZWSP}everyone and @${ZWSP}HERE`],
    ['# heading\n## two\n-# small', '\\# heading\n\\## two\n\\-# small'],
    ['> quote\n>>> all', '\\> quote\n\\>>> all'],
    ['- one\n + two\n* three', '\\- one\n \\+ two\n\\* three'],
    ['1. one\n 23) two', '1\\. one\n 23\\) two'],
    ['\u202eevil\u2066', 'evil'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test.each([
    'No: the Russian-French Security Cooperation Council was created in 2002 by the heads of state.',
    'As of 5 September 2011, “it” cost 1.5 million (about 3 %), wrote ann@example.org & others!',
    '2011 was the year; 5 > 3 and 1 # 2 - 3 + 4.',
  ])('leaves %j as it is', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  test('a line stays one line, and bold keeps spaces outside', () => {
    expect(escapeLine(' a\n# b\t*c* ')).toBe('a # b \\*c\\*');
    expect([bold(' France '), bold(' '), bold('a*b')]).toEqual([' **France** ', ' ', '**a\\*b**']);
  });
});

describe('folding', () => {
  const double = (text: string) => text.replaceAll('*', '\\*');

  test.each([
    ['short', 10, 'short'],
    ['one two three', 11, 'one two …'],
    ['****', 8, '\\*\\*\\*\\*'],
    ['*****', 9, '\\*\\*\\* …'],
    ['abcdefghijkl', 6, 'abcd …'],
    ['😀😀😀😀', 7, '😀😀 …'],
  ])('%j in %i characters is %j', (text, maxChars, folded) => {
    expect(foldText(text, maxChars, double)).toBe(folded);
  });

  test('a label is cut at a word', () => {
    expect([foldLabel('Who is Juppe?', 13), foldLabel('Who  is\nJuppe?', 12)]).toEqual([
      'Who is Juppe?',
      'Who is…',
    ]);
  });

  test('pages hold everything, each within its size', () => {
    const text = `${'word '.repeat(50)}\n\n${'x'.repeat(70)} *end*`;
    const pages = paginate(text, 60, double);
    expect(pages.every(({ length }) => length <= 60)).toBe(true);
    expect(pages.join('').replace(/\s|\\/g, '')).toBe(text.replace(/\s/g, ''));
    expect(paginate('', 60, double)).toEqual([]);
  });

  test('parts are taken while they fit', () => {
    expect(takeWhileFitting(['aa', 'bb', 'cc'], 6, '--')).toEqual({ text: 'aa--bb', leftOut: 1 });
    expect(takeWhileFitting(['aa', 'bb'], 6, '--')).toEqual({ text: 'aa--bb', leftOut: 0 });
    expect(takeWhileFitting([], 6, '--')).toEqual({ text: '', leftOut: 0 });
  });

  test('a long list keeps its first members and its end', () => {
    const items = Array.from({ length: 30 }, (_, index) => `Minister ${index + 1}`);
    const text = `${items.slice(0, -1).join(', ')} and ${items.at(-1)} were to meet.`;
    expect(foldAnswer({ text, items }, 70)).toEqual({
      text: 'Minister 1, Minister 2, Minister 3 … and 27 more were to meet.',
      isFolded: true,
    });
    expect(foldAnswer({ text, items }, 1_000)).toEqual({ text, isFolded: false });
    expect(foldAnswer({ text: 'word '.repeat(20).trim(), items: ['not in it'] }, 22)).toEqual({
      text: 'word word word word …',
      isFolded: true,
    });
  });
});
