import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeLine } from '../../../adapters/repl/complete-line.ts';
import { historyPath, MAX_HISTORY_LINES, openHistory } from '../../../adapters/repl/history-file.ts';
import { createSession } from '../../../adapters/repl/session.ts';
import { chooseStyle } from '../../../adapters/repl/terminal-style.ts';
import { moscow } from '../../assistant/moscow.ts';
import { cite, makeAssistant, makeReply } from '../fake-assistant.ts';
import { makeFolder } from '../run-cli.ts';

const style = () => chooseStyle({ isTTY: false, columns: 0 }, { noColor: true, term: 'xterm' });
const assistant = makeAssistant((question, now) =>
  makeReply({ text: `${question} (${now ?? 'again'})`, citations: [cite('Sergei Lavrov')] }),
);
const startSession = () => createSession({ assistant, reload: () => [], style, now: () => '2011-09-06' });

describe('a session', () => {
  test('passes the date on', () => {
    expect(startSession().answerLine('Who?')?.split('\n')[0]).toBe('Who? (2011-09-06)');
  });

  test(':why explains the last question in the conversation before it', () => {
    const session = startSession();
    expect(session.answerLine(':why')).toBe('Nothing was asked yet.');
    session.answerLine('Who?');
    expect(session.answerLine(':why')).toMatch(/a question after 0 turns$/);
    session.answerLine('And?');
    expect(session.answerLine(':why')).toMatch(/a question after 1 turns$/);
    session.answerLine(':reset');
    expect(session.answerLine(':why')).toBe('Nothing was asked yet.');
  });

  test('numbers the readings of a question, and takes the number for an answer', () => {
    const session = createSession({ assistant: moscow, reload: () => [], style, now: () => '2011-09-06' });
    const first = (reply: string | undefined): string | undefined => reply?.split('\n')[0];
    expect(session.answerLine('Who is the minister?')?.split('\n').slice(-4)).toEqual([
      '  1. Who is Russia’s foreign minister?',
      '  2. Who is France’s foreign minister?',
      '  3. Who is Russia’s defence minister?',
      '  4. Who is France’s defence minister?',
    ]);
    expect(first(session.answerLine('2'))).toBe('France’s foreign minister is Alain Juppe.');
    expect(first(session.answerLine('3'))).not.toContain('Serdyukov');
    session.answerLine('Who is the minister?');
    session.answerLine(':reset');
    expect(first(session.answerLine('2'))).not.toContain('Juppe');
  });

  test(':text marks what was quoted last', () => {
    const session = startSession();
    expect(session.answerLine(':text')).not.toContain('▸');
    session.answerLine('Who?');
    expect(session.answerLine(':text')).toContain('Ministers ▸Sergei Lavrov◂ and');
  });

  test(':facts and :sources show what is loaded', () => {
    expect(startSession().answerLine(':facts')).toBe(
      'Ministers to meet (Itar-Tass, 5 September 2011)\n  • The statement of meeting.',
    );
    expect(startSession().answerLine(':sources')).toBe(`Ministers to meet
  Itar-Tass, Moscow, 5 September 2011
  (The year is not printed)
  talks: 1 fact about 2 names`);
  });

  test('an empty line prints nothing, an unknown command says so, :quit ends it', () => {
    const session = startSession();
    expect(session.answerLine('  ')).toBe('');
    expect(session.answerLine(':qiut')).toBe('There is no command :qiut; :help lists those there are.');
    expect(session.answerLine(' :quit ')).toBe(undefined);
  });
});

test.each([
  [':s', [':sources'], ':s'],
  ['who is lav', ['Lavrov'], 'lav'],
  ['who is sergei la', ['Sergei Lavrov'], 'sergei la'],
  ['is it juppe', [], 'is it juppe'],
  ['is it Alain j', ['Alain Juppé'], 'Alain j'],
  ['who', ['who is Lavrov?', 'who is Juppe?'], 'who'],
  ['when', ['when do they meet?'], 'when'],
  ['whn they met', [], 'whn they met'],
  ['whozis', ['whozis', 'Who is Lavrov?', 'Who is Juppe?'], 'whozis'],
])('Tab after %j offers %j', (line, candidates, replaced) => {
  expect(completeLine(line, assistant)).toEqual([candidates, replaced]);
});

describe('history', () => {
  test('is kept below the state folder, for its owner only', () => {
    const state = makeFolder();
    const file = historyPath({ XDG_STATE_HOME: state });
    expect(file).toBe(join(state, 'briefing-bot', 'history'));
    const history = openHistory(file);
    expect(history.load()).toEqual([]);
    for (const line of ['one', '  ', 'two', 'x'.repeat(501)]) history.append(line);
    expect(openHistory(file).load()).toEqual(['one', 'two']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    chmodSync(file, 0o644);
    openHistory(file).load();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('does not grow for ever', () => {
    const file = join(makeFolder(), 'briefing-bot', 'history');
    mkdirSync(dirname(file));
    writeFileSync(file, `${'a long line '.repeat(30)}\n`.repeat(2000));
    expect(openHistory(file).load()).toHaveLength(MAX_HISTORY_LINES);
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(MAX_HISTORY_LINES + 1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('a relative state folder is ignored, as its specification wants', () => {
    expect(historyPath({ XDG_STATE_HOME: 'here' })).toMatch(/\/\.local\/state\/briefing-bot\/history$/);
  });
});
