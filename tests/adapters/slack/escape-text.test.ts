import { expect, test } from 'vitest';
import { bold, cutText, escapeText } from '../../../adapters/slack/escape-text.ts';
import { mentionsOthers, toPlainText } from '../../../adapters/slack/to-plain-text.ts';
import { validateText } from '../../fakes/slack/validate-text.ts';

test.each([
  ['Who is Lavrov?', 'Who is Lavrov?'],
  ['R&D <script> a > b', 'R&amp;D &lt;script&gt; a &gt; b'],
  [
    '<!channel> <@U1> <#C1> <https://evil|good>',
    '&lt;!channel&gt; &lt;@U1&gt; &lt;#C1&gt; &lt;https://evil|good&gt;',
  ],
  ['&lt;!channel&gt;', '&amp;lt;!channel&amp;gt;'],
  ['*bold* _italic_ ~gone~ `code`', '∗bold∗ ＿italic＿ ∼gone∼ ˋcodeˋ'],
  ['snake_case, 2*3*4', 'snake_case, 2*3*4'],
  ['> quoted\n>> twice', '› quoted\n›&gt; twice'],
  [':tada: at 12:30:45', '∶tada: at 12:30:45'],
  ['```\nblock\n```', 'ˋˋˋ\nblock\nˋˋˋ'],
])('%j is shown as %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
  const problems: string[] = [];
  validateText(escaped, 'text', (problem) => problems.push(problem));
  expect(problems).toEqual([]);
});

test.each([
  ['Gerard Longuet', '*Gerard Longuet*'],
  [' Moscow ', ' *Moscow* '],
  ['*', '*∗*'],
  [' ', ' '],
])('%j in bold is %j', (text, shown) => {
  expect(bold(text)).toBe(shown);
});

test.each([
  ['short', 10, 'short'],
  ['one two three', 9, 'one two…'],
  ['onetwothree', 5, 'onet…'],
  ['fish &amp; chips', 9, 'fish …'],
  ['ab😀cd', 4, 'ab…'],
])('%j in %i characters is %j', (text, max, cut) => {
  expect(cutText(text, max)).toBe(cut);
  expect(cut.length).toBeLessThanOrEqual(max);
});

test.each([
  ['<@UBOT> who is <@UANN|ann>?', 'who is @ann?'],
  ['<@UBOT|briefing>: who?', ': who?'],
  ['see <https://a.example/x|this> and <mailto:a@b.c>', 'see this and a@b.c'],
  ['in <#C1|general> <!here|@here> a &lt; b &amp; c', 'in #general @here a < b & c'],
])('%j says %j', (written, said) => {
  expect(toPlainText(written, 'UBOT')).toBe(said);
});

test.each([
  ['<@UBOT> who?', false],
  ['<@UBOT> ask <@UANN>', true],
  ['<@UANN|ann> who?', true],
  ['who?', false],
])('%j speaks to somebody else: %j', (text, isSo) => {
  expect(mentionsOthers(text, 'UBOT')).toBe(isSo);
});
