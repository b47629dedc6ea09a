import { describe, expect, test } from 'vitest';
import { formatIsoDate } from '../../../adapters/node/format-iso-date.ts';
import { renderReply } from '../../../adapters/repl/render-reply.ts';
import { chooseStyle } from '../../../adapters/repl/terminal-style.ts';
import { wrapText } from '../../../adapters/repl/wrap-text.ts';
import { cite, makeReply } from '../fake-assistant.ts';

const pipe = chooseStyle({ isTTY: false, columns: 0 }, { noColor: false, term: 'xterm' });
const window40 = chooseStyle({ isTTY: true, columns: 40 }, { noColor: true, term: 'xterm' });
const coloured = chooseStyle({ isTTY: true, columns: 80 }, { noColor: false, term: 'xterm' });

describe('a reply in a terminal', () => {
  test('an answer shows its passages, what follows from them, and the source once', () => {
    const reply = makeReply({
      text: 'Alain Juppe.',
      citations: [cite('Ministers Sergei Lavrov and Alain Juppe'), cite('will meet on Wednesday.')],
      inference: 'The names stand in order.',
      suggestions: ['Who is Lavrov?'],
    });
    expect(renderReply(reply, pipe)).toBe(`Alain Juppe.
  “Ministers Sergei Lavrov and Alain Juppe …”
  “… will meet on Wednesday.”
  (The names stand in order)
  Itar-Tass, 5 September 2011`);
  });

  test('a quotation inside a passage has single marks', () => {
    const citation = { ...cite('Alain Juppe'), quote: '“We hope,” he said.' };
    const [, passage] = renderReply(makeReply({ text: 'He hopes.', citations: [citation] }), pipe).split(
      '\n',
    );
    expect(passage).toBe('  “‘We hope,’ he said.”');
  });

  test('what declines shows the closest passage as such, and what can be asked', () => {
    const reply = makeReply({
      status: 'unknown',
      text: 'The briefing doesn’t say.',
      citations: [{ ...cite('will meet on Wednesday.'), role: 'nearest' }],
      suggestions: ['Who is Lavrov?', 'When do they meet?'],
    });
    expect(renderReply(reply, pipe)).toBe(`The briefing doesn’t say.
  Closest passage:
  “… will meet on Wednesday.”
  Itar-Tass, 5 September 2011
  You could ask: Who is Lavrov?
                 When do they meet?`);
  });

  test('readings are numbered, and not suggested a second time', () => {
    const choices = ['Who is A?', 'Who is B?'];
    const reply = makeReply({ status: 'clarify', text: 'A or B?', choices, suggestions: choices });
    expect(renderReply(reply, pipe)).toBe('A or B?\n  1. Who is A?\n  2. Who is B?');
  });

  test('lines end between words, within the width of the window', () => {
    const reply = makeReply({ text: 'Yes.', citations: [cite('Ministers Sergei Lavrov and Alain Juppe')] });
    expect(renderReply(reply, window40)).toBe(`Yes.
  “Ministers Sergei Lavrov and Alain
   Juppe …”
  Itar-Tass, 5 September 2011`);
  });

  test('key words are bold where there are colours', () => {
    const reply = makeReply({ text: 'Yes.', citations: [cite('Alain Juppe will meet', [[6, 11]])] });
    expect(renderReply(reply, coloured).split('\n')[1]).toBe(
      '  “Alain \u001b[1mJuppe\u001b[22m will meet …”',
    );
  });
});

test.each([
  [
    'a pipe',
    { isTTY: false, columns: 0 },
    { noColor: false, term: 'xterm' },
    false,
    Number.POSITIVE_INFINITY,
  ],
  ['a wide window', { isTTY: true, columns: 200 }, { noColor: false, term: 'xterm' }, true, 100],
  ['a tiny window', { isTTY: true, columns: 5 }, { noColor: false, term: 'xterm' }, true, 30],
  ['NO_COLOR', { isTTY: true, columns: 60 }, { noColor: true, term: 'xterm' }, false, 60],
  [
    'a terminal that can do little',
    { isTTY: true, columns: 60 },
    { noColor: false, term: 'dumb' },
    false,
    60,
  ],
] as const)('the style of %s', (_, stream, settings, hasColor, widthChars) => {
  const style = chooseStyle(stream as Parameters<typeof chooseStyle>[0], settings);
  expect([style.hasColor, style.widthChars]).toEqual([hasColor, widthChars]);
});

test.each([
  ['one two three', 8, '', 'one two\nthree'],
  ['one two', 5, '- ', '- one\n  two'],
  ['unbreakable', 4, '', 'unbreakable'],
  ['a\n\nb', 80, '  ', '  a\n  \n  b'],
  ['\u001b[1mone\u001b[22m two', 7, '', '\u001b[1mone\u001b[22m two'],
])('%j wrapped to %i', (text, widthChars, indent, expected) => {
  expect(wrapText(text, { widthChars, indent })).toBe(expected);
});

test.each([
  ['2011-09-05', '5 September 2011'],
  ['2011-09', 'September 2011'],
  ['2011', '2011'],
  ['2011-12-31T23:59:00Z', '31 December 2011'],
])('%s reads %s', (iso, words) => {
  expect(formatIsoDate(iso)).toBe(words);
});
